// Real Chromium with Sayso as tests, demonstrations and developers run it: the introduction opens no tab there. Opened, its question to
// try is answered by a person's real hand, a tool's press on it is told from that, and the log has nothing of it.
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const stage = useStage();
const WELCOME = `chrome-extension://${EXTENSION_ID}/welcome.html`;

test("an unpacked copy opens no tab by itself, and says what it is without a permission", async () => {
	expect(await inWorker(stage().devtools, "chrome.management.getSelf().then(({ installType }) => installType)")).toBe("development");
	const { targetInfos } = await stage().devtools.send<{ targetInfos: { url: string }[] }>("Target.getTargets");
	expect(targetInfos.filter(({ url }) => url.startsWith(WELCOME))).toEqual([]);
});

test("the question to try: a tool's press denies it, a person's held press allows it, and the log stays as it was", async () => {
	const before = (await readSessionLog(stage().devtools)).length;
	const page = await stage().openPage(WELCOME);
	const eye = await stage().eyeOn(page);
	await page.getByRole("button", { name: "Skip" }).click();

	await page.getByRole("button", { name: "Let the agent post it" }).click();
	await page.locator(".question .allow.awake").click({ delay: 900, position: { x: 20, y: 20 } });
	await page.getByText(/The agent tried to approve this itself|could have been a program/).waitFor();
	expect(await page.locator(".board li").count()).toBe(1);
	if (await page.locator(".question .deny").count()) await page.locator(".question .deny").click();

	await page.getByRole("button", { name: "Once more" }).click();
	await page.locator(".question .allow.awake").waitFor();
	const isPosted = () => page.locator(".board li.new").count();
	// As everywhere, a person presses again where a press was not recognised.
	for (let tries = 1; tries <= 3 && !(await isPosted()); tries++) {
		await stage().person.holdAt(await eye.locate(".question .allow"), () =>
			until("the button says that it was held long enough", async () => (await page.locator(".question .allow.ready").count()) > 0),
		);
		await until("it is posted, or refused", async () => (await isPosted()) > 0 || (await page.locator(".refused:not(:empty)").count()) > 0);
	}
	expect(await isPosted()).toBe(1);
	await page.getByText("You said yes, so it was posted").waitFor();
	const after = await readSessionLog(stage().devtools);
	expect(after.slice(before).filter(({ site, action }) => /practice/.test(`${site} ${action?.summary}`))).toEqual([]);
	await eye.close();
});
