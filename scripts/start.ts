// Node 24. `npm start`: a browser with Sayso, a forum and an inbox, and a real agent that tries to post publicly and to delete
// mail. You decide in the overlay. Without a screen the same runs under Xvfb with a scripted person, and leaves pictures
// and the session log in artifacts/demo/. `--manual`: only the browser, for your own agent. `--firefox`: the same in Firefox.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Agent } from "../demo/agent.ts";
import { createForum } from "../demo/forum.ts";
import { createInbox } from "../demo/inbox.ts";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { type Answer, createPerson } from "../tests/fixtures/person.ts";
import { createRecordingServer, summary } from "../tests/fixtures/recording-server.ts";
import { until } from "../tests/fixtures/until.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";
import { openChromium, openFirefox } from "./demo/ground.ts";

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

const inFirefox = process.argv.includes("--firefox");
buildIfStale(inFirefox ? "firefox" : "chromium");
const forum = createForum();
const inbox = createInbox();
const server = await createRecordingServer([forum.site, inbox.site]);
const display = hasScreen ? undefined : await startXDisplay();
const ground = await (inFirefox ? openFirefox : openChromium)({
	hostsPort: server.port,
	url: FORUM,
	display: display?.name,
	port: manual ? Number(process.env["SAYSO_PORT"] ?? 9222) : undefined,
});
async function stop(code: number): Promise<never> {
	await ground.close();
	await server.close();
	display?.stop();
	process.exit(code);
}
process.once("SIGINT", () => void stop(130));

if (manual) {
	const [first, ...ways] = ground.attach;
	say(`${first}${display ? ` (no screen here: it runs on display ${display.name})` : ""}.`);
	for (const way of ways) say(way);
	say(`Something to try them on: ${FORUM} and ${INBOX}. Close the browser or press Ctrl+C to end.`);
	await ground.ended;
	await stop(0);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const agent = await ground.connect(FOLDER);
const person = display ? createPerson(display.name) : undefined;
say(person ? "No screen here: a scripted person decides, with a real mouse under Xvfb." : "The agent starts. You decide, in the window that opened.");

const held = async () => /HELD by Sayso/.test(await agent.snapshot());
let unasked = 0;
for (const scene of SCENES) {
	const mark = server.mark();
	say(`\nThe agent tries ${scene.tries}.`);
	await scene.act(agent);
	const eye = await ground.openEye();
	const question = await until("Sayso asks", () => eye.question(), 15_000);
	const early = server.writes(mark);
	unasked += early.length;
	say(`  asked     ${question.summary}`);
	say(`  until now the server received ${summary(early)}`);
	writeFileSync(join(FOLDER, `${scene.picture}.png`), await eye.screenshot());
	if (person) await ground.answer(person, eye, scene.answer);
	await until("a decision", async () => !(await held()), PATIENCE);
	await eye.close();
	const lines = await ground.log();
	const asked = lines.findLast((line) => line.stage === "asked");
	const verdict = lines.find((line) => line.stage === "settled" && line.hold === asked?.hold);
	if (verdict?.verdict === "approved") await until("the server receives it", () => server.writes(mark).length > 0);
	say(`  decided   ${verdict?.verdict ?? "nothing"}${verdict?.path ? ` by ${verdict.path}` : ""}`);
	say(`  received  ${summary(server.writes(mark))}`);
}

const log = await ground.log();
writeFileSync(join(FOLDER, "session-log.jsonl"), log.map((line) => `${JSON.stringify(line)}\n`).join(""));
say(`\nIn the forum: ${forum.replies.map((reply) => `a reply seen by ${reply.visibility}`).join(", ") || "no reply"}.`);
say(
	`In the inbox: ${inbox.mails.filter((mail) => mail.folder === "inbox").length} of 7 mails; in the trash ${inbox.mails.filter((mail) => mail.folder === "trash").length}.`,
);
say(
	`Received without a yes: ${unasked}. Session log: ${log.length} lines, in ${join(FOLDER, "session-log.jsonl")}${person ? "; pictures beside it" : ""}.`,
);
if (!inFirefox) await agent.close();
if (!person) {
	say("The browser stays open: see the log in Sayso's popup. Close the browser or press Ctrl+C to end.");
	await ground.ended;
}
await stop(unasked === 0 ? 0 : 1);
