// Options. The place that the address names, once it is drawn: in sight, and with the focus, so that the keyboard goes on from there.

export const showPlace = (): void => {
	const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	place?.scrollIntoView({ block: "center" });
	place?.focus({ preventScroll: true });
};
