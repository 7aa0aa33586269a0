// Real Chromium with Sayso and the permission for notifications, which is an optional one: the system's notification is a
// surface that input sent to pages does not reach.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { extensionFolder } from "../fixtures/chromium.ts";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Notes</title><body><button id="post" onclick="fetch('/act/comment', { method: 'POST', body: 'hi' })">Post comment</button></body></html>`;
/** The person's answer to the browser's own prompt, given beforehand. */
const folder = mkdtempSync(join(tmpdir(), "sayso-notify-"));
cpSync(extensionFolder(), folder, { recursive: true });
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
writeFileSync(
	join(folder, "manifest.json"),
	JSON.stringify({ ...manifest, optional_permissions: [], permissions: [...manifest.permissions, "notifications"] }),
);
const stage = useStage({ pages: { "/notes": PAGE }, chromium: { extension: folder } });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);
const x = async (...args: (string | number)[]) => (await run("xdotool", args.map(String), { env: { ...process.env, DISPLAY: ownDisplay() } })).stdout;

/** Chromium's own notification is a window of its own, without a frame. */
async function notificationWindow() {
	const ids = (await x("search", "--onlyvisible", "--name", ".*").catch(() => "")).split("\n").filter(Boolean);
	for (const id of ids) {
		const said = await x("getwindowgeometry", "--shell", id).catch(() => "");
		const [left, top, width, height] = ["X", "Y", "WIDTH", "HEIGHT"].map((name) => Number(new RegExp(`^${name}=(\\d+)`, "m").exec(said)?.[1]));
		if (width && width > 300 && width < 450 && height && height < 400) return { left: left ?? 0, top: top ?? 0, width, height };
	}
	return undefined;
}

test("a person allows by the notification's button; the page's and the agent's input never gets there", async () => {
	const page = await stage().openPage("http://forum.example/notes");
	const { server, devtools } = stage();
	const mark = server.mark();
	await page.click("#post");
	await until(
		"the notification is there",
		async () => (await inWorker<number>(devtools, "chrome.notifications.getAll().then((all) => Object.keys(all).length)")) === 1,
		20_000,
	);
	// It is no target of the DevTools protocol.
	expect((await devtools.targets()).filter(({ type, url }) => type === "page" && /notification/i.test(url))).toEqual([]);
	const box = await until("it is on the screen", notificationWindow);
	await new Promise((done) => setTimeout(done, 1200));
	// Buttons lie in the last row, from the left: Deny, Allow once.
	expect(server.writes(mark)).toHaveLength(0);
	// Its buttons lie in the last row, from the left: Deny, Allow once.
	await x("mousemove", box.left + 100, box.top + box.height - 20, "sleep", 0.3, "click", 1);
	await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
	const line = (await readSessionLog(devtools)).findLast((each) => each.stage === "settled" && each.path === "human");
	expect(line).toMatchObject({ verdict: "approved", surface: "notification" });
	await until(
		"the notification is gone",
		async () => (await inWorker<number>(devtools, "chrome.notifications.getAll().then((all) => Object.keys(all).length)")) === 0,
	);
});
