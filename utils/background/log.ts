// Background. The session log: appends one line at a time, each redacted, chained and on the disk before it is acknowledged;
// notices a damaged or emptied log at start.

import type { Sha256 } from "../core/canonical";
import { CHAIN_START, type ChainCheck, linkEntry, verifyChain } from "../core/chain";
import type { Entry, NewEntry } from "../core/entry";
import { redactAction, withoutUndefined } from "../core/redact";
import { redactText, redactUrl } from "../core/redact-text";
import { LOG_NAME, type LogDatabase, type LogHead } from "../platform/create-log-database";
import { createSerial } from "./create-serial";

export interface LogOptions {
	openDatabase(name: string): LogDatabase | Promise<LogDatabase>;
	readHead(): Promise<LogHead | undefined>;
	writeHead(head: LogHead): Promise<void>;
	sha256: Sha256;
	now(): number;
}

export interface Log {
	/** Resolves when the line is written for good; rejects when it isn't, and then it must be as if it had not happened. */
	append(entry: NewEntry): Promise<Entry>;
	/** all lines of a hold, oldest first */
	entriesOf(hold: string): Promise<Entry[]>;
	/** lines since then, epoch ms, oldest first */
	since(at: number): Promise<Entry[]>;
	/** holds that were asked about and never settled */
	openHolds(): Promise<string[]>;
	verify(): Promise<ChainCheck>;
}

/** rows read at once when the whole log is gone through */
const BATCH = 500;

export function createLog({ openDatabase, readHead, writeHead, sha256, now }: LogOptions): Log {
	const serial = createSerial();
	let database: LogDatabase | undefined;
	let head: LogHead | undefined;
	/** told once, in the first line written after it was noticed */
	let damage = "";
	let headWritten: Promise<unknown> = Promise.resolve();

	/** The last line in the log against the head kept elsewhere. Run again after every failed write: what it did is not known. */
	async function load(): Promise<LogHead> {
		const kept = await readHead();
		const name = kept?.name ?? LOG_NAME;
		database?.close();
		database = await openDatabase(name);
		let last: Entry | undefined;
		try {
			last = await database.entries.orderBy("seq").last();
		} catch (error) {
			if (!isBeyondRepair(error)) throw error;
			return moveOn(kept ?? { name, count: 0, hash: CHAIN_START, open: [] }, error);
		}
		if (!kept) return replay({ name, count: 0, hash: CHAIN_START, open: [] }, last);
		const known = kept.count > 0 ? await database.entries.get(kept.count) : undefined;
		if (kept.count === 0 || known?.hash === kept.hash) return replay(kept, last);
		const left = await database.entries.count();
		damage ||= `the log was damaged or emptied: ${kept.count} lines were written, the last with hash ${kept.hash}; ${left} are left. The count goes on`;
		return last && last.seq > kept.count ? { ...kept, count: last.seq, hash: last.hash } : kept;
	}

	/** What was written after the head was last kept. */
	async function replay(from: LogHead, last: Entry | undefined): Promise<LogHead> {
		if (!last || last.seq <= from.count) return from;
		const open = new Set(from.open);
		await database?.entries
			.where("seq")
			.above(from.count)
			.each((entry) => track(open, entry));
		return { name: from.name, count: last.seq, hash: last.hash, open: [...open] };
	}

	/** The store can't be opened any more, ever: a new one beside it, with the old count. */
	async function moveOn(kept: LogHead, error: unknown): Promise<LogHead> {
		const number = Number(/-(\d+)$/.exec(kept.name)?.[1] ?? 1) + 1;
		const name = `${LOG_NAME}-${number}`;
		database = await openDatabase(name);
		const last = await database.entries.orderBy("seq").last();
		damage ||= `the log can't be opened any more (${words(error)}): ${kept.count} lines were written, the last with hash ${kept.hash}. A new one was begun; the count goes on`;
		return replay({ ...kept, name }, last);
	}

	async function write(entry: NewEntry): Promise<Entry> {
		head ??= await load();
		const before = head;
		const linked = await linkEntry(
			withoutUndefined({ v: 1 as const, id: crypto.randomUUID(), seq: before.count + 1, at: now(), ...(await redactEntry(entry)) }),
			before.hash,
			sha256,
		);
		try {
			await (database as LogDatabase).entries.add(linked);
		} catch (error) {
			head = undefined;
			throw error;
		}
		const open = new Set(before.open);
		track(open, linked);
		head = { name: before.name, count: linked.seq, hash: linked.hash, open: [...open] };
		keepHead(head);
		return linked;
	}

	/** Not waited for: the log may be ahead of its head, never the other way. */
	function keepHead(next: LogHead) {
		headWritten = headWritten.then(() => (next === head ? writeHead(next) : undefined)).catch(() => {});
	}

	async function redactEntry(entry: NewEntry): Promise<NewEntry> {
		const { action, request, digest, actor, note, ...rest } = entry;
		const redacted = action && (await redactAction(action, sha256));
		const clean = redacted?.hadSecrets !== true;
		return {
			...rest,
			note: redactText(note),
			...(entry.why === undefined ? {} : { why: redactText(entry.why) }),
			...(redacted ? { action: redacted.action } : {}),
			...(actor ? { actor: { ...actor, evidence: actor.evidence.map((line) => redactText(line).slice(0, 200)) } } : {}),
			...(digest && clean ? { digest } : {}),
			...(request ? { request: { ...request, url: redactUrl(request.url), bodySha256: clean ? request.bodySha256 : undefined } } : {}),
		};
	}

	async function* all(): AsyncGenerator<Entry> {
		let seq = 0;
		for (;;) {
			const rows = (await database?.entries.where("seq").above(seq).limit(BATCH).toArray()) ?? [];
			yield* rows;
			const last = rows.at(-1);
			if (!last) return;
			seq = last.seq;
		}
	}

	const loaded = async () => {
		head ??= await load();
		return head;
	};

	return {
		append: (entry) =>
			serial(async () => {
				head ??= await load();
				if (damage) {
					await write({ stage: "fault", session: "", tabId: -1, hold: "", site: "", note: damage });
					damage = "";
				}
				return write(entry);
			}),
		entriesOf: (hold) =>
			serial(async () => {
				await loaded();
				return (await database?.entries.where("hold").equals(hold).sortBy("seq")) ?? [];
			}),
		since: (at) =>
			serial(async () => {
				await loaded();
				return (await database?.entries.where("at").aboveOrEqual(at).sortBy("seq")) ?? [];
			}),
		openHolds: () => serial(async () => [...(await loaded()).open]),
		verify: () =>
			serial(async () => {
				const { count, hash } = await loaded();
				const check = await verifyChain(all(), sha256);
				// Lines cut off at the end leave a chain that fits: the head kept elsewhere tells.
				return check.ok && (check.lines !== count || check.head !== hash) ? { ...check, ok: false, brokenAt: check.lines + 1 } : check;
			}),
	};
}

function track(open: Set<string>, entry: Pick<Entry, "stage" | "hold">): void {
	if (entry.stage === "asked") open.add(entry.hold);
	if (entry.stage === "settled") open.delete(entry.hold);
}

/** Chromium's answer for good when the store's own index is gone. A full disk says so by another name. */
function isBeyondRepair(error: unknown): boolean {
	const { name, inner } = error as { name?: string; inner?: { name?: string } };
	return name === "UnknownError" || inner?.name === "UnknownError" || name === "VersionError";
}

const words = (error: unknown) => (error instanceof Error ? error.message.split("\n")[0] : String(error));
