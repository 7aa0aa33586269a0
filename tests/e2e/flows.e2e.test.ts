// Real Chromium with Sayso. What goes beyond one action and one answer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { extensionFolder } from "../fixtures/chromium.ts";
import { stopWorker } from "../fixtures/extension-worlds.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const html = (body: string) => `<!doctype html><html lang="en"><title>Notes</title><body>${body}</body></html>`;
const ROWS = html(`<ul id="list"><li>First <button id="one">Delete first</button></li><li>Second <button id="two">Delete second</button></li></ul>
<script>for (const [id, n] of [["one", 1], ["two", 2]]) document.getElementById(id).addEventListener("click", async (e) => { const row = e.target.closest("li"); await fetch("/act/notes/" + n, { method: "DELETE" }); row.remove(); });</script>`);
const DIALOG =
	html(`<p id="note">Note <button id="go">Delete</button></p><dialog id="sure"><p>Are you sure?</p><button id="yes">Delete for good</button></dialog>
<script>go.addEventListener("click", () => sure.showModal()); yes.addEventListener("click", async () => { await fetch("/act/notes/1", { method: "DELETE" }); sure.close(); note.remove(); });</script>`);
/** Its question says how many, as the bar above the list does, and something else that is no number of things. */
const MANY =
	html(`<div role="toolbar"><span>12 messages selected</span> <button id="go">Delete</button></div><dialog id="sure"><p>Delete 12 messages? They stay in the trash for 30 days.</p><button id="yes">Delete</button></dialog>
<script>go.addEventListener("click", () => sure.showModal()); yes.addEventListener("click", async () => { await fetch("/act/messages", { method: "DELETE" }); sure.close(); document.title = "done"; });</script>`);
const COMMENT = html(
	`<form method="post" action="/act/comment"><input type="hidden" name="visibility" value="private"><input name="text" value="hi"><button>Comment</button></form>`,
);
const ABORTS = html(`<button id="go">Post comment</button><button id="stop">Cancel upload</button><p id="out"></p>
<script>const c = new AbortController(); go.addEventListener("click", () => fetch("/act/comments", { method: "POST", body: "x", signal: c.signal }).catch((e) => { out.textContent = e.name; })); </script>`);

const stage = useStage({
	pages: {
		"/rows": ROWS,
		"/dialog": DIALOG,
		"/many": MANY,
		"/aborts": ABORTS,
		"/comment": COMMENT,
		"/again": html(`<button id="post" onclick="fetch('/act/again', { method: 'POST', body: 'x' })">Post reply</button>`),
		"/plain": html("<h1>Plain</h1>"),
		"/two": html(`<button id="post">Post comment</button> <button id="other">Go on</button><script>
const send = (path, method) => fetch("/act/" + path, { method, body: path }).catch(() => {});
post.addEventListener("click", () => setTimeout(async () => { await send("comment", "POST"); await send("tags", "PUT"); }, 50));
other.addEventListener("click", () => setTimeout(() => send("other", "PUT"), 6000));
</script>`),
	},
});
const open = (path: string) => stage().openPage(`http://forum.example${path}`);

test("the agent tries again while it waits: one question", async () => {
	const page = await open("/rows");
	await given(stage(), page)
		.agentClicks("Delete first")
		.expectHeld()
		.agentDoes("tries again, by a script", (current) => current.evaluate(() => document.querySelector<HTMLElement>("#one")?.click()))
		.expect("still one question", async () => {
			const eye = await stage().eyeOn(page);
			await stage().fence(page);
			expect((await eye.question())?.place).toBe("");
			await eye.close();
		})
		.person("deny")
		.expectNothingSent()
		.expectNoQuestion();
});

