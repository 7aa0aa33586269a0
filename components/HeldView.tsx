// Preact. The interstitial: it stands in a tab, where agents reach it, so it shows the question, takes a no, and never a yes.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Hold } from "../utils/core/hold";
import { say } from "../utils/core/say";
import type { Fate } from "../utils/pages/held-store";
import { Arrow, type Desk, Place, useNow } from "./AskPanel";
import { Evidence } from "./Evidence";
import { HoldFacts } from "./HoldFacts";
import { knownWords } from "./known-words";
import { Logo } from "./Logo";
import { MismatchLine } from "./MismatchLine";
import { Say } from "./Say";
import { Summary } from "./Summary";
import { useVisibleSince } from "./use-visible-since";
import { clock, networkWords } from "./words";

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
					<nav class="queue" aria-label={say("panel.queue")}>
						<button type="button" class="icon" aria-label={say("panel.previous")} onClick={() => desk.look(-1)}>
							<Arrow back />
						</button>
						<span>
							<Place at={at} of={of} />
						</span>
						<button type="button" class="icon" aria-label={say("panel.next")} onClick={() => desk.look(1)}>
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
			<section class="reading" tabIndex={0} aria-label={say("card.what")}>
				<p class="eyebrow">{say("held.notSent")}</p>
				<MismatchLine hold={hold} />
				<h2>
					<Summary action={hold.action} />
				</h2>
				{what ? (
					<p class="network">
						{say("held.onlyNet")} {what} {yes}
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
						<Say of="card.left" values={{ time: <b>{clock(left)}</b> }} />
					</span>
				</p>
				<p class="refused" role="status">
					{refused || (noPopup ? say("held.noPopup") : "")}
				</p>
				<div class="buttons" ref={buttons}>
					<button type="button" class="press deny" ref={deny} onClick={onDeny} aria-disabled={busy}>
						<span class="label">{say("card.deny")}</span>
					</button>
					<button type="button" class="press popup-opener" onClick={async () => setNoPopup(!(await onPopup()))}>
						<span class="label">{say("held.inPopup")}</span>
					</button>
				</div>
				<p class="how">
					{approveKey && !hold.extraStep ? <Say of="held.byKey" values={{ key: <kbd>{approveKey}</kbd> }} /> : say("held.byPopup")}{" "}
					{say("held.onlyDeny")}
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
			{words.exact ? <p class="quiet">{words.exact}</p> : null}
			{words.offersBack ? (
				<div class="acts">
					<button type="button" class="act main" onClick={onBack}>
						{say(hasBack ? "held.back" : "held.close")}
					</button>
				</div>
			) : null}
		</section>
	);
}

const exactly = (text: string): ComponentChildren => (text ? <Evidence lines={[text]} /> : undefined);

function endingWords(fate: Fate): { title: string; text: string; exact?: ComponentChildren; offersBack: boolean } {
	switch (fate.state) {
		case "looking":
			return { title: say("held.notSent"), text: say("held.stoppedText"), offersBack: false };
		case "approved": {
			if (!fate.sent) return { title: say("held.allowed"), text: say("held.goesBack"), offersBack: false };
			const failed = /^not released: (.*)/.exec(fate.sent)?.[1];
			return failed
				? { title: say("held.couldNot"), text: say("held.nothingSent"), exact: exactly(failed), offersBack: true }
				: { title: say("held.sent"), text: "", exact: exactly(fate.sent), offersBack: true };
		}
		case "denied":
			return { title: say("held.denied"), text: say("held.deniedText"), exact: exactly(fate.reason), offersBack: true };
		case "expired":
			return { title: say("held.expired"), text: say("held.expiredText"), offersBack: true };
		case "withdrawn":
			return { title: say("held.withdrawn"), text: say("held.nothingSent"), exact: exactly(fate.reason), offersBack: true };
		case "blocked":
			return {
				title: say("held.notSent"),
				text: say("held.nobodyAsked", { why: knownWords(fate.why) }),
				exact: fate.summary ? <Summary action={fate} /> : undefined,
				offersBack: true,
			};
		default:
			return { title: say("held.nothing"), text: say("held.nothingText"), offersBack: true };
	}
}
