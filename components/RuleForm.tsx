// Preact. One rule, by choosing and by writing: both show the same scope, and what is wrong with a written one is named.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Audience, Kind } from "../utils/core/action";
import { say } from "../utils/core/say";
import type { Rule } from "../utils/core/settings";
import { audienceChoices, effectChoices, kindChoices } from "./policy-words";
import type { RuleTools } from "./RulesEditor";
import { Wrong } from "./Wrong";

interface Props {
	/** the one that is changed; none for a new one */
	edited: Rule | undefined;
	tools: RuleTools;
	/** @returns what is wrong with it */
	onPut(rule: Omit<Rule, "id">): string;
	onCancel(): void;
}

const FIRST: Omit<Rule, "id"> = { effect: "deny", kind: "delete", audience: "*", site: "*" };

export function RuleForm({ edited, tools, onPut, onCancel }: Props) {
	const [rule, setRule] = useState<Omit<Rule, "id">>(edited ?? FIRST);
	const [text, setText] = useState(tools.format(edited ?? FIRST));
	const [wrong, setWrong] = useState("");
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		if (edited) form.current?.querySelector("select")?.focus();
	}, []);
	const choose = (change: Partial<Rule>) => {
		const next = { ...rule, ...change };
		setRule(next);
		setText(tools.format(next));
		setWrong("");
	};
	const write = (written: string) => {
		setText(written);
		const read = tools.read(`${rule.effect} ${written}`);
		setWrong("");
		if (read.ok) setRule(read.rule);
	};
	const put = (event: SubmitEvent) => {
		event.preventDefault();
		const read = tools.read(`${rule.effect} ${text}`);
		if (!read.ok) return setWrong(read.error);
		setWrong(onPut(read.rule));
	};
	return (
		<form class="rule-form" ref={form} onSubmit={put} aria-label={say(edited ? "rules.edit" : "rules.add")}>
			<Choice
				label={say("rules.effect")}
				value={rule.effect}
				words={effectChoices()}
				onChoose={(effect) => choose({ effect: effect as Rule["effect"] })}
			/>
			<Choice label={say("rules.kind")} value={rule.kind} words={kindChoices()} onChoose={(kind) => choose({ kind: kind as Kind })} />
			<Choice
				label={say("rules.audience")}
				value={rule.audience}
				words={audienceChoices()}
				onChoose={(audience) => choose({ audience: audience as Audience })}
			/>
			<label>
				<span>{say("rules.site")}</span>
				<input
					class="field"
					type="text"
					value={rule.site === "*" ? "" : rule.site}
					placeholder={say("rules.anySite")}
					autocomplete="off"
					spellcheck={false}
					onInput={(event) => choose({ site: event.currentTarget.value.trim() || "*" })}
				/>
			</label>
			<label class="whole">
				<span>{say("rules.scope")}</span>
				<input
					class="field"
					dir="ltr"
					type="text"
					value={text}
					autocomplete="off"
					spellcheck={false}
					aria-invalid={wrong !== ""}
					aria-describedby="rule-note"
					onInput={(event) => write(event.currentTarget.value)}
				/>
			</label>
			<p id="rule-note" class={wrong ? "fault whole" : "why whole"} role={wrong ? "alert" : undefined}>
				{wrong ? <Wrong text={wrong} /> : say("rules.scopeHint")}
			</p>
			<div class="acts whole">
				<button type="submit" class="act main">
					{say(edited ? "rules.save" : "rules.add")}
				</button>
				{edited ? (
					<button type="button" class="act" onClick={onCancel}>
						{say("rules.cancel")}
					</button>
				) : null}
			</div>
		</form>
	);
}

export function Choice({
	label,
	value,
	words,
	off = [],
	onChoose,
}: {
	label: string;
	value: string;
	words: Record<string, string>;
	off?: readonly string[];
	onChoose(value: string): void;
}) {
	return (
		<label>
			<span>{label}</span>
			<select class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
				{Object.entries(words).map(([each, word]) => (
					<option value={each} key={each} disabled={off.includes(each)}>
						{word}
					</option>
				))}
			</select>
		</label>
	);
}
