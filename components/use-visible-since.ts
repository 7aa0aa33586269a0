// Preact hook. Since when the question has been on screen, whole and uncovered. The observer asks the compositor
// (trackVisibility) where the browser can: then a cover, a filter or a transform above us counts as not visible.
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { hasViewTransition } from "./view-transition";

/** not in TypeScript's DOM library yet */
type VisibilityInit = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** narrower than any window that a person decides in; a page may shrink us by zoom */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 40;
const COVERED_AFTER = 250;
/** ms: sites use view transitions too, and those are over by then */
const CROSSED_AFTER = 1000;
/** ms between two looks for what the compositor does not tell: never at an even pace, which a page could keep out of */
const LOOK_LEAST = 40;
const LOOK_MOST = 120;
/** ms without a look: the page kept this thread busy, and what was on screen meanwhile nobody knows */
const BLIND = 500;

const sizeNow = (): string => {
	const { width = 0, height = 0, scale = 1 } = window.visualViewport ?? {};
	return [innerWidth, innerHeight, outerWidth, outerHeight, devicePixelRatio, width, height, scale].join();
};

export interface Visible {
	/** `performance.now()` of the moment since which all elements are visible; 0 while they are not */
	since: number;
	/** ms for which they have been, asked at a press; 0 after a time in which nobody looked */
	lasted(): number;
}

/**
 * @param key starts the clock anew (another hold)
 * @param onCovered called when the page has been visible and we have not, for a quarter of a second, or for one in a view transition
 */
export const useVisibleSince = (refs: RefObject<HTMLElement | null>[], key: string, onCovered: () => void): Visible => {
	// With the key that it is of: another question is unseen from its very first frame on, not from the next effect on.
	const [since, setSince] = useState({ key, at: 0 });
	const lookedAt = useRef(0);
	/** at once, where what is drawn comes a little later: a press may come in between */
	const doubtedAt = useRef(0);
	useEffect(() => {
		const elements = refs.map((ref) => ref.current).filter((element) => element !== null);
		const seen = new Map<Element, boolean>();
		let covered = 0;
		let crossed = hasViewTransition();
		const settle = () => {
			const whole = elements.length > 0 && elements.every((element) => seen.get(element)) && !crossed && document.visibilityState === "visible";
			setSince((before) => (!whole ? { key, at: 0 } : before.key === key && before.at ? before : { key, at: performance.now() }));
			clearTimeout(covered);
			if (!whole && seen.size && document.visibilityState === "visible")
				covered = window.setTimeout(onCovered, crossed ? CROSSED_AFTER : COVERED_AFTER);
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
		// Firefox's popup says so with every frame, though it is as it was.
		let size = sizeNow();
		const resized = () => {
			const before = size;
			size = sizeNow();
			if (size !== before) anew();
		};
		window.addEventListener("resize", resized, { signal: begun.signal });
		window.visualViewport?.addEventListener("resize", resized, { signal: begun.signal });
		let looking = 0;
		const look = () => {
			const now = performance.now();
			const isBlind = now - lookedAt.current > BLIND;
			lookedAt.current = now;
			const before = crossed;
			crossed = hasViewTransition();
			if (isBlind || before || crossed) doubtedAt.current = now;
			if (before !== crossed) settle();
			else if (isBlind) anew();
			looking = window.setTimeout(look, LOOK_LEAST + Math.random() * (LOOK_MOST - LOOK_LEAST));
		};
		look();
		return () => {
			clearTimeout(covered);
			clearTimeout(looking);
			observer.disconnect();
			begun.abort();
			document.removeEventListener("visibilitychange", settle);
		};
	}, [key]);
	const at = since.key === key ? since.at : 0;
	const lasted = () => {
		const now = performance.now();
		return at && now - lookedAt.current <= BLIND ? now - Math.max(at, doubtedAt.current) : 0;
	};
	return { since: at, lasted };
};
