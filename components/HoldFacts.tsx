// Preact. What a held action is, in the order in which a person decides: effect, audience, undo, how many, who, content, where.
import type { Action } from "../utils/core/action";
import { say, sayMany } from "../utils/core/say";
import { Evidence } from "./Evidence";
import { Exact } from "./Exact";
import { Names } from "./Names";
import { PayloadView } from "./PayloadView";
import { Say } from "./Say";
import { actorFact, actorWhy, audienceFact, type Fact, payloadHeading, quantityFact, undoFact } from "./words";

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
	return (
		<>
			<dl class="facts">
				{audience ? <Row name={say("fact.audience")} fact={audience} why={[action.audienceWhy]} /> : null}
				<Row name={say("fact.undo")} fact={undoFact(action)} />
				<Row name={say("fact.touches")} fact={quantityFact(action)} />
				<Row name={say("fact.actor")} fact={actorFact(action.actor)} why={actorWhy(action, armedWhy).slice(0, past ? 20 : 2)} />
				{attempts > 1 ? (
					<Row name={say("fact.tried")} fact={{ text: sayMany("fact.times", attempts), tone: "plain" }} note={past ? "" : say("fact.stillOne")} />
				) : null}
			</dl>
			<Content action={action} past={past} />
			<Destination action={action} />
		</>
	);
}

export interface RowProps {
	name: string;
	fact: Fact;
	/** how it is known, in the log's words */
	why?: readonly string[];
	/** what more we say of it */
	note?: string;
}

export function Row({ name, fact, why = [], note = "" }: RowProps) {
	const lines = why.filter(Boolean);

	return (
		<div class={`fact ${fact.tone}`}>
			<dt>{name}</dt>
			<dd>
				<span class="says">
					{fact.tone === "plain" ? null : <Mark alarm={fact.tone === "alarm"} />}
					{!fact.names ? (
						fact.text
					) : fact.text ? (
						<Say of="fact.with" values={{ fact: fact.text, names: <Names of={fact.names} /> }} />
					) : (
						<Names of={fact.names} />
					)}
				</span>
				{lines.length || note ? <span class="why">{note || <Evidence lines={lines} />}</span> : null}
			</dd>
		</div>
	);
}

/** A triangle for alarm, a ring for care: shapes, so that no one depends on colour. */
export function Mark({ alarm }: { alarm: boolean }) {
	return (
		<svg class="mark" viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={say(alarm ? "fact.warning" : "fact.note")}>
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
	const title = say(past ? "content.sent" : "content.sends");
	if (action.payload.format === "none") {
		const { role, name, key, vector } = action.trigger;
		const values = { key: key ?? "", name: <Exact text={name} />, role };
		const pressed = key ? (
			<Say of={name ? "content.key" : "content.keyUnnamed"} values={values} />
		) : vector === "click" ? (
			<Say of={!name ? "content.pressUnnamed" : role ? "content.press" : "content.pressPlain"} values={values} />
		) : null;
		return (
			<section class="content">
				<h3>{say(past ? "content.pressed" : "content.happens")}</h3>
				<p>
					{pressed ?? say("content.nothing")}
					{!past && pressed ? <span class="why">{say("content.upToSite")}</span> : null}
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
	const site = (
		<strong>
			<Exact text={target.site || target.origin} />
		</strong>
	);
	return (
		<section class={`goes ${target.foreign ? "foreign" : ""}`}>
			<h3>{say("fact.goesTo")}</h3>
			<p class="site">
				{target.foreign ? <Mark alarm={true} /> : null}
				{target.foreign ? <Say of="content.notHere" values={{ site, page: <Exact text={page.site} /> }} /> : site}
			</p>
			<p class="url" dir="ltr">
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
