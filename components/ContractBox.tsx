// Preact. What the session is held to: what was declared, by whom, and the ready-made tasks that the person can hold an agent to.
// Open as a tab, where agents reach it, it shows all of it and changes nothing.
import type { ContractView } from "../utils/contracts/page-background";
import type { ContractTemplate } from "../utils/core/declared-contract";
import { say } from "../utils/core/say";
import { contractWords } from "./contract-words";
import { Exact } from "./Exact";
import { Say } from "./Say";
import { TASKS, taskWords } from "./words";

interface Props {
	contracts: ContractView[];
	busy: boolean;
	/** false where this page is open as a tab */
	mayChange: boolean;
	onDeclare(template: ContractTemplate): void;
	onRemove(id: string): void;
}

const titleOf = (contract: ContractView): string => (contract.template ? taskWords(contract.template).title : contractWords(contract));

export function ContractBox({ contracts, busy, mayChange, onDeclare, onRemove }: Props) {
	const chosen = new Set(contracts.map(({ template }) => template));
	const left = TASKS.filter((name) => !chosen.has(name));
	if (!contracts.length && !mayChange) return null;
	return (
		<div class="sheet">
			<section class="grants-box contracts" aria-labelledby="contracts-title">
				<h2 id="contracts-title">{say("contract.title")}</h2>
				{contracts.length ? (
					<ul class="declared">
						{contracts.map((contract) => (
							<li key={contract.id}>
								<span>
									<strong>{titleOf(contract)}</strong>
									<span class="why">
										{contract.task ? (
											<Say of={`contract.${contract.by}For`} values={{ task: <Exact text={contract.task} /> }} />
										) : (
											say(`contract.${contract.by}`)
										)}
										{". "}
										{contract.over ? `${say("contract.expired")} ` : ""}
										{say(contract.by === "agent" ? "contract.outsideAsked" : "contract.outsideRefused")}
									</span>
								</span>
								{mayChange && contract.by !== "policy" ? (
									<button type="button" class="act" disabled={busy} onClick={(event) => event.isTrusted && onRemove(contract.id)}>
										{say("contract.remove")}
										<span class="heard"> {titleOf(contract)}</span>
									</button>
								) : null}
							</li>
						))}
					</ul>
				) : null}
				{mayChange && left.length ? (
					<details>
						<summary>{say(contracts.length ? "contract.less" : "contract.one")}</summary>
						<p class="quiet">{say("contract.ends")}</p>
						<ul class="declared">
							{left.map((name) => (
								<li key={name}>
									<span>
										<strong>{taskWords(name).title}</strong>
										<span class="why">{taskWords(name).text}</span>
									</span>
									<button type="button" class="act" disabled={busy} onClick={(event) => event.isTrusted && onDeclare(name)}>
										{say("contract.set")}
										<span class="heard"> {taskWords(name).title}</span>
									</button>
								</li>
							))}
						</ul>
					</details>
				) : null}
			</section>
		</div>
	);
}
