// Real Firefox with Sayso: tabs in containers and in private windows, with cookies of their own, beside tabs of the same site without.
import type { Browser, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import type { Firefox } from "../fixtures/firefox.ts";
import { header, summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { type AgentPage, noFirefox, useEither } from "./either-browser.ts";

const PAGES = {
	"/topic": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Topic</title></head><body>
		<form method="post" action="/act/comment"><input name="text" value="hi"><button>Post comment</button></form><p id="out"></p></body></html>`,
	"/worker.js": `onmessage = ({ data }) => fetch(data, { method: "POST", body: "from a worker" }).then(({ status }) => postMessage("answered " + status), () => postMessage("failed"));`,
	"/shared.js": `onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => fetch(data, { method: "POST", body: "from a shared worker" }).then(({ status }) => port.postMessage("answered " + status), () => port.postMessage("failed")); };`,
};

describe.skipIf(noFirefox)(`containers${noFirefox ? ` (skipped: ${noFirefox})` : ""}`, () => {
	const stage = useEither("firefox", PAGES);
	const out = (tab: AgentPage) => tab.evaluate("document.getElementById('out').textContent");
	const browser = () => (stage().firefox as Firefox).browser as Browser;

	/** A new tab of the agent's in a container of its own, signed in there under that name. */
	async function openContained(url: string, name: string) {
		const container = await browser().createBrowserContext();
		const page = await container.newPage();
		page.setDefaultTimeout(15_000);
		await page.goto(url);
		await page.bringToFront();
		await page.evaluate(`document.cookie = "who=${name}"`);
		const front = () => (page as Page).bringToFront();
		return { tab: page as unknown as AgentPage, front, close: () => container.close() };
	}
	const front = (tab: AgentPage) => (tab as unknown as Page).bringToFront();
	const post = (to: string) =>
		`void fetch("${to}", { method: "POST", body: "x" }).then(({ status }) => { out.textContent = "answered " + status; }, () => { out.textContent = "refused"; })`;

	/** The tab has a worker send it, past the page: the net stops it. */
	async function isStopped(tab: AgentPage, to: string) {
		await tab.evaluate(
			`{ const worker = new Worker("/worker.js"); worker.onmessage = ({ data }) => { out.textContent = data; }; worker.postMessage("${to}"); }`,
		);
		await until("the worker is told that it failed", async () => (await out(tab)) === "failed");
		await stage().fence(tab);
	}

	test("what the agent does in one is held, and a yes sends it once, as whom that tab is signed in", async () => {
		const { server, answers, fence } = stage();
		const mark = server.mark();
		const { tab, close } = await openContained("http://boxed.example/topic", "alice");
		await tab.click("button");
		await answers(tab, "deny");
		await fence(tab);
		expect(summary(server.writes(mark))).toBe("nothing");
		await tab.click("button");
		await answers(tab, "allow");
		const arrived = await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
		expect([arrived.body.toString(), header(arrived, "cookie")]).toEqual(["text=hi", "who=alice"]);
		expect(server.writes(mark)).toHaveLength(1);
		await close();
	});

	test("the net stands there too; what it stopped is sent again as whom that tab is signed in", async () => {
		const { server, openPage, answers } = stage();
		const other = await openPage("http://shop.example/topic");
		await other.evaluate(`document.cookie = "who=bob"`);
		const { tab, close } = await openContained("http://shop.example/topic", "alice");
		await tab.click("button");
		await answers(tab, "deny");
		const mark = server.mark();
		await isStopped(tab, "/act/by-worker");
		expect(summary(server.writes(mark))).toBe("nothing");
		await answers(tab, "allow");
		const arrived = await server.waitFor((arrival) => arrival.url === "/act/by-worker", mark);
		expect([arrived.body.toString(), header(arrived, "cookie")]).toEqual(["from a worker", "who=alice"]);
		await close();
	});

	test("each tab has a session of its own, and none speaks for the same site in another container", async () => {
		const { server, openPage, answers, log, fence } = stage();
		const { tab, close } = await openContained("http://two.example/topic", "alice");
		await tab.evaluate(post("/act/first"));
		await answers(tab, "allow");
		const other = await openPage("http://two.example/topic");
		const mark = server.mark();
		await other.evaluate(post("/act/second"));
		await answers(other, "deny");
		await fence(other);
		expect(summary(server.writes(mark))).toBe("nothing");
		const settled = (await log()).filter(({ site, stage: at }) => site === "two.example" && at === "settled");
		expect(settled.map(({ verdict }) => verdict)).toEqual(["approved", "denied"]);
		expect(new Set(settled.map((line) => (line as unknown as { session: string }).session)).size).toBe(2);
		await close();
	});

	test("what a shared worker of one sends, which belongs to no tab, is asked about and sent again in that container", async () => {
		const { server, openPage, answers, fence } = stage();
		const { tab, front: toFront, close } = await openContained("http://shared.example/topic", "alice");
		await tab.click("button");
		await answers(tab, "deny");
		// Guarded later: of the same site, and signed in as somebody else.
		const other = await openPage("http://shared.example/topic");
		await other.evaluate(`document.cookie = "who=bob"`);
		await other.click("button");
		await answers(other, "deny");
		const mark = server.mark();
		await toFront();
		await tab.evaluate(
			`{ const worker = new SharedWorker("/shared.js"); worker.port.onmessage = ({ data }) => { out.textContent = data; }; worker.port.postMessage("/act/by-shared"); }`,
		);
		await until("the worker is told that it failed", async () => (await out(tab)) === "failed");
		await fence(tab);
		expect(summary(server.writes(mark))).toBe("nothing");
		await answers(tab, "allow");
		const arrived = await server.waitFor((arrival) => arrival.url === "/act/by-shared", mark);
		expect([arrived.body.toString(), header(arrived, "cookie")]).toEqual(["from a shared worker", "who=alice"]);
		await front(other);
		await close();
	});

	test("a shared worker in a container where nobody guards the site is stopped with the site's others, and the log says why nobody was asked", async () => {
		const { server, openPage, answers, log, fence } = stage();
		const guarded = await openPage("http://aside.example/topic");
		await guarded.click("button");
		await answers(guarded, "deny");
		const { tab, close } = await openContained("http://aside.example/topic", "alice");
		const mark = server.mark();
		await tab.evaluate(
			`{ const worker = new SharedWorker("/shared.js"); worker.port.onmessage = ({ data }) => { out.textContent = data; }; worker.port.postMessage("/act/aside"); }`,
		);
		await until("the worker is told that it failed", async () => (await out(tab)) === "failed");
		await fence(tab);
		expect(summary(server.writes(mark))).toBe("nothing");
		const line = await until("the log has it", async () => (await log()).find(({ note }) => note.includes("another container")));
		expect(line).toMatchObject({ stage: "settled", verdict: "blocked", rule: "net" });
		await close();
	});

	test("private windows are left alone till Sayso is allowed there; then they are guarded like others", async () => {
		const { server, openPage, answers, firefox } = stage();
		const { inBrowser } = firefox as Firefox;
		const other = await openPage("http://secret.example/topic");
		await other.evaluate(`document.cookie = "who=bob"`);
		const context = await inBrowser<string>(`const other = OpenBrowserWindow({ private: true });
			await new Promise((done) => {
				const heard = (subject) => { if (subject !== other) return; Services.obs.removeObserver(heard, "browser-delayed-startup-finished"); done(); };
				Services.obs.addObserver(heard, "browser-delayed-startup-finished");
			});
			const tab = other.gBrowser.addTab("http://secret.example/topic", { triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 }) });
			other.gBrowser.selectedTab = tab;
			return ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs").NavigableManager.getIdForBrowser(tab.linkedBrowser);`);
		const idOf = (each: Page) => (each.mainFrame() as unknown as { _id: string })._id;
		const page = await until("the private window's tab", async () => (await browser().pages()).find((each) => idOf(each) === context));
		page.setDefaultTimeout(15_000);
		const tab = page as unknown as AgentPage;
		await until("its page is there", async () => (await tab.evaluate("document.readyState + location.pathname")) === "complete/topic");
		const mark = server.mark();
		await tab.evaluate(post("/act/unseen"));
		await server.waitFor((arrival) => arrival.url === "/act/unseen", mark);

		await inBrowser(`const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
			const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
			await ExtensionPermissions.add("sayso@sayso.example", { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
			await (await AddonManager.getAddonByID("sayso@sayso.example")).reload();`);
		await stage().inBackground("1");
		await tab.goto("http://secret.example/topic");
		await tab.evaluate(`document.cookie = "who=nobody"`);
		expect(await inBrowser("return PrivateBrowsingUtils.isWindowPrivate(Services.wm.getMostRecentBrowserWindow())")).toBe(true);
		const since = server.mark();
		await front(tab);
		await tab.click("button");
		await answers(tab, "deny");
		await isStopped(tab, "/act/in-private");
		expect(summary(server.writes(since))).toBe("nothing");
		await answers(tab, "allow");
		const arrived = await server.waitFor((arrival) => arrival.url === "/act/in-private", since);
		expect([arrived.body.toString(), header(arrived, "cookie")]).toEqual(["from a worker", "who=nobody"]);
		expect(server.writes(since)).toHaveLength(1);
		await page.close();
	});
});
