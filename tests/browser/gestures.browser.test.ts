// Real Chromium. The observer of gestures in a fixture extension: a person at the X server before and after a tool
// attaches, the tool itself, the page's own events, and calls without an event.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chromium, launchChromium } from "../fixtures/chromium.ts";
import { createPerson, type Person } from "../fixtures/person.ts";
import { createRecordingServer, type RecordingServer } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { startXDisplay, type XDisplay } from "../fixtures/x-display.ts";

const PAGE = `<!doctype html><meta charset=utf-8><title>gestures</title><body style="margin:0">
<button id=b style="position:absolute;left:300px;top:200px;width:200px;height:60px">Do it</button>
<button id=c style="position:absolute;left:300px;top:300px;width:200px;height:60px">Ask later</button>
<form id=f style="position:absolute;left:20px;top:20px"><input id=t><button id=s>Send</button><select id=o><option>1<option>2</select>
<input type=checkbox id=k><label for=k id=l style="display:inline-block;width:120px;height:30px;background:#ddd">label</label></form>
<script>
const ask=(name)=>dispatchEvent(new CustomEvent('ask',{detail:name}));
f.addEventListener('submit',(e)=>e.preventDefault());
b.addEventListener('click',()=>{ ask('sync'); Promise.resolve().then(()=>ask('microtask')); });
c.addEventListener('click',()=>setTimeout(()=>ask('timer'),100));
onpointermove=(e)=>{ document.title=[e.screenX-e.clientX,e.screenY-e.clientY].join() };
onload=()=>{ if(location.hash==='#own') setTimeout(()=>{ b.click(); setTimeout(()=>ask('after own'),50) },50);
 if(location.hash==='#quiet') ask('quiet');
 if(location.hash==='#probe') dispatchEvent(new CustomEvent('probe'));
 if(location.hash==='#open'){ document.open(); document.write('<button id=b style="width:100vw;height:90vh">again</button>'); document.close(); painted() } };
const painted=()=>requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('/loaded?'+location.pathname,{method:'POST'})));
addEventListener('load',painted);
</script>`;

interface Said {
	type: string;
	target: string;
	page: string;
	actor: { kind: string; confidence: number; evidence: string[] };
	armed?: unknown;
	attached?: boolean;
	marks?: string[];
	counted?: boolean;
}

let display: XDisplay;
let server: RecordingServer;
let chromium: Chromium;
let person: Person;
let browser: Browser | undefined;
let folder: string;
let mark = 0;
let visit = 0;
/** where the page's corner is on the screen */
const corner = { x: 0, y: 0 };

const parse = (body: Buffer): Said => JSON.parse(body.toString());
/** The next thing said of this sort since the last `now()`. */
async function said(type: string, target = ""): Promise<Said> {
	const fits = (what: Said) => what.type === type && (target === "" || what.target === target);
	return parse((await server.waitFor((arrival) => arrival.url === "/said" && fits(parse(arrival.body)), mark)).body);
}
const allSaid = () =>
	server
		.writes(mark)
		.filter((arrival) => arrival.url === "/said")
		.map((arrival) => parse(arrival.body));
const now = () => {
	mark = server.mark();
};
const at = (x: number, y: number) => ({ x: corner.x + x, y: corner.y + y });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "sayso-gestures-"));
	const lib = { entry: join(import.meta.dirname, "gestures-fixture.ts"), formats: ["iife" as const], name: "fixture", fileName: () => "isolated.js" };
	await build({
		configFile: false,
		logLevel: "error",
		publicDir: false,
		build: { outDir: folder, emptyOutDir: true, minify: true, target: "chrome130", lib },
	});
	const everywhere = { matches: ["<all_urls>"], all_frames: true, run_at: "document_start", js: ["isolated.js"] };
	writeFileSync(
		join(folder, "manifest.json"),
		JSON.stringify({ manifest_version: 3, name: "gestures", version: "1", content_scripts: [everywhere] }),
	);
	display = await startXDisplay();
	person = createPerson(display.name);
	server = await createRecordingServer([
		({ url }) => (url.startsWith("/page") ? { headers: { "content-type": "text/html" }, body: PAGE } : undefined),
	]);
	chromium = await launchChromium({ extension: folder, display: display.name, url: `http://127.0.0.1:${server.port}/page0` });
	await server.waitFor((arrival) => arrival.url.startsWith("/loaded"), 0);
}, 60_000);

