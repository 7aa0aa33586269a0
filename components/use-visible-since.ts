// Preact hook. Since when the question has been on screen, whole and uncovered. The observer asks the compositor
// (trackVisibility) where the browser can: then a cover, a filter or a transform above us counts as not visible.
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** not in TypeScript's DOM library yet */
type VisibilityInit = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** narrower than any window that a person decides in; a page may shrink us by zoom */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 40;
const COVERED_AFTER = 250;

/**
 * @param key starts the clock anew (another hold)
 * @param onCovered called after a quarter of a second in which the page is visible and we are not
 * @returns `performance.now()` of the moment since which all elements are visible; 0 while they are not
 */
export const useVisibleSince = (refs: RefObject<HTMLElement | null>[], key: string, onCovered: () => void): number => {
	// With the key that it is of: another question is unseen from its very first frame on, not from the next effect on.
	const [since, setSince] = useState({ key, at: 0 });
	useEffect(() => {
		const elements = refs.map((ref) => ref.current).filter((element) => element !== null);
		const seen = new Map<Element, boolean>();
		let covered = 0;
		const settle = () => {
			const whole = elements.length > 0 && elements.every((element) => seen.get(element)) && document.visibilityState === "visible";
			setSince((before) => (!whole ? { key, at: 0 } : before.key === key && before.at ? before : { key, at: performance.now() }));
			clearTimeout(covered);
			if (!whole && seen.size && document.visibilityState === "visible") covered = window.setTimeout(onCovered, COVERED_AFTER);
		};
		const options: VisibilityInit = { threshold: [0, 0.5, 0.99], trackVisibility: true, delay: 100 };
		const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
			for (const entry of entries) {
				const uncovered = "isVisible" in entry ? entry.isVisible === true : true;
				seen.set(
					entry.target,
					uncovered &&
						entry.intersectionRatio >= 0.99 &&
						entry.boundingClientRect.width >= LEAST_WIDTH &&
						entry.boundingClientRect.height >= LEAST_HEIGHT,
				);
			}
			settle();
		}, options);
		setSince({ key, at: 0 });
		for (const element of elements) observer.observe(element);
		document.addEventListener("visibilitychange", settle);
		// Another size, zoom or screen: what stands where has changed under the hand. The observer may have nothing to say to that.
		const begun = new AbortController();
		const anew = () => setSince((before) => ({ key, at: before.key === key && before.at ? performance.now() : 0 }));
		window.addEventListener("resize", anew, { signal: begun.signal });
		window.visualViewport?.addEventListener("resize", anew, { signal: begun.signal });
		return () => {
			clearTimeout(covered);
			observer.disconnect();
			begun.abort();
			document.removeEventListener("visibilitychange", settle);
		};
	}, [key]);
	return since.key === key ? since.at : 0;
};
