// Preact. What the person sets. Every change is checked and saved at once; what can't be saved says why, beside its field.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Managed } from "../utils/core/managed";
import type { Settings } from "../utils/core/settings";
import { MANAGED } from "./policy-words";

interface Props {
	settings: Settings;
	/** what the organisation has laid down: it can't be changed here */
	managed: Managed | undefined;
	/** presets that are looser than that */
	locked: readonly Settings["preset"][];
	/** what saving failed with; empty if it worked */
	error: string;
	saved: boolean;
	onChange(change: Partial<Settings>): void;
	/** a typed host or address → its registrable domain, undefined if it has none */
	siteOf(text: string): string | undefined;
}

const PRESETS: { value: Settings["preset"]; title: string; text: string }[] = [
	{
		value: "ask_before_writing",
		title: "Ask before writing",
		text: "Every post, send, delete or change waits for you. Reading and searching go on.",
	},
	{
		value: "ask_before_irreversible_or_public",
		title: "Ask before the irreversible or public",
		text: "Small changes that can be undone go through; the rest waits for you.",
	},
	{ value: "read_only", title: "Read only", text: "Every write is refused, without a question." },
	{ value: "watch_only", title: "Watch only", text: "Nothing is ever held. The log shows what would have been asked." },
];

export function SettingsForm({ settings, managed, locked, error, saved, onChange, siteOf }: Props) {
	return (
		<form class="settings" onSubmit={(event) => event.preventDefault()}>
			<fieldset id="presets" tabIndex={-1}>
				<legend>What agents may do</legend>
				{PRESETS.map((preset) => (
					<label class="choice" key={preset.value}>
						<input
							type="radio"
							name="preset"
							checked={settings.preset === preset.value}
							disabled={locked.includes(preset.value)}
							onChange={() => onChange({ preset: preset.value })}
						/>
						<span>
							<strong>{preset.title}</strong>
							<span class="why">{preset.text}</span>
						</span>
					</label>
				))}
			</fieldset>
			<fieldset>
				<legend>Where Sayso guards</legend>
				<Check
					checked={settings.guardEverything}
					locked={managed?.guardEverything}
					onChange={(guardEverything) => onChange({ guardEverything })}
					title="Guard every tab"
				>
					For a browser profile that only agents use. Otherwise Sayso guards a tab once it sees an agent there.
				</Check>
				<SiteList sites={settings.guardSites} siteOf={siteOf} onChange={(guardSites) => onChange({ guardSites })} />
				<Check
					checked={settings.strict}
					locked={managed?.strict}
					onChange={(strict) => onChange({ strict })}
					title="Strict: all input counts as the agent’s"
				>
					For agents that move the real mouse and keyboard. Your own actions in guarded tabs are asked about too.
				</Check>
			</fieldset>
			<BrakeFields brake={settings.brake} onChange={(brake) => onChange({ brake })} />
			<Timeout value={settings.holdTimeout} onChange={(holdTimeout) => onChange({ holdTimeout })} />
			<fieldset>
				<legend>Appearance</legend>
				<div class="inline">
					{(["system", "light", "dark"] as const).map((value) => (
						<label class="choice" key={value}>
							<input type="radio" name="appearance" checked={settings.appearance === value} onChange={() => onChange({ appearance: value })} />
							<span>{value === "system" ? "Like the system" : value === "light" ? "Light" : "Dark"}</span>
						</label>
					))}
				</div>
			</fieldset>
			{error ? (
				<p class="fault" role="alert">
					{error}
				</p>
			) : null}
			<p class="saved" role="status">
				{saved && !error ? "Saved." : ""}
			</p>
		</form>
	);
}

function Check({
	checked,
	locked = false,
	onChange,
	title,
	children,
}: {
	checked: boolean;
	locked?: boolean | undefined;
	onChange(checked: boolean): void;
	title: string;
	children: ComponentChildren;
}) {
	return (
		<label class="choice">
			<input type="checkbox" checked={checked || locked} disabled={locked} onChange={(event) => onChange(event.currentTarget.checked)} />
			<span>
				<strong>{title}</strong>
				<span class="why">
					{children} {locked ? MANAGED.locked : null}
				</span>
			</span>
		</label>
	);
}

const BRAKED = [
	["delete", "deletions"],
	["post", "posts"],
	["send", "messages"],
] as const;

