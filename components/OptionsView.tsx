// Preact. The options page: settings, and what was allowed for longer.
import type { ReadonlySignal } from "@preact/signals";
import type { Settings } from "../utils/core/settings";
import type { PolicyDesk } from "../utils/pages/policy-desk";
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

interface Props {
	store: {
		settings: ReadonlySignal<Settings | undefined>;
		error: ReadonlySignal<string>;
		saved: ReadonlySignal<boolean>;
		change(change: Partial<Settings>): void;
	};
	grants: GrantDesk;
	passphrase: PassphraseDesk;
	notifications: NotificationsSwitch;
	policy: Pick<PolicyDesk, "managed" | "locked" | "tools" | "contractWords" | "simulator" | "file" | "watch">;
	siteOf(text: string): string | undefined;
	/** undefined until the browser has said it */
	inPrivateWindows: ReadonlySignal<boolean | undefined>;
	/** absent where the browser does not let us */
	onBrowserSettings?: (() => void) | undefined;
	onOpen(page: "session-log"): void;
}

export function OptionsView({ store, grants, passphrase, notifications, policy, siteOf, inPrivateWindows, onBrowserSettings, onOpen }: Props) {
	const settings = store.settings.value;
	const now = useNow();
	return (
		<main class="wide">
			<header class="page-head">
				<Logo size={28} />
				<h1>Options</h1>
				<button type="button" class="go" onClick={() => onOpen("session-log")}>
					Session log
				</button>
			</header>
			{inPrivateWindows.value === false ? (
				<div class="sheet">
					<section class="tab">
						<p>
							<strong>In private windows nothing is held:</strong> the browser keeps Sayso out of them until you allow it. To allow it, open Sayso’s
							details on the browser’s extensions page and switch on “Allow in Incognito” (in Firefox: “Run in Private Windows”).
						</p>
						{onBrowserSettings ? (
							<div class="acts">
								<button type="button" class="act" onClick={onBrowserSettings}>
									Open Sayso’s details
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
						{store.error.value || "Reading the settings…"}
					</p>
				)}
			</div>
			{settings ? <PolicyParts settings={settings} store={store} policy={policy} siteOf={siteOf} /> : null}
			<div class="sheet">
				<PassphraseForm desk={passphrase} />
			</div>
			<div class="sheet">
				<Notifications given={notifications} />
			</div>
			<div class="sheet">
				<section class="grants-box">
					<h2>Allowed for longer</h2>
					<GrantList desk={grants} now={now} empty="None. Every action that needs your say-so is asked about." />
				</section>
			</div>
		</main>
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
			<h2>Notifications with buttons</h2>
			<p class="why">
				What waits is also shown as a notification of your system, with Deny and Allow: when a question was not answered for some seconds, or when a
				page interferes with it. An agent’s input reaches pages, not these buttons. The browser asks for this permission once.
			</p>
			<div class="acts">
				<button type="button" class={allowed ? "act" : "act main"} onClick={allowed ? given.giveBack : given.ask}>
					{allowed ? "Switch notifications off" : "Switch notifications on"}
				</button>
			</div>
		</section>
	);
}
