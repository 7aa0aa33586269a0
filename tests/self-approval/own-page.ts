// Node. What a script does that runs in one of Sayso's own pages, which its agent has opened as a tab: it speaks as a surface
// where a person decides, and says yes.
import type { SaysoWorld } from "../fixtures/extension-worlds.ts";

/** The page of the n-th try. */
export const ownPage = (n: number): string => `${["popup", "session-log", "options"][n % 3]}.html`;

/** Says yes to the first that waits; resolves once that is answered. Each fourth try it only poses as the page's overlay. */
export async function saysYes(world: SaysoWorld, n: number): Promise<void> {
	const name = n % 4 === 3 ? "overlay" : "surface";
	await world.say(name, { type: "ping" });
	if (name === "overlay") return;
	const heard = await world.hears("surface", (message) => message.type === "holds" && (message.holds?.length ?? 0) > 0);
	const { id = "", digest = "" } = heard.holds?.[0] ?? {};
	const proof = { level: 2, gesture: "hold_mouse", checks: [], shownFor: 5000 };
	await world.say(name, { type: "shown", hold: id });
	await world.say(name, { type: "decide", decision: { hold: id, digest, verdict: "approved", lifetime: "once", reason: "", proof } });
	await world.hears("surface", (message) => message.type === "decided");
}
