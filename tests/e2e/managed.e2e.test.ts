// Real Chromium with Sayso and a policy file of the system's, which this browser alone meets: what an organisation lays down counts, is
// shown and locked, can't be loosened; and where it can't be read, everything that writes is asked about.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { EXTENSION_ID, whyNoPolicies } from "../fixtures/chromium.ts";
import { MANAGED_POLICY } from "../fixtures/managed-policy.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const why = whyNoPolicies();
if (why) console.log(`skipped: ${why}`);

const folder = mkdtempSync(join(tmpdir(), "sayso-policies-"));
mkdirSync(join(folder, "managed"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** As administrators do it: whole, at once. */
function layDown(values: Record<string, unknown>): void {
	writeFileSync(join(folder, "new.json"), JSON.stringify({ "3rdparty": { extensions: { [EXTENSION_ID]: values } } }));
	renameSync(join(folder, "new.json"), join(folder, "managed", "sayso.json"));
}
layDown(MANAGED_POLICY);

const button = (words: string, method: string, path: string) =>
	`<button onclick="fetch('${path}', { method: '${method}', body: 'x' })">${words}</button>`;
const NOTES = `<!doctype html><html lang="en"><title>Notes</title><body>${button("Delete note", "DELETE", "/act/notes/7")}${button("Change the theme", "PUT", "/act/theme")}${button("Buy now", "POST", "/act/order")}`;
const stage = useStage({
	pages: { "/notes": NOTES },
	chromium: why ? {} : { policies: folder },
});
const OPTIONS = `chrome-extension://${EXTENSION_ID}/options.html`;

/** Until a policy with these words is what counts. */
async function untilLaidDown(words: string): Promise<void> {
	await until(
		`the log says "${words}"`,
		async () => (await readSessionLog(stage().devtools)).findLast(({ note }) => note.startsWith("the organisation"))?.note.includes(words),
		30_000,
	);
}
/** Refused without a question, and told so. */
const refuses = (page: Page, button: string, words: RegExp) =>
	given(stage(), page).agentClicks(button).expectAgentTold(words).expectNoQuestion().expectNothingSent();
const DENIED = /refused by policy.*A rule of the organisation does not allow this \(deny delete@managed\.example\)/;
const lastSettled = async () => (await readSessionLog(stage().devtools)).findLast(({ stage }) => stage === "settled");

test.skipIf(why)("its sites are guarded, its rules and contracts refuse and ask, and the log says whose they are", async () => {
	await untilLaidDown('"deny delete@managed.example"');
	const page = await stage().openPage("http://managed.example/notes");
	await refuses(page, "Delete note", DENIED);
	expect(await lastSettled()).toMatchObject({
		...{ verdict: "blocked", rule: "managed:deny delete@managed.example" },
		why: "Refused because of your organisation’s rule “deny delete@managed.example”.",
	});
	await refuses(page, "Buy now", /The policy’s contract for this session \(policy-1\) does not allow it\. Declared: not to buy or pay/);
	expect(await lastSettled()).toMatchObject({ verdict: "blocked", rule: "contract:policy-1" });
	// Asked about, and for once only.
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Change the theme")
		.expectHeld()
		.expect("whose rule it is, and no longer yes than once", async () => {
			const question = await until("a question", () => eye.question());
			expect(question.text).toContain("Asked about because of your organisation’s rule “ask update@managed.example”.");
			expect(question.buttons.some(({ classes }) => classes.includes("longer"))).toBe(false);
		})
		.person("deny")
		.expectNothingSent();
	await eye.close();
});

test.skipIf(why)("the options show it, locked; nothing that is written into the settings gets past it", async () => {
	const options = await stage().openPage(OPTIONS);
	await options.getByText("Managed by your organisation").waitFor();
	const words = await options.locator(".managed").textContent();
	for (const each of [
		"Refuse: deletions on managed.example",
		"Nothing looser than “Ask before writing”",
		"Always guarded: managed.example",
		"not to buy or pay",
	])
		expect(words).toContain(each);
	expect(await options.getByLabel(/^Watch only/).isDisabled()).toBe(true);
	const rule = { id: "x", effect: "allow", kind: "*", audience: "*", site: "managed.example" };
	await options.evaluate((rule) => chrome.storage.local.set({ settings: { preset: "watch_only", rules: [rule] } }), rule);
	const page = await stage().openPage("http://managed.example/notes");
	await page.bringToFront();
	await refuses(page, "Delete note", DENIED);
	await options.evaluate(() => chrome.storage.local.remove("settings"));
	await options.close();
});

test.skipIf(why)("one that can't be read whole is named, the rest counts, and what writes is asked about; mended, it counts at once", async () => {
	layDown({ ...MANAGED_POLICY, preset: "relaxed", rules: ["deny delete@managed.example", "deny everything"] });
	await untilLaidDown("can't be read: rules[1]");
	const options = await stage().openPage(OPTIONS);
	const alert = options.locator(".managed").getByRole("alert");
	expect(await alert.textContent()).toContain("preset: has to be one of read_only, ask_before_writing");
	expect(await alert.textContent()).toContain("rules[1]: “@” and a site are missing");
	await options.close();
	const page = await stage().openPage("http://managed.example/notes");
	await refuses(page, "Delete note", DENIED);
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Change the theme")
		.expectHeld()
		.expect("why", async () =>
			expect((await until("a question", () => eye.question())).text).toContain("your organisation’s policy can’t be read whole"),
		)
		.person("deny")
		.expectNothingSent();
	await eye.close();
	// A rule that is no text: the browser leaves out all of them, without a word.
	layDown({ ...MANAGED_POLICY, rules: ["deny delete@managed.example", 7] });
	await untilLaidDown("rules: is named in fields, and did not arrive");
	const unsure = await stage().openPage("http://managed.example/notes");
	await given(stage(), unsure).agentClicks("Delete note").expectHeld().person("deny").expectNothingSent();
	layDown({ ...MANAGED_POLICY, rules: [] });
	await untilLaidDown("nothing looser than ask_before_writing");
	const after = await stage().openPage("http://managed.example/notes");
	await given(stage(), after).agentClicks("Delete note").expectHeld().person("deny").expectNothingSent();
});
