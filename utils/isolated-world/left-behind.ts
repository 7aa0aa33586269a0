// Isolated world, Firefox. When Sayso is reloaded or updated, Firefox ends this world in every open page at once and puts new scripts into
// them: the old one hears of nothing and clears nothing up. What it has left in the page is cleared up here, by its successor.
import { NOBODY_LEFT } from "../contracts/main-isolated";
import { BACK, SETTLED_STAYS, titleOfPage } from "./notice";

const HELD = /^HELD by Sayso: (.*) was NOT done yet\..*$/gm;

/** Call once, at the start, before anything of ours is put into the page. */
export function clearLeftBehind(): void {
	const root = document.documentElement;
	if (!root) return;
	for (const child of root.children) {
		const inside = (child as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
		// A question that nobody can answer any more.
		if (inside?.querySelector("dialog[aria-labelledby=sayso-summary]")) child.remove();
	}
	for (const notice of document.querySelectorAll("body > [data-sayso][role=alert]")) {
		const text = notice.textContent ?? "";
		notice.setAttribute(
			"data-sayso",
			(notice.getAttribute("data-sayso") ?? "").replaceAll('"status":"held"', '"status":"blocked"').replaceAll('"next":"wait"', '"next":"ask_user"'),
		);
		// The page's world may have said that it is gone, where we were long in coming.
		notice.textContent = text.replace(HELD, `Sayso: $1 was refused. It was not done. ${BACK}`).replaceAll(NOBODY_LEFT, BACK);
		setTimeout(() => notice.remove(), SETTLED_STAYS);
	}
	const own = titleOfPage();
	if (own !== document.title) document.title = own;
}
