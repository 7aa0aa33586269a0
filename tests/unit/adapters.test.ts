// @vitest-environment happy-dom
// Node with a made-up document. The adapters that come with Sayso, on pages and requests in the shape of the applications: seen as
// frames see them, named as the background names them.
import { beforeEach, describe, expect, test } from "vitest";
import type { Attempt } from "../../utils/core/action.ts";
import { checkAdapter } from "../../utils/core/adapter.ts";
import { BUILT_IN } from "../../utils/core/built-in-adapters.ts";
import { classify } from "../../utils/core/classify.ts";
import { looksOf } from "../../utils/core/looks.ts";
import { audienceHints } from "../../utils/isolated-world/audience-hints.ts";
import { describeControl } from "../../utils/isolated-world/describe-control.ts";
import { lookAround, setLooks } from "../../utils/isolated-world/look-around.ts";
import { type Act, type Application, attemptOf } from "./adapters/application.ts";
import { APPLICATIONS } from "./adapters/applications.ts";

const ALL = BUILT_IN.map((adapter) => ({ adapter, own: false }));
beforeEach(() => setLooks(looksOf(BUILT_IN)));

function show({ html, url }: Application, head = true): void {
	(globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
	const parsed = new DOMParser().parseFromString(`<!doctype html><html>${html}</html>`, "text/html");
	document.documentElement.innerHTML = head ? parsed.documentElement.innerHTML : parsed.body.innerHTML;
	if (head) for (const { name, value } of parsed.body.attributes) document.body.setAttribute(name, value);
}

function seen(act: Act, { url }: Application): Attempt {
	const element = act.near ? (document.querySelector(act.near) ?? undefined) : undefined;
	if (act.near && !element) throw new Error(`nothing is ${act.near}`);
	const looked = lookAround(element);
	return attemptOf(act, url, {
		...(element ? { control: describeControl(element), hints: audienceHints(element) } : {}),
		...(looked.length ? { looked } : {}),
	});
}

describe.each(APPLICATIONS.map((application) => [`${application.id} at ${application.url}`, application] as const))("%s", (_, application) => {
	const name = BUILT_IN.find(({ id }) => id === application.id)?.name ?? "?";
	test.each(application.acts.map((act) => [act.what, act] as const))("%s", (_what, act) => {
		show(application);
		const action = classify(seen(act, application), ALL);
		const { actsOn, ...is } = act.is;
		expect(action).toMatchObject({ ...is, ...(actsOn === undefined ? {} : { target: { actsOn } }) });
		const mine = action.evidence.filter((line) => line.startsWith("adapter: "));
		// What it does not speak of stays as it is; a draft is known without it.
		if (Object.keys(is).length === 0 || is.kind === "draft") expect(mine).toEqual([]);
		else expect(mine[0]).toMatch(new RegExp(`^adapter: ${name}, `));
		expect(action.plain).toBeUndefined();
	});

	test("elsewhere it says nothing", () => {
		for (const act of application.acts) {
			const { control: _, looked: __, ...bare } = seen({ ...act, near: undefined } as unknown as Act, application);
			const elsewhere = { ...bare, page: { ...bare.page, url: "https://elsewhere.example/" } };
			expect(classify(elsewhere, ALL).evidence.join()).not.toContain("adapter");
		}
	});

	test("with it nothing is milder, but for what nobody could name", () => {
		show(application);
		for (const act of application.acts) {
			const attempt = seen(act, application);
			const [bare, named] = [classify(attempt), classify(attempt, ALL)];
			if (/^(read|search|telemetry|draft)$/.test(named.kind)) expect(bare.kind, act.what).toBe(named.kind);
			if (bare.reversibility === "irreversible") expect(named.reversibility, act.what).toBe("irreversible");
			if (bare.audience === "public" && !bare.audienceWhy.startsWith("URL path")) expect(named.audience, act.what).toBe("public");
		}
	});
});

test("there are ten or more, each of them right by its own rules, with an id and a name of its own", () => {
	expect(BUILT_IN.length).toBeGreaterThanOrEqual(10);
	for (const adapter of BUILT_IN) expect(checkAdapter(JSON.parse(JSON.stringify(adapter))), adapter.id).toEqual({ ok: true, adapter });
	expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length);
	expect(new Set(APPLICATIONS.map(({ id }) => id))).toEqual(new Set(BUILT_IN.map(({ id }) => id)));
});
