// Real Chromium with Sayso and no DevTools agent: tabs that are armed by what happens in the page, by hand, and by descent.
import { expect, test } from "vitest";
import { connectDevTools } from "../fixtures/devtools.ts";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { guardsSites } from "../fixtures/guards-sites.ts";
import { openOverlayEye } from "../fixtures/overlay-eye.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const html = (body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Notes</title><body>${body}<p id="ready">.</p></body></html>`;
const NOTES = `<p id="note">Note <button id="delete">Delete</button></p><button id="save">Save</button><p id="out"></p><script>
document.querySelector("#delete").onclick = async () => { await fetch("/act/notes/1", { method: "DELETE" }); note.remove(); };
document.querySelector("#save").onclick = () => fetch("/act/save", { method: "POST", body: "x" }).catch(() => { out.textContent = "refused"; });
</script>`;
const stage = useStage({
	agent: false,
	pages: {
		"/in-page-agent": html(`${NOTES}<script>setTimeout(() => document.querySelector("#delete").click(), 300)</script>`),
		"/by-hand": html(`${NOTES}<script>addEventListener("message", () => document.querySelector("#save").click())</script>`),
		"/opens": html(`${NOTES}<a id="open" href="/opened" target="_blank">More</a>`),
		"/beats": '<!doctype html><title>Notes</title><p id="ready">.</p><script>fetch("/act/beat", { method: "POST", body: "a=1" });</script>',
		// As a sign-in is passed on; the second one takes its form out again at once.
		"/passes-on":
			'<!doctype html><title>Notes</title><form method="post" action="/act/pass?from=stays"><input name="token" value="a&amp;ü"></form><p id="ready">.</p><script>document.forms[0].submit();</script>',
		"/passes-on-pressed":
			'<!doctype html><title>Notes</title><form method="post" action="/act/pass?from=pressed"><input name="token" value="c"><button name="go" value="1">Go on</button></form><p id="ready">.</p><script>let n = 0; document.forms[0].addEventListener("submit", () => { document.title = "Notes " + ++n; if (n > 1) document.forms[0].elements.token.value = "twice"; }); document.querySelector("button").click();</script>',
		"/passes-on-gone":
			'<!doctype html><title>Notes</title><p id="ready">.</p><script>const f = document.createElement("form"); f.method = "post"; f.action = "/act/pass?from=gone"; f.innerHTML = "<input name=token value=b>"; document.body.append(f); f.submit(); f.remove();</script>',
		"/opened": html(`${NOTES}<h1>Opened</h1>`),
	},
});

async function openTab(url: string) {
	const devtools = await connectDevTools(stage().chromium.wsUrl);
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url });
	const eye = await openOverlayEye(devtools, targetId);
	await until("the page is loaded", async () =>
		(await devtools.targets()).some((target) => target.targetId === targetId && target.title.includes("Notes")),
	);
	// The title comes before the body's script; this image comes after it.
	await until("its script has run", () => eye.locate("#ready").catch(() => undefined));
	return { eye, devtools, targetId };
}

test("a script in the page presses Delete with nobody's hand behind it: the tab is armed, and that press held", async () => {
	const mark = stage().server.mark();
	const { eye, devtools } = await openTab("http://forum.example/in-page-agent");
	const question = await until("a question", () => eye.question());
	expect(question.summary).toMatch(/delete/i);
	expect(stage().server.writes(mark)).toEqual([]);
	await stage().person.answers(eye, "allow");
	await stage().server.waitFor((arrival) => arrival.method === "DELETE", mark);
	expect(stage().server.writes(mark)).toHaveLength(1);
	await eye.close();
	devtools.close();
});

test("by hand: the shortcut arms the tab, and what a script then causes is held", async () => {
	const mark = stage().server.mark();
	const { eye, devtools, targetId } = await openTab("http://forum.example/by-hand");
	const { person, server } = stage();
	const poke = async () => {
		const session = await devtools.attach(targetId);
		await devtools.send("Runtime.evaluate", { expression: "setTimeout('postMessage(1)')" }, session);
		await devtools.detach(session);
	};
	await poke();
	await server.waitFor((arrival) => arrival.url === "/act/save", mark);
	await person.clickAt(await eye.locate("#note"));
	await person.press("alt+shift+g");
	await until("the log says that it is guarded by hand", async () =>
		(await readSessionLog(devtools)).some((line) => line.stage === "session" && /switched|hand|you/i.test(line.note)),
	);
	const armed = server.mark();
	await devtools.send("Target.activateTarget", { targetId });
	await poke();
	await until("a question", () => eye.question());
	expect(server.writes(armed)).toEqual([]);
	await person.answers(eye, "deny");
	await until("no question", async () => !(await eye.question()));
	expect(server.writes(armed)).toEqual([]);
	await eye.close();
	devtools.close();
});

