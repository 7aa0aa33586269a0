// Preact and isolated world. A view transition paints pictures of the page over everything, our question too, and the
// compositor does not count that as a cover.

export function hasViewTransition(): boolean {
	try {
		return document.documentElement.matches(":active-view-transition");
	} catch {
		return false;
	}
}
