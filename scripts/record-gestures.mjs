// Runs in Node, by hand: records how people and tools really click and type, for the unit tests of attribution.
// People act through the X server (xdotool), tools over the DevTools protocol, all in headed Chromium.
//   DISPLAY=:82 node scripts/record-gestures.mjs [name …]     (an X server with a window manager must be running)
// Writes tests/unit/recordings/<name>.jsonl: a line `{"source"}`, then for each document a line with its list of rows:
//   ["m", t, x, y, movementX, movementY]                      pointermove
//   ["d"|"u"|"c", t, x, y, pressure, detail, centred]         pointerdown, pointerup, click (trusted)
//   ["k"|"K", t, key, repeat]                                 keydown, keyup
//   ["w", t] wheel   ["i", t, inputType, length] input   ["x", type] an untrusted event   ["s", style] a trial begins
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";
import { Builder, By, Key } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const PORT = Number(process.env.RECORD_PORT ?? 8820);
const OUT = new URL("../tests/unit/recordings/", import.meta.url);
const ARGS = [
	"--no-sandbox",
	"--no-first-run",
	"--disable-gpu",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--window-position=20,20",
	"--window-size=1100,800",
];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const between = (low, high) => low + Math.random() * (high - low);
const whole = (low, high) => Math.floor(between(low, high + 1));

const PAGE = `<!doctype html><meta charset=utf-8><title>recording</title>
<body style="margin:0;height:3000px"><button id=b style="position:absolute;left:400px;top:300px;width:120px;height:36px">Allow once</button>
${"<button onclick='' style='position:absolute;top:900px'>more</button>".repeat(12)}
<form id=f onsubmit="return false" style="position:fixed;left:10px;top:10px"><input id=t><button id=s>Send</button></form>
<script>
window.rows=[]; const n=(v)=>Math.round(v*1000)/1000;
const on=(t,f)=>addEventListener(t,(e)=>{ if(e.isTrusted) rows.push(f(e)); else rows.push(['x',e.type]); },{capture:true,passive:true});
on('pointermove',(e)=>['m',n(e.timeStamp),n(e.clientX),n(e.clientY),e.movementX,e.movementY]);
for(const [t,c] of [['pointerdown','d'],['pointerup','u'],['click','c']]) on(t,(e)=>{ const r=e.target.getBoundingClientRect();
  const centred=Math.abs(e.clientX-r.left-r.width/2)<=1&&Math.abs(e.clientY-r.top-r.height/2)<=1;
  return [c,n(e.timeStamp),n(e.clientX),n(e.clientY),e.pressure,e.detail,centred?1:0]; });
on('keydown',(e)=>['k',n(e.timeStamp),e.key,e.repeat?1:0]); on('keyup',(e)=>['K',n(e.timeStamp),e.key,0]);
on('wheel',(e)=>['w',n(e.timeStamp)]); on('input',(e)=>['i',n(e.timeStamp),e.inputType||'',(e.data||'').length]);
window.place=(x,y,style)=>{ b.style.left=x+'px'; b.style.top=y+'px'; rows.push(['s',style]); };
window.took=()=>{ const r=rows.splice(0); return r; };
</script>`;

const recordings = {};
/** Keeps what a document saw; one call per document. */
function keep(name, source, rows) {
	recordings[name] ??= { source, docs: [] };
	recordings[name].docs.push(rows);
}

/** A stretch of time in which one xdotool plays a script; resolves when it has ended. */
function xdo(lines) {
	return new Promise((done, fail) => {
		const child = spawn("xdotool", ["-"], { stdio: ["pipe", "ignore", "inherit"] });
		child.on("exit", done);
		child.on("error", fail);
		child.stdin.end(`${lines.join("\n")}\n`);
	});
}