test("a tab that a guarded tab opens is guarded from its first moment", async () => {
	const { eye, devtools } = await openTab("http://forum.example/opens");
	const { person } = stage();
	await person.clickAt(await eye.locate("#note"));
	await person.press("alt+shift+g");
	const guarded = async () => (await readSessionLog(devtools)).filter((line) => line.stage === "session").length;
	const before = await until("it is guarded", guarded);
	await person.clickAt(await eye.locate("#open"));
	await until("the new tab is guarded too", async () =>
		(await readSessionLog(devtools)).slice(before).some((line) => /opened from a guarded tab/.test(line.note)),
	);
	await eye.close();
	devtools.close();
});

const lines = async (words: RegExp) => (await readSessionLog(stage().devtools)).filter((line) => words.test(JSON.stringify(line)));

/** The settings say so of always.example. */
async function guardAlways() {
	await inWorker(stage().devtools, guardsSites(["always.example"]));
	await until("the site is guarded", async () => {
		const mark = stage().server.mark();
		const { eye, devtools: own, targetId } = await openTab("http://always.example/beats");
		// What a page is about to send as it is closed goes nowhere.
		await stage().server.waitFor(({ url }) => url === "/act/beat", mark);
		await eye.close();
		await own.send("Target.closeTarget", { targetId });
		own.close();
		return (await lines(/always\.example is always guarded/)).length > 0;
	});
}

test("a small page of a site that is always guarded: what it sends as it loads goes on, however early, and nobody is asked", async () => {
	const { server } = stage();
	await guardAlways();
	const mark = server.mark();
	for (let times = 1; times <= 8; times++) {
		const { eye, devtools: own } = await openTab("http://always.example/beats");
		await server.waitFor(({ url }) => url === "/act/beat" && server.writes(mark).length >= times, mark);
		expect(await eye.question()).toBeUndefined();
		await eye.close();
		own.close();
	}
	expect(server.writes(mark)).toHaveLength(8);
	const of = (await lines(/act\/beat/)).filter(({ stage: at }) => at === "asked" || at === "settled");
	expect(of.map((line) => `${line.stage} ${line.note} ${JSON.stringify(line).slice(0, 3000)}`)).toEqual([]);
});

test.each(["passes-on", "passes-on-gone", "passes-on-pressed"])(
	"a form that is sent as its page loads, %s: at once where nobody guards, asked about once in the page where somebody does",
	async (path) => {
		const { server, devtools, person } = stage();
		const arrived = (mark: number) => server.writes(mark).map(({ url, body }) => `${url} ${body}`);
		const go = async (host: string) => (await devtools.send<{ targetId: string }>("Target.createTarget", { url: `http://${host}/${path}` })).targetId;
		const free = server.mark();
		const idle = await go("free.example");
		const bare = await until("it is sent", () => arrived(free).length > 0 && arrived(free));
		await devtools.send("Target.closeTarget", { targetId: idle });
		await guardAlways();
		for (let times = 0; times < 4; times++) {
			const mark = server.mark();
			const targetId = await go("always.example");
			const eye = await openOverlayEye(devtools, targetId);
			await until("a question in the page itself", () => eye.question());
			expect((await devtools.targets()).find((each) => each.targetId === targetId)?.url).toBe(`http://always.example/${path}`);
			expect(arrived(mark)).toEqual([]);
			await person.answers(eye, "allow");
			await until("it is sent", () => arrived(mark).length > 0);
			await until("the answer is shown", async () =>
				(await devtools.targets()).find((each) => each.targetId === targetId)?.url.includes("/act/pass"),
			);
			expect(await eye.question()).toBeUndefined();
			expect(arrived(mark)).toEqual(bare);
			await eye.close();
			await devtools.send("Target.closeTarget", { targetId });
		}
	},
);
