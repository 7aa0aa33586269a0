// Preact. Adapters of sites: those that come with Sayso and the person's own, on or off; adding one's own by pasting or a file.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { language, say, sayMany } from "../utils/core/say";
import type { AdapterView } from "../utils/core/stored-adapters";
import { Exact } from "./Exact";
import { Wrong } from "./Wrong";

/** What the list shows and calls; made by `pages/adapter-desk.ts`. */
export interface AdapterDesk {
	/** undefined until the background has said them */
	adapters: ReadonlySignal<readonly AdapterView[] | undefined>;
	/** why some of the person's own say nothing */
	trouble: ReadonlySignal<string>;
	error: ReadonlySignal<string>;
	/** spoken after a press */
	said: ReadonlySignal<string>;
	/** true when it was added */
	add(text: string): Promise<boolean>;
	set(id: string, on: boolean): void;
	remove(id: string): void;
}

/** bytes */
const BIGGEST = 500_000;

export function AdapterList({ desk }: { desk: AdapterDesk }) {
	const adapters = desk.adapters.value;
	return (
		<section class="grants-box adapters">
			<h2>{say("adapter.title")}</h2>
			<p class="why">{say("adapter.about")}</p>
			{desk.trouble.value ? (
				<p class="fault" role="alert">
					<Wrong text={desk.trouble.value} />
				</p>
			) : null}
			{adapters ? (
				<ul class="adapter-rows">
					{adapters.map((adapter) => (
						<Row key={adapter.id} adapter={adapter} desk={desk} />
					))}
				</ul>
			) : (
				<p class="quiet">{say("adapter.reading")}</p>
			)}
			<AddOwn desk={desk} />
			<p class="heard" role="status">
				{desk.said.value}
			</p>
		</section>
	);
}

function Row({ adapter: { id, name, own, on, sites, anywhere, rules, error }, desk }: { adapter: AdapterView; desk: AdapterDesk }) {
	const comma = { ar: "، ", ja: "、" }[language() as string] ?? ", ";
	const places = [...sites.map((site) => <Exact key={site} text={site} />), ...(anywhere ? [say("adapter.anywhere")] : [])];
	return (
		<li>
			{error ? (
				<span>
					<strong>{say("adapter.nameless")}</strong>
					<span class="why">
						{say("adapter.damaged")} <Wrong text={error} />
					</span>
				</span>
			) : (
				<label class="choice">
					<input type="checkbox" checked={on} onChange={() => desk.set(id, !on)} />
					<span>
						<strong>
							<Exact text={name} />
						</strong>
						<span class="why">
							{say(own ? "adapter.own" : "adapter.builtIn")} · {places.map((place, i) => [i ? comma : "", place])} · {sayMany("adapter.rules", rules)}
						</span>
					</span>
				</label>
			)}
			{own ? (
				<button type="button" class="act" onClick={() => desk.remove(id)}>
					{say("adapter.remove")}
					<span class="heard"> {name || say("adapter.nameless")}</span>
				</button>
			) : null}
		</li>
	);
}

function AddOwn({ desk }: { desk: AdapterDesk }) {
	const [text, setText] = useState("");
	const [wrong, setWrong] = useState("");
	const add = async () => {
		if (!text.trim()) return setWrong(say("adapter.empty"));
		setWrong("");
		if (await desk.add(text)) setText("");
	};
	const pick = async (input: HTMLInputElement) => {
		const file = input.files?.[0];
		input.value = "";
		if (!file) return;
		if (file.size > BIGGEST) return setWrong(say("adapter.big"));
		try {
			setText(await file.text());
			setWrong("");
		} catch {
			setWrong(say("adapter.unreadable"));
		}
	};
	const trouble = wrong || desk.error.value;
	return (
		<details class="sites">
			<summary>{say("adapter.open")}</summary>
			<label for="adapter-text">
				<strong>{say("adapter.paste")}</strong>
			</label>
			<textarea
				id="adapter-text"
				class="field adapter-text"
				dir="ltr"
				rows={8}
				value={text}
				spellcheck={false}
				autocomplete="off"
				aria-invalid={trouble !== ""}
				aria-describedby="adapter-note"
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<label class="inline">
				<span>{say("adapter.file")}</span>
				<input type="file" accept=".json,application/json" onChange={(event) => void pick(event.currentTarget)} />
			</label>
			<p id="adapter-note" class={trouble ? "fault" : "why"} role={trouble ? "alert" : undefined}>
				{trouble ? <Wrong text={trouble} /> : say("adapter.hint")}
			</p>
			<div class="acts">
				<button type="button" class="act main" onClick={() => void add()}>
					{say("adapter.add")}
				</button>
			</div>
		</details>
	);
}
