// Preact. The optional passphrase: set, change, remove. What is typed lives in this form alone, and is gone once it was sent.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { say, sayMany } from "../utils/core/say";
import { Say } from "./Say";

export interface PassphraseDesk {
	/** undefined until it is known */
	isSet: ReadonlySignal<boolean | undefined>;
	error: ReadonlySignal<string>;
	done: ReadonlySignal<string>;
	busy: ReadonlySignal<boolean>;
	/** without `next` it is removed; true when it was done */
	change(next: string | undefined, current: string): Promise<boolean>;
}

const SHORTEST = 6;

export function PassphraseForm({ desk }: { desk: PassphraseDesk }) {
	const [current, setCurrent] = useState("");
	const [next, setNext] = useState("");
	const [again, setAgain] = useState("");
	const [wrong, setWrong] = useState("");
	const isSet = desk.isSet.value;
	const run = async (text: string | undefined) => {
		setWrong("");
		if (!(await desk.change(text, current))) return;
		setCurrent("");
		setNext("");
		setAgain("");
	};
	const save = (event: SubmitEvent) => {
		event.preventDefault();
		if ([...next].length < SHORTEST) return setWrong(sayMany("pass.short", SHORTEST));
		if (next !== again) return setWrong(say("pass.different"));
		void run(next);
	};
	const trouble = wrong || desk.error.value;
	return (
		<form class="settings" onSubmit={save}>
			<fieldset disabled={isSet === undefined || desk.busy.value}>
				<legend>{say("pass.title")}</legend>
				<p class="why">
					<Say of="pass.text" />
				</p>
				{isSet ? <Secret label={say("pass.now")} value={current} autocomplete="current-password" onInput={setCurrent} /> : null}
				<Secret label={say(isSet ? "pass.new" : "pass.title")} value={next} autocomplete="new-password" onInput={setNext} />
				<Secret label={say("pass.again")} value={again} autocomplete="new-password" onInput={setAgain} />
				<div class="acts">
					<button type="submit" class="act main">
						{say(isSet ? "pass.change" : "pass.set")}
					</button>
					{isSet ? (
						<button type="button" class="act" onClick={() => void run(undefined)}>
							{say("pass.remove")}
						</button>
					) : null}
				</div>
				{trouble ? (
					<p class="fault" role="alert">
						{trouble}
					</p>
				) : null}
				<p class="saved" role="status">
					{desk.busy.value ? say("pass.moment") : trouble ? "" : desk.done.value}
				</p>
			</fieldset>
		</form>
	);
}

function Secret({ label, value, autocomplete, onInput }: { label: string; value: string; autocomplete: string; onInput(text: string): void }) {
	return (
		<label class="pass-field">
			<span>{label}</span>
			<input
				class="field"
				type="password"
				value={value}
				maxLength={1000}
				autocomplete={autocomplete}
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
		</label>
	);
}
