// The interstitial, to which the browser diverts a navigation that only the network net stopped: wiring only.
import "../../components/surface.css";
import "../../components/pages.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { HeldView } from "../../components/HeldView";
import { SURFACE_PORT, SurfaceDown } from "../../utils/contracts/page-background";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { createHeldStore, heldNotice } from "../../utils/pages/held-store";
import { createHoldDesk } from "../../utils/pages/hold-desk";
import { createPressRecorder, isWholeMsClock } from "../../utils/pages/press-recorder";
import { speakHere } from "../../utils/pages/speak-here";
import { openPopup } from "../../utils/platform/commands";
import { logDatabase } from "../../utils/platform/log-database";
import { closeOwnTab, closePopup, commandKeys, ownTabId } from "../../utils/platform/page-place";
import { createSurfaceConnection } from "../../utils/platform/surface-connection";

await speakHere();
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const notice = document.querySelector<HTMLElement>("#notice") as HTMLElement;
const [keys, tabId] = await Promise.all([commandKeys(), ownTabId()]);
const connection = createSurfaceConnection(SURFACE_PORT, {
	onMessage(message) {
		const known = SurfaceDown.safeParse(message);
		if (known.success) desk.receive(known.data);
	},
	onConnected: () => desk.connected(),
	onOrphaned: () => {},
	isWanted: () => true,
});
const desk = createHoldDesk({
	post: connection.post,
	recorder: createPressRecorder(app),
	isClientAttached: isRuntimeEnabled,
	isWholeMs: () => isWholeMsClock(),
	mayDecide: (verdict) => verdict === "denied",
});
/** we opened the popup over the question, so it goes with it */
let hasOpened = false;
// The entry of the tab's history keeps what this page stands for: it may be reloaded, or come back to.
const kept: { since: number; hold: string } = { since: performance.timeOrigin, hold: "", ...history.state };
history.replaceState(kept, "");
const { fate } = createHeldStore({
	table: logDatabase.entries,
	current: desk.current,
	tabId: tabId ?? -1,
	since: kept.since,
	known: kept.hold,
	remember(hold) {
		history.replaceState({ ...kept, hold }, "");
		// Once for each question, and only over the page that the person is looking at.
		if (document.visibilityState === "visible" && document.hasFocus()) {
			void openPopup().then((isOpen) => {
				hasOpened ||= isOpen;
			});
		}
	},
});
effect(() => {
	if (desk.current.value || !hasOpened) return;
	hasOpened = false;
	closePopup();
});
effect(() => {
	app.dataset["appearance"] = desk.appearance.value;
	const { title, text, json } = heldNotice(desk.current.value, fate.value);
	document.title = title;
	if (notice.dataset["sayso"] === json) return;
	notice.textContent = text;
	notice.dataset["sayso"] = json;
});
connection.wake();
render(
	<HeldView
		desk={desk}
		fate={fate}
		approveKey={keys.approve}
		hasBack={history.length > 1}
		onPopup={openPopup}
		onBack={() => (history.length > 1 ? history.back() : void closeOwnTab())}
	/>,
	app,
);
