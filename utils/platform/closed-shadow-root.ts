// Content scripts. A closed shadow root, which only extensions may look into; undefined where the browser doesn't let us.

export function closedShadowRoot(element: Element): ShadowRoot | undefined {
	try {
		return (element instanceof HTMLElement && chrome.dom?.openOrClosedShadowRoot(element)) || undefined;
	} catch {
		return undefined;
	}
}
