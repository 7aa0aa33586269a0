// Real Chromium and real Firefox with Sayso, the same steps in both: what an agent does is held, asked about, and ends as the person
// says. Where there is no Firefox, its part is skipped and says why.
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { contextOf, type Firefox } from "../fixtures/firefox.ts";
import { openFirefoxEye } from "../fixtures/firefox-eye.ts";
import type { Point } from "../fixtures/overlay-eye.ts";
import { header, summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { type AgentPage, noFirefox, useEither } from "./either-browser.ts";

const page = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title></head><body>${body}<p id="out"></p></body></html>`;
const PAGES = {
	"/form": page(
		`<form method="post" action="/act/comment"><input name="text" value="ünï &amp; ☃"><input type="hidden" name="thread" value="17"><button>Post comment</button></form>`,
	),
	"/buttons": page(
		`<button id="delete" onclick="fetch('/api/notes/7', { method: 'DELETE', headers: { 'x-token': 'abc' } }).then((answer) => { out.textContent = 'deleted ' + answer.status; }, (error) => { out.textContent = 'failed ' + error; })">Delete note</button>
		<button id="more" onclick="out.textContent = 'more'">Show more</button>`,
	),
	"/worker.js": `onmessage = async ({ data }) => { const answer = await fetch(data, { method: "POST", body: "from a worker", headers: { "content-type": "text/plain" } }).then((answer) => "answered " + answer.status, () => "failed"); postMessage(answer); };`,
	"/plain": page(`<h1>Nothing here</h1>`),
	"/upload": page(
		`<form method="post" enctype="multipart/form-data" action="/act/upload"><input name="title" value="Two files"><input type="file" name="paper" multiple><button>Upload</button></form>`,
	),
};

const out = (tab: AgentPage) => tab.evaluate("document.getElementById('out').textContent");

for (const browser of ["chromium", "firefox"] as const) {
	const why = browser === "firefox" && noFirefox ? ` (skipped: ${noFirefox})` : "";
	describe.skipIf(why !== "")(`${browser}${why}`, () => {
		const stage = useEither(browser, PAGES);

		test("a form: a no sends nothing, a yes sends exactly what the form holds, once; the log has both", async () => {
			const { server, openPage, answers, log, fence } = stage();
			const mark = server.mark();
			const tab = await openPage("http://forum.example/form");
			await tab.click("button");
			const asked = await answers(tab, "deny");
			expect(asked.summary).toContain("forum.example");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
			expect(tab.url()).toBe("http://forum.example/form");
			await tab.click("button");
			await answers(tab, "allow");
			const arrived = await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
			expect(arrived.body.toString()).toBe("text=%C3%BCn%C3%AF+%26+%E2%98%83&thread=17");
			expect(header(arrived, "content-type")).toBe("application/x-www-form-urlencoded");
			expect(server.writes(mark)).toHaveLength(1);
			const lines = (await log()).filter((line) => line.site === "forum.example" && line.stage === "settled");
			expect(lines.map((line) => line.verdict)).toEqual(["denied", "approved"]);
			expect(lines.map((line) => line.surface)).toEqual(["overlay", browser === "firefox" ? "popup" : "overlay"]);
		});

		test("a button that deletes by fetch: held before the page hears of it", async () => {
			const { server, openPage, answers, fence } = stage();
			const mark = server.mark();
			const tab = await openPage("http://notes.example/buttons");
			await tab.click("#more");
			expect(await out(tab)).toBe("more");
			await tab.click("#delete");
			await answers(tab, "deny");
			await fence(tab);
			expect(await out(tab)).toBe("more");
			await tab.click("#delete");
			await answers(tab, "allow");
			const arrived = await server.waitFor((arrival) => arrival.method === "DELETE", mark);
			expect(header(arrived, "x-token")).toBe("abc");
			await until("the page has its answer", async () => (await out(tab)) === "deleted 200");
			expect(server.writes(mark)).toHaveLength(1);
		});

		test("code that the agent evaluates: its call waits in the page", async () => {
			const { server, openPage, answers, fence } = stage();
			const mark = server.mark();
			const tab = await openPage("http://api.example/plain");
			await tab.evaluate(
				`void fetch("/act/by-script", { method: "POST", body: JSON.stringify({ say: "hi" }), headers: { "content-type": "application/json" } }).then((answer) => { out.textContent = "answered " + answer.status; }, (error) => { out.textContent = String(error); })`,
			);
			await answers(tab, "deny");
			await until("the call is refused", async () => /Sayso: denied/.test(String(await out(tab))));
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
			await tab.evaluate(
				`void fetch("/act/by-script", { method: "POST", body: JSON.stringify({ say: "hi" }), headers: { "content-type": "application/json" } }).then((answer) => { out.textContent = "answered " + answer.status; })`,
			);
			await answers(tab, "allow");
			await until("the call is answered", async () => (await out(tab)) === "answered 200");
			expect(server.writes(mark).map((arrival) => [arrival.url, arrival.body.toString()])).toEqual([["/act/by-script", '{"say":"hi"}']]);
		});

		test("what goes past the page is stopped at the network, asked about once, and sent again after a yes", async () => {
			const { server, openPage, answers, fence, eyeOn } = stage();
			const mark = server.mark();
			const tab = await openPage("http://past.example/form");
			// Arms the tab.
			await tab.click("button");
			await answers(tab, "deny");
			await tab.evaluate(
				`{ const worker = new Worker("/worker.js"); worker.onmessage = ({ data }) => { out.textContent = data; }; worker.postMessage("/act/by-worker"); }`,
			);
			await until("the worker is told that it failed", async () => (await out(tab)) === "failed");
			const asked = await answers(tab, "allow");
			expect(asked.text).toContain("Stopped at the network");
			const arrived = await server.waitFor((arrival) => arrival.url === "/act/by-worker", mark);
			expect(arrived.body.toString()).toBe("from a worker");
			await fence(tab);
			expect(server.writes(mark)).toHaveLength(1);
			expect(await (await eyeOn(tab)).question()).toBeUndefined();
		});

		test("a frame's first empty document has natives of its own: the net stops them", async () => {
			const { server, openPage, answers, fence } = stage();
			const tab = await openPage("http://frames.example/form");
			await tab.click("button");
			await answers(tab, "deny");
			const mark = server.mark();
			await tab.evaluate(`{ const frame = document.createElement("iframe"); frame.srcdoc = "later"; document.body.append(frame);
				frame.contentWindow.fetch("/act/by-pristine", { method: "POST", body: "x" }).catch(() => { out.textContent = "refused"; });
				frame.contentWindow.navigator.sendBeacon("/act/by-beacon", "x"); }`);
			await fence(tab);
			await answers(tab, "deny");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
		});

		test("a form with files: a yes sends all of their bytes", async () => {
			const { server, openPage, answers } = stage();
			const mark = server.mark();
			const tab = await openPage("http://papers.example/upload");
			await tab.evaluate(`{ const files = new DataTransfer(); files.items.add(new File(["first\\r\\nfile"], "ä one.txt", { type: "text/plain" })); files.items.add(new File([new Uint8Array([0, 255, 10])], "two.bin"));
				document.querySelector("[type=file]").files = files.files; }`);
			await tab.click("button");
			const asked = await answers(tab, "allow");
			expect(asked.text).toContain("two.bin");
			const arrived = await server.waitFor((arrival) => arrival.url === "/act/upload", mark);
			const body = arrived.body.toString("latin1");
			expect(body).toContain('name="title"\r\n\r\nTwo files\r\n');
			expect(arrived.body.toString()).toContain('name="paper"; filename="ä one.txt"\r\nContent-Type: text/plain\r\n\r\nfirst\r\nfile\r\n');
			expect(body).toContain('filename="two.bin"\r\nContent-Type: application/octet-stream\r\n\r\n\x00\xff\n\r\n');
			expect(server.writes(mark)).toHaveLength(1);
		});

		test("frames of the page's own socket wait for the person", async () => {
			const { server, openPage, answers, fence } = stage();
			const tab = await openPage("http://chat.example/plain");
			const mark = server.mark();
			await tab.evaluate(
				`{ const socket = new WebSocket("ws://chat.example/socket"); socket.onopen = () => { socket.send('{"type":"message","text":"hello"}'); }; socket.onmessage = ({ data }) => { out.textContent = data; }; }`,
			);
			await answers(tab, "deny");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
		});

		test.runIf(browser === "firefox")("the agent's presses and keys say no yes, wherever it sends them", async () => {
			const { server, openPage, eyeOn, firefox, fence } = stage();
			const mark = server.mark();
			const tab = await openPage("http://self.example/form");
			await tab.click("button");
			const eye = await eyeOn(tab);
			const question = await until("the question", () => eye.question());
			const [left = 0, top = 0] = (await tab.evaluate("[mozInnerScreenX, mozInnerScreenY]")) as number[];
			const { mouse, keyboard } = tab as unknown as Page;
			const popup = openFirefoxEye(firefox as Firefox, { view: "popup" });
			const way = question.buttons.find(({ classes }) => classes.includes("to-popup"));
			await mouse.click((way?.x ?? 0) - left, (way?.y ?? 0) - top);
			const allow = await until("the popup opens", async () => (await popup.question())?.buttons.find(({ classes }) => classes.includes("allow")));
			await until("its button is awake", async () => !(await popup.question())?.buttons.find(({ classes }) => classes.includes("allow"))?.disabled);
			await mouse.move(allow.x - left, allow.y - top);
			await mouse.down();
			await new Promise((done) => setTimeout(done, 1000));
			await mouse.up();
			for (const keys of [["Enter"], ["Alt", "Shift", "KeyY"]] as const) {
				for (const key of keys) await keyboard.down(key);
				for (const key of [...keys].reverse()) await keyboard.up(key);
			}
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
			expect((await eye.question())?.summary).toBe(question.summary);
			await stage().person.press("Escape");
		});

		test.runIf(browser === "firefox")(
			"the shortcut for a yes leads to the popup, and allows what stands there; the one for a no denies",
			async () => {
				const { server, openPage, eyeOn, firefox, person, fence } = stage();
				const mark = server.mark();
				const tab = await openPage("http://keys.example/form");
				await tab.click("button");
				const eye = await eyeOn(tab);
				await until("the question", () => eye.question());
				await person.press("alt+shift+d");
				await until("it is denied", async () => !(await eye.question()));
				await fence(tab);
				expect(summary(server.writes(mark))).toBe("nothing");
				await tab.click("button");
				await until("the question", () => eye.question());
				await person.press("alt+shift+y");
				const popup = openFirefoxEye(firefox as Firefox, { view: "popup" });
				await until("the popup shows it", () => popup.question());
				expect(summary(server.writes(mark))).toBe("nothing");
				await until("it has been seen, and is allowed", async () => {
					await person.press("alt+shift+y");
					return server.writes(mark).length > 0;
				});
				await person.press("Escape");
				await until("the page has gone on", () => tab.url().endsWith("/act/comment"));
				expect(server.writes(mark)).toHaveLength(1);
			},
		);

		test.runIf(browser === "firefox")("a finger of the agent's is held, whatever size it says it has", async () => {
			const { server, openPage, answers, fence, firefox } = stage();
			const mark = server.mark();
			const tab = await openPage("http://finger.example/form");
			const [x, y] = (await tab.evaluate(
				"(() => { const box = document.querySelector('button').getBoundingClientRect(); return [Math.round(box.x + 12), Math.round(box.y + 7)]; })()",
			)) as number[];
			const finger = { type: "pointer", id: "finger", parameters: { pointerType: "touch" } };
			const press = { type: "pointerDown", button: 0, pressure: 0.4, width: 12, height: 14 };
			const actions = [{ type: "pointerMove", x, y }, press, { type: "pause", duration: 70 }, { type: "pointerUp", button: 0 }];
			const context = contextOf(tab);
			await (firefox as Firefox).send("input.performActions", { context, actions: [{ ...finger, actions }] });
			await answers(tab, "deny");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
		});

		test.runIf(browser === "firefox")("a person who works beside the agent is not asked", async () => {
			const { server, openPage, answers, eyeOn, person } = stage();
			const mark = server.mark();
			const tab = await openPage("http://beside.example/form");
			await tab.click("button");
			await answers(tab, "deny");
			const eye = await eyeOn(tab);
			await person.clickAt(await eye.locate("button"));
			await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
			expect(await eye.question()).toBeUndefined();
		});

		test.runIf(browser === "firefox")("what the agent types right after a person's press is the agent's", async () => {
			const { server, openPage, answers, eyeOn, person, fence } = stage();
			const mark = server.mark();
			const tab = await openPage("http://typed.example/form");
			await person.clickAt(await (await eyeOn(tab)).locate("[name=text]"));
			const { keyboard } = tab as unknown as Page;
			// Without a pause, as tools type; now and then one of its keys may last.
			await keyboard.type("by the agent");
			await keyboard.press("Enter");
			await answers(tab, "deny");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
		});

		test.runIf(browser === "firefox")("code in a realm of its own, which no hook reaches: its form is held all the same", async () => {
			const { server, openPage, answers, fence, firefox } = stage();
			const mark = server.mark();
			const tab = await openPage("http://realm.example/form");
			const context = contextOf(tab);
			await (firefox as Firefox).send("script.evaluate", {
				expression: "document.forms[0].submit()",
				target: { context, sandbox: "agent" },
				awaitPromise: false,
			});
			await answers(tab, "deny");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
		});

		test.runIf(browser === "firefox")("an address that acts, opened by the agent: stopped, the page stays, and a yes opens it", async () => {
			const { server, openPage, answers } = stage();
			const tab = await openPage("http://gets.example/form");
			await tab.click("button");
			await answers(tab, "deny");
			const mark = server.mark();
			await tab.goto("http://gets.example/act/post.php?action=delete&id=4").catch(() => undefined);
			expect(summary(server.writes(mark))).toBe("nothing");
			expect(tab.url()).toBe("http://gets.example/form");
			await answers(tab, "allow");
			await server.waitFor((arrival) => arrival.url === "/act/post.php?action=delete&id=4", mark);
			expect(server.writes(mark)).toHaveLength(1);
		});

		test.runIf(browser === "firefox")(
			"Sayso's background is stopped while something waits: it waits on, the net stands, and a yes counts once",
			async () => {
				const { server, openPage, answers, firefox, eyeOn, fence } = stage();
				const mark = server.mark();
				const tab = await openPage("http://stopped.example/form");
				await tab.click("button");
				const eye = await eyeOn(tab);
				await until("the question", () => eye.question());
				await firefox?.inBrowser(
					`await WebExtensionPolicy.getByID("sayso@sayso.example").extension.terminateBackground({ ignoreDevToolsAttached: true })`,
				);
				await tab.evaluate(
					`{ const frame = document.createElement("iframe"); frame.srcdoc = "later"; document.body.append(frame); void frame.contentWindow.fetch("/act/meanwhile", { method: "POST", body: "x" }).catch(() => {}); }`,
				);
				await fence(tab);
				expect(summary(server.writes(mark))).toBe("nothing");
				await answers(tab, "allow");
				await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
				await until("the page has gone on", () => tab.url().endsWith("/act/comment"));
				expect(summary(server.writes(mark))).toMatch(/^POST stopped\.example\/act\/comment \(\d+ bytes\)$/);
			},
		);

		test.runIf(browser === "firefox")(
			"Sayso is reloaded while something waits, in the page and at the network: none of it leaves, and the tab is guarded again",
			async () => {
				const { server, openPage, answers, firefox, eyeOn, fence } = stage();
				const mark = server.mark();
				const tab = await openPage("http://reloaded.example/form");
				await tab.click("button");
				const eye = await eyeOn(tab);
				await until("the question", () => eye.question());
				await tab.evaluate(
					`{ const frame = document.createElement("iframe"); frame.srcdoc = "later"; document.body.append(frame); void frame.contentWindow.fetch("/act/from-net", { method: "POST", body: "x" }).catch(() => {}); }`,
				);
				await until("both are asked about", async () => (await eye.question())?.place === "1 of 2");
				await firefox?.inBrowser(
					`const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs"); await (await AddonManager.getAddonByID("sayso@sayso.example")).reload();`,
				);
				await until(
					"Sayso guards the tab again",
					async () => (await stage().inBackground<object[]>("browser.declarativeNetRequest.getSessionRules()")).length > 0,
				);
				await fence(tab);
				expect(summary(server.writes(mark))).toBe("nothing");
				await tab.goto("http://reloaded.example/form?again");
				await tab.click("button");
				await answers(tab, "deny");
				await fence(tab);
				expect(summary(server.writes(mark))).toBe("nothing");
			},
		);

		test.runIf(browser === "firefox")(
			"the permission for websites is taken back: Sayso says that it is not protecting, and one press repairs it",
			async () => {
				const { openPage, person, inBackground } = stage();
				const firefox = stage().firefox as Firefox;
				await openPage("http://kept-out.example/plain");
				await firefox.inBrowser(`const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
				await ExtensionPermissions.remove("sayso@sayso.example", { permissions: [], origins: ["<all_urls>"] }, WebExtensionPolicy.getByID("sayso@sayso.example").extension);`);
				const badge = () => inBackground<[string, string]>("Promise.all([browser.action.getBadgeText({}), browser.action.getTitle({})])");
				await until("the toolbar button says it", async () => {
					const [text, title] = await badge();
					return text === "!" && title.includes("not protecting");
				});
				await inBackground("browser.action.openPopup()");
				const popup = openFirefoxEye(firefox, { view: "popup" });
				await until("the popup offers the repair", () => popup.locate(".missing .act.main"));
				const isBack = () => inBackground<boolean>("browser.permissions.contains({ origins: ['<all_urls>'] })");
				await until(
					"the permission is there again",
					async () => {
						// The browser's own question; it takes no press for a moment after it came up.
						const asked = await firefox.inBrowser<Point | null>(
							`const box = document.getElementById("addon-webext-permissions-notification")?.button?.getBoundingClientRect();
							return box?.width ? { x: Math.round(window.mozInnerScreenX + box.x + box.width / 2), y: Math.round(window.mozInnerScreenY + box.y + box.height / 2) } : null;`,
						);
						// Until it is there the popup's button is pressed, which may have moved as the popup filled.
						const at = asked ?? (await popup.locate(".missing .act.main").catch(() => undefined));
						if (at) await person.clickAt(at);
						else if (!(await isBack())) await inBackground("browser.action.openPopup()").catch(() => {});
						return isBack();
					},
					30_000,
				);
				await until("the toolbar button says no more of it", async () => !(await badge())[1].includes("not protecting"));
			},
		);
	});
}
