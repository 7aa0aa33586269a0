// Isolated world of the top document, injected when the first hold needs it: wiring only.
import { effect } from "@preact/signals";
import { h, render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { AlarmList } from "../components/AlarmList";
import { AskPanel } from "../components/AskPanel";
import { isCopy, vouchFor } from "../components/own-press";
import { Pill } from "../components/Pill";
import css from "../components/surface.css?inline";
import { hasViewTransition } from "../components/view-transition";
import type { OVERLAY_PORT } from "../utils/contracts/content-background";
import { direction, language, speak } from "../utils/core/say";
import { isRuntimeEnabled } from "../utils/isolated-world/cdp-probe";
import { createOverlayHost } from "../utils/isolated-world/overlay-host";
import { createHoldDesk } from "../utils/pages/hold-desk";
import { createPressRecorder, isWholeMsClock } from "../utils/pages/press-recorder";
import { watchLinux } from "../utils/platform/on-linux";
import { createSurfaceConnection } from "../utils/platform/surface-connection";
import { browserTongue, tongueOf } from "../utils/platform/tongue";

/** Spelled again: the contract file brings zod, which this script does not need. */
const PORT: typeof OVERLAY_PORT = "overlay";
/** Injected again when the background lost its port: the first one then only connects anew. Unseen by the page. */
const world = globalThis as typeof globalThis & { saysoOverlay?: { wake(): void } };

export default defineUnlistedScript(() => {
	if (world.saysoOverlay) return world.saysoOverlay.wake();
	speak(browserTongue());
	let aside = false;
	let told = 0;
	const host = createOverlayHost({
		css,
		onTampered(what, gaveUp) {
			const hold = desk.current.value;
			desk.interfered();
			// A page that fights us would otherwise fill the log.
			if (hold && (told++ < 20 || gaveUp)) connection.post({ type: "tampered", hold: hold.id, what, again: gaveUp });
		},
		onInput: (event, on) => recorder.note(event, on),
		onScripted: (event) => desk.scripted(event.type),
		vouch: vouchFor,
		hasViewTransition,
		onEscape: () => host.question.querySelector<HTMLElement>(".deny")?.focus(),
	});
	const connection = createSurfaceConnection(PORT, {
		onMessage(message) {
			if (message.type !== "language") return desk.receive(message);
			speak(message.chosen ? tongueOf(message.chosen.language, message.chosen.messages) : browserTongue());
			draw();
		},
		onConnected: () => desk.connected(),
		onOrphaned: () => host.hide(),
		isWanted: () => desk.holds.value.length > 0 || desk.alarms.value.length > 0,
	});
	const recorder = createPressRecorder(host.surface, isCopy);
	const isLinux = watchLinux();
	const desk = createHoldDesk({
		post: connection.post,
		recorder,
		isClientAttached: isRuntimeEnabled,
		isWholeMs: () => isWholeMsClock(isLinux),
		inPage: true,
		whatIsWrong: host.whatIsWrong,
	});
	const setAside = (next: boolean) => {
		aside = next;
		draw();
	};
	const draw = () => {
		const waiting = desk.holds.value.length > 0;
		const alarmed = desk.alarms.value.length > 0;
		if (!waiting) aside = false;
		for (const box of [host.question, host.reminder]) {
			box.dataset["appearance"] = desk.appearance.value;
			Object.assign(box, { lang: language(), dir: direction() });
		}
		// Rendered before it is shown, so that the first frame is whole; gone when hidden, so that clocks and observers rest.
		render(waiting && !aside ? h(AskPanel, { desk, onCovered: host.raise, onSetAside: () => setAside(true) }) : null, host.question);
		const pill = waiting && aside ? h(Pill, { desk, onRestore: () => setAside(false) }) : null;
		const alarm = alarmed && (aside || !waiting) ? h(AlarmList, { desk }) : null;
		render(pill || alarm ? h("div", { class: "corner" }, alarm, pill) : null, host.reminder);
		if (!waiting && !alarmed) host.hide();
		else if (aside || !waiting) host.setAside();
		else host.show();
	};
	world.saysoOverlay = { wake: connection.wake };
	connection.wake();
	let shape = "";
	effect(() => {
		const next = `${desk.holds.value.length > 0}${desk.alarms.value.length > 0}${desk.appearance.value}`;
		if (next === shape) return;
		shape = next;
		draw();
	});
});