test("the site's own question about as many as were allowed is not asked about again", async () => {
	const page = await open("/many");
	const { server, person } = stage();
	const mark = server.mark();
	const eye = await stage().eyeOn(page);
	await page.click("#go");
	const asked = await until("a question", () => eye.question());
	expect(asked.text).toContain("12");
	await person.answers(eye, "allow");
	await page.locator("#sure[open]").waitFor();
	await page.click("#yes");
	await until("it is done", async () => (await page.title()).includes("done"));
	expect(server.writes(mark).map(({ method }) => method)).toEqual(["DELETE"]);
	expect(await eye.question()).toBeUndefined();
	await eye.close();
});

test("two different actions wait in a queue, each with its own answer", async () => {
	await given(stage(), await open("/rows"))
		.agentClicks("Delete first")
		.expectHeld()
		.agentDoes("goes on, by a script", (page) => page.evaluate(() => document.querySelector<HTMLElement>("#two")?.click()))
		.expectHeld({ waiting: 2 })
		.person("deny")
		.person("allow")
		.expectSent(1);
});

test("a yes to one press covers what follows from it, and not what another press of the agent had begun before", async () => {
	const page = await open("/two");
	const { server, person } = stage();
	const eye = await stage().eyeOn(page);
	const mark = server.mark();
	const sent = () => server.writes(mark).map(({ method, url }) => `${method} ${url}`);
	await page.getByText("Post comment").click();
	await until("a question", () => eye.question());
	await page.getByText("Go on").click();
	await person.answers(eye, "allow");
	await until("what the comment leads to is sent", () => sent().length === 2);
	expect(sent()).toEqual(["POST /act/comment", "PUT /act/tags"]);
	await until("the other one is asked about", () => eye.question(), 15_000);
	expect(sent()).toHaveLength(2);
	await person.answers(eye, "deny");
	await stage().fence(page);
	expect(sent()).toHaveLength(2);
	await eye.close();
});

test("after a yes to the click, the site's own dialog and its request ask no more", async () => {
	const page = await open("/dialog");
	await given(stage(), page)
		.agentClicks("Delete")
		.expectHeld()
		.person("allow")
		.expect("the site's dialog opens", (current) => current.locator("#yes").waitFor())
		.agentClicks("Delete for good")
		.expectSent(1)
		.expectNoQuestion();
});

/** As xdotool names it; from the manifest, so that what is tested is what is offered. */
function shortcut(command: string): string {
	const manifest = JSON.parse(readFileSync(join(extensionFolder(), "manifest.json"), "utf8")) as {
		commands: Record<string, { suggested_key: { default: string } }>;
	};
	return (manifest.commands[command]?.suggested_key.default ?? "").toLowerCase();
}

test("the person answers by shortcut", async () => {
	await given(stage(), await open("/comment"))
		.agentClicks("Comment")
		.expectHeld()
		.personPresses(shortcut("deny"))
		.expectAgentTold(/denied/i)
		.expectNothingSent();
	const page = await open("/comment");
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Comment")
		.expectHeld()
		.expect("it has been there long enough to be read", async () => {
			await until("Allow is awake", async () =>
				(await eye.question())?.buttons.some((button) => button.classes.includes("allow") && !button.disabled),
			);
		})
		.personPresses(shortcut("approve"))
		.expectSent(1);
	await eye.close();
});

test("the agent's own press on Allow does not count", async () => {
	const page = await open("/rows");
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Delete first")
		.expectHeld()
		.agentDoes("presses Allow by coordinates", async (current) => {
			const allow = await until("Allow is awake", async () =>
				(await eye.question())?.buttons.find((button) => button.classes.includes("allow") && !button.disabled),
			);
			const [left, top] = await current.evaluate(
				() => [screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2] as const,
			);
			await current.mouse.click(allow.x - left, allow.y - top);
			await current.mouse.click(allow.x - left, allow.y - top, { delay: 80 });
			await current.keyboard.press("Tab");
			await current.keyboard.press("Enter", { delay: 80 });
			await current.keyboard.press("Alt+Shift+Y");
		})
		.expectNothingSent()
		.expect("it waits still, or is denied as the agent's own try", async () => {
			if (!(await eye.question())) await expectOwnTry();
		});
	await eye.close();
});

