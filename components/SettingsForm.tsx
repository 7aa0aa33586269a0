// Preact. What the person sets. Every change is checked and saved at once; what can't be saved says why, beside its field.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Managed } from "../utils/core/managed";
import { say } from "../utils/core/say";
import type { Settings } from "../utils/core/settings";

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

export const PRESETS = ["ask_before_writing", "ask_before_irreversible_or_public", "read_only", "watch_only"] as const satisfies Settings["preset"][];

export function SettingsForm({ settings, managed, locked, error, saved, onChange, siteOf }: Props) {
	return (
		<form class="settings" onSubmit={(event) => event.preventDefault()}>
			<fieldset id="presets" tabIndex={-1}>
				<legend>{say("settings.what")}</legend>
				{PRESETS.map((preset) => (
					<label class="choice" key={preset}>
						<input
							type="radio"
							name="preset"
							checked={settings.preset === preset}
							disabled={locked.includes(preset)}
							onChange={() => onChange({ preset })}
						/>
						<span>
							<strong>{say(`settings.${preset}`)}</strong>
							<span class="why">{say(`settings.${preset}Text`)}</span>
						</span>
					</label>
				))}
			</fieldset>
			<fieldset>
				<legend>{say("settings.where")}</legend>
				<Check
					checked={settings.guardEverything}
					locked={managed?.guardEverything}
					onChange={(guardEverything) => onChange({ guardEverything })}
					title={say("settings.everything")}
				>
					{say("settings.everythingText")}
				</Check>
				<SiteList sites={settings.guardSites} siteOf={siteOf} onChange={(guardSites) => onChange({ guardSites })} />
				<Check checked={settings.strict} locked={managed?.strict} onChange={(strict) => onChange({ strict })} title={say("settings.strict")}>
					{say("settings.strictText")}
				</Check>
			</fieldset>
			<BrakeFields brake={settings.brake} onChange={(brake) => onChange({ brake })} />
			<Timeout value={settings.holdTimeout} onChange={(holdTimeout) => onChange({ holdTimeout })} />
			<fieldset>
				<legend>{say("settings.appearance")}</legend>
				<div class="inline">
					{(["system", "light", "dark"] as const).map((value) => (
						<label class="choice" key={value}>
							<input type="radio" name="appearance" checked={settings.appearance === value} onChange={() => onChange({ appearance: value })} />
							<span>{say(`settings.${value}`)}</span>
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
				{saved && !error ? say("settings.saved") : ""}
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
					{children} {locked ? say("managed.locked") : null}
				</span>
			</span>
		</label>
	);
}

const BRAKED = [
	["delete", "settings.brakeDelete"],
	["post", "settings.brakePost"],
	["send", "settings.brakeSend"],
] as const;

function BrakeFields({ brake, onChange }: { brake: Settings["brake"]; onChange(brake: Settings["brake"]): void }) {
	const [wrong, setWrong] = useState("");
	const set = (key: keyof Settings["brake"], text: string, least: number, most: number, factor = 1) => {
		const value = Number(text);
		if (!/^\d+$/.test(text.trim()) || value < least || value > most) {
			setWrong(say(text.trim() ? "settings.brakeWrong" : "settings.brakeEmpty", { text: text.trim(), least, most }));
			return false;
		}
		setWrong("");
		onChange({ ...brake, [key]: value * factor });
		return true;
	};
	return (
		<fieldset id="brake" tabIndex={-1}>
			<legend>{say("settings.brake")}</legend>
			<p class="why">{say("settings.brakeText")}</p>
			<div class="brake-fields">
				{BRAKED.map(([kind, words]) => (
					<CountField key={kind} value={brake[kind]} label={say(words)} onSet={(text) => set(kind, text, 0, 1000)} />
				))}
				<CountField
					value={Math.round(brake.within / 60_000)}
					label={say("settings.brakeWithin")}
					onSet={(text) => set("within", text, 1, 60, 60_000)}
				/>
			</div>
			<p class={wrong ? "fault" : "why"} role={wrong ? "alert" : undefined}>
				{wrong || say("settings.brakeNote")}
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

/** seconds */
const RANGE = { least: 30, most: 3600 };

function Timeout({ value, onChange }: { value: number; onChange(ms: number): void }) {
	const [text, setText] = useState(String(value / 1000));
	const [wrong, setWrong] = useState("");
	useEffect(() => setText(String(value / 1000)), [value]);
	const save = () => {
		const seconds = Number(text);
		if (!text.trim() || !Number.isFinite(seconds)) return setWrong(say("settings.timeoutEmpty"));
		if (seconds < RANGE.least || seconds > RANGE.most) return setWrong(say("settings.timeoutWrong", RANGE));
		setWrong("");
		onChange(Math.round(seconds * 1000));
	};
	return (
		<fieldset>
			<legend>{say("settings.timeout")}</legend>
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
				<span>{say("settings.timeoutUnit")}</span>
			</label>
			<p id="timeout-note" class={wrong ? "fault" : "why"} role={wrong ? "alert" : undefined}>
				{wrong || say("settings.timeoutNote", RANGE)}
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
		if (!site) return setWrong(say("settings.siteWrong", { text: text.trim() }));
		setWrong("");
		setText("");
		if (!sites.includes(site)) onChange([...sites, site].sort());
	};
	return (
		<div class="sites">
			<label for="guard-site">
				<strong>{say("settings.sites")}</strong>
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
					{say("settings.addSite")}
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
								aria-label={say("settings.removeSite", { site })}
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
