// Preact. What the session is held to: what was declared, by whom, and the ready-made tasks that the person can hold an agent to.
// Open as a tab, where agents reach it, it shows all of it and changes nothing.
import type { ContractView } from "../utils/contracts/page-background";
import type { ContractTemplate } from "../utils/core/declared-contract";
import { Exact } from "./Exact";
import { CONTRACT_TEMPLATE } from "./words";

interface Props {
	contracts: ContractView[];
	busy: boolean;
	/** false where this page is open as a tab */
	mayChange: boolean;
	onDeclare(template: ContractTemplate): void;
	onRemove(id: string): void;
}

const BY = { person: "You", agent: "The agent, through the page", policy: "A policy" } as const;

export function ContractBox({ contracts, busy, mayChange, onDeclare, onRemove }: Props) {
	const chosen = new Set(contracts.map(({ template }) => template));
	const left = (Object.keys(CONTRACT_TEMPLATE) as ContractTemplate[]).filter((name) => !chosen.has(name));
	if (!contracts.length && !mayChange) return null;
	return (
		<div class="sheet">
			<section class="grants-box contracts" aria-labelledby="contracts-title">
				<h2 id="contracts-title">Held to a task</h2>
				{contracts.length ? (
					<ul class="declared">
						{contracts.map((contract) => (
							<li key={contract.id}>
								<span>
									<strong>
										<Exact text={contract.template ? CONTRACT_TEMPLATE[contract.template].title : contract.words} />
									</strong>
									<span class="why">
										{BY[contract.by]} declared it
										{contract.task ? (
											<>
												, for “<Exact text={contract.task} />”
											</>
										) : null}
										{contract.over ? ". It has expired: nothing that writes is within it any more" : ""}. What is outside it is{" "}
										{contract.by === "agent" ? "asked about; what it denies is refused." : "refused."}
									</span>
								</span>
								{mayChange && contract.by !== "policy" ? (
									<button type="button" class="act" disabled={busy} onClick={(event) => event.isTrusted && onRemove(contract.id)}>
										Remove<span class="heard"> {contract.template ? CONTRACT_TEMPLATE[contract.template].title : contract.words}</span>
									</button>
								) : null}
							</li>
						))}
					</ul>
				) : null}
				{mayChange && left.length ? (
					<details>
						<summary>{contracts.length ? "Hold the agent to less" : "Hold the agent to one task in this tab"}</summary>
						<p class="quiet">It ends with the session. A tab that is not guarded yet is guarded with it.</p>
						<ul class="declared">
							{left.map((name) => (
								<li key={name}>
									<span>
										<strong>{CONTRACT_TEMPLATE[name].title}</strong>
										<span class="why">{CONTRACT_TEMPLATE[name].text}</span>
									</span>
									<button type="button" class="act" disabled={busy} onClick={(event) => event.isTrusted && onDeclare(name)}>
										Set<span class="heard"> {CONTRACT_TEMPLATE[name].title}</span>
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
