// Preact. The options page: settings, and what was allowed for longer.
import type { ReadonlySignal } from "@preact/signals";
import { LANGUAGES, type Language, say } from "../utils/core/say";
import type { Settings } from "../utils/core/settings";
import type { PolicyDesk } from "../utils/pages/policy-desk";
import { type AdapterDesk, AdapterList } from "./AdapterList";
import { useNow } from "./AskPanel";
import { type GrantDesk, GrantList } from "./GrantList";
import { Logo } from "./Logo";
import { ManagedNote } from "./ManagedNote";
import { type PassphraseDesk, PassphraseForm } from "./PassphraseForm";
import { PolicyFile } from "./PolicyFile";
import { RulesEditor } from "./RulesEditor";
import { SettingsForm } from "./SettingsForm";
import { Simulator } from "./Simulator";
import { WatchReport } from "./WatchReport";

/** The browser's permission to show notifications. */
export interface NotificationsSwitch {
	/** undefined where it is not known yet, or where the browser has none */
	allowed: ReadonlySignal<boolean | undefined>;
	/** the browser asks the person */
	ask(): void;
	giveBack(): void;
}

/** The language of the interface. */
export interface LanguageSwitch {
	/** undefined until it is known */
	chosen: ReadonlySignal<Language | "system" | undefined>;
	error: ReadonlySignal<string>;
	choose(choice: Language | "system"): void;
}

/** Each by its own name. */
const NAMES: Record<Language, string> = { en: "English", de: "Deutsch", fr: "Français", es: "Español", ja: "日本語", ar: "العربية" };

interface Props {
	store: {
		settings: ReadonlySignal<Settings | undefined>;
		error: ReadonlySignal<string>;
		saved: ReadonlySignal<boolean>;
		change(change: Partial<Settings>): void;
	};
	grants: GrantDesk;
	adapters: AdapterDesk;
	passphrase: PassphraseDesk;
	notifications: NotificationsSwitch;
	language: LanguageSwitch;
	policy: Pick<PolicyDesk, "managed" | "locked" | "tools" | "contractWords" | "simulator" | "file" | "watch">;
	siteOf(text: string): string | undefined;
	/** undefined until the browser has said it */
	inPrivateWindows: ReadonlySignal<boolean | undefined>;
	/** absent where the browser does not let us */
	onBrowserSettings?: (() => void) | undefined;
	onOpen(page: "session-log" | "welcome"): void;
}

export function OptionsView({
	store,
	grants,
	adapters,
	passphrase,
	notifications,
	language,
	policy,
	siteOf,
	inPrivateWindows,
	onBrowserSettings,
	onOpen,
}: Props) {
	const settings = store.settings.value;
	const now = useNow();
	return (
		<main class="wide">
			<header class="page-head">
				<Logo size={28} />
				<h1>{say("options.title")}</h1>
				<button type="button" class="go" onClick={() => onOpen("welcome")}>
					{say("options.welcome")}
				</button>
				<button type="button" class="go" onClick={() => onOpen("session-log")}>
					{say("log.title")}
				</button>
			</header>
			{inPrivateWindows.value === false ? (
				<div class="sheet">
					<section class="tab">
						<p>
							<strong>{say("options.private")}</strong> {say("options.privateText")}
						</p>
						{onBrowserSettings ? (
							<div class="acts">
								<button type="button" class="act" onClick={onBrowserSettings}>
									{say("options.details")}
								</button>
							</div>
						) : null}
					</section>
				</div>
			) : null}
			<ManagedNote managed={policy.managed.value} ruleWords={policy.tools.words} contractWords={policy.contractWords} />
			<div class="sheet">
				{settings ? (
					<SettingsForm
						settings={settings}
						managed={policy.managed.value}
						locked={policy.locked.value}
						error={store.error.value}
						saved={store.saved.value}
						onChange={store.change}
						siteOf={siteOf}
					/>
				) : (
					<p class="tab quiet" role={store.error.value ? "alert" : undefined}>
						{store.error.value || say("options.reading")}
					</p>
				)}
			</div>
			{settings ? <PolicyParts settings={settings} store={store} policy={policy} siteOf={siteOf} /> : null}
			<div class="sheet">
				<Languages given={language} />
			</div>
			<div class="sheet">
				<PassphraseForm desk={passphrase} />
			</div>
			<div class="sheet">
				<Notifications given={notifications} />
			</div>
			<div class="sheet">
				<AdapterList desk={adapters} />
			</div>
			<div class="sheet">
				<section class="grants-box">
					<h2>{say("grants.title")}</h2>
					<GrantList desk={grants} now={now} empty={say("grants.none")} />
				</section>
			</div>
		</main>
	);
}

function Languages({ given: { chosen, error, choose } }: { given: LanguageSwitch }) {
	return (
		<section class="tab">
			<label class="language">
				<strong>{say("settings.language")}</strong>
				<select
					class="field"
					value={chosen.value ?? "system"}
					disabled={chosen.value === undefined}
					onChange={(event) => choose(event.currentTarget.value as Language | "system")}
				>
					<option value="system">{say("settings.languageSystem")}</option>
					{LANGUAGES.map((each) => (
						<option value={each} key={each} lang={each}>
							{NAMES[each]}
						</option>
					))}
				</select>
			</label>
			{error.value ? (
				<p class="fault" role="alert">
					{error.value}
				</p>
			) : null}
		</section>
	);
}

function PolicyParts({ settings, store, policy, siteOf }: Pick<Props, "store" | "policy" | "siteOf"> & { settings: Settings }) {
	return (
		<>
			<div class="sheet">
				<RulesEditor
					settings={settings}
					tools={policy.tools}
					siteOf={siteOf}
					error={store.error.value}
					saved={store.saved.value}
					onChange={store.change}
				/>
			</div>
			<div class="sheet">
				<Simulator desk={policy.simulator} />
			</div>
			<div class="sheet">
				<WatchReport desk={policy.watch} />
			</div>
			<div class="sheet">
				<PolicyFile desk={policy.file} />
			</div>
		</>
	);
}

function Notifications({ given }: { given: NotificationsSwitch }) {
	const allowed = given.allowed.value;
	if (allowed === undefined) return null;
	return (
		<section class="tab">
			<h2>{say("options.notifications")}</h2>
			<p class="why">{say("options.notificationsText")}</p>
			<div class="acts">
				<button type="button" class={allowed ? "act" : "act main"} onClick={allowed ? given.giveBack : given.ask}>
					{say(allowed ? "options.notificationsOff" : "options.notificationsOn")}
				</button>
			</div>
		</section>
	);
}
