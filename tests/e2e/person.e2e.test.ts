// Real Chromium with Sayso and no agent: a person's own work is never held, and pages can't tell that Sayso is there.
import { expect, test } from "vitest";
import { connectDevTools } from "../fixtures/devtools.ts";
import { openOverlayEye } from "../fixtures/overlay-eye.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Work</title><body><h1>Work</h1><p>Note <button id="delete">Delete</button></p><form method="post" action="/act/post"><input id="text" name="text"><button id="post">Post</button></form>
<script>document.querySelector("#delete").onclick = () => fetch("/act/notes/1", { method: "DELETE" });
setTimeout(() => fetch("/act/own", { method: "POST", body: "the site's own" }), 50);</script></body></html>`;
const LOOKS = `<!doctype html><html lang="en"><title>Looks</title><body><p>Nothing to see</p><script>
const native = (f) => /^function \\w* ?\\(\\) \\{\\s*\\[native code\\]\\s*\\}$/.test(Function.prototype.toString.call(f));
const seen = {
	names: [fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, navigator.sendBeacon, WebSocket.prototype.send, HTMLFormElement.prototype.submit].map((f) => [f.name, f.length, native(f), String(f).includes("native code"), Object.getOwnPropertyNames(f).sort().join()]),
	globals: Object.keys(window).filter((key) => /sayso/i.test(key)),
	html: document.documentElement.outerHTML.includes("sayso") && document.documentElement.children.length,
	children: document.documentElement.children.length,
	same: fetch === window.fetch && XMLHttpRequest.prototype.constructor === XMLHttpRequest,
};
onload = () => fetch("/look?" + encodeURIComponent(JSON.stringify(seen)));
</script></body></html>`;

const stage = useStage({ agent: false, pages: { "/work": PAGE, "/looks": LOOKS } });

/** The test's own eye enables no domain of the DevTools protocol, so the tab stays unarmed. */
async function openTab(url: string) {
	const devtools = await connectDevTools(stage().chromium.wsUrl);
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url });
	const eye = await openOverlayEye(devtools, targetId);
	await until("the page is loaded", async () =>
		(await devtools.targets()).some((target) => target.targetId === targetId && target.title !== "" && !target.title.includes("/")),
	);
	return { eye, devtools, targetId };
}

test("a person clicks, types and submits: each goes out at once, no question", async () => {
	const { eye, devtools } = await openTab("http://forum.example/work");
	const { server, person } = stage();
	await server.waitFor((arrival) => arrival.url === "/act/own", 0);
	const mark = server.mark();
	await person.clickAt(await eye.locate("#delete"));
	await server.waitFor((arrival) => arrival.method === "DELETE", mark);
	await person.clickAt(await eye.locate("#text"));
	await person.type("by hand");
	await person.clickAt(await eye.locate("#post"));
	const posted = await server.waitFor((arrival) => arrival.url === "/act/post", mark);
	expect(posted.body.toString()).toBe("text=by+hand");
	expect(server.writes(mark)).toHaveLength(2);
	expect(await eye.question()).toBeUndefined();
	const lines = await readSessionLog(devtools);
	expect(lines.filter((line) => line.stage === "asked")).toEqual([]);
	await eye.close();
	devtools.close();
});

test("a page finds no trace of Sayso", async () => {
	const { eye, devtools } = await openTab("http://forum.example/looks");
	const arrival = await stage().server.waitFor((candidate) => candidate.url.startsWith("/look?"), 0);
	const withSayso = JSON.parse(decodeURIComponent(arrival.url.slice("/look?".length)));
	const mark = stage().server.mark();
	const bare = await stage().openBare("http://forum.example/looks");
	const other = await stage().server.waitFor((candidate) => candidate.url.startsWith("/look?"), mark);
	expect(withSayso).toEqual(JSON.parse(decodeURIComponent(other.url.slice("/look?".length))));
	await bare.close();
	await eye.close();
	devtools.close();
});
