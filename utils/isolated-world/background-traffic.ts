// Isolated world. What this document's own code sends while nobody acts: where to while it loads, and what it looks like there.
// Later the same goes on; anything else at the same address may be somebody's doing.
import type { MainAsk, MainDescribed } from "../contracts/main-isolated";
import { entriesShape, textShape } from "../core/body-shape";
import { urlAction } from "../core/control-kind";
import { machineVerb } from "../core/words-url";

/** more places than this, or shapes at one, are not remembered */
const MOST_PLACES = 300;
const MOST_SHAPES = 50;

/** `free`: the page loads. `known`: it has sent there while it loaded. */
export type Traffic = "no" | "free" | "known";

export interface BackgroundTraffic {
	/** `mayLoad` false: somebody may have acted in this document, so that it counts as loaded */
	look(ask: MainAsk, mayLoad: () => boolean): Traffic;
	remember(ask: MainAsk, body: MainDescribed["body"]): void;
	places(): [place: string, shapes: string[]][];
	isLikeBefore(ask: MainAsk, body: MainDescribed["body"]): boolean;
}

const placeOf = (ask: MainAsk) => `${ask.method} ${ask.url.split(/[?#]/)[0]}`;

function shapeOf(body: MainDescribed["body"]): string {
	if (body.kind === "text") return textShape(body.text, body.contentType);
	if (body.kind === "entries") return entriesShape(body.entries.map(([name, value]) => [name, typeof value === "string" ? value : "file"]));
	return body.kind === "blob" ? `bytes ${body.contentType.split(";")[0]}` : body.kind;
}

/** Whether one of the last parts of the path is a verb that does something. */
function pathActs(url: string): boolean {
	const parts = url.split(/[?#]/)[0]?.split("/").slice(3) ?? [];
	return parts.slice(-2).some((part) => machineVerb(part, 3) !== undefined);
}

/** `before`: what an earlier script of ours saw in this document, which is long loaded then. */
export function createBackgroundTraffic(signal: AbortSignal, before?: [place: string, shapes: string[]][]): BackgroundTraffic {
	const places = new Map(before?.map(([place, shapes]) => [place, new Set(shapes)]));
	/** `document.open()` makes a page "loading" that was not, and what is written into it then is somebody's */
	let wasLoaded = before !== undefined || document.readyState === "complete";
	const see = (records: MutationRecord[]) => {
		wasLoaded ||= document.readyState === "complete" || records.some(({ removedNodes }) => removedNodes.length > 0);
	};
	const observer = new MutationObserver(see);
	observer.observe(document, { childList: true });
	window.addEventListener("readystatechange", () => see([]), { signal, capture: true });
	window.addEventListener("load", () => see([]), { signal, capture: true });
	signal.addEventListener("abort", () => observer.disconnect());

	return {
		look(ask, mayLoad) {
			see(observer.takeRecords());
			if (ask.method === "DELETE" || urlAction(ask.url, ask.method) || pathActs(ask.url)) return "no";
			const place = placeOf(ask);
			if (!wasLoaded && mayLoad()) {
				if (places.size < MOST_PLACES && !places.has(place)) places.set(place, new Set());
				return places.has(place) ? "free" : "no";
			}
			return places.has(place) ? "known" : "no";
		},
		remember(ask, body) {
			const shapes = places.get(placeOf(ask));
			if (shapes && shapes.size < MOST_SHAPES) shapes.add(shapeOf(body));
		},
		places: () => [...places].map(([place, shapes]) => [place, [...shapes]]),
		isLikeBefore: (ask, body) => places.get(placeOf(ask))?.has(shapeOf(body)) ?? false,
	};
}
