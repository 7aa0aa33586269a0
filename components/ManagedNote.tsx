// Preact. What an organisation has laid down for this browser, and what of it can't be read. Shown, and not to be changed here.
import type { Managed } from "../utils/core/managed";
import { Exact } from "./Exact";
import { MANAGED, PRESET_TITLE } from "./policy-words";
import { effectWords } from "./RulesEditor";

interface Props {
	managed: Managed | undefined;
	/** a rule's words, and a contract's */
	ruleWords(rule: Managed["rules"][number]): string;
	contractWords(contract: Managed["contracts"][number]): string;
}

export function ManagedNote({ managed, ruleWords, contractWords }: Props) {
	if (!managed) return null;
	const { rules, preset, sitePresets, contracts, guardEverything, guardSites, strict, holdTimeout, brake, errors } = managed;
	const lines = [
		...rules.filter(({ id }) => id !== "managed:unread").map((rule) => effectWords(rule.effect, ruleWords(rule))),
		preset ? MANAGED.preset(PRESET_TITLE[preset]) : "",
		...sitePresets.map((each) => MANAGED.sitePreset(PRESET_TITLE[each.preset], each.site)),
		...contracts.map((contract) => `${MANAGED.contract}: ${contractWords(contract)}`),
		guardEverything ? MANAGED.guardEverything : "",
		guardSites.length ? MANAGED.guardSites(guardSites.join(", ")) : "",
		strict ? MANAGED.strict : "",
		holdTimeout === undefined ? "" : MANAGED.holdTimeout(String(holdTimeout / 1000)),
		brake ? MANAGED.brake(brake.delete, brake.post, brake.send, (brake.within / 60_000).toFixed(1).replace(/\.0$/, "")) : "",
	].filter(Boolean);
	return (
		<div class="sheet" id="managed" tabIndex={-1}>
			<section class="grants-box managed">
				<h2>{MANAGED.title}</h2>
				<p class="why">{MANAGED.about}</p>
				{errors.length ? (
					<div class="fault" role="alert">
						<p>{MANAGED.wrong}</p>
						<ul class="lines">
							{errors.map((error) => (
								<li key={error}>
									<Exact text={error} />
								</li>
							))}
						</ul>
					</div>
				) : null}
				<ul class="lines">
					{lines.map((line) => (
						<li key={line}>
							<Exact text={line} />
						</li>
					))}
				</ul>
			</section>
		</div>
	);
}
