// The options page: wiring only.
import "../../components/surface.css";
import "../../components/pages.css";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { OptionsView } from "../../components/OptionsView";
import { scopePhrase } from "../../components/policy-words";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { createAdapterDesk } from "../../utils/pages/adapter-desk";
import { createGrantStore } from "../../utils/pages/grant-store";
import { createLanguageSwitch } from "../../utils/pages/language-switch";
import { createPassphraseDesk } from "../../utils/pages/passphrase-desk";
import { createPolicyDesk } from "../../utils/pages/policy-desk";
import { saveFile } from "../../utils/pages/save-file";
import { createSettingsStore } from "../../utils/pages/settings-store";
import { showPlace } from "../../utils/pages/show-place";
import { siteOf } from "../../utils/pages/site-of";
import { speakHere } from "../../utils/pages/speak-here";
import { logDatabase } from "../../utils/platform/log-database";
import { askToNotify, mayNotify, onMayNotifyChanged, stopNotifying } from "../../utils/platform/notifications";
import { askBackground } from "../../utils/platform/page-messages";
import { isInPrivateWindows, openBrowserSettings, openPage } from "../../utils/platform/page-place";

await speakHere("options.documentTitle");
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
// An agent may open this page as a tab and press its buttons: while a program is attached, it can only make Sayso stricter.
const isDriven = () => isRuntimeEnabled() || navigator.webdriver;
const store = createSettingsStore(askBackground, isDriven);
const adapters = createAdapterDesk(askBackground, isDriven);
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
void adapters.load();
const policy = createPolicyDesk({
	...{ ask: askBackground, table: logDatabase.entries, store, grants: grants.grants, saveFile, words: scopePhrase },
	now: () => Date.now(),
});
void Promise.all([store.load(), grants.load()]).then(async () => {
	await policy.load();
	showPlace();
});
addEventListener("hashchange", showPlace);
void passphrase.load();
render(
	<OptionsView
		store={store}
		grants={grants}
		adapters={adapters}
		passphrase={passphrase}
		notifications={{ allowed, ask: () => void askToNotify(), giveBack: () => void stopNotifying() }}
		language={createLanguageSwitch(isDriven)}
		policy={policy}
		siteOf={siteOf}
		inPrivateWindows={inPrivateWindows}
		onBrowserSettings={openBrowserSettings && (() => void openBrowserSettings?.())}
		onOpen={(page) => void openPage(page)}
	/>,
	app,
);
