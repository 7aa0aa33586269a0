// Options. The place that the address names, once it is drawn: in sight, and with the focus, so that the keyboard goes on from there.

export const showPlace = (): void => {
	const name = nameIn(location.hash);
	// A rule that is not there any more leads to those that are.
	const place = document.getElementById(name) ?? (name.startsWith("rule-") ? document.getElementById("rules") : null);
	place?.scrollIntoView({ block: "center" });
	place?.focus({ preventScroll: true });
};

const nameIn = (hash: string): string => {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		// half an escape: nobody of ours wrote that
		return "";
	}
};
