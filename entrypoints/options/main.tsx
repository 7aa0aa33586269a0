// The options page: wiring only.
import "../../components/surface.css";
import "../../components/pages.css";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { OptionsView } from "../../components/OptionsView";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { createGrantStore } from "../../utils/pages/grant-store";
import { createPassphraseDesk } from "../../utils/pages/passphrase-desk";
import { createSettingsStore } from "../../utils/pages/settings-store";
import { siteOf } from "../../utils/pages/site-of";
import { askToNotify, mayNotify, onMayNotifyChanged, stopNotifying } from "../../utils/platform/notifications";
import { askBackground } from "../../utils/platform/page-messages";
import { isInPrivateWindows, openBrowserSettings, openPage } from "../../utils/platform/page-place";

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
// An agent may open this page as a tab and press its buttons: while a program is attached, it can only make Sayso stricter.
const isDriven = () => isRuntimeEnabled() || navigator.webdriver;
const store = createSettingsStore(askBackground, isDriven);
const passphrase = createPassphraseDesk(askBackground, isDriven);
const allowed = signal<boolean | undefined>(undefined);
const look = () =>
	void mayNotify().then((answer) => {
		allowed.value = answer;
	});
// Those of Firefox have no buttons.
if (!import.meta.env.FIREFOX) {
	look();
	onMayNotifyChanged(look);
}
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
void passphrase.load();
render(
	<OptionsView
		store={store}
		grants={grants}
		passphrase={passphrase}
		notifications={{ allowed, ask: () => void askToNotify(), giveBack: () => void stopNotifying() }}
		siteOf={siteOf}
		inPrivateWindows={inPrivateWindows}
		onBrowserSettings={openBrowserSettings && (() => void openBrowserSettings?.())}
		onOpen={(page) => void openPage(page)}
	/>,
	app,
);
