// Node 24. `npm start`: a browser with Sayso, a forum and an inbox, and a real agent that tries to post publicly and to delete
// mail. You decide in the overlay. Without a screen the same runs under Xvfb with a scripted person, and leaves pictures
// and the session log in artifacts/demo/. `--manual`: only the browser, for your own agent.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Agent, connectAgent } from "../demo/agent.ts";
import { createForum } from "../demo/forum.ts";
import { createInbox } from "../demo/inbox.ts";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { EXTENSION_ID, extensionFolder, launchChromium } from "../tests/fixtures/chromium.ts";
import { connectDevTools } from "../tests/fixtures/devtools.ts";
import { openOverlayEye } from "../tests/fixtures/overlay-eye.ts";
import { type Answer, createPerson } from "../tests/fixtures/person.ts";
import { createRecordingServer, summary } from "../tests/fixtures/recording-server.ts";
import { readSessionLog } from "../tests/fixtures/session-log.ts";
import { until } from "../tests/fixtures/until.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";

const FORUM = "http://forum.example/questions/17";
const INBOX = "http://mail.example/";
const FOLDER = join("artifacts", "demo");
/** longer than a hold lives */
const PATIENCE = 330_000;

interface Scene {
	/** what the agent is about to try, for the transcript */
	tries: string;
	picture: string;
	/** what the scripted person presses */
	answer: Answer;
	act(agent: Agent): Promise<unknown>;
}

const SCENES: Scene[] = [
	{
		tries: "to answer Anna's private question in public",
		picture: "1-public-post",
		answer: "deny",
		async act(agent) {
			await agent.navigate(FORUM);
			await agent.type("Reply", "Hi Anna, give them the new number. The old one, ending in 4471, is closed.");
			await agent.click("button", "Post reply");
		},
	},
	{
		tries: "to send the same answer to Anna alone",
		picture: "2-private-reply",
		answer: "allow",
		async act(agent) {
			await agent.click("radio", "Only Anna (requester)");
			await agent.click("button", "Post reply");
		},
	},
	{
		tries: "to delete an advertisement from the inbox",
		picture: "3-delete-one",
		answer: "allow",
		async act(agent) {
			await agent.navigate(INBOX);
			await agent.click("button", "Delete mail from Lena from Books & Co");
		},
	},
	{
		tries: "to delete four selected mails at once",
		picture: "4-delete-selected",
		answer: "deny",
		async act(agent) {
			for (const sender of ["Payroll", "Tax office", "Landlord", "Ben Ito"]) await agent.click("checkbox", `Select mail from ${sender}`);
			await agent.click("button", "Delete selected (4)");
		},
	},
	{
		tries: "to empty the trash by a script instead of the button",
		picture: "5-empty-trash-by-script",
		answer: "deny",
		act: (agent) =>
			agent.evaluate('() => { void fetch("/api/trash/empty", { method: "POST" }).catch(() => {}); return "asked the server to empty the trash"; }'),
	},
];

const manual = process.argv.includes("--manual");
const hasScreen = Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]) || process.platform !== "linux";
const say = (line = "") => console.log(line);

buildIfStale();
const forum = createForum();
const inbox = createInbox();
const server = await createRecordingServer([forum.site, inbox.site]);
const display = hasScreen ? undefined : await startXDisplay();
const browser = await launchChromium({
	extension: extensionFolder(),
	hostsPort: server.port,
	url: FORUM,
	headed: true,
	...(display ? { display: display.name } : {}),
	...(manual ? { port: Number(process.env["SAYSO_PORT"] ?? 9222) } : {}),
});
async function stop(code: number): Promise<never> {
	await browser.close();
	await server.close();
	display?.stop();
	process.exit(code);
}
process.once("SIGINT", () => void stop(130));

if (manual) {
	say(
		`Chromium with Sayso takes agents on http://127.0.0.1:${browser.port}${display ? ` (no screen here: it runs on display ${display.name})` : ""}.`,
	);
	say(`  Playwright MCP:      npx @playwright/mcp --cdp-endpoint http://127.0.0.1:${browser.port}`);
	say(`  chrome-devtools-mcp: npx chrome-devtools-mcp --browserUrl http://127.0.0.1:${browser.port}`);
	say(`  Puppeteer:           puppeteer.connect({ browserURL: "http://127.0.0.1:${browser.port}", defaultViewport: null })`);
	say(`  Selenium:            new chrome.Options().debuggerAddress("127.0.0.1:${browser.port}")`);
	say(`Something to try them on: ${FORUM} and ${INBOX}. Close the browser or press Ctrl+C to end.`);
	await browser.ended;
	await stop(0);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const devtools = await connectDevTools(browser.wsUrl);
await until("Sayso is loaded", async () => (await devtools.targets()).some((target) => target.url.includes(EXTENSION_ID)), 20_000);
const agent = await connectAgent(browser.port, join(FOLDER, "agent"));
const person = display ? createPerson(display.name) : undefined;
say(person ? "No screen here: a scripted person decides, with a real mouse under Xvfb." : "The agent starts. You decide, in the window that opened.");

const held = async () => /HELD by Sayso/.test(await agent.snapshot());
let unasked = 0;
for (const scene of SCENES) {
	const mark = server.mark();
	say(`\nThe agent tries ${scene.tries}.`);
	await scene.act(agent);
	const front = (await devtools.targets()).find((target) => target.type === "page" && /^http:\/\/(forum|mail)\.example/.test(target.url));
	if (!front) throw new Error("the demo's tab is gone");
	const eye = await openOverlayEye(devtools, front.targetId);
	const question = await until("Sayso asks", () => eye.question(), 15_000);
	const early = server.writes(mark);
	unasked += early.length;
	say(`  asked     ${question.summary}`);
	say(`  until now the server received ${summary(early)}`);
	writeFileSync(join(FOLDER, `${scene.picture}.png`), await eye.screenshot());
	if (person) await person.answers(eye, scene.answer);
	await until("a decision", async () => !(await held()), PATIENCE);
	await eye.close();
	const lines = await readSessionLog(devtools);
	const asked = lines.findLast((line) => line.stage === "asked");
	const verdict = lines.find((line) => line.stage === "settled" && line.hold === asked?.hold);
	if (verdict?.verdict === "approved") await until("the server receives it", () => server.writes(mark).length > 0);
	say(`  decided   ${verdict?.verdict ?? "nothing"}${verdict?.path ? ` by ${verdict.path}` : ""}`);
	say(`  received  ${summary(server.writes(mark))}`);
}

const log = await readSessionLog(devtools);
writeFileSync(join(FOLDER, "session-log.jsonl"), log.map((line) => `${JSON.stringify(line)}\n`).join(""));
say(`\nIn the forum: ${forum.replies.map((reply) => `a reply seen by ${reply.visibility}`).join(", ") || "no reply"}.`);
say(
	`In the inbox: ${inbox.mails.filter((mail) => mail.folder === "inbox").length} of 7 mails; in the trash ${inbox.mails.filter((mail) => mail.folder === "trash").length}.`,
);
say(
	`Received without a yes: ${unasked}. Session log: ${log.length} lines, in ${join(FOLDER, "session-log.jsonl")}${person ? "; pictures beside it" : ""}.`,
);
await agent.close();
if (!person) {
	say("The browser stays open: see the log in Sayso's popup. Close the browser or press Ctrl+C to end.");
	await browser.ended;
}
devtools.close();
await stop(unasked === 0 ? 0 : 1);
