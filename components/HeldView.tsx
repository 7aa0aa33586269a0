// Preact. The interstitial: it stands in a tab, where agents reach it, so it shows the question, takes a no, and never a yes.
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Hold } from "../utils/core/hold";
import type { Fate } from "../utils/pages/held-store";
import { Arrow, type Desk, useNow } from "./AskPanel";
import { Exact } from "./Exact";
import { HoldFacts, MismatchLine } from "./HoldFacts";
import { Logo } from "./Logo";
import { useVisibleSince } from "./use-visible-since";
import { clock, networkWords, number } from "./words";

interface Props {
	desk: Desk;
	fate: ReadonlySignal<Fate>;
	/** as the browser has it; "" where no key is set */
	approveKey: string;
	/** false where the page that sent it is in another tab */
	hasBack: boolean;
	/** false where the browser did not open it */
	onPopup(): Promise<boolean>;
	onBack(): void;
}

export function HeldView({ desk, fate, approveKey, hasBack, onPopup, onBack }: Props) {
	const hold = desk.current.value;
	const { at, of } = desk.place.value;
	return (
		<main class="held">
			<header class="page-head">
				<Logo size={22} />
				<h1>Sayso</h1>
				{of > 1 ? (
					<nav class="queue" aria-label="Waiting questions">
						<button type="button" class="icon" aria-label="Previous" onClick={() => desk.look(-1)}>
							<Arrow back />
						</button>
						<span>
							<b>{number(at)}</b> of <b>{number(of)}</b>
						</span>
						<button type="button" class="icon" aria-label="Next" onClick={() => desk.look(1)}>
							<Arrow />
						</button>
					</nav>
				) : null}
			</header>
			<div class="sheet">
				{hold ? (
					<Question key={hold.id} hold={hold} desk={desk} approveKey={approveKey} onPopup={onPopup} />
				) : (
					<Ending fate={fate.value} hasBack={hasBack} onBack={onBack} />
				)}
			</div>
			<p class="heard" role="status" aria-live="polite">
				{desk.said.value}
			</p>
		</main>
	);
}

function Question({ hold, desk, approveKey, onPopup }: { hold: Hold } & Pick<Props, "desk" | "approveKey" | "onPopup">) {
	const now = useNow();
	const card = useRef<HTMLElement>(null);
	const buttons = useRef<HTMLDivElement>(null);
	const deny = useRef<HTMLButtonElement>(null);
	const [noPopup, setNoPopup] = useState(false);
	const { since, lasted } = useVisibleSince([card, buttons], hold.id, () => {});
	useEffect(() => {
		if (!since) return;
		desk.shown(hold);
		return () => desk.hidden([hold]);
	}, [since, hold.id]);
	useEffect(() => deny.current?.focus({ preventScroll: true }), []);
	const left = Math.max(0, hold.expiresAt - now);
	const busy = desk.sending.value.has(hold.id);
	const { what, yes } = networkWords(hold.action);
	const refused = desk.refused.value.hold === hold.id ? desk.refused.value.text : "";
	const onDeny = (event: MouseEvent) => {
		if (busy || !event.isTrusted) return;
		const gesture = event.detail ? "mouse" : "key";
		desk.answer(hold, { verdict: "denied", lifetime: "once", reason: "", gesture, shownFor: lasted(), passphrase: "" });
	};
	return (
		<article class="card" ref={card}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="reading" tabIndex={0} aria-label="What is held">
				<p class="eyebrow">This was not sent</p>
				<MismatchLine words={hold.mismatch} />
				<h2>
					<Exact text={hold.action.summary} />
				</h2>
				{what ? (
					<p class="network">
						Only Sayso’s network net saw it. {what} {yes}
					</p>
				) : null}
				<div class="facts-box">
					<HoldFacts action={hold.action} armedWhy={hold.armedWhy} attempts={hold.attempts} />
				</div>
			</section>
			<div class="deciding">
				<p class="time" role="timer">
					<span class="bar" aria-hidden="true">
						<span style={{ width: `${Math.min(100, (100 * left) / Math.max(1, hold.expiresAt - hold.createdAt))}%` }} />
					</span>
					<span>
						<b>{clock(left)}</b> left. No answer means no.
					</span>
				</p>
				<p class="refused" role="status">
					{refused || (noPopup ? "The browser did not open the popup. Press Sayso’s button in the toolbar." : "")}
				</p>
				<div class="buttons" ref={buttons}>
					<button type="button" class="press deny" ref={deny} onClick={onDeny} aria-disabled={busy}>
						<span class="label">Deny</span>
					</button>
					<button type="button" class="press popup-opener" onClick={async () => setNoPopup(!(await onPopup()))}>
						<span class="label">Decide in Sayso’s popup</span>
					</button>
				</div>
				<p class="how">
					{approveKey && !hold.extraStep ? (
						<>
							To allow it, press <kbd>{approveKey}</kbd> or use the popup.
						</>
					) : (
						"To allow it, use the popup."
					)}{" "}
					This page can only deny: it is open in a tab, where an agent could press its buttons.
				</p>
			</div>
		</article>
	);
}

function Ending({ fate, hasBack, onBack }: { fate: Fate } & Pick<Props, "hasBack" | "onBack">) {
	const words = endingWords(fate);
	return (
		<section class="tab ending">
			<h2>{words.title}</h2>
			{words.text ? <p>{words.text}</p> : null}
			{words.exact ? (
				<p class="quiet">
					<Exact text={words.exact} />
				</p>
			) : null}
			{words.offersBack ? (
				<div class="acts">
					<button type="button" class="act main" onClick={onBack}>
						{hasBack ? "Back to the page" : "Close this tab"}
					</button>
				</div>
			) : null}
		</section>
	);
}

function endingWords(fate: Fate): { title: string; text: string; exact?: string; offersBack: boolean } {
	switch (fate.state) {
		case "looking":
			return { title: "This was not sent", text: "Sayso stopped it at the network.", offersBack: false };
		case "approved": {
			if (!fate.sent) return { title: "Allowed", text: "Sayso goes back to the page and sends it from there.", offersBack: false };
			const failed = /^not released: (.*)/.exec(fate.sent)?.[1];
			return failed
				? { title: "Allowed, but it could not be sent", text: "Nothing was sent.", exact: failed, offersBack: true }
				: { title: "Allowed and sent", text: "", exact: fate.sent, offersBack: true };
		}
		case "denied":
			return { title: "Denied", text: "Nothing was sent, and the agent was told so.", exact: fate.reason, offersBack: true };
		case "expired":
			return { title: "Timed out", text: "Nobody answered in time, and that means no. Nothing was sent.", offersBack: true };
		case "withdrawn":
			return { title: "Withdrawn", text: "Nothing was sent.", exact: fate.reason, offersBack: true };
		case "blocked":
			return {
				title: "This was not sent",
				text: `Only Sayso’s network net saw it, and nobody could be asked: ${fate.why}.`,
				exact: fate.summary,
				offersBack: true,
			};
		default:
			return { title: "Nothing is waiting here", text: "What Sayso stopped here was not sent, and no question about it is open.", offersBack: true };
	}
}
