// Isolated world of the fixture extension: the real link, answered by rule. The tests reach `bench` over CDP.

import type { IsolatedTold, MainAsk, MainDescribed, MainTold } from "../../../utils/contracts/main-isolated";
import { createMainLink } from "../../../utils/isolated-world/main-link";

const link = createMainLink(new AbortController().signal);

async function base64(blob: Blob): Promise<string> {
	return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(""));
}

/** Blobs and files as text, so that the tests can look at them from outside. */
async function readable(body: MainDescribed["body"]): Promise<unknown> {
	if (body.kind === "blob") return { kind: "blob", contentType: body.contentType, base64: await base64(body.blob) };
	if (body.kind !== "entries") return body;
	const entries = await Promise.all(
		body.entries.map(async ([name, value]) => [
			name,
			typeof value === "string" ? value : { name: value.name, type: value.type, base64: await base64(value) },
		]),
	);
	return { kind: "entries", entries };
}

const bench = {
	holds: false,
	asks: [] as (MainAsk & { form: string })[],
	connects: [] as string[],
	described: [] as unknown[],
	told: [] as MainTold[],
	rubbish: [] as string[],
	tell: (told: IsolatedTold) => link.tell(told),
};
export type Bench = typeof bench;

link.onAsk((ask, form) => {
	// Announced, and never held.
	if (ask.method === "CONNECT") {
		bench.connects.push(ask.url);
		return false;
	}
	bench.asks.push({ ...ask, form: form?.getAttribute("id") ?? "" });
	if (bench.holds && ask.vector !== "form_submit") link.tell({ id: ask.id, verdict: "describe", reason: "" });
	return bench.holds;
});
link.onDescribed(async (described) => {
	bench.described.push({ ...described, body: await readable(described.body) });
});
link.onTold((told) => bench.told.push(told));
link.onRubbish((what) => {
	bench.rubbish.push(what);
	return bench.holds;
});
Object.assign(globalThis, { bench });
