// Preact. The list of a batch: what all have in common, and each action by itself, to be read, struck out or put back.
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Hold } from "../utils/core/hold";
import { number, say, sayMany } from "../utils/core/say";
import { Arrow, type Question } from "./AskPanel";
import { Exact } from "./Exact";
import { type Gesture, HoldButton } from "./HoldButton";
import { HoldFacts, Mark, Row, type RowProps } from "./HoldFacts";
import { isByDevice } from "./own-press";
import { Summary } from "./Summary";
import { actorFact, actorWhy, audienceFact, lineWords, undoFact } from "./words";

/** What all of them have in common: `loud` what is a reason to look twice, above the list; the rest below it. */
export function BatchFacts({ holds: [first, ...rest], loud }: Pick<Question, "holds"> & { loud: boolean }) {
	const { action, armedWhy } = first;
	const tried = [first, ...rest].reduce((sum, hold) => sum + hold.attempts, 0);
	const audience = audienceFact({ ...action, recipients: [] });
	const facts: RowProps[] = [
		...(audience ? [{ name: say("fact.audience"), fact: audience, why: [action.audienceWhy] }] : []),
		{ name: say("fact.undo"), fact: undoFact(action) },
		{
			name: say("fact.goesTo"),
			fact: { text: "", names: [action.target.site || action.target.origin], tone: action.target.foreign ? "alarm" : "plain" },
		},
		{
			name: say("fact.actor"),
			fact: actorFact(action.actor),
			why: actorWhy(action, armedWhy).slice(0, 2),
		},
		...(tried > rest.length + 1
			? [{ name: say("fact.tried"), fact: { text: sayMany("fact.times", tried), tone: "plain" as const }, note: say("fact.stillOne") }]
			: []),
	];
	const shown = facts.filter(({ fact }) => (fact.tone === "plain") !== loud);
	return shown.length ? (
		<dl class="facts">
			{shown.map((each) => (
				<Row key={each.name} {...each} />
			))}
		</dl>
	) : null;
}

interface Props {
	question: Question;
	awake: boolean;
	busy: boolean;
	onStrike(hold: Hold): void;
	onPutBack(hold: Hold, gesture: Gesture): void;
	onEarly(): void;
	/** a press that was too short: no person's, perhaps */
	onShort(gesture: Gesture): void;
	/** a no to this one alone, now */
	onDeny(hold: Hold): void;
}

export function BatchList({ question: { holds, struck }, ...props }: Props) {
	return (
		<section class="batch">
			<h3>
				{say("batch.each")}{" "}
				<span class="quiet">{struck.length ? say("batch.countStruck", { n: holds.length, struck: struck.length }) : number(holds.length)}</span>
			</h3>
			<ol>
				{holds.map((hold, i) => (
					<Line key={hold.id} hold={hold} place={i + 1} isStruck={struck.includes(hold)} {...props} />
				))}
			</ol>
		</section>
	);
}

interface LineProps extends Omit<Props, "question"> {
	hold: Hold;
	place: number;
	isStruck: boolean;
}

/** What had the focus is gone. */
export const isFocusLost = (near: Element): boolean => {
	const { activeElement } = near.getRootNode() as Document | ShadowRoot;
	return activeElement === null || activeElement === document.body;
};

function Line({ hold, place, isStruck, awake, busy, onStrike, onPutBack, onEarly, onShort, onDeny }: LineProps) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const line = useRef<HTMLDivElement>(null);
	// The pressed button gives way to its opposite: whoever presses keys stays where they were.
	const wasDrawn = useRef(false);
	useLayoutEffect(() => {
		if (wasDrawn.current && line.current && isFocusLost(line.current)) line.current.querySelector<HTMLElement>(".strike, .back")?.focus();
		wasDrawn.current = true;
	}, [isStruck]);
	const { what, more } = lineWords(hold.action);
	const { quantity } = hold.action;
	return (
		<li class={isStruck ? "struck" : ""}>
			<div class="line" ref={line}>
				<button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
					<span class="place">{number(place)}</span>
					<span class="says">
						{isStruck ? <span class="heard">{say("batch.struck")} </span> : null}
						<span class="what">{what ? <Exact text={what} /> : <Summary action={hold.action} />}</span>
						{more ? (
							<span class="why">
								<Exact text={more} />
							</span>
						) : null}
						{quantity === 1 ? null : (
							<span class="many">
								<Mark alarm={false} />
								{quantity < 0 ? say("quantity.unknown") : sayMany("quantity.things", quantity)}
							</span>
						)}
					</span>
					<Arrow />
				</button>
				{isStruck ? (
					<HoldButton
						class="longer back"
						label={say("batch.putBack")}
						awake={awake}
						busy={busy}
						mustHold={false}
						onPress={(by) => onPutBack(hold, by)}
						onEarly={onEarly}
						onShort={onShort}
					/>
				) : (
					<button type="button" class="strike" disabled={busy} onClick={() => onStrike(hold)}>
						{say("batch.strike")}
						<span class="heard"> {say("batch.strikeWhich", { n: place })}</span>
					</button>
				)}
			</div>
			<div id={id} class="facts-box" hidden={!open}>
				{open ? (
					<>
						<button type="button" class="act" disabled={busy} onClick={(event) => isByDevice(event) && onDeny(hold)}>
							{say("batch.denyOne")}
						</button>
						<HoldFacts action={hold.action} attempts={hold.attempts} />
					</>
				) : null}
			</div>
		</li>
	);
}
