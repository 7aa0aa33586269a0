// Preact. What would become of an action, and why: typed, pasted, or one that was logged.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Simulated } from "../utils/core/simulate";
import { Exact } from "./Exact";
import { EFFECT_DONE, placeOfRule, SIMULATOR, WHY } from "./policy-words";

export interface SimulatorDesk {
	/** newest first; `text` is what is tried */
	past: ReadonlySignal<{ id: string; words: string; text: string }[]>;
	/** an error in words, or what would happen */
	simulate(text: string): { error: string } | (Simulated & { summary: string });
}

export function Simulator({ desk }: { desk: SimulatorDesk }) {
	const [text, setText] = useState("");
	const [tried, setTried] = useState("");
	// Anew at each change of the rules: what is shown is what would happen now.
	const found = tried ? desk.simulate(tried) : undefined;
	const wrong = found && "error" in found ? found.error : "";
	const past = desk.past.value;
	return (
		<section class="grants-box simulator">
			<h2 id="simulator">{SIMULATOR.title}</h2>
			<p class="why">{SIMULATOR.about}</p>
			<form
				class="rule-form"
				onSubmit={(event) => {
					event.preventDefault();
					setTried(text.trim() || " ");
				}}
			>
				<label class="whole">
					<span>{SIMULATOR.field}</span>
					<textarea
						class="field"
						rows={3}
						value={text}
						maxLength={500_000}
						spellcheck={false}
						aria-invalid={wrong !== ""}
						aria-describedby="simulator-note"
						onInput={(event) => setText(event.currentTarget.value)}
					/>
				</label>
				<p id="simulator-note" class={wrong ? "fault whole" : "why whole"} role={wrong ? "alert" : undefined}>
					{wrong ? <Exact text={wrong} /> : SIMULATOR.hint}
				</p>
				{past.length ? (
					<label class="whole">
						<span>{SIMULATOR.past}</span>
						<select
							class="field"
							value=""
							onChange={(event) => {
								const one = past.find(({ id }) => id === event.currentTarget.value);
								if (!one) return;
								setText(one.text);
								setTried(one.text);
							}}
						>
							<option value="">{SIMULATOR.pick}</option>
							{past.map(({ id, words }) => (
								<option value={id} key={id}>
									{words}
								</option>
							))}
						</select>
					</label>
				) : null}
				<div class="acts whole">
					<button type="submit" class="act main">
						{SIMULATOR.try}
					</button>
				</div>
			</form>
			<div role="status">{found && !("error" in found) ? <Outcome {...found} /> : null}</div>
		</section>
	);
}

function Outcome({ ruling, why, summary }: Simulated & { summary: string }) {
	const place = placeOfRule(ruling.brake?.rule ?? ruling.rule);
	return (
		<div class={`outcome ${ruling.effect}`}>
			<p>
				<strong>{EFFECT_DONE[ruling.effect]}</strong>
				<span class="why">
					<Exact text={summary} />
				</span>
			</p>
			<p>
				<b>{SIMULATOR.why}</b> <Exact text={why} /> {place ? <a href={`#${place}`}>{WHY.show}</a> : null}
			</p>
			{ruling.effect === "ask" ? (
				<p class="why">
					{SIMULATOR.mayBe} {ruling.offers.map((offer) => SIMULATOR.offers[offer]).join(", ")}
					{ruling.extraStep ? `, ${SIMULATOR.extra}` : ""}.
				</p>
			) : null}
			<p class="why">{SIMULATOR.left}</p>
		</div>
	);
}
