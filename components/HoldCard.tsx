// Preact. One held action and its answer. The same card in the overlay and in the popup.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Hold, Lifetime } from "../utils/core/hold";
import { say, sayMany } from "../utils/core/say";
import type { Question } from "./AskPanel";
import { BatchFacts, BatchList, isFocusLost } from "./BatchList";
import { Exact } from "./Exact";
import { type Gesture, HoldButton } from "./HoldButton";
import { HoldFacts, Mark } from "./HoldFacts";
import { MismatchLine } from "./MismatchLine";
import { isByDevice } from "./own-press";
import { Say } from "./Say";
import { Summary } from "./Summary";
import { useVisibleSince } from "./use-visible-since";
import { WhyAsked } from "./WhyAsked";
import { brakeWords, clock, lifetimeWords, listOnceWord, networkWords, onceWord, scopeWords } from "./words";

/** ms that a question must have been visible before a yes counts */
const WAKE = 1000;
/** ms in which a click or key that was meant for the page, or for the question before, is no answer to this one */
const DENY_WAKE = 350;
/** ms without being wholly visible after which we say what Allow waits for */
const STUCK = 1500;

export interface Answer {
	verdict: "approved" | "denied";
	lifetime: Lifetime;
	reason: string;
	gesture: Gesture;
	/** ms that the question was visible */
	shownFor: number;
	/** of a list: what was in it and what was struck from it, as it was drawn */
	list?: { chosen: Hold[]; struck: Hold[] };
	/** typed with it; "" where none is asked for */
	passphrase: string;
}

interface Props {
	question: Question;
	/** epoch ms */
	now: number;
	/** what the last press led to, if it did not count */
	refused: string;
	/** an answer is on its way */
	busy: boolean;
	/** a click is not enough, whatever it is about: a program is attached to the page */
	mustHold: boolean;
	/** a yes wants the passphrase */
	locked: boolean;
	/** the page fights the question: it can't be allowed here */
	moved: boolean;
	/** the agent's try to approve stands above, and takes room */
	alarmed: boolean;
	/** it can be allowed in the toolbar's popup only */
	popupOnly: boolean;
	onPopup(): void;
	/** how often the page interfered with the surface so far */
	interferences: number;
	onAnswer(hold: Hold, answer: Answer): void;
	onShown(hold: Hold, chosen: Hold[], struck: Hold[]): void;
	/** they are not in sight any more */
	onHidden(holds: Hold[]): void;
	onEarly(hold: Hold): void;
	onShort(hold: Hold, gesture: Gesture, shownFor: number): void;
	onCovered(): void;
	onStrike(hold: Hold): void;
	onPutBack(hold: Hold, answer: Answer): void;
	onJoin(): void;
	/** opens the options where that is set */
	onWhy(hold: Hold): void;
}

