// Preact. What an organisation has laid down for this browser, and what of it can't be read. Shown, and not to be changed here.
import type { Managed } from "../utils/core/managed";
import { language, listed, number, say, sayMany } from "../utils/core/say";
import { contractWords as saidContract } from "./contract-words";
import { effectWords, presetTitle } from "./policy-words";
import { Wrong } from "./Wrong";

interface Props {
	managed: Managed | undefined;
	/** a rule's words, and a contract's */
	ruleWords(rule: Managed["rules"][number]): string;
	contractWords(contract: Managed["contracts"][number]): string;
}

/** A fraction takes the plural form that its own digits take. */
const fraction = (n: number): string => number(n, Number.isInteger(n) ? 0 : 1);
const secondsWords = (n: number): string => sayMany("managed.holdTimeout", n, { n: fraction(n) });
const minutesWords = (n: number): string => sayMany("span.minutes", n, { n: fraction(n) });

export function ManagedNote({ managed, ruleWords, contractWords }: Props) {
	if (!managed) return null;
	const { rules, preset, sitePresets, contracts, guardEverything, guardSites, strict, holdTimeout, brake, errors } = managed;
	const lines = [
		...rules.filter(({ id }) => id !== "managed:unread").map((rule) => effectWords(rule.effect, ruleWords(rule))),
		preset ? say("managed.preset", { preset: presetTitle(preset) }) : "",
		...sitePresets.map((each) => say("managed.sitePreset", { preset: presetTitle(each.preset), site: each.site })),
		...contracts.map((contract) => say("managed.contract", { contract: saidContract({ words: contractWords(contract), contract }) })),
		guardEverything ? say("managed.guardEverything") : "",
		guardSites.length ? say("managed.guardSites", { sites: language() === "en" ? guardSites.join(", ") : listed(guardSites) }) : "",
		strict ? say("managed.strict") : "",
		holdTimeout === undefined ? "" : secondsWords(holdTimeout / 1000),
		brake
			? say("managed.brake", { deletions: brake.delete, posts: brake.post, messages: brake.send, span: minutesWords(brake.within / 60_000) })
			: "",
	].filter(Boolean);
	return (
		<div class="sheet" id="managed" tabIndex={-1}>
			<section class="grants-box managed">
				<h2>{say("managed.title")}</h2>
				<p class="why">{say("managed.about")}</p>
				{errors.length ? (
					<div class="fault" role="alert">
						<p>{say("managed.wrong")}</p>
						<ul class="lines">
							{errors.map((error) => (
								<li key={error}>
									<Wrong text={error} />
								</li>
							))}
						</ul>
					</div>
				) : null}
				<ul class="lines">
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</section>
		</div>
	);
}
