// Isolated world. The frame that a form goes into, while that form waits for its pass or its answer. Sent at once it would have ended what
// the frame was loading before; so what comes of that is no news for the page, which may take the frame away with it.

export interface KeptFrame {
	/** the form goes now, or was taken over: what the frame loads is the page's again */
	letGo(): void;
	/** the form never goes: the page hears what was kept from it */
	giveBack(): void;
}

export function keepFrame(name: string): KeptFrame {
	const frame = name && [...document.querySelectorAll<HTMLElement>("iframe,frame")].find((each) => each.getAttribute("name") === name);
	if (!frame) return { letGo() {}, giveBack() {} };
	let isKept = false;
	const keep = (event: Event) => {
		if (event.target !== frame || !event.isTrusted) return;
		event.stopImmediatePropagation();
		isKept = true;
	};
	document.addEventListener("load", keep, true);
	const letGo = () => document.removeEventListener("load", keep, true);
	return {
		letGo,
		giveBack() {
			letGo();
			if (isKept) frame.dispatchEvent(new Event("load"));
			isKept = false;
		},
	};
}
