// Preact. Adapters of sites: those that come with Sayso and the person's own, on or off; adding one's own by pasting or a file.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { AdapterView } from "../utils/core/stored-adapters";
import { Exact } from "./Exact";

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

/** Everything that this part of the page says. */
const WORDS = {
	title: "Adapters of sites",
	about:
		"They know how an application is built, and so name an action there more exactly: who will see it, on what it acts, whether it can be taken back. None lets anything through. Your own can only make an action look riskier, never milder, and what they raise is asked about each time.",
	reading: "Reading the adapters…",
	builtIn: "comes with Sayso",
	own: "yours",
	anywhere: "wherever it runs",
	rules: (count: number) => (count === 1 ? "one rule" : `${count} rules`),
	damaged: "This one of yours says nothing:",
	nameless: "An adapter that can’t be read",
	remove: "Remove",
	open: "Add your own",
	paste: "An adapter, as JSON",
	hint: "The format is in docs/adapters.md. It is data: no code runs.",
	file: "Or a file",
	add: "Add",
	empty: "Paste an adapter, or choose a file.",
	unreadable: "That file can’t be read.",
	big: "That file is too big for an adapter.",
} as const;

/** bytes */
const BIGGEST = 500_000;

export function AdapterList({ desk }: { desk: AdapterDesk }) {
	const adapters = desk.adapters.value;
	return (
		<section class="grants-box adapters">
			<h2>{WORDS.title}</h2>
			<p class="why">{WORDS.about}</p>
			{desk.trouble.value ? (
				<p class="fault" role="alert">
					<Exact text={desk.trouble.value} />
				</p>
			) : null}
			{adapters ? (
				<ul class="adapter-rows">
					{adapters.map((adapter) => (
						<Row key={adapter.id} adapter={adapter} desk={desk} />
					))}
				</ul>
			) : (
				<p class="quiet">{WORDS.reading}</p>
			)}
			<AddOwn desk={desk} />
			<p class="heard" role="status">
				{desk.said.value}
			</p>
		</section>
	);
}

function Row({ adapter: { id, name, own, on, sites, anywhere, rules, error }, desk }: { adapter: AdapterView; desk: AdapterDesk }) {
	const about = [own ? WORDS.own : WORDS.builtIn, [...sites, ...(anywhere ? [WORDS.anywhere] : [])].join(", "), WORDS.rules(rules)].join(" · ");
	return (
		<li>
			{error ? (
				<span>
					<strong>{WORDS.nameless}</strong>
					<span class="why">
						{WORDS.damaged} <Exact text={error} />
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
							<Exact text={about} />
						</span>
					</span>
				</label>
			)}
			{own ? (
				<button type="button" class="act" onClick={() => desk.remove(id)}>
					{WORDS.remove}
					<span class="heard"> {name || WORDS.nameless}</span>
				</button>
			) : null}
		</li>
	);
}

function AddOwn({ desk }: { desk: AdapterDesk }) {
	const [text, setText] = useState("");
	const [wrong, setWrong] = useState("");
	const add = async () => {
		if (!text.trim()) return setWrong(WORDS.empty);
		setWrong("");
		if (await desk.add(text)) setText("");
	};
	const pick = async (input: HTMLInputElement) => {
		const file = input.files?.[0];
		input.value = "";
		if (!file) return;
		if (file.size > BIGGEST) return setWrong(WORDS.big);
		try {
			setText(await file.text());
			setWrong("");
		} catch {
			setWrong(WORDS.unreadable);
		}
	};
	const trouble = wrong || desk.error.value;
	return (
		<details class="sites">
			<summary>{WORDS.open}</summary>
			<label for="adapter-text">
				<strong>{WORDS.paste}</strong>
			</label>
			<textarea
				id="adapter-text"
				class="field adapter-text"
				rows={8}
				value={text}
				spellcheck={false}
				autocomplete="off"
				aria-invalid={trouble !== ""}
				aria-describedby="adapter-note"
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<label class="inline">
				<span>{WORDS.file}</span>
				<input type="file" accept=".json,application/json" onChange={(event) => void pick(event.currentTarget)} />
			</label>
			<p id="adapter-note" class={trouble ? "fault" : "why"} role={trouble ? "alert" : undefined}>
				{trouble ? <Exact text={trouble} /> : WORDS.hint}
			</p>
			<div class="acts">
				<button type="button" class="act main" onClick={() => void add()}>
					{WORDS.add}
				</button>
			</div>
		</details>
	);
}