/** The newest ending in the log is the agent's try to approve by itself. */
async function expectOwnTry() {
	const settled = (await readSessionLog(stage().devtools)).findLast((line) => line.stage === "settled");
	expect(settled).toMatchObject({ verdict: "denied", path: "policy", rule: "self-approval" });
}

test("the agent's own press on the overlay by script does not count", async () => {
	const page = await open("/rows");
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Delete first")
		.expectHeld()
		.agentDoes("clicks whatever lies in the middle", (current) =>
			current.evaluate(() => {
				for (let x = 0; x < innerWidth; x += 20)
					for (let y = 0; y < innerHeight; y += 20) {
						const hit = document.elementFromPoint(x, y);
						if (hit !== document.body && !hit?.closest("#list"))
							hit?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: x, clientY: y }));
					}
			}),
		)
		.expectNothingSent()
		.expect("it waits still, or is denied as the agent's own try", async () => {
			if (!(await eye.question())) await expectOwnTry();
		});
	await eye.close();
});

test("the worker dies while an action waits: it stays held, and a yes lets it out once", async () => {
	await given(stage(), await open("/rows"))
		.agentClicks("Delete first")
		.expectHeld()
		.expect("the worker dies", () => stopWorker(stage().devtools))
		.expectHeld()
		.person("allow")
		.expectSent(1)
		.expectNoQuestion();
});

test("the worker dies before the action: it is held all the same", async () => {
	const page = await open("/rows");
	await stopWorker(stage().devtools);
	await given(stage(), page).agentClicks("Delete first").expectHeld().person("deny").expectNothingSent().expectUnchanged();
});

test("the page gives up its request: the question goes away and nothing is sent", async () => {
	const page = await open("/aborts");
	await given(stage(), page)
		.agentDoes("starts a post by a script", (current) =>
			current.evaluate(
				() =>
					void fetch("/act/comments", {
						method: "POST",
						body: "x",
						signal: (globalThis as typeof globalThis & { own: AbortController }).own?.signal,
					}).catch(() => {}),
			),
		)
		.expectHeld()
		.person("deny")
		.expectNothingSent();
	await page.evaluate(() => {
		const own = new AbortController();
		Object.assign(globalThis, { own });
		fetch("/act/comments", { method: "POST", body: "y", signal: own.signal }).catch((error: Error) => {
			(document.querySelector("#out") as HTMLElement).textContent = error.name;
		});
	});
	await given(stage(), page)
		.expectHeld()
		.agentDoes("gives it up", (current) => current.evaluate(() => (globalThis as typeof globalThis & { own: AbortController }).own.abort()))
		.expect("the page's promise rejects as without us", (current) =>
			until("AbortError", async () => (await current.textContent("#out")) === "AbortError").then(() => undefined),
		)
		.expect("the question goes away", async (current) => {
			const eye = await stage().eyeOn(current);
			await until("no question", async () => !(await eye.question()));
			await eye.close();
		})
		.expectNothingSent();
});

test("a driver's click on something held returns at once", async () => {
	const page = await open("/rows");
	const started = performance.now();
	await page.click("#one");
	// Without a hold it takes some 50 ms; a stalled navigation would take the driver's whole time-out of 10 s.
	expect(performance.now() - started).toBeLessThan(3000);
	await given(stage(), page).expectHeld().person("deny").expectNothingSent();
});

