// Preact. The introduction: what Sayso does, how one decides, what it can't do and how much it asks; then a question to try.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { say } from "../utils/core/say";
import type { Settings } from "../utils/core/settings";
import type { Practice } from "../utils/pages/practice";
import { HoldButton } from "./HoldButton";
import { Logo } from "./Logo";
import { PracticeBoard } from "./PracticeBoard";
import { Say } from "./Say";
import { PRESETS } from "./SettingsForm";

interface Props {
	store: { settings: ReadonlySignal<Settings | undefined>; error: ReadonlySignal<string>; change(change: Partial<Settings>): void };
	practice: Practice;
	/** as the browser has them; "" where no key is set */
	keys: { approve: string; deny: string };
	/** undefined until the browser has said it */
	inPrivateWindows: ReadonlySignal<boolean | undefined>;
	/** absent where the browser does not let us */
	onBrowserSettings?: (() => void) | undefined;
	onClose(): void;
}

const STEPS = 4;

export function WelcomeView(props: Props) {
	const [at, setAt] = useState(1);
	const title = useRef<HTMLHeadingElement>(null);
	const wasDrawn = useRef(false);
	// Another screen begins at its heading, for eyes and for screen readers.
	useLayoutEffect(() => {
		if (wasDrawn.current) title.current?.focus();
		wasDrawn.current = true;
		scrollTo(0, 0);
	}, [at]);
	const isLast = at === STEPS;
	return (
		<main class="welcome">
			<header class="page-head">
				<Logo size={28} />
				<h1>Sayso</h1>
				<p class="quiet">{say("welcome.step", { at, of: STEPS })}</p>
			</header>
			<div class="sheet">
				<section class="step">
					<h2 ref={title} tabIndex={-1}>
						{say(`welcome.${(["whatTitle", "howTitle", "limitsTitle", "tryTitle"] as const)[at - 1] ?? "whatTitle"}`)}
					</h2>
					{at === 1 ? (
						<What />
					) : at === 2 ? (
						<How keys={props.keys} />
					) : at === 3 ? (
						<Limits {...props} />
					) : (
						<PracticeBoard practice={props.practice} />
					)}
				</section>
			</div>
			<nav class="acts steps">
				{at > 1 ? (
					<button type="button" class="act" onClick={() => setAt(at - 1)}>
						{say("welcome.back")}
					</button>
				) : null}
				<button type="button" class="act main" onClick={() => (isLast ? props.onClose() : setAt(at + 1))}>
					{say(isLast ? "welcome.done" : at === STEPS - 1 ? "welcome.tryIt" : "welcome.next")}
				</button>
				{isLast ? null : (
					<button type="button" class="act skip" onClick={() => setAt(STEPS)}>
						{say("welcome.skip")}
					</button>
				)}
			</nav>
			{isLast ? <p class="quiet ending">{say("welcome.doneText")}</p> : null}
		</main>
	);
}

function What() {
	return (
		<>
			<p>{say("welcome.whatText")}</p>
			<ol class="three">
				<Point title={say("welcome.holds")}>{say("welcome.holdsText")}</Point>
				<Point title={say("welcome.asks")}>{say("welcome.asksText")}</Point>
				<Point title={say("welcome.decide")}>{say("welcome.decideText")}</Point>
			</ol>
		</>
	);
}

const Point = ({ title, children }: { title: string; children: ComponentChildren }) => (
	<li>
		<strong>{title}</strong>
		<span class="why">{children}</span>
	</li>
);

function How({ keys }: Pick<Props, "keys">) {
	const [state, setState] = useState<"rest" | "done" | "short">("rest");
	return (
		<>
			<p>{say("welcome.howText")}</p>
			<p>{say("welcome.practise")}</p>
			<div class="practise">
				<HoldButton
					class="allow"
					label={say("welcome.practiseButton")}
					awake={true}
					busy={false}
					mustHold={true}
					onPress={() => setState("done")}
					onShort={() => setState("short")}
					onEarly={() => {}}
				/>
			</div>
			<p class="practised" role="status">
				{state === "rest" ? "" : say(state === "done" ? "welcome.practised" : "welcome.practisedShort")}
			</p>
			{keys.approve && keys.deny ? (
				<p class="quiet">
					<Say of="welcome.shortcuts" values={{ allow: <kbd>{keys.approve}</kbd>, deny: <kbd>{keys.deny}</kbd> }} />
				</p>
			) : null}
		</>
	);
}

function Limits({ store, inPrivateWindows, onBrowserSettings }: Props) {
	const settings = store.settings.value;
	return (
		<>
			<ul class="limits">
				<li>{say("welcome.limit1")}</li>
				<li>{say("welcome.limit2")}</li>
				<li>{say("welcome.limit3")}</li>
			</ul>
			<fieldset class="presets" disabled={!settings}>
				<legend>{say("welcome.presetTitle")}</legend>
				{PRESETS.map((preset) => (
					<label class="choice" key={preset}>
						<input type="radio" name="preset" checked={settings?.preset === preset} onChange={() => store.change({ preset })} />
						<span>
							<strong>{say(`settings.${preset}`)}</strong>
							<span class="why">{say(`settings.${preset}Text`)}</span>
						</span>
					</label>
				))}
				<p class="quiet">{say("welcome.presetNote")}</p>
				{store.error.value ? (
					<p class="fault" role="alert">
						{say("welcome.failed", { why: store.error.value })}
					</p>
				) : null}
			</fieldset>
			<h3>{say("welcome.pinTitle")}</h3>
			<p>{say("welcome.pin")}</p>
			{inPrivateWindows.value === false ? (
				<>
					<p>{say("welcome.private")}</p>
					{onBrowserSettings ? (
						<div class="acts">
							<button type="button" class="act" onClick={onBrowserSettings}>
								{say("welcome.privateOpen")}
							</button>
						</div>
					) : null}
				</>
			) : null}
		</>
	);
}
