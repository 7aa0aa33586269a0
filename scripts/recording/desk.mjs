// Runs in Node, for record-gestures.mjs. The recorded page, the browsers it is opened in, and a person's hands by xdotool.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.mjs";

export const CHROMIUM = findChromium();
export const ARGS = [
	"--no-sandbox",
	"--no-first-run",
	"--disable-gpu",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--window-position=20,20",
	"--window-size=1100,800",
];
export const wait = (ms) => new Promise((done) => setTimeout(done, ms));
export const between = (low, high) => low + Math.random() * (high - low);
export const whole = (low, high) => Math.floor(between(low, high + 1));
export const oneOf = (list) => list[whole(0, list.length - 1)];

/** Buttons in six columns and four rows; every other one begins and ends between two pixels, as layouts do. */
export const BUTTONS = Array.from({ length: 24 }, (_, i) => {
	const odd = i % 2 ? 0.35 : 0;
	return { id: `b${i}`, x: 20 + (i % 6) * 150 + odd, y: 90 + Math.floor(i / 6) * 130 + odd, width: 96 + odd, height: 36 };
});
export const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];

const place = ({ id, x, y, width, height }) =>
	`<button id=${id} style="position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px">Do ${id.slice(1)}</button>`;

export const PAGE = `<!doctype html><meta charset=utf-8><title>recording</title>
<body style="margin:0;height:3000px;user-select:none">${BUTTONS.map(place).join("")}
<form id=f onsubmit="return false" style="position:fixed;left:10px;top:10px"><input id=t value="some words"><button id=s>Send</button></form>
<div id=from draggable=true style="position:absolute;left:20px;top:620px;width:90px;height:40px;background:#cde">drag me</div>
<div id=to ondragover="event.preventDefault()" ondrop="event.preventDefault()" style="position:absolute;left:600px;top:600px;width:260px;height:80px;background:#dec">here</div>
<script>
window.rows=[]; const n=(v)=>Math.round(v*1000)/1000;
const on=(t,f)=>addEventListener(t,(e)=>{ if(e.isTrusted) rows.push(f(e)); else rows.push(['x',e.type]); },{capture:true,passive:true});
on('pointermove',(e)=>['m',n(e.timeStamp),n(e.clientX),n(e.clientY),e.movementX,e.movementY,...(e.getCoalescedEvents().length>1?[e.getCoalescedEvents().length]:[])]);
for(const [t,c] of [['pointerdown','d'],['pointerup','u'],['click','c']]) on(t,(e)=>{ const r=e.target.getBoundingClientRect();
  const centred=Math.abs(e.clientX-r.left-r.width/2)<=0.6&&Math.abs(e.clientY-r.top-r.height/2)<=0.6;
  return [c,n(e.timeStamp),n(e.clientX),n(e.clientY),n(e.pressure),e.detail,centred?1:0,...(e.pointerType==='mouse'?[]:[e.pointerType,n(e.width)])]; });
on('keydown',(e)=>['k',n(e.timeStamp),e.key,e.repeat?1:0]); on('keyup',(e)=>['K',n(e.timeStamp),e.key,0]);
on('wheel',(e)=>['w',n(e.timeStamp)]); on('input',(e)=>['i',n(e.timeStamp),e.inputType||'',(e.data||'').length]);
on('paste',(e)=>['p',n(e.timeStamp)]); on('dragstart',(e)=>['g',n(e.timeStamp)]); on('drop',(e)=>['o',n(e.timeStamp)]);
// No selecting by drawing over the page, and so no dragging of what is selected.
addEventListener('mousedown',(e)=>{ if(!e.target.closest('input,button,#from')) e.preventDefault(); });
window.took=()=>rows.splice(0);
</script>`;

/** One xdotool plays a script; resolves when it has ended. */
export function xdo(lines) {
	return new Promise((done, fail) => {
		const child = spawn("xdotool", ["-"], { stdio: ["pipe", "ignore", "inherit"] });
		child.on("exit", done);
		child.on("error", fail);
		child.stdin.end(`${lines.join("\n")}\n`);
	});
}

/** A hand's way from here to there: bent, eased, jittering. */
export function way(from, to, steps, low = 0.006, high = 0.02) {
	const bend = between(-0.25, 0.25);
	const lines = [];
	for (let step = 1; step <= steps; step++) {
		const s = step / steps;
		const eased = s * s * (3 - 2 * s);
		const off = Math.sin(Math.PI * s) * bend;
		const jitter = step === steps ? 0 : 1;
		const x = from[0] + (to[0] - from[0]) * eased - (to[1] - from[1]) * off + between(-jitter, jitter);
		const y = from[1] + (to[1] - from[1]) * eased + (to[0] - from[0]) * off + between(-jitter, jitter);
		lines.push(`mousemove ${Math.max(0, Math.round(x))} ${Math.max(0, Math.round(y))}`, `sleep ${between(low, high).toFixed(3)}`);
	}
	return lines;
}
export const dwell = (low, high) => `sleep ${between(low, high).toFixed(3)}`;
export const press = (low, high, button = 1) => [`mousedown ${button}`, dwell(low, high), `mouseup ${button}`];
export const stroke = (key, low = 0.045, high = 0.12) => [`keydown ${key}`, dwell(low, high), `keyup ${key}`, dwell(0.03, 0.14)];
export const chord = (modifier, key) => [`keydown ${modifier}`, dwell(0.03, 0.09), ...stroke(key), `keyup ${modifier}`, dwell(0.03, 0.1)];

/** A headed browser of our own with the recorded page. `work` gets the page and `open`, which loads it anew. */
export async function withPlaywright(url, work, options = {}) {
	const dir = mkdtempSync(join(tmpdir(), "record-"));
	const context = await chromium.launchPersistentContext(dir, { executablePath: CHROMIUM, headless: false, args: ARGS, viewport: null, ...options });
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		await work(page, () => page.goto(`${url}?${Math.random()}`), context);
	} finally {
		await context.close();
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Screen minus client coordinates of the page, by a real mouse event. */
export async function offset(page) {
	const seen = page.evaluate(
		() => new Promise((done) => addEventListener("pointermove", (e) => done([e.screenX - e.clientX, e.screenY - e.clientY]), { once: true })),
	);
	const moves = [];
	for (let i = 0; i < 20; i++) moves.push(`mousemove ${500 + i * 3} ${400 + i}`, "sleep 0.05");
	await xdo(moves);
	return await seen;
}

/** What the page saw, once nothing more comes. */
export async function took(page) {
	await wait(120);
	return page.evaluate(() => window.took());
}
