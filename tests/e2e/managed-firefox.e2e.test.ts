// Real Firefox with Sayso and a `policies.json`, which this browser alone meets: what an organisation lays down counts there as it does
// in Chromium, is shown and locked, and can't be loosened by what is written into the settings.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIfStale } from "../fixtures/build-if-stale.ts";
import { type Firefox, firefoxFolder, launchFirefox, whyNoFirefoxPolicies } from "../fixtures/firefox.ts";
import { openFirefoxEye } from "../fixtures/firefox-eye.ts";
import { ADDON } from "../fixtures/firefox-sight.ts";
import { MANAGED_POLICY } from "../fixtures/managed-policy.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { createPerson } from "../fixtures/person.ts";
import { createRecordingServer, type RecordingServer, summary } from "../fixtures/recording-server.ts";
import { type LogLine, READ } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { fence, siteOf } from "./stage.ts";

const why = whyNoFirefoxPolicies();
if (why) console.log(`skipped: ${why}`);

const button = (id: string, words: string, method: string) =>
	`<button id="${id}" onclick="fetch('/act/${id}', { method: '${method}', body: 'x' }).catch(() => {})">${words}</button>`;
const NOTES = `<!doctype html><html lang="en"><title>Notes</title><body>${button("delete", "Delete note", "DELETE")}${button("theme", "Change the theme", "PUT")}${button("buy", "Buy now", "POST")}`;

const folder = mkdtempSync(join(tmpdir(), "sayso-firefox-policies-"));
let server: RecordingServer;
let firefox: Firefox;

beforeAll(async () => {
	if (why) return;
	buildIfStale("firefox");
	writeFileSync(join(folder, "policies.json"), JSON.stringify({ policies: { "3rdparty": { Extensions: { [ADDON]: MANAGED_POLICY } } } }));
	server = await createRecordingServer([siteOf({ "/notes": NOTES })]);
	firefox = await launchFirefox({ extension: firefoxFolder(), display: ownDisplay(), hostsPort: server.port, policies: folder });
}, 120_000);
afterAll(async () => {
	await firefox?.close();
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

const log = () => firefox.inBackground<LogLine[]>(READ);
async function notes() {
	const page = await firefox.browser.newPage();
	await page.goto("http://managed.example/notes");
	await page.bringToFront();
	const told = () => page.evaluate(() => document.querySelector("[data-sayso]")?.textContent ?? "");
	const eye = openFirefoxEye(firefox, { context: (page.mainFrame() as unknown as { _id: string })._id });
	/** refused without a question, and told so */
	const refuses = async (id: string, words: RegExp) => {
		const mark = server.mark();
		await page.click(`#${id}`);
		await until(`it is told ${words}`, async () => words.test(await told()));
		expect(await eye.question()).toBeUndefined();
		await fence(server, page);
		expect(summary(server.writes(mark))).toBe("nothing");
	};
	return { page, eye, refuses };
}
const DENIED = /refused by policy.*A rule of the organisation does not allow this \(deny delete@managed\.example\)/;

test.skipIf(why)("its rules and contracts refuse and ask; the log says whose they are", async () => {
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
	await createPerson(ownDisplay()).answers(eye, "deny");
	await fence(server, page);
	expect(summary(server.writes(mark))).toBe("nothing");
	await page.close();
});

test.skipIf(why)("the options show it, locked; nothing that is written into the settings gets past it", async () => {
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
	const { page, refuses } = await notes();
	await refuses("delete", DENIED);
	await page.close();
});