test("every action is in the log, asked before settled, each with its one ending", async () => {
	await given(stage(), await open("/rows"))
		.agentClicks("Delete second")
		.expectHeld()
		.person("deny")
		.expectNothingSent();
	const lines = await readSessionLog(stage().devtools);
	expect(lines.map((line) => line.seq)).toEqual(lines.map((_line, index) => index + 1));
	const holds = [...new Set(lines.filter((line) => line.stage === "asked").map((line) => line.hold))];
	expect(holds.length).toBeGreaterThan(0);
	for (const hold of holds) {
		const own = lines.filter((line) => line.hold === hold && line.stage !== "fault");
		expect(own.filter((line) => line.stage === "asked")).toHaveLength(1);
		expect(own.filter((line) => line.stage === "settled")).toHaveLength(1);
		expect(own.findIndex((line) => line.stage === "asked")).toBeLessThan(own.findIndex((line) => line.stage === "settled"));
	}
	expect(lines.findLast((line) => line.stage === "settled")).toMatchObject({ verdict: "denied", path: "human", site: "forum.example" });
});

test("each press of the same button is asked about, however fast the last one was allowed", async () => {
	const page = await open("/again");
	const eye = await stage().eyeOn(page);
	for (let round = 0; round < 5; round++) {
		const mark = stage().server.mark();
		await page.click("#post");
		await until("a question", () => eye.question());
		expect(stage().server.writes(mark)).toEqual([]);
		await stage().person.answers(eye, "allow");
		await stage().server.waitFor((arrival) => arrival.method === "POST", mark);
		expect(stage().server.writes(mark)).toHaveLength(1);
	}
	await eye.close();
});

/** Allowed with one press, for a second question that looks the same must not be taken for the first; what that says, and a no to it. */
async function askedAnew(page: Page, name: string): Promise<string> {
	const eye = await stage().eyeOn(page);
	const mark = stage().server.mark();
	const asked = async () => (await readSessionLog(stage().devtools)).filter(({ stage: at }) => at === "asked").length;
	const before = await asked();
	await page.getByRole("button", { name }).click({ noWaitAfter: true });
	await until("a question", () => eye.question());
	await stage().person.answers(eye, "allow", async () => (await asked()) === before + 2);
	expect(await asked(), "it is asked about anew").toBe(before + 2);
	const { text = "" } = (await eye.question()) ?? {};
	await stage().person.answers(eye, "deny");
	await stage().fence(page);
	expect(stage().server.writes(mark)).toEqual([]);
	await eye.close();
	return text;
}

const SCROLLS = (field: string, late: string) =>
	html(`<form id="f" method="post" action="/act/page"><textarea name="text">Roses</textarea><input type="hidden" name="${field}" value=""><button>Save page</button></form>
<script>f.addEventListener("submit", () => { f.elements["${field}"].value = ${late}; });</script>`);

test("what the page notes of its scrolling as the form leaves is no other form; anything else in that field is", async () => {
	for (const field of ["wpScrolltop", "__SCROLLPOSITIONY"]) {
		stage().serve("/scrolls", SCROLLS(field, "String(120)"));
		await given(stage(), await open("/scrolls"))
			.agentClicks("Save page")
			.expectHeld()
			.person("allow")
			.expectSent(1)
			.expectNoQuestion();
	}
	stage().serve("/scrolls", SCROLLS("wpScrolltop", `"everybody"`));
	const page = await open("/scrolls");
	await askedAnew(page, "Save page");
});

/** As webmail does it: a frame of its own for each submission, which goes with the first thing that it has loaded. */
const INTO_FRAME =
	html(`<form id="f" method="post" action="/act/mail" target="sink"><input name="subject" value="Lunch"><button type="button" id="go">Send message</button></form><p id="out"></p>
<script>go.addEventListener("click", () => {
	const frame = document.createElement("iframe");
	frame.name = "sink"; frame.src = "javascript:false;"; frame.hidden = true;
	document.body.append(frame);
	frame.addEventListener("load", () => { let at = ""; try { at = frame.contentWindow.location.pathname; } catch {} out.textContent += "[" + at + "]"; frame.remove(); });
	f.submit();
});</script>`);

