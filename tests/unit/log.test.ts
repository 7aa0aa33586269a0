// Node, with a fake IndexedDB.
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { canonical } from "../../utils/core/canonical";
import { CHAIN_START } from "../../utils/core/chain";
import type { NewEntry } from "../../utils/core/entry";
import { NO_PAYLOAD } from "../../utils/core/no-payload";
import { sha256 } from "../../utils/platform/sha256";
import { actionOf, holdId } from "./fixture-action";
import { createDisk, logOn, rowsOn } from "./fixture-background";

const line = (changes: Partial<NewEntry> = {}): NewEntry => ({ stage: "fault", session: "s", tabId: 1, hold: "", site: "", note: "n", ...changes });

describe("appending", () => {
	test("lines are numbered without gaps and chained, also when asked for at once", async () => {
		const disk = createDisk();
		const log = logOn(disk);
		await Promise.all(Array.from({ length: 50 }, (_, i) => log.append(line({ note: `${i}` }))));
		const rows = await rowsOn(disk);
		expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
		expect(rows[0]?.prev).toBe(CHAIN_START);
		for (const [i, row] of rows.entries()) {
			if (i) expect(row.prev).toBe(rows[i - 1]?.hash);
			const { hash, ...rest } = row;
			expect(hash).toBe(await sha256(canonical(rest)));
		}
		expect(await log.verify()).toMatchObject({ lines: 50, ok: true });
	});
	test("a second worker goes on where the first was killed, whatever the head elsewhere still says", async () => {
		const disk = createDisk();
		const first = logOn(disk);
		await first.append(line());
		const early = structuredClone(disk.head);
		await first.append(line({ stage: "asked", hold: holdId(1) }));
		await first.append(line({ stage: "asked", hold: holdId(2) }));
		await first.append(line({ stage: "settled", hold: holdId(1) }));
		disk.head = early;
		const second = logOn(disk);
		expect(await second.openHolds()).toEqual([holdId(2)]);
		expect((await second.append(line())).seq).toBe(5);
		expect(await second.verify()).toMatchObject({ lines: 5, ok: true });
	});
	test("a line that can't be written is not counted, and the next one takes its place", async () => {
		const disk = createDisk();
		const log = logOn(disk);
		await log.append(line());
		disk.logFails = true;
		await expect(log.append(line())).rejects.toThrow("disk full");
		disk.logFails = false;
		expect((await log.append(line())).seq).toBe(2);
		expect(await log.verify()).toMatchObject({ lines: 2, ok: true });
	});
	test("secrets are not written, nor a hash that gives them away", async () => {
		const disk = createDisk();
		const payload = {
			...NO_PAYLOAD,
			format: "entries" as const,
			parts: [{ name: "otp", type: "text" as const, value: "918273" }],
			sha256: "c".repeat(64),
		};
		await logOn(disk).append(
			line({
				stage: "asked",
				hold: holdId(1),
				action: actionOf({ payload }),
				digest: "d".repeat(64),
				request: { method: "POST", url: "https://a.example/?token=918273", bodySha256: "c".repeat(64) },
			}),
		);
		const written = JSON.stringify(await rowsOn(disk));
		for (const secret of ["918273", "c".repeat(64), "d".repeat(64)]) expect(written).not.toContain(secret);
	});
});

describe("damage", () => {
	async function written(lines: number) {
		const disk = createDisk();
		const log = logOn(disk);
		for (let i = 0; i < lines; i++) await log.append(line({ note: `${i}` }));
		return disk;
	}
	test("an emptied log is noticed, said in a line, and the count goes on", async () => {
		const disk = await written(30);
		disk.indexedDB = new IDBFactory();
		const log = logOn(disk);
		expect((await log.append(line())).seq).toBe(32);
		const [first] = await rowsOn(disk);
		expect(first).toMatchObject({ seq: 31, stage: "fault" });
		expect(first?.note).toContain("30 lines were written");
		expect(await log.verify()).toMatchObject({ ok: false, brokenAt: 1 });
	});
	test("lines cut off at the end are noticed", async () => {
		const disk = await written(30);
		const head = disk.head;
		const shorter = await written(0);
		const log = logOn(shorter);
		for (let i = 0; i < 14; i++) await log.append(line());
		shorter.head = head;
		const again = logOn(shorter);
		expect((await again.append(line())).seq).toBe(32);
		expect((await rowsOn(shorter)).find((row) => row.seq === 31)?.note).toContain("14 are left");
		expect((await again.verify()).ok).toBe(false);
	});
	test("a changed, removed or exchanged line breaks the chain where it is", async () => {
		for (const [change, at] of [
			["note", 5],
			["remove", 7],
			["last", 10],
		] as const) {
			const disk = await written(10);
			const log = logOn(disk);
			const { createLogDatabase } = await import("../../utils/platform/create-log-database");
			const { IDBKeyRange } = await import("fake-indexeddb");
			const database = createLogDatabase("sayso-log", { indexedDB: disk.indexedDB, IDBKeyRange });
			await log.verify();
			if (change === "note") await database.entries.update(5, { note: "something else" });
			else await database.entries.delete(at);
			expect(await log.verify()).toMatchObject({ ok: false, brokenAt: at });
			database.close();
		}
	});
	test("a store that can't be opened any more gives way to a new one", async () => {
		const disk = await written(3);
		const real = disk.indexedDB;
		disk.indexedDB = new Proxy(real, {
			get(target, key) {
				if (key !== "open") return Reflect.get(target, key).bind?.(target) ?? Reflect.get(target, key);
				return (name: string, version?: number) => {
					if (name !== "sayso-log") return target.open(name, version);
					throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
				};
			},
		});
		const log = logOn(disk);
		expect((await log.append(line())).seq).toBe(5);
		expect(disk.head?.name).toBe("sayso-log-2");
		expect((await rowsOn(disk))[0]?.note).toContain("can't be opened");
	});
});
