// Isolated world. What tells, without any input, that an agent has this page: an attached client, the browser's own
// announcement, and the things that agent tools leave in the page.
import { isRuntimeEnabled } from "./cdp-probe";

const LEFT_BEHIND = [
	["page-agent-runtime_simulator-mask", "the mask of page-agent is over the page"],
	["playwright-highlight-container", "an agent's highlight boxes are in the page"],
] as const;

/** Evidence in words that an agent is attached to this page now; [] if none. Cheap enough for every click. */
export function agentMarks(): string[] {
	const marks: string[] = [];
	if (navigator.webdriver) marks.push("the browser says that it is automated (navigator.webdriver)");
	if (isRuntimeEnabled()) marks.push("a client is attached over the DevTools protocol");
	for (const [id, mark] of LEFT_BEHIND) if (document.getElementById(id)) marks.push(mark);
	return marks;
}