test("a form that goes into a frame finds it there when it is let go, and a no leaves the page with its frame loaded", async () => {
	stage().serve("/frame", INTO_FRAME);
	const page = await open("/frame");
	const tabs = () => page.context().pages().length;
	const before = tabs();
	const heard = (what: string) => until("what the page heard of its frame", async () => (await page.locator("#out").textContent()) === what);
	await given(stage(), page)
		.agentClicks("Send message")
		.expectHeld()
		.person("allow")
		.expectSent(1)
		.expectNoQuestion()
		.expect("it went into the frame", async () => {
			await heard("[/act/mail]");
			expect(tabs()).toBe(before);
		});
	await page.reload();
	await given(stage(), page)
		.agentDoes("sends it by the form itself", (current) => current.evaluate(() => document.querySelector<HTMLElement>("#go")?.click()))
		.expectHeld()
		.person("deny")
		.expectNothingSent();
	expect(tabs()).toBe(before);
});

test("a form of the page's own into a frame, held for itself: kept while it waits, given back with a no", async () => {
	stage().serve(
		"/frame",
		INTO_FRAME.replace(`go.addEventListener("click", () => {`, "window.later = () => {").replace(/\}\);<\/script>/, "};</script>"),
	);
	for (const answer of ["allow", "deny"] as const) {
		const page = await open("/frame");
		const before = page.context().pages().length;
		const asked = given(stage(), page)
			.agentDoes("calls it", (current) => current.evaluate(() => (window as unknown as { later(): void }).later()))
			.expectHeld()
			.person(answer);
		await (answer === "allow" ? asked.expectSent(1).expectNoQuestion() : asked.expectNothingSent());
		await until("what the page heard of its frame", async () => /^\[.*\]$/.test((await page.locator("#out").textContent()) ?? ""));
		expect(await page.locator("#out").textContent()).toBe(answer === "allow" ? "[/act/mail]" : "[blank]");
		expect(page.context().pages().length).toBe(before);
	}
});

const PASSWORD = (late: string) =>
	html(`<form id="f" method="post" action="/act/users"><input name="user" value="ann"><input name="pass1" value="n0t-easy"><input type="password" name="pass2"><button>Add user</button></form>
<script>f.addEventListener("submit", () => { f.elements.pass2.value = ${late}; });</script>`);

test("a password that the page repeats by itself is asked about once; another one anew, and neither is shown or written down", async () => {
	stage().serve("/password", PASSWORD("f.elements.pass1.value"));
	await given(stage(), await open("/password"))
		.agentClicks("Add user")
		.expectHeld()
		.person("allow")
		.expectSent(1)
		.expectNoQuestion();
	stage().serve("/password", PASSWORD(`"an0ther"`));
	expect(await askedAnew(await open("/password"), "Add user")).not.toMatch(/n0t-easy|an0ther/);
	expect(JSON.stringify(await readSessionLog(stage().devtools))).not.toMatch(/n0t-easy|an0ther/);
});

test("a GET form with a number used once that gives somebody another role is asked about, and the same form as a search is not", async () => {
	stage().serve(
		"/users",
		html(`<form action="/act/users"><input name="s" aria-label="Search users"><button id="search">Search</button><input type="hidden" name="_wpnonce" value="0a1b">
<select name="new_role" aria-label="Role"><option value="">Change role to…</option><option value="administrator">Administrator</option></select>
<input type="submit" name="changeit" value="Change"><input type="checkbox" name="users[]" value="2" aria-label="Bob"></form>`),
	);
	const page = await open("/users");
	const mark = stage().server.mark();
	const gets = () =>
		stage()
			.server.arrivals()
			.filter(({ seq, url }) => seq > mark && url.startsWith("/act/users"))
			.map(({ url }) => url);
	await page.check("[name='users[]']");
	await page.selectOption("select", "administrator");
	await given(stage(), page)
		.agentClicks("Change")
		.expectHeld({ saying: /access/ })
		.person("deny")
		.expectNothingSent();
	expect(gets()).toEqual([]);
	await page.selectOption("select", "");
	await page.click("#search");
	await until("the search arrives", () => gets().length === 1);
});
