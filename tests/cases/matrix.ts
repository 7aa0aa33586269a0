// Node. Which drivers, vectors, places and verdicts are played together. Everything once with each driver that can do it; places
// and the rarer verdicts with some of each.
import { DRIVERS } from "./drivers/index.ts";
import type { Arming, Case, DriverName, Place, Vector, VerdictName } from "./types.ts";
import { BELOW, IN_PAGE } from "./vectors/index.ts";
import { FULL_STACK } from "./vectors/stack.ts";

export const nameOf = (c: Case) =>
	`${c.driver} | ${c.vector.group}: ${c.vector.name} | ${c.place} | ${c.verdict}${c.byPerson ? " by a real hand" : ""}`;

const INSIDERS: DriverName[] = ["page-agent", "other extension", "page script"];
const FRAMES: Place[] = ["same-site frame", "cross-site frame", "popup"];

const OPENS = /window\.open\(|_blank|target=\\?"another|requestWindow/;
/** A script's events are no user's: they submit no form by a key, open no window, go into no closed shadow root. */
function reachesByScript(driver: DriverName, { group, body, step, first, headers }: Vector): boolean {
	// In a sandbox nobody's script runs but a client's.
	if (headers?.["content-security-policy"]?.startsWith("sandbox")) return false;
	if ("key" in step && group === "forms") return false;
	if (OPENS.test(body) || OPENS.test(JSON.stringify(step)) || (("key" in step || ("click" in step && step.at)) && body.includes("closed")))
		return false;
	// What the page's own code sends on its own socket, with no gesture before it, goes on (README, what Sayso can't stop).
	if (driver === "page script" && group === "socket") return false;
	// `el.click()` alone: no press of a pointer before it; and a page script is told of one step only.
	if (driver !== "page-agent" && /addEventListener\("(pointer|mouse)down"/.test(body) && "click" in step) return false;
	return driver !== "page script" || !first;
}

function can(driver: DriverName, vector: Vector, place: Place): boolean {
	const kind = DRIVERS[driver];
	if (kind.missing || !kind.places.includes(place) || (vector.init && !kind.canInit)) return false;
	// Of what only changes the page nothing can be seen in a frame of another site.
	if (vector.sends === 0 && place === "cross-site frame") return false;
	if (!kind.isClient && !reachesByScript(driver, vector)) return false;
	// Its scripts run without a user's activation: the browser blocks their new windows.
	if (driver === "selenium" && "run" in vector.step && OPENS.test(vector.body + vector.step.run)) return false;
	return [vector.step, ...(vector.first ?? [])].every(kind.can);
}

const arming = (driver: DriverName): Arming => (DRIVERS[driver].isClient ? "detected" : "by hand");

/** Every `step`-th of a list, beginning at `from`: some of everything, always the same. */
const some = <T>(list: T[], step: number, from = 0) => list.filter((_, index) => index % step === from % step);

function cross(drivers: DriverName[], vectors: Vector[], places: Place[], verdicts: VerdictName[], more: Partial<Case> = {}): Case[] {
	return drivers.flatMap((driver) =>
		places.flatMap((place) =>
			vectors
				.filter((vector) => can(driver, vector, place))
				.flatMap((vector) => verdicts.map((verdict): Case => ({ driver, vector, place, verdict, arming: arming(driver), ...more }))),
		),
	);
}

const isPress = ({ step }: Vector) => "click" in step || "key" in step;
const sending = (vector: Vector) => vector.sends !== 0 && vector.expected !== "blocked";

/** What Firefox 153 doesn't have, or doesn't send with or without Sayso. */
const NOT_IN_FIREFOX = /fetchLater|XHR at beforeunload/;
/** There a new window's first document has natives of its own for a moment, as a frame's has everywhere: *strict* refuses its sockets. */
const inFirefox = (vector: Vector): Vector =>
	vector.name === 'press: WebSocket in window.open("about:blank")' ? { ...vector, strict: true } : vector;

/** In Firefox, where one driver stands for all: there are no others that take the browser as it is. */
export function firefoxCases(): Case[] {
	const driver: DriverName[] = ["puppeteer bidi"];
	const both: VerdictName[] = ["approve", "deny"];
	const cases = [
		...cross(driver, [...IN_PAGE, ...BELOW], ["top"], both),
		...FRAMES.flatMap((place, index) => cross(driver, some(IN_PAGE, 5, index), [place], both)),
		...(["navigate", "close", "kill worker", "twice"] as const).flatMap((verdict, index) =>
			cross(driver, some(IN_PAGE.filter(sending), 9, index), ["top"], [verdict]),
		),
	];
	return cases.filter(({ vector }) => !NOT_IN_FIREFOX.test(vector.name)).map((c) => ({ ...c, vector: inFirefox(c.vector) }));
}

export function allCases(): Case[] {
	const both: VerdictName[] = ["approve", "deny"];
	const cases: Case[] = [
		// Every way that the page's own nets see. Playwright plays all of it, the others a part each.
		...cross(["playwright"], IN_PAGE, ["top"], both),
		...cross(["playwright", "raw cdp"], FULL_STACK, ["top"], both),
		...cross(["raw cdp"], some(IN_PAGE, 3), ["top"], both),
		...cross(["puppeteer"], some(IN_PAGE, 5), ["top"], both),
		...cross(["selenium"], some(IN_PAGE, 6, 1), ["top"], both),
		...cross(["playwright-mcp"], some(IN_PAGE, 11, 2), ["top"], both),
		...cross(["chrome-devtools-mcp"], some(IN_PAGE, 8, 3), ["top"], both),
		...cross(["page-agent"], some(IN_PAGE.filter(isPress), 4), ["top"], both),
		...cross(["other extension"], [...some(IN_PAGE, 8), ...IN_PAGE.filter(({ step }) => "ext" in step)], ["top"], both),
		...cross(["page script"], some(IN_PAGE, 6, 2), ["top"], both),
		// What only the net sees: each vector with one of two drivers, and a part with the others.
		...cross(["playwright"], some(BELOW, 2), ["top"], both),
		...cross(["raw cdp"], [...some(BELOW, 2, 1), ...BELOW.filter(({ step, init }) => "isolated" in step || init)], ["top"], both),
		...cross(["puppeteer"], some(BELOW, 15, 1), ["top"], both),
		...cross(["selenium", "chrome-devtools-mcp"], some(BELOW, 23, 2), ["top"], both),
		...cross(["playwright-mcp"], some(BELOW, 32, 5), ["top"], ["deny"]),
		...cross(["page script"], some(BELOW, 13, 3), ["top"], both),
		...cross(["page-agent"], some(BELOW.filter(isPress), 17), ["top"], both),
		...cross(["other extension"], [...some(BELOW, 29), ...BELOW.filter(({ step }) => "ext" in step)], ["top"], both),
		// Elsewhere than in the top document.
		...FRAMES.flatMap((place, index) => [
			...cross(["playwright"], some(IN_PAGE, 11, index), [place], both),
			...cross(["raw cdp"], some(IN_PAGE, 17, index + 3), [place], both),
			...cross(["puppeteer", "selenium"], some(IN_PAGE, 34, index + 5), [place], both),
			...cross(["playwright-mcp", "chrome-devtools-mcp"], some(IN_PAGE.filter(isPress), 28, index + 1), [place], both),
			...cross(INSIDERS, some(IN_PAGE.filter(isPress), 24, index), [place], both),
			...cross(["playwright", "raw cdp"], some(BELOW, 32, index), [place], both),
		]),
		// Other endings than a yes or a no.
		...(["navigate", "close", "kill worker", "twice"] as const).flatMap((verdict, index) => [
			...cross(["playwright"], some(IN_PAGE.filter(sending), 9, index), ["top"], [verdict]),
			...cross(["raw cdp"], some(IN_PAGE.filter(sending), 15, index * 3), ["top"], [verdict]),
			...cross(["puppeteer", "selenium", "playwright-mcp", "chrome-devtools-mcp"], some(IN_PAGE.filter(sending), 55, index * 9), ["top"], [verdict]),
			...cross(INSIDERS, some(IN_PAGE.filter(sending).filter(isPress), 30, index), ["top"], [verdict]),
			...cross(["playwright"], some(BELOW, 32, index * 4), ["top"], [verdict]),
			...cross(["playwright"], some(IN_PAGE.filter(sending), 50, index + 7), FRAMES, [verdict]),
		]),
		...cross(["playwright"], some(IN_PAGE, 9, 3), ["top"], ["expire"]),
		...cross(["raw cdp"], some(BELOW, 18, 3), ["top"], ["expire"]),
		// A sample by real mouse presses of the X server.
		...cross(["playwright"], some(IN_PAGE, 18, 4), ["top"], both, { byPerson: true }),
		...cross(["raw cdp"], some(IN_PAGE, 30, 8), ["top"], both, { byPerson: true }),
	];
	const seen = new Set<string>();
	return cases.filter((c) => {
		const name = nameOf(c);
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}
