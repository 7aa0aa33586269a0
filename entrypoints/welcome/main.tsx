// The introduction: wiring only. Opened at the install, and from the popup and the options.
import "../../components/surface.css";
import "../../components/pages.css";
import "../../components/welcome.css";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { WelcomeView } from "../../components/WelcomeView";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { createPractice } from "../../utils/pages/practice";
import { createPressRecorder, isWholeMsClock } from "../../utils/pages/press-recorder";
import { createSettingsStore } from "../../utils/pages/settings-store";
import { speakHere } from "../../utils/pages/speak-here";
import { setIntroduced } from "../../utils/platform/introduction";
import { askBackground } from "../../utils/platform/page-messages";
import { closeOwnTab, commandKeys, isInPrivateWindows, openBrowserSettings } from "../../utils/platform/page-place";

await speakHere("welcome.documentTitle");
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
// An agent may open this page too: while a program is attached, it can only make Sayso stricter.
const store = createSettingsStore(askBackground, () => isRuntimeEnabled() || navigator.webdriver);
const practice = createPractice({
	recorder: createPressRecorder(app),
	isClientAttached: isRuntimeEnabled,
	isWholeMs: () => isWholeMsClock(),
	now: Date.now,
});
const inPrivateWindows = signal<boolean | undefined>(undefined);
effect(() => {
	app.dataset["appearance"] = store.settings.value?.appearance ?? "system";
});
void isInPrivateWindows().then((answer) => {
	inPrivateWindows.value = answer;
});
void store.load();
void setIntroduced();
render(
	<WelcomeView
		store={store}
		practice={practice}
		keys={await commandKeys()}
		inPrivateWindows={inPrivateWindows}
		onBrowserSettings={openBrowserSettings && (() => void openBrowserSettings?.())}
		onClose={() => void closeOwnTab()}
	/>,
	app,
);
