// Preact. The person's own rules: made, edited, put in order, removed; and the settings for single sites. Every change is saved at once,
// and what lets more through than before is subject to the same care as any other setting.
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadRule } from "../utils/core/read-rule";
import { say } from "../utils/core/say";
import type { Rule, Settings } from "../utils/core/settings";
import { Exact } from "./Exact";
import { RuleForm } from "./RuleForm";
import { SitePresets } from "./SitePresets";

export interface RuleTools {
	/** `deny delete@mail.example` → the rule, or what is wrong with it */
	read(text: string): ReadRule;
	/** the rule's scope as it is written */
	format(rule: Omit<Rule, "id">): string;
	/** its words: "deletions · on mail.example" */
	words(rule: Omit<Rule, "id">): string;
	newId(): string;
}

interface Props {
	settings: Settings;
	tools: RuleTools;
	siteOf(text: string): string | undefined;
	/** what saving failed with; empty if it worked */
	error: string;
	saved: boolean;
	onChange(change: Partial<Settings>): void;
}

const EFFECTS = ["deny", "ask", "allow"] as const;
const PASS = { deny: "rules.passDeny", ask: "rules.passAsk", allow: "rules.passAllow" } as const;

export function RulesEditor({ settings, tools, siteOf, error, saved, onChange }: Props) {
	const { rules, sitePresets } = settings;
	const [edited, setEdited] = useState<Rule | undefined>(undefined);
	const section = useRef<HTMLElement>(null);
	/** where the keyboard goes on once the list has changed: a rule's tool, the rule, or the heading */
	const wanted = useRef<{ id: string; tool?: string } | undefined>(undefined);
	const goTo = ({ id, tool }: { id: string; tool?: string }) => {
		const item = [...(section.current?.querySelectorAll<HTMLElement>("li") ?? [])].find((each) => each.id === `rule-${id}`);
		const button = [...(item?.querySelectorAll("button") ?? [])].find((each) => tool && !each.disabled && each.dataset["tool"] === tool);
		(button ?? item ?? section.current?.querySelector("h2"))?.focus();
	};
	useEffect(() => {
		if (wanted.current) goTo(wanted.current);
		wanted.current = undefined;
	}, [rules]);
	/** an error of another part of the page is told there */
	const [isMine, setIsMine] = useState(false);
	const change = (next: Partial<Settings>) => {
		setIsMine(true);
		onChange(next);
	};
	const save = (next: Rule[]) => change({ rules: next });
	const swap = (rule: Rule, by: -1 | 1) => {
		const alike = rules.filter(({ effect }) => effect === rule.effect);
		const other = alike[alike.indexOf(rule) + by];
		wanted.current = { id: rule.id, tool: by < 0 ? "up" : "down" };
		if (other) save(rules.map((each) => (each === rule ? other : each === other ? rule : each)));
	};
	const put = (rule: Omit<Rule, "id">): string => {
		if (rules.some((each) => each !== edited && tools.format(each) === tools.format(rule) && each.effect === rule.effect)) return say("rules.there");
		const id = edited?.id ?? tools.newId();
		wanted.current = { id };
		save(edited ? rules.map((each) => (each.id === edited.id ? { ...rule, id } : each)) : [...rules, { ...rule, id }]);
		setEdited(undefined);
		return "";
	};
	const cancel = () => {
		if (edited) goTo(edited);
		setEdited(undefined);
	};
	const remove = (rule: Rule) => {
		const alike = rules.filter(({ effect }) => effect === rule.effect);
		wanted.current = { id: alike[alike.indexOf(rule) + 1]?.id ?? alike[alike.indexOf(rule) - 1]?.id ?? "" };
		if (edited?.id === rule.id) setEdited(undefined);
		save(rules.filter((each) => each !== rule));
	};
	return (
		<section class="grants-box rules" ref={section}>
			<h2 id="rules" tabIndex={-1}>
				{say("rules.title")}
			</h2>
			<p class="why">{say("rules.about")}</p>
			{EFFECTS.map((effect) => {
				const alike = rules.filter((rule) => rule.effect === effect);
				return alike.length ? (
					<div key={effect}>
						<h3>{say(PASS[effect])}</h3>
						<ol class="declared">
							{alike.map((rule, i) => (
								<li key={rule.id} id={`rule-${rule.id}`} tabIndex={-1}>
									<span>
										<strong>{tools.words(rule)}</strong>
										<code>
											<Exact text={tools.format(rule)} />
										</code>
									</span>
									<span class="tools">
										<Tool tool="up" word={say("rules.up")} rule={tools.words(rule)} off={i === 0} onPress={() => swap(rule, -1)} />
										<Tool tool="down" word={say("rules.down")} rule={tools.words(rule)} off={i === alike.length - 1} onPress={() => swap(rule, 1)} />
										<Tool word={say("rules.edit")} rule={tools.words(rule)} onPress={() => setEdited(rule)} />
										<Tool word={say("rules.remove")} rule={tools.words(rule)} onPress={() => remove(rule)} />
									</span>
								</li>
							))}
						</ol>
					</div>
				) : null;
			})}
			{rules.length ? null : <p class="quiet">{say("rules.none")}</p>}
			<RuleForm key={edited?.id ?? ""} edited={edited} tools={tools} onPut={put} onCancel={cancel} />
			<p class="heard" role="status">
				{saved && isMine && !error ? say("settings.saved") : ""}
			</p>
			{error && isMine ? (
				<p class="fault" role="alert">
					{error}
				</p>
			) : null}
			<SitePresets sitePresets={sitePresets} siteOf={siteOf} onChange={(next) => change({ sitePresets: next })} />
		</section>
	);
}

function Tool({ tool, word, rule, off = false, onPress }: { tool?: string; word: string; rule: string; off?: boolean; onPress(): void }) {
	return (
		<button type="button" class="act" data-tool={tool} disabled={off} onClick={onPress}>
			{word}
			<span class="heard"> {rule}</span>
		</button>
	);
}
