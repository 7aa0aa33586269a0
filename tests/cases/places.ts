// Node. Where in a tab a vector plays: its pages, and the hand that works there.
import type { DriverTab, Hand, Hosts, Place, Served, Vector } from "./types.ts";

/** A press here shows the agent to Sayso, and does nothing. */
const WARM = `<p><button id="warm" type="button" aria-expanded="false">Menu</button></p>`;
/** A press that the browser gives to the document around the frame is noted: nothing of it reaches the frame. */
const STRAY = `<script>addEventListener("pointerdown", ({ target }) => { if (target.id === "place") document.body.dataset.stray = 1; }, true);</script>`;
const frame = (src: string) =>
	`${STRAY}<h1>Outer</h1><iframe id="place" src="${src}" width="900" height="600" onload="this.dataset.loaded = 1"></iframe>`;

/** Address of the document at the place. */
export function addressOf(place: Place, at: Hosts): string {
	if (place === "top") return `${at.home}/page`;
	if (place === "popup") return `${at.home}/popup`;
	return `${place === "cross-site frame" ? at.other : at.home}/frame`;
}

export function pagesOf(vector: Pick<Vector, "body" | "pages" | "headers">, place: Place, warm: boolean): Record<string, string | Served> {
	const more = warm ? WARM : "";
	const own: Served = { body: place === "top" ? more + vector.body : vector.body, ...(vector.headers ? { headers: vector.headers } : {}) };
	const pages = { "/elsewhere": "<h1>Elsewhere</h1>", "/empty": "<p>empty</p>", ...vector.pages };
	if (place === "top") return { ...pages, "/page": own };
	if (place === "popup")
		return { ...pages, "/page": `${more}<a id="open" href="/popup" target="_blank" rel="opener">Open the form</a>`, "/popup": own };
	return { ...pages, "/page": more + frame(place === "same-site frame" ? "{home}/frame" : "{other}/frame"), "/frame": own };
}

export async function handAt(place: Place, tab: DriverTab, at: Hosts): Promise<Hand> {
	if (place === "top") return tab;
	if (place !== "popup") return tab.inFrame("place", addressOf(place, at));
	await tab.do({ click: "#open" });
	return tab.popup(addressOf(place, at));
}