/** A hand's way from here to there: bent, eased, jittering, with small corrections at the end. */
function way(from, to, steps) {
	const bend = between(-0.25, 0.25);
	const lines = [];
	for (let step = 1; step <= steps; step++) {
		const s = step / steps;
		const eased = s * s * (3 - 2 * s);
		const off = Math.sin(Math.PI * s) * bend;
		const jitter = step === steps ? 0 : 1;
		const x = from[0] + (to[0] - from[0]) * eased - (to[1] - from[1]) * off + between(-jitter, jitter);
		const y = from[1] + (to[1] - from[1]) * eased + (to[0] - from[0]) * off + between(-jitter, jitter);
		lines.push(`mousemove ${Math.max(0, Math.round(x))} ${Math.max(0, Math.round(y))}`, `sleep ${between(0.006, 0.02).toFixed(3)}`);
	}
	return lines;
}
const press = (low, high) => ["mousedown 1", `sleep ${between(low, high).toFixed(3)}`, "mouseup 1"];
const dwell = (low, high) => `sleep ${between(low, high).toFixed(3)}`;

async function withPlaywright(work) {
	const dir = mkdtempSync(join(tmpdir(), "record-"));
	const context = await chromium.launchPersistentContext(dir, { executablePath: CHROMIUM, headless: false, args: ARGS, viewport: null });
	try {
		await work(context.pages()[0] ?? (await context.newPage()), context);
	} finally {
		await context.close();
		rmSync(dir, { recursive: true, force: true });
	}
}

const open = (page) => page.goto(`http://127.0.0.1:${PORT}/?${Math.random()}`);
/** Moves the button somewhere and says where its middle is, in the page and on the screen. */
async function place(page, style, at) {
	const [x, y] = at ?? [whole(150, 800), whole(80, 550)];
	await page.evaluate(([px, py, s]) => window.place(px, py, s), [x, y, style]);
	return [x + 60, y + 18];
}
/** Screen minus client coordinates of the page, by a real mouse event. */
async function offset(page) {
	await open(page);
	const seen = page.evaluate(
		() => new Promise((done) => addEventListener("pointermove", (e) => done([e.screenX - e.clientX, e.screenY - e.clientY]), { once: true })),
	);
	const moves = [];
	for (let i = 0; i < 20; i++) moves.push(`mousemove ${500 + i * 3} ${400 + i}`, "sleep 0.05");
	await xdo(moves);
	return await seen;
}
/** Until the last press of the trial has arrived whole: the next one must not begin in its middle. */
const clicked = (page) => page.waitForFunction(() => ["u", "c"].includes(window.rows.at(-1)?.[0]), undefined, { timeout: 5000 }).catch(() => {});
const released = (page, n) => page.waitForFunction((m) => window.rows.filter((r) => r[0] === "K").length >= m, n, { timeout: 5000 }).catch(() => {});