afterAll(async () => {
	await browser?.close();
	await chromium?.close();
	await server?.close();
	display?.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** The person goes to a page by the address bar: nobody is attached. */
async function personOpens(hash = ""): Promise<void> {
	now();
	const path = `/page${++visit}`;
	await person.press("ctrl+l");
	await person.type(`127.0.0.1:${server.port}${path}${hash}\n`);
	await server.waitFor((arrival) => arrival.url.startsWith(`/loaded?${path}`), mark);
}

describe("nobody attached", () => {
	test("a person's click and what follows from it", async () => {
		now();
		// The page's own corner is not known without a client: the button is wide enough to be hit from a guess.
		Object.assign(corner, { x: 0, y: 85 });
		await person.clickAt(at(400, 235));
		expect((await said("pointerdown", "b")).actor.kind).toBe("human");
		expect((await said("click", "b")).actor.kind).toBe("human");
		expect((await said("ask", "sync")).actor.kind).toBe("human");
		expect((await said("ask", "microtask")).actor.kind).toBe("human");
	});

	test("typing and Enter in a form", async () => {
		now();
		await person.clickAt(at(60, 35));
		await said("click", "t");
		await person.type("ab\n");
		expect((await said("submit", "f")).actor.kind).toBe("human");
		expect((await said("click", "s")).actor.kind).toBe("human");
		expect((await said("input", "t")).actor.kind).toBe("human");
		expect(allSaid().filter((what) => what.armed && what.armed !== true)).toEqual([]);
	});

	test("a site that presses its own button arms nothing and is only unsure", async () => {
		await personOpens("#own");
		const own = await said("click", "b");
		expect(own.actor).toMatchObject({ kind: "agent", confidence: 0.6 });
		expect((await said("ask", "sync")).actor.kind).toBe("unknown");
		expect((await said("ask", "after own")).actor.kind).toBe("page");
		expect(allSaid().some((what) => what.armed)).toBe(false);
	});

	test("a page that nobody touches acts for itself", async () => {
		await personOpens("#quiet");
		expect((await said("ask", "quiet")).actor.kind).toBe("page");
	});

	test("after document.open() the person is still seen", async () => {
		await personOpens("#open");
		now();
		await person.clickAt(at(500, 300));
		expect((await said("pointerdown", "b")).actor.kind).toBe("human");
		expect((await said("click", "b")).actor.kind).toBe("human");
	});
});

describe("Playwright attached over the DevTools protocol", () => {
	let page: Page;
	const visitBy = async () => {
		await page.goto(`http://127.0.0.1:${server.port}/page${++visit}`);
		now();
	};

	beforeAll(async () => {
		await personOpens();
		browser = await playwright.connectOverCDP(`http://127.0.0.1:${chromium.port}`);
		page = browser
			.contexts()[0]
			?.pages()
			.find((one) => one.url().includes("/page")) as Page;
		page.setDefaultTimeout(10_000);
	});

	test("its first press is an agent's at pointerdown already, and arms", async () => {
		now();
		await page.click("#b");
		const down = await said("pointerdown", "b");
		expect(down.actor.kind).not.toBe("human");
		expect(down.armed).toBeTruthy();
		expect((await said("click", "b")).actor.kind).not.toBe("human");
		expect((await said("ask", "sync")).actor.kind).not.toBe("human");
		expect((await said("ask", "microtask")).actor.kind).not.toBe("human");
		await visitBy();
		await page.click("#c", { delay: 60 });
		expect((await said("ask", "timer")).actor.kind).not.toBe("human");
	});

	test("fill, select and Enter are an agent's", async () => {
		await visitBy();
		await page.fill("#t", "words");
		expect((await said("input", "t")).actor.kind).toBe("agent");
		await page.selectOption("#o", "2");
		expect((await said("change", "o")).actor.kind).toBe("agent");
		await page.press("#t", "Enter");
		expect((await said("keydown", "t")).actor.kind).not.toBe("human");
		expect((await said("click", "s")).actor.kind).not.toBe("human");
		expect((await said("submit", "f")).actor.kind).not.toBe("human");
	});

	test("code evaluated from outside presses as an agent", async () => {
		await visitBy();
		await page.evaluate(() => document.getElementById("b")?.click());
		expect((await said("click", "b")).actor).toMatchObject({ kind: "agent", confidence: 0.85 });
		expect((await said("ask", "sync")).actor.kind).toBe("agent");
	});

	test("the person beside it is still a person: mouse, label, keys, Enter, timers", async () => {
		await visitBy();
		await person.clickAt(at(380, 222));
		const first = await said("click", "b");
		expect(first.actor.kind).toBe("human");
		// Now that the page can be asked, so can the corner.
		const [x, y] = (await page.title()).split(",").map(Number) as [number, number];
		Object.assign(corner, { x, y });
		const label = await page.locator("#l").boundingBox();
		if (!label) throw new Error("no label");
		now();
		await person.clickAt(at(label.x + 40, label.y + 12));
		expect((await said("click", "l")).actor.kind).toBe("human");
		expect((await said("click", "k")).actor.kind).toBe("human");
		expect((await said("change", "k")).actor.kind).toBe("human");
		now();
		await person.clickAt(at(60, 32));
		await said("click", "t");
		await person.type("hello\n");
		expect((await said("submit", "f")).actor.kind).toBe("human");
		expect((await said("click", "s")).actor.kind).toBe("human");
		expect(allSaid().filter((what) => what.type === "keydown" && what.actor.kind === "agent")).toEqual([]);
		now();
		await person.clickAt(at(370, 320));
		expect((await said("ask", "timer")).actor.kind).toBe("human");
		expect(allSaid().some((what) => what.armed)).toBe(false);
	});

	test("what we carry out ourselves is nobody's", async () => {
		await visitBy();
		await page.evaluate(() => void dispatchEvent(new CustomEvent("replay", { detail: "b" })));
		expect((await said("replayed")).counted).toBe(false);
		expect((await said("click", "b")).actor).toMatchObject({ kind: "page", confidence: 1 });
		expect((await said("ask", "sync")).actor.kind).toBe("page");
	});

	test("strict: a person's press counts as the agent's", async () => {
		await visitBy();
		await page.evaluate(() => {
			document.documentElement.dataset.strict = "yes";
		});
		await person.clickAt(at(420, 240));
		expect((await said("click", "b")).actor).toMatchObject({ kind: "agent", confidence: 1 });
	});

	test("the probe and the marks", async () => {
		await visitBy();
		await page.evaluate(() => void dispatchEvent(new CustomEvent("probe")));
		expect(await said("probe")).toMatchObject({ attached: true, marks: ["a client is attached over the DevTools protocol"] });
		await page.evaluate(() => {
			const mask = document.createElement("div");
			mask.id = "page-agent-runtime_simulator-mask";
			document.body.append(mask);
		});
		now();
		await page.evaluate(() => void dispatchEvent(new CustomEvent("probe")));
		expect((await said("probe")).marks).toHaveLength(2);
	});

	test("the probe says no again once the client has left", async () => {
		await browser?.close();
		browser = undefined;
		await until("nobody is attached", async () => {
			// The page asks, since nobody else can.
			await personOpens("#probe");
			return (await said("probe")).attached === false;
		});
	});
});
