// Real Chromium and real Firefox with Sayso, the same steps in both: what an agent does is held, asked about, and ends as the person
// says. Where there is no Firefox, its part is skipped and says why.
import { describe, expect, test } from "vitest";
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
	});
}
