// @vitest-environment happy-dom
// Node with a made-up document. The adapters that come with Sayso, on pages and requests in the shape of the applications: seen as
// frames see them, named as the background names them.
import { beforeEach, describe, expect, test } from "vitest";
import type { Attempt } from "../../utils/core/action.ts";
import { BUILT_IN } from "../../utils/core/built-in-adapters.ts";
import { classify } from "../../utils/core/classify.ts";
import { looksOf } from "../../utils/core/looks.ts";
import { checkAdapter } from "../../utils/core/read-adapter.ts";
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

/** ms: no test depends on how fast this machine is */
const AT_LEISURE = Number.POSITIVE_INFINITY;

function seen(act: Act, { url }: Application): Attempt {
	const element = act.near ? (document.querySelector(act.near) ?? undefined) : undefined;
	if (act.near && !element) throw new Error(`nothing is ${act.near}`);
	const looked = lookAround(element, AT_LEISURE);
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

test("what they say of requests, they say of writing ones", () => {
	for (const { id, rules } of BUILT_IN)
		for (const { what, when } of rules)
			if (when.path || when.fields)
				expect(when.method?.every((method) => method !== "GET") || when.graphql !== undefined, `${id}: ${what}`).toBe(true);
});

describe("looking around", () => {
	const at = (html: string, keys: string[], near?: string) => {
		document.body.innerHTML = html;
		setLooks([[["/"], keys]]);
		return new Map(lookAround(near ? (document.querySelector(near) ?? undefined) : undefined, AT_LEISURE));
	};
	test("reads texts, values, chosen options, counts and attributes, where they are asked for", () => {
		const html = `<h1 data-of="7">Roses</h1><form class="new"><select name="who"><option value="1">Me</option><option value="2" selected>All</option></select>
			<input name="t" value="red"><input type="checkbox" class="c"><button>Go</button></form><ul><li class="row"><b>First</b><i>x</i></li><li class="row"><b>Second</b><i class="x">x</i></li></ul>`;
		const keys = [
			"page text h1",
			"page @data-of h1",
			"page count li",
			"form text select",
			"form value select",
			"form value .c",
			"form is .new",
			"form is .old",
		];
		expect(Object.fromEntries(at(html, [...keys, "near text .row >> b"], "button"))).toEqual({
			...{ "page text h1": "Roses", "page @data-of h1": "7", "page count li": "2", "form text select": "All", "form value select": "2" },
			...{ "form value .c": "off", "form is .new": "1" },
		});
		expect(Object.fromEntries(at(html, ["near text .row >> b", "near is .row", "near count .row >> b"], ".x"))).toEqual({
			...{ "near text .row >> b": "Second", "near is .row": "1", "near count .row >> b": "1" },
		});
	});
	test("never reads passwords, passes over what is no selector, and stops at a hundred", () => {
		const many = Array.from({ length: 150 }, (_, i) => `<p id="p${i}">${i}</p>`).join("");
		const html = `<form><input type="password" name="p" value="sesame"><input name="getAttribute" value="x"><button>Go</button></form>${many}`;
		expect(at(html, ["form value [name=p]", "page text [[", "page text ]", "no key", ""], "button").size).toBe(0);
		expect(
			at(
				html,
				Array.from({ length: 150 }, (_, i) => `page text #p${i}`),
			).size,
		).toBeLessThanOrEqual(100);
		expect(at(html, ["form value [name=getAttribute]"], "button").get("form value [name=getAttribute]")).toBe("x");
	});
	test("looks at nothing where no guard is met", () => {
		document.body.innerHTML = "<h1>Roses</h1>";
		setLooks([[["@other.example", "page is .nothing"], ["page text h1"]]]);
		expect(lookAround(undefined, AT_LEISURE)).toEqual([]);
		setLooks([[[`@${location.host}`], ["page text h1"]]]);
		expect(lookAround(undefined, AT_LEISURE)).toEqual([["page text h1", "Roses"]]);
	});
});

test("there are ten or more, each of them right by its own rules, with an id and a name of its own", () => {
	expect(BUILT_IN.length).toBeGreaterThanOrEqual(10);
	for (const adapter of BUILT_IN) expect(checkAdapter(JSON.parse(JSON.stringify(adapter))), adapter.id).toEqual({ ok: true, adapter });
	expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length);
	expect(new Set(APPLICATIONS.map(({ id }) => id))).toEqual(new Set(BUILT_IN.map(({ id }) => id)));
});
