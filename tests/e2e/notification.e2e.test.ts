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

/** Where the window is once it has stopped moving and growing. */
async function atRest() {
	let before = "";
	return until("the notification is on the screen, and moves no more", async () => {
		const box = await notificationWindow();
		const now = JSON.stringify(box);
		if (box && now === before) return box;
		before = now ?? "";
		await new Promise((done) => setTimeout(done, 250));
		return undefined;
	});
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
	await until("it is on the screen", notificationWindow);
	await new Promise((done) => setTimeout(done, 1200));
	expect(server.writes(mark)).toHaveLength(0);
	// On a busy machine it slides in late, and a press at where it was, or in its first second, does nothing: a person presses again.
	for (let tries = 0; tries < 4 && !server.writes(mark).length; tries++) {
		const { left, top, height } = await atRest();
		// Its buttons lie in the last row, from the left: Deny, Allow once.
		await x("mousemove", left + 60, top + height - 60, "sleep", 0.1, "mousemove", left + 100, top + height - 20, "sleep", 0.3);
		await x("mousedown", 1, "sleep", 0.09, "mouseup", 1);
		await until("it arrives", () => server.writes(mark).length > 0, 3000).catch(() => undefined);
	}
	expect(server.writes(mark).map(({ url }) => url)).toEqual(["/act/comment"]);
	const line = (await readSessionLog(devtools)).findLast((each) => each.stage === "settled" && each.path === "human");
	expect(line).toMatchObject({ verdict: "approved", surface: "notification" });
	await until(
		"the notification is gone",
		async () => (await inWorker<number>(devtools, "chrome.notifications.getAll().then((all) => Object.keys(all).length)")) === 0,
	);
});
