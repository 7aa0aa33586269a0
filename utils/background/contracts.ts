// Background. What was declared for sessions: kept in storage.session, ends with its session, counted as things are let out.
// Everybody may declare, since it only narrows; only the person takes one back.
import * as z from "zod/mini";
import type { Action } from "../core/action";
import { thingsOf } from "../core/bulk";
import type { Contract, Counted } from "../core/contract";
import { isOver, mismatchOf, withContracts } from "../core/contract-fit";
import { contractWords } from "../core/contract-words";
import type { Ruling } from "../core/decide";
import { DeclaredContract, MOST_CONTRACTS } from "../core/declared-contract";
import type { NewEntry } from "../core/entry";
import { grantSession } from "../core/grant";
import type { Hold } from "../core/hold";
import { countedOf } from "../core/raised";
import { isReading } from "../core/reading";
import type { Session } from "../core/session";
import type { SessionStore } from "../platform/session-store";
import type { Sessions } from "./sessions";

type Family = Pick<Session, "id" | "parent">;

export interface ContractsOptions {
	store: SessionStore;
	sessions: Pick<Sessions, "isOn" | "session">;
	/** what the organisation holds every session to */
	managed?(): readonly Contract[];
	/** never rejects */
	note(line: NewEntry): Promise<void>;
	now(): number;
}

export interface Contracts {
	/** call once; what can't be read is a fault of the caller's to tell */
	load(): Promise<void>;
	/** those that count in a session, oldest first */
	of(session: Family): DeclaredContract[];
	/** Counts from the moment of the call. `how`: "in the popup". The same declared again is the same. Rejects in words. */
	declare(session: Session, by: DeclaredContract["by"], contract: Contract, how: string): Promise<DeclaredContract>;
	/** by the person; undefined when there is none of this id */
	remove(id: string, tabId: number): Promise<DeclaredContract | undefined>;
	/**
	 * The ruling as it counts once contracts have been looked at, and what the log says of the comparison: "" where there is nothing
	 * to compare. `older`: holds that wait, asked about before this one.
	 */
	judge(ruling: Ruling, action: Action, session: Family, older: readonly Hold[], hold?: string): { ruling: Ruling; note: string };
	/** Something is about to be let out: limits count it, and it is kept before that. Rejects where it can't be. */
	count(hold: string, action: Action, session: Family): Promise<void>;
}

export const CONTRACTS_KEY = "contracts";
const WHOSE = { person: "the person’s", agent: "the agent’s own", policy: "the policy’s" } as const;

