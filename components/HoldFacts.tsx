// Preact. What a held action is, in the order in which a person decides: effect, audience, undo, how many, who, content, where.
import type { Action } from "../utils/core/action";
import { Exact } from "./Exact";
import { PayloadView } from "./PayloadView";
import { actorFact, audienceFact, type Fact, number, payloadHeading, quantityFact, undoFact } from "./words";

interface Props {
	action: Action;
	/** why the tab is armed, in words; empty in the log, where the session tells it */
	armedWhy?: string;
	attempts?: number;
	/** in the log the action is past, and what was secret is gone */
	past?: boolean;
}

export function HoldFacts({ action, armedWhy = "", attempts = 1, past = false }: Props) {
	const audience = audienceFact(action);
	const evidence = [...new Set([armedWhy, ...action.actor.evidence])].filter(Boolean);
	return (
		<>
			<dl class="facts">
				{audience ? <Row name="Who sees it" fact={audience} why={action.audienceWhy} /> : null}
				<Row name="Undo" fact={undoFact(action)} />
				<Row name="Touches" fact={quantityFact(action)} />
				<Row name="Asked by" fact={actorFact(action.actor)} why={evidence.slice(0, past ? 20 : 2).join("; ")} />
				{attempts > 1 ? (
					<Row name="Tried" fact={{ text: `${number(attempts)} times`, tone: "plain" }} why={past ? "" : "still one question"} />
				) : null}
			</dl>
			<Content action={action} past={past} />
			<Destination action={action} />
		</>
	);
}

export function Row({ name, fact, why = "" }: { name: string; fact: Fact; why?: string }) {
	return (
		<div class={`fact ${fact.tone}`}>
			<dt>{name}</dt>
			<dd>
				<span class="says">
					{fact.tone === "plain" ? null : <Mark alarm={fact.tone === "alarm"} />}
					<Exact text={fact.text} />
				</span>
				{why ? (
					<span class="why">
						<Exact text={why} />
					</span>
				) : null}
			</dd>
		</div>
	);
}

/** Above the summary: what was declared, and what is about to be done instead. Of a list, the first; the others are outside it too. */
export function MismatchLine({ words, more = 0 }: { words: string | undefined; more?: number }) {
	if (!words) return null;
	const at = words.indexOf(" About to: ");
	const [declared, about] = [words.slice(0, at), words.slice(at)];
	return (
		<p class="mismatch">
			<Mark alarm={true} />
			<strong>
				<Exact text={declared} />
			</strong>
			<Exact text={about} />
			{more ? `. So ${more === 1 ? "is one more" : `are ${number(more)} more`} of this list` : ""}.
		</p>
	);
}

/** A triangle for alarm, a ring for care: shapes, so that no one depends on colour. */
export function Mark({ alarm }: { alarm: boolean }) {
	return (
		<svg class="mark" viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={alarm ? "Warning:" : "Note:"}>
			{alarm ? (
				<path d="M8 1.6 15.2 14.4H.8z" fill="currentColor" />
			) : (
				<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
			)}
			<path d="M8 5.6v4.2 M8 11.6v.9" stroke={alarm ? "var(--paper)" : "currentColor"} stroke-width="1.7" fill="none" />
		</svg>
	);
}

function Content({ action, past }: { action: Action; past: boolean }) {
	const title = past ? "What it was about" : "Exactly this will be sent";
	if (action.payload.format === "none") {
		const { role, name, key, vector } = action.trigger;
		const on = name ? (
			<>
				“<Exact text={name} />”
			</>
		) : (
			"a control without a name"
		);
		const pressed = key ? (
			<>
				The key <kbd>{key}</kbd> on {on}
			</>
		) : vector === "click" ? (
			<>
				A press on the {role || "control"} {on}
			</>
		) : null;
		return (
			<section class="content">
				<h3>{past ? "What was pressed" : "What happens"}</h3>
				<p>
					{pressed ?? <>A request without content.</>}
					{!past && pressed ? <span class="why">What the site then sends is up to the site.</span> : null}
				</p>
			</section>
		);
	}
	return (
		<section class="content">
			<h3>
				{title} <span class="quiet">{payloadHeading(action.payload)}</span>
			</h3>
			<PayloadView payload={action.payload} />
		</section>
	);
}

function Destination({ action }: { action: Action }) {
	const { target, page } = action;
	const after = target.url.startsWith(target.origin) ? target.url.slice(target.origin.length) : "";
	return (
		<section class={`goes ${target.foreign ? "foreign" : ""}`}>
			<h3>Goes to</h3>
			<p class="site">
				{target.foreign ? <Mark alarm={true} /> : null}
				<strong>
					<Exact text={target.site || target.origin} />
				</strong>
				{target.foreign ? (
					<span>
						, not the site that you are on (<Exact text={page.site} />)
					</span>
				) : null}
			</p>
			<p class="url">
				<span class="method">
					<Exact text={target.method} />
				</span>{" "}
				<span class="origin">
					<Exact text={after || target.url === target.origin ? target.origin : target.url} />
				</span>
				<Exact text={after} />
			</p>
		</section>
	);
}
