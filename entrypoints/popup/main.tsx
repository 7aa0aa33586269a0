// The toolbar's popup: wiring only.
import "../../components/surface.css";
import "../../components/pages.css";
import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import { PopupView } from "../../components/PopupView";
import { SURFACE_PORT, SurfaceDown } from "../../utils/contracts/page-background";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { chainInWords } from "../../utils/pages/ask-background";
import { createGrantStore } from "../../utils/pages/grant-store";
import { createHoldDesk } from "../../utils/pages/hold-desk";
import { stoppedIn } from "../../utils/pages/log-rows";
import { createLogStore } from "../../utils/pages/log-store";
import { createPressRecorder, isWholeMsClock } from "../../utils/pages/press-recorder";
import { logFileName, saveFile } from "../../utils/pages/save-file";
import { speakHere } from "../../utils/pages/speak-here";
import { createTabStore } from "../../utils/pages/tab-store";
import { isIntroduced, setIntroduced } from "../../utils/platform/introduction";
import { logDatabase } from "../../utils/platform/log-database";
import { askBackground } from "../../utils/platform/page-messages";
import { activeTabId, isInTab, onTabLoaded, openPage, reloadTab } from "../../utils/platform/page-place";
import { askForSiteAccess, watchSiteAccess } from "../../utils/platform/site-access";
import { createSurfaceConnection } from "../../utils/platform/surface-connection";

await speakHere();
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
// Known before anything is drawn: nothing that a person is about to press moves away.
const [inTab, tabId, seen] = await Promise.all([isInTab(), activeTabId(), isIntroduced().catch(() => true)]);
document.documentElement.classList.toggle("toolbar-popup", !inTab);
const tab = createTabStore({ ask: askBackground, tabId, reloadTab, onLoaded: onTabLoaded });
const log = createLogStore(logDatabase.entries);
const stopped = computed(() => {
	const view = tab.tab.value;
	return view?.session ? stoppedIn(log.lines.value ?? [], view.tabId, view.session.id) : [];
});
const grants = createGrantStore(askBackground);
const missed = signal({ count: 0, since: 0 });
/** Once: whoever opened the toolbar's popup is back. */
const takeMissed = async () => {
	missed.value = await askBackground("takeMissed");
};
// The background may stop over it; the next one knows as much.
void takeMissed()
	.catch(() => new Promise((done) => setTimeout(done, 500)).then(takeMissed))
	.catch(() => {});
const isDue = signal(!seen && !inTab);
const introduction = {
	isDue,
	dismiss() {
		isDue.value = false;
		void setIntroduced();
	},
};
const access = signal(true);
watchSiteAccess((has) => {
	access.value = has;
});
const connection = createSurfaceConnection(SURFACE_PORT, {
	onMessage(message) {
		const known = SurfaceDown.safeParse(message);
		if (known.success) desk.receive(known.data);
	},
	onConnected: () => desk.connected(),
	onOrphaned: () => window.close(),
	isWanted: () => true,
});
const desk = createHoldDesk({
	post: connection.post,
	recorder: createPressRecorder(app),
	isClientAttached: isRuntimeEnabled,
	isWholeMs: () => isWholeMsClock(),
	mayDecide: () => !inTab,
	whatIsWrong: () => (document.hasFocus() ? "" : "the popup did not have the focus"),
});
effect(() => {
	app.dataset["appearance"] = desk.appearance.value;
});
// A yes may have been one for longer.
effect(() => {
	desk.holds.value;
	void grants.load();
});
connection.wake();
void tab.refresh();
render(
	<PopupView
		tab={tab}
		desk={desk}
		grants={grants}
		missed={missed}
		stopped={stopped}
		log={log}
		access={access}
		onRepair={() => void askForSiteAccess()}
		inTab={inTab}
		introduction={introduction}
		onOpen={(page) => void openPage(page)}
		onExport={async () => saveFile(logFileName(new Date()), await log.exportLines())}
		onVerify={async () => chainInWords(await askBackground("verifyLog"))}
	/>,
	app,
);