export function createContracts({ store, sessions, managed = () => [], note, now }: ContractsOptions): Contracts {
	let contracts: DeclaredContract[] = [];
	const save = () => {
		contracts = contracts.filter(({ session }) => sessions.isOn(session));
		return store.write({ [CONTRACTS_KEY]: contracts });
	};
	/** What is over is known to be over from now on. */
	const endAll = () => {
		const ended = contracts.filter((each) => !each.over && isOver(each, now()));
		for (const each of ended) each.over = true;
		if (ended.length) void save().catch(() => {});
	};
	const ever = (session: Family) => contracts.filter((each) => each.session === grantSession(session));
	const laidDown = () => new Map(managed().map((contract, i) => [JSON.stringify(contract), { contract, id: `policy-${i + 1}` }]));
	/** A session is held to what is laid down from its first action on: what is counted is counted by session. */
	const holdToPolicy = (session: Family, laid: ReadonlyMap<string, { contract: Contract; id: string }>) => {
		const mine = new Set(ever(session).flatMap((each) => (each.by === "policy" ? JSON.stringify(each.contract) : [])));
		const fresh = [...laid].filter(([spelled]) => !mine.has(spelled));
		for (const [, { contract, id }] of fresh) contracts.push({ id, by: "policy", session: grantSession(session), at: now(), contract, out: [] });
		if (fresh.length) void save().catch(() => {});
	};
	const of = (session: Family) => {
		const laid = laidDown();
		holdToPolicy(session, laid);
		return ever(session).filter((each) => !each.removed && (each.by !== "policy" || laid.has(JSON.stringify(each.contract))));
	};
	const line = (session: Pick<Session, "id" | "tabId">, words: string) =>
		note({ stage: "session", session: session.id, tabId: session.tabId, hold: "", site: "", note: words.slice(0, 1000) });

	return {
		async load() {
			const kept = z.array(z.unknown()).parse((await store.readAll())[CONTRACTS_KEY] ?? []);
			const read = kept.map((each) => DeclaredContract.safeParse(each));
			// One that was declared while this was read counts too.
			contracts = [...read.flatMap(({ data }) => data ?? []), ...contracts];
			if (read.some(({ success }) => !success)) throw new Error("some are damaged");
		},
		of,
		async declare(session, by, contract, how) {
			const mine = ever(session).filter((each) => each.by === by);
			const same = mine.find((each) => JSON.stringify(each.contract) === JSON.stringify(contract));
			if (same?.removed) throw new Error("the person has removed this one");
			if (same) return same;
			if (mine.length >= MOST_CONTRACTS) throw new Error(`a session has ${MOST_CONTRACTS} contracts at most`);
			const id = crypto.randomUUID().slice(0, 8);
			const declared: DeclaredContract = { id, by, session: grantSession(session), at: now(), contract, out: [] };
			contracts.push(declared);
			// One that can't be kept still counts while this worker lives, and is not said to be declared.
			await save();
			const task = contract.task ? `; task: “${contract.task}”` : "";
			await line(session, `contract ${id}, ${WHOSE[by]}, was declared ${how}: ${contractWords(contract)}${task}`);
			return declared;
		},
		async remove(id, tabId) {
			const found = contracts.find((each) => each.id === id && !each.removed && each.by !== "policy");
			if (!found) return undefined;
			// A page declares its own with each load: what the person has removed stays so.
			if (found.by === "agent") found.removed = true;
			else contracts = contracts.filter((each) => each !== found);
			await save();
			await line(
				{ id: sessions.session(tabId)?.id ?? found.session, tabId },
				`contract ${id}, ${WHOSE[found.by]}, was removed by the person in the popup`,
			);
			return found;
		},
		judge(ruling, action, session, older, hold = "") {
			const held = of(session);
			endAll();
			// A try that is asked about once more may be counted already.
			const all = held.map((each) => ({ ...each, out: each.out.filter((one) => one.hold !== hold) }));
			if (!all.length || isReading(action.kind) || ruling.rule === "actor:human") return { ruling, note: "" };
			const family = grantSession(session);
			const waiting = older.filter((each) => {
				const other = sessions.session(each.tabId);
				return other?.id === each.session && grantSession(other) === family;
			});
			const mismatch = mismatchOf(
				action,
				all,
				waiting.map((each) => each.action),
				now(),
			);
			const name = ({ id, by }: Pick<DeclaredContract, "id" | "by">) => `contract ${id}, ${WHOSE[by]}`;
			return {
				ruling: withContracts(ruling, mismatch),
				note: mismatch ? `outside ${name(mismatch.contract)}: ${mismatch.words}` : `within ${all.map(name).join(", and ")}`,
			};
		},
		async count(hold, action, session) {
			const readings = countedOf(action);
			const limited = of(session).filter(
				({ contract, out }) =>
					readings.some(({ kind }) => contract.limits?.[kind as Counted] !== undefined) && !out.some((each) => each.hold === hold),
			);
			if (!limited.length) return;
			for (const { out, contract } of limited)
				for (const { kind, quantity } of readings) {
					const most = contract.limits?.[kind as Counted];
					const sum = out.reduce((all, each) => (each.kind === kind ? all + each.things : all), 0);
					// Beyond the limit more of it says nothing more.
					if (most !== undefined && sum <= most) out.push({ hold, kind, things: thingsOf({ quantity }) });
				}
			await save().catch((error: unknown) => {
				for (const each of limited) each.out = each.out.filter((one) => one.hold !== hold);
				throw new Error(`what a contract counts can't be kept: ${error instanceof Error ? error.message : String(error)}`);
			});
		},
	};
}
