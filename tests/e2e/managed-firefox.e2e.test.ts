// Real Firefox with Sayso and a `policies.json`, which this browser alone meets: what an organisation lays down counts there as it does
// in Chromium, is shown and locked, and can't be loosened by what is written into the settings.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { whyNoFirefoxPolicies } from "../fixtures/firefox.ts";
import { ADDON } from "../fixtures/firefox-sight.ts";
import { MANAGED_POLICY } from "../fixtures/managed-policy.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { useFirefox } from "./either-browser.ts";

const why = whyNoFirefoxPolicies();
if (why) console.log(`skipped: ${why}`);

const button = (id: string, words: string, method: string) =>
	`<button id="${id}" onclick="fetch('/act/${id}', { method: '${method}', body: 'x' }).catch(() => {})">${words}</button>`;
const NOTES = `<!doctype html><html lang="en"><title>Notes</title><body>${button("delete", "Delete note", "DELETE")}${button("theme", "Change the theme", "PUT")}${button("buy", "Buy now", "POST")}`;

const folder = mkdtempSync(join(tmpdir(), "sayso-firefox-policies-"));
writeFileSync(join(folder, "policies.json"), JSON.stringify({ policies: { "3rdparty": { Extensions: { [ADDON]: MANAGED_POLICY } } } }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DENIED = /refused by policy.*A rule of the organisation does not allow this \(deny delete@managed\.example\)/;

describe.skipIf(why)("in Firefox", () => {
	const stage = useFirefox({ "/notes": NOTES }, { policies: folder });
	async function notes() {
		const { server, openPage, eyeOn, fence } = stage();
		const page = await openPage("http://managed.example/notes");
		const eye = await eyeOn(page);
		/** refused without a question, and told so */
		const refuses = async (id: string, words: RegExp) => {
			const mark = server.mark();
			await page.click(`#${id}`);
			await until(`it is told ${words}`, async () => words.test(String(await page.evaluate(`document.querySelector("[data-sayso]")?.textContent`))));
			expect(await eye.question()).toBeUndefined();
			await fence(page);
			expect(summary(server.writes(mark))).toBe("nothing");
		};
		return { page, eye, refuses };
	}

	test("its rules and contracts refuse and ask; the log says whose they are", async () => {
		const { server, answers, fence, log } = stage();
		await until("the log says what was laid down", async () =>
			(await log()).some(({ note }) => note.startsWith("the organisation") && note.includes('"deny delete@managed.example"')),
		);
		const { page, eye, refuses } = await notes();
		await refuses("delete", DENIED);
		await refuses("buy", /The policy’s contract for this session \(policy-1\) does not allow it\. Declared: not to buy or pay/);
		expect((await log()).filter(({ stage }) => stage === "settled").map(({ verdict, rule }) => [verdict, rule])).toEqual([
			["blocked", "managed:deny delete@managed.example"],
			["blocked", "contract:policy-1"],
		]);
		const mark = server.mark();
		await page.click("#theme");
		const question = await until("a question", () => eye.question());
		expect(question.text).toContain("Asked about because of your organisation’s rule “ask update@managed.example”.");
		await answers(page, "deny");
		await fence(page);
		expect(summary(server.writes(mark))).toBe("nothing");
	});

	test("the options show it, locked; nothing that is written into the settings gets past it", async () => {
		const { firefox } = stage();
		await firefox.inBackground("browser.runtime.openOptionsPage()");
		const options = <Value>(expression: string) => firefox.lookAt<Value>({ view: "tab" }, `return ${expression};`);
		await until("it is shown", () => options(`content.document.querySelector(".managed")?.textContent.includes("Managed by your organisation")`));
		const words = await options<string>(`content.document.querySelector(".managed").textContent`);
		for (const each of ["Refuse: deletions on managed.example", "Nothing looser than “Ask before writing”", "not to buy or pay"])
			expect(words).toContain(each);
		const looser = `[...content.document.querySelectorAll("label")].find((each) => each.textContent.startsWith("Watch only")).querySelector("input")`;
		expect(await options<boolean>(`${looser}.matches(":disabled")`)).toBe(true);
		const rule = { id: "x", effect: "allow", kind: "*", audience: "*", site: "managed.example" };
		await firefox.inBackground(`browser.storage.local.set({ settings: { preset: "watch_only", rules: [${JSON.stringify(rule)}] } })`);
		const { refuses } = await notes();
		await refuses("delete", DENIED);
	});
});
