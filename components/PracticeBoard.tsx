// Preact. A page to practise on and an agent that presses its button by script, both ours; the question is the panel that every tab shows.
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../utils/core/say";
import type { Practice } from "../utils/pages/practice";
import { AskPanel } from "./AskPanel";

/** ms in which one sees what the agent is about to do */
const REACH = 900;

const OUTCOME = { posted: "welcome.posted", denied: "welcome.notPosted", expired: "welcome.timedOut", tried: "alarm.tried" } as const;

export function PracticeBoard({ practice }: { practice: Practice }) {
	const outcome = practice.outcome.value;
	const [isReaching, setReaching] = useState(false);
	const post = useRef<HTMLButtonElement>(null);
	const timer = useRef(0);
	const question = useRef<HTMLDivElement>(null);
	useEffect(() => () => clearTimeout(timer.current), []);
	const start = () => {
		setReaching(true);
		timer.current = window.setTimeout(() => {
			setReaching(false);
			// As agents inside a page press.
			post.current?.click();
		}, REACH);
	};
	const isWaiting = outcome === "waiting";
	// A question counts as seen only when all of it shows.
	useEffect(() => question.current?.scrollIntoView({ block: "end" }), [isWaiting]);
	return (
		<>
			<p>{say("welcome.tryText")}</p>
			<section class="board" aria-label={say("welcome.board")}>
				<h3>{say("welcome.board")}</h3>
				<ul>
					<li>{say("welcome.boardNote")}</li>
					{outcome === "posted" ? <li class="new">{say("welcome.draftText")}</li> : null}
				</ul>
				<p class="quiet">{say("welcome.draft", { text: say("welcome.draftText") })}</p>
				<button
					type="button"
					class={`act post ${isReaching ? "reached" : ""}`}
					ref={post}
					disabled={isWaiting}
					onClick={(event) => (event.isTrusted ? practice.post() : practice.ask())}
				>
					{say("welcome.postButton")}
				</button>
			</section>
			{isWaiting ? null : (
				<div class="acts">
					<button type="button" class="act main" disabled={isReaching} onClick={start}>
						{say(outcome === "none" ? "welcome.start" : "welcome.again")}
					</button>
				</div>
			)}
			<p class="practised" role="status">
				{isReaching
					? say("welcome.agentPresses", { button: say("welcome.postButton") })
					: outcome !== "none" && outcome !== "waiting"
						? say(OUTCOME[outcome])
						: ""}
			</p>
			{isWaiting ? (
				<div class="question" ref={question}>
					<AskPanel desk={practice.desk} onCovered={() => {}} />
				</div>
			) : null}
		</>
	);
}