const runs = {
	async "people-mouse"() {
		await withPlaywright(async (page) => {
			const [dx, dy] = await offset(page);
			let cursor = [500, 400];
			const styles = {
				curved: (to) => [...way(cursor, to, whole(6, 24)), dwell(0.03, 0.25), ...press(0.045, 0.14)],
				short: (to) => [
					`mousemove ${to[0] - whole(5, 30)} ${to[1] - whole(2, 10)}`,
					"sleep 0.3",
					...way([to[0] - 8, to[1] - 5], to, whole(2, 4)),
					dwell(0.03, 0.2),
					...press(0.05, 0.14),
				],
				fast: (to) => [...way(cursor, to, whole(5, 9)), dwell(0.001, 0.015), ...press(0.028, 0.05)],
				flick: (to) => [...way(cursor, to, whole(2, 3)), dwell(0.04, 0.15), ...press(0.05, 0.11)],
				nudge: (to) => [`mousemove ${to[0] - 2} ${to[1]}`, "sleep 0.5", `mousemove ${to[0]} ${to[1] + 1}`, dwell(0.05, 0.4), ...press(0.05, 0.12)],
				wheel: (to) => ["click 5", "sleep 0.08", "click 4", "sleep 0.08", ...way(cursor, to, whole(4, 8)), dwell(0.05, 0.2), ...press(0.05, 0.12)],
				late: (to) => [...way(cursor, to, whole(4, 8)), dwell(1.0, 2.0), ...press(0.05, 0.12)],
				hold: (to) => [...way(cursor, to, whole(4, 8)), dwell(0.05, 0.2), ...press(0.8, 1.2)],
			};
			for (let round = 0; round < 16; round++) {
				if (round % 2 === 0) await open(page);
				for (const [style, make] of Object.entries(styles)) {
					if (style === "hold" && round % 2) continue;
					const [cx, cy] = await place(page, style);
					const to = [cx + dx + whole(-45, 45), cy + dy + whole(-12, 12)];
					await xdo(make(to));
					await clicked(page);
					cursor = to;
				}
				if (round % 2) keep("people-mouse", "person", await page.evaluate(() => window.took()));
			}
		});
	},
	async "people-resting"() {
		await withPlaywright(async (page) => {
			const [dx, dy] = await offset(page);
			for (let trial = 0; trial < 30; trial++) {
				const at = [whole(150, 800), whole(80, 550)];
				await xdo([`mousemove ${at[0] + 60 + dx + whole(-40, 40)} ${at[1] + 18 + dy + whole(-12, 12)}`, "sleep 0.1"]);
				await open(page);
				await place(page, "resting", at);
				await xdo([dwell(0.3, 0.5), ...press(0.05, 0.13), ...(trial % 3 ? [] : [dwell(0.3, 0.6), ...press(0.05, 0.13)])]);
				await clicked(page);
				keep("people-resting", "person", await page.evaluate(() => window.took()));
			}
		});
	},
	async "people-keys"() {
		await withPlaywright(async (page) => {
			const [dx, dy] = await offset(page);
			// Until the page is clicked, keys go to the address bar.
			await xdo([`mousemove ${700 + dx} ${500 + dy}`, ...press(0.05, 0.1)]);
			const stroke = (key, low = 0.05, high = 0.12) => [`keydown ${key}`, dwell(low, high), `keyup ${key}`, dwell(0.04, 0.16)];
			for (let trial = 0; trial < 36; trial++) {
				await open(page);
				const style = ["type_enter", "tab_enter", "tab_space", "hold_enter", "click_enter", "hold_space"][trial % 6];
				await place(page, style, [400, 300]);
				if (style === "type_enter") {
					await page.evaluate(() => document.querySelector("#t").focus());
					await xdo([...[..."hello"].flatMap((c) => stroke(c)), ...stroke("Return")]);
					await released(page, 6);
				} else if (style === "click_enter") {
					await xdo([...way([600 + dx, 200 + dy], [60 + dx, 22 + dy], 8), "sleep 0.1", ...press(0.05, 0.1), "sleep 0.4", ...stroke("Return")]);
					await released(page, 1);
				} else if (style === "tab_enter" || style === "tab_space") {
					await page.evaluate(() => document.querySelector("#b").focus());
					await xdo(["sleep 0.2", ...stroke("Tab"), ...stroke("Tab"), ...stroke("Tab"), ...stroke(style === "tab_enter" ? "Return" : "space")]);
					await released(page, 4);
				} else {
					const key = style === "hold_enter" ? "Return" : "space";
					await page.evaluate(() => document.querySelector("#b").focus());
					await xdo([`keydown ${key}`, dwell(0.95, 1.4), `keyup ${key}`, "sleep 0.1"]);
					await released(page, 1);
				}
				keep("people-keys", "person", await page.evaluate(() => window.took()));
			}
		});
	},
	// A person and Playwright take turns on one page; only trials whose style begins with "person" are the person's.
	async "people-beside-tool"() {
		await withPlaywright(async (page) => {
			const [dx, dy] = await offset(page);
			for (let round = 0; round < 10; round++) {
				await open(page);
				const [cx, cy] = await place(page, "tool");
				await page.mouse.click(cx, cy);
				const at = [whole(150, 800), whole(80, 550)];
				await place(page, "person_curved", at);
				const to = [at[0] + 60 + dx + whole(-45, 45), at[1] + 18 + dy + whole(-12, 12)];
				await xdo([...way([500, 400], to, whole(8, 20)), dwell(0.05, 0.2), ...press(0.05, 0.13)]);
				await clicked(page);
				await page.evaluate(() => window.rows.push(["s", "tool"]));
				await page.mouse.click(whole(50, 140), whole(520, 600));
				await page.evaluate(() => window.rows.push(["s", "person_resting"]));
				await xdo([dwell(0.5, 0.9), ...press(0.05, 0.13)]);
				await clicked(page);
				keep("people-beside-tool", "person", await page.evaluate(() => window.took()));
			}
		});
	},
	async "tool-playwright-mouse"() {
		await withPlaywright(async (page) => {
			const centre = async (style) => await place(page, style);
			const styles = {
				click: async () => page.mouse.click(...(await centre("click"))),
				locator: async () => {
					await centre("locator");
					await page.locator("#b").click();
				},
				off_centre: async () => {
					const [x, y] = await centre("off_centre");
					await page.mouse.click(x + whole(-40, 40), y + whole(-10, 10));
				},
				delay: async () => page.mouse.click(...(await centre("delay")), { delay: whole(30, 140) }),
				steps: async () => {
					await page.mouse.move(...(await centre("steps")), { steps: 20 });
					await page.mouse.down();
					await wait(80);
					await page.mouse.up();
				},
				apart: async () => {
					await page.mouse.move(...(await centre("apart")));
					await wait(whole(100, 700));
					await page.mouse.down();
					await wait(whole(30, 200));
					await page.mouse.up();
				},
				double: async () => page.mouse.dblclick(...(await centre("double")), { delay: 40 }),
				again: async () => {
					const at = await centre("again");
					await page.mouse.click(...at);
					await page.mouse.click(...at, { delay: 60 });
				},
				hold: async () => page.mouse.click(...(await centre("hold")), { delay: 900 }),
			};
			for (let round = 0; round < 16; round++) {
				await open(page);
				const names = Object.keys(styles);
				for (let i = 0; i < names.length; i++) {
					const name = names[(i + round) % names.length];
					if (name === "hold" && round % 4) continue;
					await styles[name]();
				}
				keep("tool-playwright-mouse", "tool", await page.evaluate(() => window.took()));
			}
		});
	},
	async "tool-playwright-keys"() {
		await withPlaywright(async (page) => {
			for (let trial = 0; trial < 80; trial++) {
				await open(page);
				const style = ["enter", "enter_delay", "space", "fill_enter", "type_enter", "tabs_enter", "repeat_enter", "click_enter"][trial % 8];
				await place(page, style, [400, 300]);
				const board = page.keyboard;
				if (style === "enter" || style === "enter_delay") {
					await page.evaluate(() => document.querySelector("#b").focus());
					await board.press("Enter", style === "enter" ? {} : { delay: whole(40, 140) });
				}
				if (style === "space") {
					await page.evaluate(() => document.querySelector("#b").focus());
					await board.press("Space", { delay: 80 });
				}
				if (style === "fill_enter") {
					await page.fill("#t", "hello there");
					await page.press("#t", "Enter");
				}
				if (style === "type_enter") {
					await page.locator("#t").pressSequentially("hello", { delay: whole(20, 90) });
					await page.press("#t", "Enter");
				}
				if (style === "tabs_enter") {
					for (let i = 0; i < 3; i++) await board.press("Tab", { delay: 30 });
					await board.press("Enter", { delay: 70 });
				}
				if (style === "repeat_enter") {
					await page.evaluate(() => document.querySelector("#b").focus());
					for (let i = 0; i < 8; i++) {
						await board.down("Enter");
						await wait(100);
					}
					await board.up("Enter");
				}
				if (style === "click_enter") {
					await page.click("#t");
					await board.press("Enter");
				}
				keep("tool-playwright-keys", "tool", await page.evaluate(() => window.took()));
			}
		});
	},
	async "tool-puppeteer"() {
		const dir = mkdtempSync(join(tmpdir(), "record-"));
		const browser = await puppeteer.launch({ executablePath: CHROMIUM, headless: false, args: ARGS, defaultViewport: null, userDataDir: dir });
		try {
			const page = (await browser.pages())[0];
			for (let round = 0; round < 16; round++) {
				await open(page);
				for (const style of ["click", "delay", "locator", "steps"]) {
					const at = await (async () => {
						const x = whole(150, 800),
							y = whole(80, 550);
						await page.evaluate((px, py, s) => window.place(px, py, s), x, y, style);
						return [x + 60, y + 18];
					})();
					if (style === "click") await page.click("#b");
					if (style === "delay") await page.mouse.click(...at, { delay: whole(30, 120) });
					if (style === "locator") await page.locator("#b").click();
					if (style === "steps") {
						await page.mouse.move(...at, { steps: 20 });
						await page.mouse.down();
						await wait(70);
						await page.mouse.up();
					}
				}
				await page.keyboard.press("Enter", { delay: whole(0, 90) });
				await page.keyboard.press("Space");
				keep("tool-puppeteer", "tool", await page.evaluate(() => window.took()));
			}
		} finally {
			await browser.close();
			rmSync(dir, { recursive: true, force: true });
		}
	},
	async "tool-selenium"() {
		const options = new chrome.Options().addArguments(...ARGS);
		options.setChromeBinaryPath(CHROMIUM);
		const driver = await new Builder()
			.forBrowser("chrome")
			.setChromeOptions(options)
			.setChromeService(new chrome.ServiceBuilder("/usr/bin/chromedriver"))
			.build();
		try {
			for (let round = 0; round < 16; round++) {
				await driver.get(`http://127.0.0.1:${PORT}/?${Math.random()}`);
				for (const style of ["click", "actions", "hold", "pause"]) {
					await driver.executeScript("window.place(arguments[0], arguments[1], arguments[2])", whole(150, 800), whole(80, 550), style);
					const button = await driver.findElement(By.id("b"));
					if (style === "click") await button.click();
					if (style === "actions") await driver.actions().move({ origin: button }).press().pause(80).release().perform();
					if (style === "hold" && round % 4 === 0) await driver.actions().move({ origin: button }).press().pause(900).release().perform();
					if (style === "pause") await driver.actions().move({ origin: button }).pause(300).press().pause(60).release().perform();
				}
				await driver.findElement(By.id("t")).sendKeys("hello", Key.ENTER);
				keep("tool-selenium", "tool", await driver.executeScript("return window.took()"));
			}
		} finally {
			await driver.quit();
		}
	},
	// Playwright works while a person's mouse wanders over the same page, so that both clocks are in one document.
	async "tool-beside-person"() {
		await withPlaywright(async (page) => {
			const [dx, dy] = await offset(page);
			for (let round = 0; round < 10; round++) {
				await open(page);
				const roam = Array.from({ length: 6 }, () => [whole(150, 800) + dx, whole(80, 550) + dy]);
				const moving = xdo(roam.flatMap((to, i) => [...way(roam[(i + 5) % 6], to, whole(12, 24)), dwell(0.05, 0.4)]));
				for (const style of ["click", "delay", "apart", "locator", "enter", "off_centre"]) {
					const [x, y] = await place(page, style);
					if (style === "click") await page.mouse.click(x, y);
					if (style === "delay") await page.mouse.click(x, y, { delay: 60 });
					if (style === "apart") {
						await page.mouse.move(x, y);
						await wait(120);
						await page.mouse.down();
						await wait(50);
						await page.mouse.up();
					}
					if (style === "locator") await page.locator("#b").click();
					if (style === "off_centre") await page.mouse.click(x + whole(-40, 40), y + whole(-10, 10));
					if (style === "enter") await page.keyboard.press("Enter", { delay: 60 });
					await wait(whole(50, 250));
				}
				await moving;
				keep("tool-beside-person", "tool", await page.evaluate(() => window.took()));
			}
		});
	},
};

const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end(PAGE));
await new Promise((done) => server.listen(PORT, "127.0.0.1", done));
const wanted = process.argv.slice(2);
try {
	for (const [name, run] of Object.entries(runs)) {
		if (wanted.length && !wanted.includes(name)) continue;
		const before = Date.now();
		await run();
		const { source, docs } = recordings[name];
		writeFileSync(new URL(`${name}.jsonl`, OUT), [{ source }, ...docs].map((line) => `${JSON.stringify(line)}\n`).join(""));
		console.log(`${name}: ${docs.length} documents, ${docs.flat().length} rows, ${Date.now() - before} ms`);
	}
} finally {
	server.close();
}
