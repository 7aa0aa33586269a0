// The options page: wiring only.
import "../../components/surface.css";
import "../../components/pages.css";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { OptionsView } from "../../components/OptionsView";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { createGrantStore } from "../../utils/pages/grant-store";
import { createSettingsStore } from "../../utils/pages/settings-store";
import { siteOf } from "../../utils/pages/site-of";
import { askBackground } from "../../utils/platform/page-messages";
import { isInPrivateWindows, openBrowserSettings, openPage } from "../../utils/platform/page-place";

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
// An agent may open this page as a tab and press its buttons: while a program is attached, it can only make Sayso stricter.
const store = createSettingsStore(askBackground, () => isRuntimeEnabled() || navigator.webdriver);
effect(() => {
	app.dataset["appearance"] = store.settings.value?.appearance ?? "system";
});
const inPrivateWindows = signal<boolean | undefined>(undefined);
void isInPrivateWindows().then((answer) => {
	inPrivateWindows.value = answer;
});
const grants = createGrantStore(askBackground);
void store.load();
void grants.load();
render(
	<OptionsView
		store={store}
		grants={grants}
		siteOf={siteOf}
		inPrivateWindows={inPrivateWindows}
		onBrowserSettings={openBrowserSettings && (() => void openBrowserSettings?.())}
		onOpen={(page) => void openPage(page)}
	/>,
	app,
);
