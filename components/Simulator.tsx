// Preact. What would become of an action, and why: typed, pasted, or one that was logged.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Action } from "../utils/core/action";
import { language, say } from "../utils/core/say";
import type { Simulated } from "../utils/core/simulate";
import { Known } from "./Evidence";
import { offersWords, placeOfRule } from "./policy-words";
import { Summary } from "./Summary";
import { Wrong } from "./Wrong";

export interface SimulatorDesk {
	/** newest first; `text` is what is tried */
	past: ReadonlySignal<{ id: string; words: string; text: string }[]>;
	/** an error in words, or what would happen */
	simulate(text: string): { error: string } | (Simulated & { action: Action });
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
			<h2 id="simulator">{say("simulator.title")}</h2>
			<p class="why">{say("simulator.about")}</p>
			<form
				class="rule-form"
				onSubmit={(event) => {
					event.preventDefault();
					setTried(text.trim() || " ");
				}}
			>
				<label class="whole">
					<span>{say("simulator.field")}</span>
					<textarea
						class="field"
						dir="ltr"
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
					{wrong ? <Wrong text={wrong} /> : say("simulator.hint")}
				</p>
				{past.length ? (
					<label class="whole">
						<span>{say("simulator.past")}</span>
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
							<option value="">{say("simulator.pick")}</option>
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
						{say("simulator.try")}
					</button>
				</div>
			</form>
			<div role="status">{found && !("error" in found) ? <Outcome {...found} /> : null}</div>
		</section>
	);
}

/** Of what was typed there is no more to say than its scope. */
const isTyped = ({ says, summary, kind, target }: Action) => !says && language() !== "en" && summary === `${kind} on ${target.site}`;

function Outcome({ ruling, why, action }: Simulated & { action: Action }) {
	const place = placeOfRule(ruling.brake?.rule ?? ruling.rule);
	return (
		<div class={`outcome ${ruling.effect}`}>
			<p>
				<strong>{say(`effect.${ruling.effect}Done`)}</strong>
				<span class="why">{isTyped(action) ? say(`scope.${action.kind}`, { site: action.target.site }) : <Summary action={action} />}</span>
			</p>
			<p>
				<b>{say("why.title")}</b> <Known text={why} /> {place ? <a href={`#${place}`}>{say("why.show")}</a> : null}
			</p>
			{ruling.effect === "ask" ? (
				<p class="why">{say(ruling.extraStep ? "simulator.mayBeHeld" : "simulator.mayBe", { offers: offersWords(ruling.offers) })}</p>
			) : null}
			<p class="why">{say("simulator.left")}</p>
		</div>
	);
}
