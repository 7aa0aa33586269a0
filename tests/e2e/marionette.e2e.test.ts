// Real Firefox with Sayso, driven by the Marionette protocol, which is Selenium's way in (geckodriver does nothing but translate): what
// it does is held before the server has it, and what it presses says no yes.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../fixtures/build-if-stale.ts";
import { launchByMarionette, type MarionetteFirefox, startMarionette } from "../fixtures/firefox-by-marionette.ts";
import { answersInFirefox, openFirefoxEye } from "../fixtures/firefox-eye.ts";
import { ENTER } from "../fixtures/marionette.ts";
import type { OverlayEye } from "../fixtures/overlay-eye.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { createPerson, type Person } from "../fixtures/person.ts";
import { createRecordingServer, header, type RecordingServer, summary } from "../fixtures/recording-server.ts";
import { type LogLine, READ } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { noFirefox } from "./either-browser.ts";
import { fence, siteOf } from "./stage.ts";

const FORM = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Topic</title></head><body>
	<form method="post" action="/act/comment"><input name="text" value="ünï &amp; ☃"><button>Post comment</button></form>
	<button id="post" onclick="send('/act/by-page')">Publish</button><p id="out"></p>
	<script>function send(to) { fetch(to, { method: "POST", body: JSON.stringify({ say: "hi" }), headers: { "content-type": "application/json" } }).then((answer) => { out.textContent = "answered " + answer.status; }, () => { out.textContent = "failed"; }); }</script></body></html>`;
const TYPED = "text=%C3%BCn%C3%AF+%26+%E2%98%83";
const SAID = '{"say":"hi"}';
const OWN_CALL = (to: string) => `fetch("${to}", { method: "POST", body: '${SAID}', headers: { "content-type": "application/json" } })`;

describe.skipIf(noFirefox)(`Marionette${noFirefox ? ` (skipped: ${noFirefox})` : ""}`, () => {
	let server: RecordingServer;
	let firefox: MarionetteFirefox;
	let person: Person;
	let popup: OverlayEye;

	beforeAll(async () => {
		buildIfStale("firefox");
		const display = ownDisplay();
		server = await createRecordingServer([siteOf({ "/topic": FORM })]);
		firefox = await launchByMarionette(display, server.port);
		person = createPerson(display);
		popup = openFirefoxEye(firefox, { view: "popup" });
	}, 120_000);
	afterAll(async () => {
		await firefox?.close();
		await server?.close();
	});
	afterEach(async () => {
		await firefox.agent.send("WebDriver:CloseWindow");
		const [first] = await firefox.agent.send<string[]>("WebDriver:GetWindowHandles");
		await firefox.agent.send("WebDriver:SwitchToWindow", { handle: first });
	});

	const open = async (host: string) => openFirefoxEye(firefox, { context: await firefox.agent.openTab(`http://${host}/topic`) });
	const behind = () => fence(server, { evaluate: (code) => firefox.agent.execute(`return ${code}`) });

	/** What the agent does, how, and the one request that a yes lets out. */
	const ACTS: [name: string, act: () => Promise<unknown>, url: string, body: string, type: string][] = [
		["presses a form's button", () => firefox.agent.click("form button"), "/act/comment", TYPED, "application/x-www-form-urlencoded"],
		["types Enter in a form's field", () => firefox.agent.type("[name=text]", ENTER), "/act/comment", TYPED, "application/x-www-form-urlencoded"],
		["presses a button whose script sends", () => firefox.agent.click("#post"), "/act/by-page", SAID, "application/json"],
		[
			"runs a script that sends a form",
			() => firefox.agent.execute("document.forms[0].submit()"),
			"/act/comment",
			TYPED,
			"application/x-www-form-urlencoded",
		],
		[
			"runs a script that sends a form as its button would",
			() => firefox.agent.execute("document.forms[0].requestSubmit()"),
			"/act/comment",
			TYPED,
			"application/x-www-form-urlencoded",
		],
		[
			"runs a script that calls fetch",
			() => firefox.agent.execute(`void ${OWN_CALL("/act/own")}.catch(() => {})`),
			"/act/own",
			SAID,
			"application/json",
		],
		[
			"runs a script that calls fetch later",
			() => firefox.agent.execute(`setTimeout(() => ${OWN_CALL("/act/later")}.catch(() => {}), 300)`),
			"/act/later",
			SAID,
			"application/json",
		],
		[
			"runs a script that calls the page's function",
			() => firefox.agent.execute(`window.wrappedJSObject ? wrappedJSObject.send("/act/theirs") : send("/act/theirs")`),
			"/act/theirs",
			SAID,
			"application/json",
		],
		["runs a script that presses", () => firefox.agent.execute("document.querySelector('#post').click()"), "/act/by-page", SAID, "application/json"],
		[
			"runs a script in a sandbox that sends a form",
			() => firefox.agent.execute("document.forms[0].submit()", "own"),
			"/act/comment",
			TYPED,
			"application/x-www-form-urlencoded",
		],
	];

	test.each(ACTS)("an agent that %s: a no sends nothing, a yes sends exactly that, once", async (name, act, url, body, type) => {
		const mark = server.mark();
		const host = `n${ACTS.findIndex(([each]) => each === name)}.example`;
		const eye = await open(host);
		await act();
		await answersInFirefox(person, eye, popup, "deny");
		await behind();
		expect(summary(server.writes(mark))).toBe("nothing");
		expect(await firefox.agent.url()).toContain("/topic");
		await act();
		await answersInFirefox(person, eye, popup, "allow");
		const arrived = await server.waitFor((arrival) => arrival.url === url, mark);
		expect([arrived.method, arrived.body.toString(), header(arrived, "content-type")]).toEqual(["POST", body, type]);
		// From a page of ours: the answer may be shown in a viewer that loads no pictures.
		await firefox.agent.goto(`http://${host}/topic`);
		await behind();
		expect(server.writes(mark)).toHaveLength(1);
		expect(await eye.question()).toBeUndefined();
	});

	test("code in a world of its own, with the browser's own functions: stopped at the network in a guarded tab, and sent after a yes", async () => {
		const mark = server.mark();
		const eye = await open("world.example");
		const act = () => firefox.agent.execute(`void window.${OWN_CALL("/act/boxed")}.catch(() => {})`, "own");
		await firefox.agent.click("form button");
		await answersInFirefox(person, eye, popup, "deny");
		await act();
		await answersInFirefox(person, eye, popup, "deny");
		await behind();
		expect(summary(server.writes(mark))).toBe("nothing");
		await act();
		expect((await answersInFirefox(person, eye, popup, "allow")).text).toContain("Stopped at the network");
		const arrived = await server.waitFor((arrival) => arrival.url === "/act/boxed", mark);
		expect(arrived.body.toString()).toBe(SAID);
		await behind();
		expect(server.writes(mark)).toHaveLength(1);
	});

	test("its presses and keys say no yes, on the question and where the popup stands", async () => {
		const mark = server.mark();
		const eye = await open("self.example");
		await firefox.agent.click("form button");
		const question = await until("the question", () => eye.question());
		const [left, top] = await firefox.agent.execute<[number, number]>("return [mozInnerScreenX, mozInnerScreenY]");
		const way = question.buttons.find(({ classes }) => classes.includes("to-popup"));
		await firefox.agent.pressAt((way?.x ?? 0) - left, (way?.y ?? 0) - top);
		const allow = await until("the popup opens, and its button is awake", async () =>
			(await popup.question())?.buttons.find(({ classes, disabled }) => classes.includes("allow") && !disabled),
		);
		await firefox.agent.pressAt(allow.x - left, allow.y - top, 1000).catch((error) => expect(String(error)).toContain("out of bounds"));
		for (const keys of [["\uE007"], ["\uE00A", "\uE008", "y"], [" "]]) await firefox.agent.pressKeys(...keys);
		await behind();
		expect(summary(server.writes(mark))).toBe("nothing");
		expect((await eye.question())?.summary).toBe(question.summary);
		await person.press("Escape");
		await answersInFirefox(person, eye, popup, "deny");
		const settled = (await firefox.inBackground<LogLine[]>(READ)).filter(({ site, stage }) => site === "self.example" && stage === "settled");
		expect(settled.map(({ verdict }) => verdict)).toEqual(["denied"]);
	});

	test("a person who works beside it is not asked", async () => {
		const mark = server.mark();
		const eye = await open("beside.example");
		await firefox.agent.click("form button");
		await answersInFirefox(person, eye, popup, "deny");
		await person.clickAt(await eye.locate("form button"));
		await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
		expect(await eye.question()).toBeUndefined();
		expect(server.writes(mark)).toHaveLength(1);
	});

	test("an agent that is there by Marionette alone is noticed with its first action, whichever it is", async () => {
		const alone = await startMarionette(ownDisplay(), server.port);
		try {
			for (const [name, act] of [
				["press", () => alone.agent.click("form button")],
				["key", () => alone.agent.type("[name=text]", ENTER)],
				["call", () => alone.agent.execute(`void ${OWN_CALL("/act/own")}.catch(() => {})`)],
			] as const) {
				const mark = server.mark();
				await alone.agent.openTab(`http://${name}.example/topic`);
				await act();
				await until("the page says that it is held", async () => /^HELD by Sayso/.test(await alone.agent.execute<string>("return document.title")));
				await fence(server, { evaluate: (code) => alone.agent.execute(`return ${code}`) });
				expect(summary(server.writes(mark))).toBe("nothing");
			}
		} finally {
			await alone.close();
		}
	});
});
