// Content scripts. A closed shadow root, which only extensions may look into; undefined where the browser doesn't let us.

export function closedShadowRoot(element: Element): ShadowRoot | undefined {
	try {
		// Firefox has it as an attribute, for extensions alone.
		if (import.meta.env.FIREFOX) return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? undefined;
		return (element instanceof HTMLElement && chrome.dom?.openOrClosedShadowRoot(element)) || undefined;
	} catch {
		return undefined;
	}
}
