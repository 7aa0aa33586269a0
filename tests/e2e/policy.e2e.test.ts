// Real Chromium with Sayso: a rule that is made in the options counts at once, the log and the question say which it was, and lead there;
// a site has a preset of its own; and the simulator there says what then really happens.
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const button = (words: string, method: string, path: string) =>
	`<button onclick="fetch('${path}', { method: '${method}', body: 'x' })">${words}</button>`;
const NOTES = `<!doctype html><html lang="en"><title>Notes</title><body>${button("Delete note", "DELETE", "/act/notes/7")}${button("Post comment", "POST", "/act/comments")}`;
const stage = useStage({ pages: { "/notes": NOTES } });
const ours = (page: string) => `chrome-extension://${EXTENSION_ID}/${page}`;

test("a rule that is made in the options refuses from then on; the log says which, and leads to it", async () => {
	const options = await stage().openPage(ours("options.html"));
	const form = options.getByRole("form", { name: "Add this rule" });
	// What is stricter may be set while an agent is attached.
	await form.getByLabel("The same as a scope").fill("delete@rules.example");
	await form.getByRole("button").click();
	await options.locator(".rules ol code", { hasText: "delete@rules.example" }).waitFor();
	await options.getByLabel(/^An action/).fill("delete@rules.example");
	await options.getByRole("button", { name: "Try it" }).click();
	const said = await options.locator(".outcome").textContent();
	expect(said).toContain("Refused because of your rule “deny delete@rules.example”.");
	await options.close();

	const page = await stage().openPage("http://rules.example/notes");
	await given(stage(), page)
		.agentClicks("Delete note")
		.expectAgentTold(/refused by policy.*A rule of the person does not allow this \(deny delete@rules\.example\)/)
		.expectNoQuestion()
		.expectNothingSent();
	const line = (await readSessionLog(stage().devtools)).findLast(({ stage }) => stage === "settled");
	expect(line?.why).toBe("Refused because of your rule “deny delete@rules.example”.");
	// Elsewhere it is an ordinary question.
	const other = await stage().openPage("http://forum.example/notes");
	await given(stage(), other).agentClicks("Delete note").expectHeld().person("deny").expectNothingSent();

	const log = await stage().openPage(ours("session-log.html"));
	await log.locator(".row.blocked .line").first().click();
	const link = log.locator(".details").getByRole("link", { name: "Show where that is set" });
	const href = (await link.getAttribute("href")) ?? "";
	expect(href).toBe(`/options.html#rule-${line?.rule}`);
	const [opened] = await Promise.all([log.context().waitForEvent("page"), link.click()]);
	await until("the rule has the focus", () => opened.evaluate((id) => document.activeElement?.id === `rule-${id}`, line?.rule));
	await opened.close();
});

test("a site has a preset of its own, stricter than for everything; and the question says what asks", async () => {
	const options = await stage().openPage(ours("options.html"));
	const form = options.getByRole("form", { name: "Other settings for single sites" });
	await form.getByLabel("Site").fill("quiet.example");
	await form.getByLabel("There").selectOption("read_only");
	await form.getByRole("button", { name: "Add" }).click();
	await options.locator(".rules ul li", { hasText: "quiet.example" }).waitFor();
	await options.close();
	const page = await stage().openPage("http://quiet.example/notes");
	await given(stage(), page)
		.agentClicks("Post comment")
		.expectAgentTold(/Sayso is set to read only/)
		.expectNoQuestion()
		.expectNothingSent();
	const line = (await readSessionLog(stage().devtools)).findLast(({ stage }) => stage === "settled");
	expect(line).toMatchObject({ rule: "preset:read_only@quiet.example", why: "Refused because Sayso is set to “Read only” on quiet.example." });

	const other = await stage().openPage("http://forum.example/notes");
	const eye = await stage().eyeOn(other);
	await given(stage(), other)
		.agentClicks("Post comment")
		.expectHeld()
		.expect("it says why it asks", async () => {
			const words = (await until("a question", () => eye.question())).text;
			expect(words).toContain("Asked about because Sayso is set to “Ask before writing”, and no rule says otherwise about posting.");
		})
		.person("deny")
		.expectNothingSent();
	await eye.close();
});

test("a rule that is made while something waits is about that too", async () => {
	const page = await stage().openPage("http://late.example/notes");
	await given(stage(), page)
		.agentClicks("Post comment")
		.expectHeld()
		.expect("a rule is made", async () => {
			const options = await stage().openPage(ours("options.html"));
			const form = options.getByRole("form", { name: "Add this rule" });
			await form.getByLabel("The same as a scope").fill("post@late.example");
			await form.getByRole("button").click();
			await options.locator(".rules ol code", { hasText: "post@late.example" }).waitFor();
			await options.close();
			await page.bringToFront();
		})
		.expectAgentTold(/refused by policy.*A rule of the person does not allow this \(deny post@late\.example\)/)
		.expectNoQuestion()
		.expectNothingSent();
});
