// Isolated world of the top document, injected when the first hold needs it: wiring only.
import { effect } from "@preact/signals";
import { h, render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { AskPanel } from "../components/AskPanel";
import { Pill } from "../components/Pill";
import css from "../components/surface.css?inline";
import type { OVERLAY_PORT } from "../utils/contracts/content-background";
import { isRuntimeEnabled } from "../utils/isolated-world/cdp-probe";
import { createOverlayHost } from "../utils/isolated-world/overlay-host";
import { createHoldDesk } from "../utils/pages/hold-desk";
import { createPressRecorder, isWholeMsClock } from "../utils/pages/press-recorder";
import { createSurfaceConnection } from "../utils/platform/surface-connection";

/** Spelled again: the contract file brings zod, which this script does not need. */
const PORT: typeof OVERLAY_PORT = "overlay";
/** Injected again when the background lost its port: the first one then only connects anew. Unseen by the page. */
const world = globalThis as typeof globalThis & { saysoOverlay?: { wake(): void } };

export default defineUnlistedScript(() => {
	if (world.saysoOverlay) return world.saysoOverlay.wake();
	let aside = false;
	let told = 0;
	const host = createOverlayHost({
		css,
		onTampered(what, gaveUp) {
			const hold = desk.current.value;
			// A page that fights us would otherwise fill the log.
			if (hold && (told++ < 20 || gaveUp))
				connection.post({ type: "refusedPress", hold: hold.id, why: `the page interfered with the question: ${what}` });
		},
		onEscape: () => host.question.querySelector<HTMLElement>(".deny")?.focus(),
	});
	const connection = createSurfaceConnection(PORT, {
		onMessage: (message) => desk.receive(message),
		onConnected: () => desk.connected(),
		onOrphaned: () => host.hide(),
		isWanted: () => desk.holds.value.length > 0,
	});
	const recorder = createPressRecorder(host.surface);
	const desk = createHoldDesk({
		post: connection.post,
		recorder,
		isClientAttached: isRuntimeEnabled,
		wholeMsClock: isWholeMsClock(navigator.platform, navigator.userAgent),
	});
	const setAside = (next: boolean) => {
		aside = next;
		draw();
	};
	const draw = () => {
		const waiting = desk.holds.value.length > 0;
		if (!waiting) aside = false;
		for (const box of [host.question, host.reminder]) box.dataset["appearance"] = desk.appearance.value;
		// Rendered before it is shown, so that the first frame is whole; gone when hidden, so that clocks and observers rest.
		render(waiting && !aside ? h(AskPanel, { desk, onCovered: host.raise, onSetAside: () => setAside(true) }) : null, host.question);
		render(waiting && aside ? h(Pill, { desk, onRestore: () => setAside(false) }) : null, host.reminder);
		if (!waiting) host.hide();
		else if (aside) host.setAside();
		else host.show();
	};
	world.saysoOverlay = { wake: connection.wake };
	connection.wake();
	let shape = "";
	effect(() => {
		const next = `${desk.holds.value.length > 0}${desk.appearance.value}`;
		if (next === shape) return;
		shape = next;
		draw();
	});
});