export function HoldCard({
	question,
	now,
	refused,
	busy,
	mustHold,
	locked,
	moved,
	alarmed,
	popupOnly,
	onPopup,
	interferences,
	onAnswer,
	onShown,
	onHidden,
	onEarly,
	onShort,
	onCovered,
	onStrike,
	onPutBack,
	onJoin,
	onWhy,
}: Props) {
	const { holds, chosen, struck, asked: hold, later } = question;
	const isList = holds.length > 1;
	/** whatever changes here has to be read, whole, before a yes counts */
	const drawn = [...chosen, "but", ...struck, interferences].map((one) => (typeof one === "object" ? `${one.id}${one.mismatch ?? ""}` : one)).join();
	const card = useRef<HTMLElement>(null);
	const buttons = useRef<HTMLDivElement>(null);
	const deny = useRef<HTMLButtonElement>(null);
	const [reason, setReason] = useState("");
	const [passphrase, setPassphrase] = useState("");
	const field = useRef<HTMLInputElement>(null);
	const { since, lasted: shownFor } = useVisibleSince([card, buttons], drawn, onCovered);
	const [awakeFor, setAwakeFor] = useState("");
	/** of what is drawn now, not of what was drawn a frame ago: a press that comes as the list grows is no yes to it */
	const awake = since > 0 && awakeFor === drawn;
	useEffect(() => {
		if (!since) return;
		onShown(holds[0], chosen, struck);
		return () => onHidden(holds);
	}, [since, drawn]);
	// Who presses before it wakes was pressing something else, as in a game of clicking fast, and goes on: it sleeps anew.
	const [tooEarly, setTooEarly] = useState(0);
	useEffect(() => {
		setAwakeFor("");
		if (!since) return;
		const timer = setTimeout(() => setAwakeFor(drawn), WAKE);
		return () => clearTimeout(timer);
	}, [since, drawn, tooEarly]);
	useEffect(() => deny.current?.focus({ preventScroll: true }), []);

	// A line or a button that was pressed may be gone now.
	useEffect(() => {
		if (deny.current && isFocusLost(deny.current)) deny.current.focus({ preventScroll: true });
	}, [drawn, later]);

	const sleeps = alarmed ? say("card.makeRoom", { button: say("alarm.seen") }) : say("card.stuck");
	const [stuck, setStuck] = useState(false);
	useEffect(() => {
		setStuck(false);
		if (since) return;
		const timer = setTimeout(() => setStuck(true), STUCK);
		return () => clearTimeout(timer);
	}, [since]);
	const mountedAt = useRef(performance.now());

	const list = isList ? { list: { chosen, struck } } : {};
	const yes = (lifetime: Lifetime, gesture: Gesture): Answer => ({
		...{ verdict: "approved", lifetime, reason, gesture, shownFor: shownFor(), passphrase },
		...list,
	});
	const allow = (lifetime: Lifetime) => (gesture: Gesture) => {
		if (!awake) return onEarly(hold);
		if (locked && !passphrase) return field.current?.focus();
		onAnswer(hold, yes(lifetime, gesture));
	};
	const onDeny = (event: MouseEvent) => {
		if (busy || !isByDevice(event) || performance.now() - mountedAt.current < DENY_WAKE) return;
		const gesture = event.detail ? "mouse" : "key";
		onAnswer(hold, { verdict: "denied", lifetime: "once", reason, gesture, shownFor: shownFor(), passphrase: "", ...list });
	};
	const button = {
		awake: awake && !moved && !popupOnly && chosen.length > 0,
		busy,
		mustHold: mustHold || hold.extraStep,
		onEarly() {
			setTooEarly((times) => times + 1);
			onEarly(hold);
		},
		onShort: (gesture: Gesture) => onShort(hold, gesture, shownFor()),
	};
	// Not drawn anew with each tick of the clock: thousands of fields would keep the page's thread from everything else.
	const facts = useMemo(
		() => (isList ? <BatchFacts holds={holds} loud={true} /> : <HoldFacts action={hold.action} armedWhy={hold.armedWhy} attempts={hold.attempts} />),
		[isList, holds, hold],
	);
	const longer = hold.offers.filter((offer) => offer === "hour" || offer === "always");
	const once = isList ? listOnceWord(chosen.length, holds.length) : onceWord(hold.action);
	const network = networkWords(hold.action);
	const brake = brakeWords(holds);
	const left = Math.max(0, hold.expiresAt - now);
	const scope = scopeWords({ kind: hold.action.kind, audience: hold.action.audience, site: hold.action.target.site });

	return (
		<article class="card" ref={card}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="reading" tabIndex={0} aria-label={say("card.what")}>
				<p class="eyebrow">{say(network.what ? "card.stopped" : "card.heldBefore")}</p>
				<MismatchLine hold={hold} more={holds.length - 1} />
				<h2 id="sayso-summary">
					<Summary action={hold.action} />
				</h2>
				{hold.action.target.foreign ? (
					<p class="leaves">
						<Mark alarm={true} />
						<Say
							of="card.leaves"
							values={{
								from: <Exact text={hold.action.page.site} />,
								to: (
									<strong>
										<Exact text={hold.action.target.site} />
									</strong>
								),
							}}
						/>
					</p>
				) : null}
				{network.what ? (
					<p class="network">
						{network.what} {network.yes}
					</p>
				) : null}
				{brake ? (
					<p class="brake">
						<Mark alarm={true} />
						<strong>{brake.title}</strong> {brake.text}
					</p>
				) : null}
				<div id="sayso-facts">{facts}</div>
				{isList ? (
					<>
						<BatchList
							question={question}
							awake={awake}
							busy={busy}
							onStrike={onStrike}
							onPutBack={(one, gesture) => (awake ? onPutBack(one, yes("once", gesture)) : onEarly(hold))}
							onEarly={button.onEarly}
							onShort={button.onShort}
							onDeny={(one) => onAnswer(one, { verdict: "denied", lifetime: "once", reason, gesture: "mouse", shownFor: shownFor(), passphrase: "" })}
						/>
						<BatchFacts holds={holds} loud={false} />
					</>
				) : null}
				<WhyAsked hold={hold} onShow={onWhy} />
			</section>
			<div class="deciding">
				<p class="time" role="timer">
					<span class="bar" aria-hidden="true">
						<span style={{ width: `${Math.min(100, (100 * left) / Math.max(1, hold.expiresAt - hold.createdAt))}%` }} />
					</span>
					<span>
						<Say of="card.left" values={{ time: <b>{clock(left)}</b> }} />
					</span>
				</p>
				{later ? (
					<p class="later">
						<span>{sayMany("card.later", later)}</span>
						<button type="button" class="act" onClick={onJoin}>
							{say(isList ? "card.addToList" : "card.showAsList")}
						</button>
					</p>
				) : null}
				<p class="refused" role="status">
					{refused || (moved ? say("card.moved") : "") || (stuck && !since ? sleeps : "")}
				</p>
				{locked && !moved && !popupOnly ? (
					<label class="passphrase">
						<span>{say("card.passphrase")}</span>
						<input
							type="password"
							ref={field}
							maxLength={1000}
							value={passphrase}
							placeholder={say("card.passphraseWhy")}
							autocomplete="off"
							spellcheck={false}
							onInput={(event) => setPassphrase(event.currentTarget.value)}
						/>
					</label>
				) : null}
				<div class="buttons" ref={buttons}>
					<button type="button" class="press deny" ref={deny} onClick={onDeny} aria-disabled={busy}>
						<span class="label">{isList ? sayMany("list.denyAll", holds.length) : say("card.deny")}</span>
					</button>
					{popupOnly ? (
						<button type="button" class="press allow to-popup" onClick={onPopup}>
							<span class="label">{say("card.inPopup")}</span>
						</button>
					) : (
						<HoldButton {...button} class="allow" label={once} onPress={allow("once")} />
					)}
				</div>
				{hold.offers.includes("session") && !popupOnly ? (
					<HoldButton {...button} class="longer" label={lifetimeWords("session")} detail={scope} onPress={allow("session")} />
				) : null}
				<div class="extras">
					{longer.length && !popupOnly ? (
						<details>
							<summary>{say("card.longer")}</summary>
							{longer.map((offer) => (
								<HoldButton {...button} key={offer} class="longer" label={lifetimeWords(offer)} detail={scope} onPress={allow(offer)} />
							))}
						</details>
					) : null}
					<details>
						<summary>{say("card.tellWhy")}</summary>
						<label class="reason">
							<span class="heard">{say("card.reason")}</span>
							<input
								type="text"
								maxLength={500}
								value={reason}
								placeholder={say("card.reasonHint")}
								autocomplete="off"
								onInput={(event) => setReason(event.currentTarget.value)}
							/>
						</label>
					</details>
				</div>
				<p class="keys">{popupOnly ? say("card.popupOnly") : <Say of="card.keys" values={{ button: once, shortcut: <Shortcut /> }} />}</p>
			</div>
		</article>
	);
}

const Shortcut = () => (
	<span dir="ltr">
		<kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>Y</kbd>
	</span>
);