function BrakeFields({ brake, onChange }: { brake: Settings["brake"]; onChange(brake: Settings["brake"]): void }) {
	const [wrong, setWrong] = useState("");
	const set = (key: keyof Settings["brake"], text: string, least: number, most: number, factor = 1) => {
		const value = Number(text);
		if (!/^\d+$/.test(text.trim()) || value < least || value > most) {
			setWrong(`“${text.trim() || "nothing"}” can’t be used here: enter a whole number from ${least} to ${most}.`);
			return false;
		}
		setWrong("");
		onChange({ ...brake, [key]: value * factor });
		return true;
	};
	return (
		<fieldset id="brake" tabIndex={-1}>
			<legend>Too many at once</legend>
			<p class="why">What you allowed earlier goes on without a question, but not in bulk: from so many on, Sayso asks all the same.</p>
			<div class="brake-fields">
				{BRAKED.map(([kind, words]) => (
					<CountField key={kind} value={brake[kind]} label={words} onSet={(text) => set(kind, text, 0, 1000)} />
				))}
				<CountField
					value={Math.round(brake.within / 60_000)}
					label="minutes, within which they are counted"
					onSet={(text) => set("within", text, 1, 60, 60_000)}
				/>
			</div>
			<p class={wrong ? "fault" : "why"} role={wrong ? "alert" : undefined}>
				{wrong || "With 10, the tenth is asked about. With 0, none is."}
			</p>
		</fieldset>
	);
}

function CountField({ value, label, onSet }: { value: number; label: string; onSet(text: string): boolean }) {
	const [text, setText] = useState(String(value));
	const [isWrong, setIsWrong] = useState(false);
	useEffect(() => setText(String(value)), [value]);
	return (
		<label class="inline">
			<input
				class="field count"
				type="text"
				inputMode="numeric"
				value={text}
				aria-invalid={isWrong}
				onInput={(event) => setText(event.currentTarget.value)}
				onChange={() => setIsWrong(!onSet(text))}
			/>
			<span>{label}</span>
		</label>
	);
}

function Timeout({ value, onChange }: { value: number; onChange(ms: number): void }) {
	const [text, setText] = useState(String(value / 1000));
	const [wrong, setWrong] = useState("");
	useEffect(() => setText(String(value / 1000)), [value]);
	const save = () => {
		const seconds = Number(text);
		if (!text.trim() || !Number.isFinite(seconds)) return setWrong("Enter a number of seconds.");
		if (seconds < 30 || seconds > 3600) return setWrong("It has to be between 30 seconds and 3,600 (one hour).");
		setWrong("");
		onChange(Math.round(seconds * 1000));
	};
	return (
		<fieldset>
			<legend>Time to answer</legend>
			<label class="inline">
				<input
					class="field seconds"
					type="text"
					inputMode="numeric"
					value={text}
					aria-invalid={wrong !== ""}
					aria-describedby="timeout-note"
					onInput={(event) => setText(event.currentTarget.value)}
					onChange={save}
				/>
				<span>seconds, then the answer is no</span>
			</label>
			<p id="timeout-note" class={wrong ? "fault" : "why"} role={wrong ? "alert" : undefined}>
				{wrong || "From 30 to 3,600. A change counts for what is held from now on."}
			</p>
		</fieldset>
	);
}

function SiteList({ sites, siteOf, onChange }: { sites: string[]; siteOf(text: string): string | undefined; onChange(sites: string[]): void }) {
	const [text, setText] = useState("");
	const [wrong, setWrong] = useState("");
	const add = () => {
		if (!text.trim()) return;
		const site = siteOf(text.trim());
		if (!site) return setWrong(`“${text.trim()}” is not a site. Enter a name such as forum.example.`);
		setWrong("");
		setText("");
		if (!sites.includes(site)) onChange([...sites, site].sort());
	};
	return (
		<div class="sites">
			<label for="guard-site">
				<strong>Always guard these sites</strong>
			</label>
			<div class="inline">
				<input
					id="guard-site"
					class="field"
					type="text"
					placeholder="forum.example"
					value={text}
					autocomplete="off"
					spellcheck={false}
					aria-invalid={wrong !== ""}
					aria-describedby="guard-site-note"
					onInput={(event) => setText(event.currentTarget.value)}
					onKeyDown={(event) => event.key === "Enter" && add()}
				/>
				<button type="button" class="act" onClick={add}>
					Add
				</button>
			</div>
			<p id="guard-site-note" class="fault" role={wrong ? "alert" : undefined}>
				{wrong}
			</p>
			{sites.length ? (
				<ul class="chips">
					{sites.map((site) => (
						<li key={site}>
							{site}
							<button
								type="button"
								class="icon"
								aria-label={`Stop always guarding ${site}`}
								onClick={() => onChange(sites.filter((one) => one !== site))}
							>
								×
							</button>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
