// Runs in the page under test: what is too small to hit, too pale to read, and what moves. Written as one function each, which the
// test hands to the page; the root is our shadow root where there is one, else the document.

/** What can be pressed or filled in, and is smaller than 44 by 44 px; for a box or a radio button its label is the target. */
export const smallTargets = (): string[] => {
	const host = [...document.documentElement.children].find((child) => child.shadowRoot);
	const root: ParentNode = host?.shadowRoot ?? document;
	return [...root.querySelectorAll<HTMLElement>("button, summary, input, select, textarea, a[href], [role=button]")].flatMap((element) => {
		if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return [];
		const target = element.matches("input[type=checkbox], input[type=radio], .heard[type=file]") ? (element.closest("label") ?? element) : element;
		const { width, height } = target.getBoundingClientRect();
		const words = (element.textContent || element.getAttribute("aria-label") || element.className).trim().slice(0, 40);
		return Math.round(width) < 44 || Math.round(height) < 44 ? [`${words}: ${Math.round(width)}×${Math.round(height)}`] : [];
	});
};

/** Text whose contrast is below AA. Gradients count as the colour under them: axe leaves such places out. */
export const paleTexts = (): string[] => {
	const host = [...document.documentElement.children].find((child) => child.shadowRoot);
	const root: ParentNode = host?.shadowRoot ?? document;
	const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
	const channels = (colour: string): [number, number, number, number] => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
		return [r, g, b, a / 255];
	};
	const luminance = ([r, g, b]: readonly number[]) => {
		const [x = 0, y = 0, z = 0] = [r, g, b].map((value = 0) => {
			const part = value / 255;
			return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const backdrop = (element: Element | null): readonly number[] => {
		for (let at = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
			const colour = channels(getComputedStyle(at).backgroundColor);
			if (colour[3] > 0.99) return colour;
		}
		return [255, 255, 255];
	};
	const found: string[] = [];
	for (const element of root.querySelectorAll<HTMLElement>("*")) {
		const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
		const isHeardOnly = element.closest(".heard") !== null;
		if (!own.length || isHeardOnly || element.matches("style, script, title, option") || element.closest("svg, [disabled], [aria-disabled=true]"))
			continue;
		if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true })) continue;
		const style = getComputedStyle(element);
		const [one, other] = [luminance(channels(style.color)), luminance(backdrop(element))].sort((a, b) => b - a) as [number, number];
		const ratio = (one + 0.05) / (other + 0.05);
		const size = Number.parseFloat(style.fontSize);
		const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
		if (ratio < (isLarge ? 3 : 4.5)) found.push(`${own[0]?.textContent?.trim().slice(0, 40)}: ${ratio.toFixed(2)}`);
	}
	return [...new Set(found)];
};

/** What would glide although the person wants less motion; a fill that goes on in steps is allowed. */
export const gliding = (): string[] => {
	const host = [...document.documentElement.children].find((child) => child.shadowRoot);
	const root: ParentNode = host?.shadowRoot ?? document;
	return [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
		const { transitionDuration, transitionTimingFunction, animationName, scrollBehavior } = getComputedStyle(element);
		const glides = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0) && !transitionTimingFunction.includes("steps");
		return glides || animationName !== "none" || scrollBehavior === "smooth" ? [element.className] : [];
	});
};
