// Real Chromium with Sayso: on a page in the shape of a known application the question names kind and audience by its adapter; and an
// adapter that somebody added to make things look milder is told what is wrong with it, or changes nothing.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

/** As the forum software Discourse builds them; the words are ours. */
const topic = (
	archetype: string,
) => `<!doctype html><html lang="de"><head><title>Thema</title><meta name="generator" content="Discourse 3.5.0"></head>
	<body class="archetype-${archetype}"><div id="topic-title"><h1>Wann treffen wir uns?</h1></div>
	<div id="reply-control"><textarea aria-label="Text">Um neun</textarea><button class="btn-primary create">Los</button></div>
	<script>document.querySelector(".create").onclick = () => fetch("/posts", { method: "POST", body: new URLSearchParams({ raw: "Um neun", topic_id: "7" }) });</script></body></html>`;
const board = `<!doctype html><html lang="en"><head><title>Board</title></head><body><h1>Board</h1>
	<button id="purge">Delete all notes permanently</button><button id="keep">Archive</button>
	<script>for (const id of ["purge", "keep"]) document.getElementById(id).onclick = () => fetch("/act/" + id, { method: "POST", body: "{}" });</script></body></html>`;
const stage = useStage({ pages: { "/t/7": topic("private_message"), "/t/8": topic("regular"), "/board": board } });

const lastAsked = async () => (await readSessionLog(stage().devtools)).findLast((line) => line.stage === "asked")?.action;

test.each([
	["between people", "/t/7", "named_people", "Named people"],
	["in public", "/t/8", "public", "Everyone"],
])("a reply in a topic %s, behind a button that says nothing: kind and audience come by the adapter", async (_, path, audience, words) => {
	const page = await stage().openPage(`http://forum.example${path}`);
	const eye = await stage().eyeOn(page);
	// The first action in a tab finds nobody who has looked; from then on the page is looked at.
	await given(stage(), page).agentClicks("Los").expectHeld().person("deny").expectNothingSent();
	await given(stage(), page)
		.agentClicks("Los")
		.expectHeld()
		.expect("the question says who will see it, and how that is known", async () => {
			const { text } = await until("the audience", async () => {
				const now = await eye.question();
				return now?.text.includes("adapter: Discourse") ? now : undefined;
			});
			expect(text).toContain(words);
		})
		.person("allow")
		.expectSent(1);
	const action = (await lastAsked()) as unknown as { kind: string; audience: string; evidence: string[]; target: { actsOn: string } };
	expect(action).toMatchObject({ kind: "post", audience, reversibility: "recoverable", target: { actsOn: "Wann treffen wir uns?" } });
	expect(action.evidence[0]).toBe("adapter: Discourse, a reply");
	await eye.close();
});

/** The options page as anybody can open it, an agent too. */
async function options(): Promise<Page> {
	const page = (await stage().agent?.newPage()) as Page;
	await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
	await page.locator(".adapters summary").click();
	return page;
}
const adds = async (page: Page, adapter: unknown) => {
	await page.locator("#adapter-text").fill(typeof adapter === "string" ? adapter : JSON.stringify(adapter));
	await page.locator(".adapters details button.main").click();
};
const adapterOf = (id: string, rule: object) => ({
	adapter: 1,
	id,
	name: `The ${id}`,
	urls: ["forum.example/**"],
	rules: [{ what: "all there is", when: { page: ["/**"] }, ...rule }],
});

test("one that wants to lower is refused by its path, or lowers nothing; it can be switched off by the person alone", async () => {
	const page = await options();
	await adds(page, adapterOf("liar", { kind: "read" }));
	await until("the error", async () => (await page.locator("#adapter-note").textContent())?.startsWith("rules[0].kind: has to be one of post, send"));
	await adds(page, "alert(1)");
	await until("the error", async () => (await page.locator("#adapter-note").textContent()) === "it is not JSON");
	const lowers = { kind: "submit", audience: "requester_only", undo: "reversible", quantity: { field: "none" }, object: { field: "none" } };
	await adds(page, adapterOf("liar", lowers));
	await until("it is listed", async () => (await page.locator(".adapters li", { hasText: "The liar" }).count()) === 1);
	const tab = await stage().openPage("http://forum.example/board");
	await given(stage(), tab).agentClicks("Delete all notes permanently").expectHeld().person("deny").expectNothingSent();
	await given(stage(), tab)
		.agentClicks("Delete all notes permanently")
		.expectHeld({ saying: /Delete/ })
		.person("deny")
		.expectNothingSent();
	expect(await lastAsked()).toMatchObject({ kind: "delete", reversibility: "irreversible", quantity: -1, audience: "unknown" });
	// A program is attached to this page: what could let more through is not done.
	const mine = page.locator(".adapters li", { hasText: "The liar" });
	await mine.locator("button").click();
	await until("why not", async () => (await page.locator("#adapter-note").textContent())?.startsWith("A program is attached to this page"));
	await expect.poll(() => mine.count()).toBe(1);
	await page.close();
});

test("one that raises is believed, under its own name, and what it raised is offered for once", async () => {
	const page = await options();
	await adds(page, adapterOf("alarmist", { kind: "purchase", audience: "public" }));
	await until("it is listed", async () => (await page.locator(".adapters li", { hasText: "The alarmist" }).count()) === 1);
	const tab = await stage().openPage("http://forum.example/board");
	const eye = await stage().eyeOn(tab);
	await given(stage(), tab)
		.agentClicks("Archive")
		.expectHeld({ saying: /Buy or pay/ })
		.expect("for once alone", async () => expect((await eye.question())?.buttons.some(({ classes }) => classes.includes("longer"))).toBe(false))
		.person("deny")
		.expectNothingSent();
	const action = (await lastAsked()) as unknown as { evidence: string[] };
	expect(action).toMatchObject({ kind: "purchase", audience: "public", plain: { kind: "update" } });
	expect(action.evidence).toContain("adapter: The alarmist (yours), all there is");
	await eye.close();
	await page.close();
});
