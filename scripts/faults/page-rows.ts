// Node. Faults of page and tab: left and come back to, closed, crashed, taken apart, slow; and pages that fight.
import { until } from "../../tests/fixtures/until.ts";
import type { Scene } from "./scene.ts";
import { type Fault, fail, type Moment } from "./types.ts";

const ENDS = { pending: "refused", allowed: "at most once", released: "at most once" } as const;
const LIVES = { before: "asked", pending: "asked", allowed: "once", released: "once" } as const;

/** To another site and back, out of the back/forward cache. */
async function leaveAndReturn(scene: Scene, moment: Moment): Promise<void> {
	const { tab } = scene;
	await tab.evaluate("addEventListener('pageshow', (event) => { globalThis.cameBack = event.persisted; }); globalThis.stayed = true;");
	await tab.goto(`http://elsewhere-${scene.token}.example/other`);
	if (moment === "released") return;
	await tab.evaluate("void setTimeout(() => history.back())");
	await until("it is back", () => tab.evaluate<boolean>("location.pathname === '/plain' && document.readyState === 'complete'"), 15_000);
	const isSame = await tab.evaluate<boolean>("globalThis.stayed === true && globalThis.cameBack === true");
	// A Firefox that a WebDriver client drives kept no page for later (measured with 153): what was left is gone.
	if (!isSame && scene.stand.browser === "firefox") {
		scene.notes.push("Firefox had kept nothing and loaded it anew");
		return;
	}
	if (!isSame) fail("it was loaded anew instead of coming out of the cache");
	if (moment === "pending") {
		await until("its question is over", async () => (await scene.stand.sayso.holds(scene.token)).length === 0);
		if (!/given up/.test(await scene.notice())) fail(`the agent reads: ${await scene.notice()}`);
	}
}

/** What the tab's end leaves behind comes from no page; another tab shows that the browser has sent what it had to send. */
async function fromAnotherTab(scene: Scene): Promise<void> {
	scene.tab = await scene.open("/other");
}

/** Firefox's popup takes a yes in the seconds in which what asked may come back. It did not: the log says that, and nothing was sent. */
async function isYesToNobody(scene: Scene, moment: Moment): Promise<void> {
	if (moment !== "pending" || scene.stand.browser === "chromium") return;
	await until("the log says that nobody knows what became of the yes", async () =>
		(await scene.lines()).some(({ stage, note }) => stage === "sent" && /no word of what became of it/.test(note)),
	);
	await scene.expectWrites(0);
}

const FRAME = (path: string) =>
	`<script>addEventListener("message", () => { fetch("${path}", { method: "POST", body: "text" }).then(() => 0, () => 0); }); parent.postMessage("ready", "*");</script>`;
const FRAMES: Record<string, (path: string) => string> = {
	srcdoc: (path) => `const frame = document.createElement("iframe"); frame.srcdoc = ${JSON.stringify(FRAME(path))}; document.body.append(frame);`,
	"about:blank": (path) =>
		`const frame = document.createElement("iframe"); document.body.append(frame); addEventListener("go", () => frame.contentWindow.fetch("${path}", { method: "POST", body: "text" }).catch(() => 0)); postMessage("ready", "*");`,
	"document.open": (path) =>
		`const frame = document.createElement("iframe"); document.body.append(frame); frame.contentDocument.open(); frame.contentDocument.write(${JSON.stringify(FRAME(path))}); frame.contentDocument.close();`,
	"blob:": (path) =>
		`const frame = document.createElement("iframe"); frame.src = URL.createObjectURL(new Blob([${JSON.stringify(FRAME(path))}], { type: "text/html" })); document.body.append(frame);`,
	"data:": (path) =>
		`const frame = document.createElement("iframe"); frame.src = "data:text/html," + encodeURIComponent(${JSON.stringify(FRAME(path))}); document.body.append(frame);`,
	sandboxed: (path) =>
		`const frame = document.createElement("iframe"); frame.sandbox = "allow-scripts"; frame.srcdoc = ${JSON.stringify(FRAME(path))}; document.body.append(frame);`,
};

/** The same action from each kind of frame: nothing without a yes; a yes lets out one, or it was stopped and the log says so. */
async function playFrames(scene: Scene): Promise<void> {
	await scene.act(`${scene.path}/first`);
	await scene.decide(await scene.asked(`${scene.path}/first`), "denied");
	for (const [kind, build] of Object.entries(FRAMES)) {
		const path = `${scene.home}${scene.path}/${kind.replace(/\W/g, "-")}`;
		const sent = scene.writes().length;
		await scene.tab.evaluate(
			`new Promise((done) => { addEventListener("message", () => setTimeout(() => done(true), 100), { once: true }); { ${build(path)} globalThis.frame = frame; } })`,
		);
		await scene.tab.evaluate(`void (${kind === "about:blank" ? "dispatchEvent(new Event('go'))" : "frame.contentWindow.postMessage('go', '*')"})`);
		const stages = () => scene.stages(new URL(path).pathname);
		await until(`${kind}: asked about or stopped`, async () => {
			if (scene.writes().length > sent) fail(`${kind}: sent without a question`);
			return (await stages()).length > 0;
		});
		await scene.expectWrites(sent);
		const [hold] = await scene.stand.sayso.holds(scene.token);
		scene.notes.push(`${kind}: ${hold ? "held" : (await stages()).join(", ")}`);
		if (hold) {
			await scene.decide(hold);
			await until(`${kind}: sent after the yes`, () => scene.writes().length > sent, 15_000).catch(async (error: Error) =>
				fail(`${error.message}; the agent reads ${await scene.notice()}`),
			);
			await until(`${kind}: the log says that it was sent`, async () => (await stages()).includes("sent"));
			await scene.expectWrites(sent + 1);
		}
		await scene.tab.evaluate("frame.remove()");
	}
}

/** The action comes from a frame that its page takes away. */
async function actInFrame(scene: Scene): Promise<void> {
	await scene.tab.evaluate(
		`new Promise((done) => { globalThis.frame = document.createElement("iframe"); frame.src = "/other"; frame.onload = () => done(true); document.body.append(frame); })`,
	);
}

export const PAGE_ROWS: Fault[] = [
	{
		number: 8,
		name: "left, and come back to out of the back/forward cache",
		fate: { before: "asked", ...ENDS },
		firefox: { pending: "at most once" },
		inject: leaveAndReturn,
		look: isYesToNobody,
	},
	{
		number: 10,
		name: "tab closed",
		fate: { before: { na: "without a tab nobody acts" }, ...ENDS },
		async inject(scene) {
			await scene.tab.close();
			await fromAnotherTab(scene);
		},
	},
	{
		number: 10,
		name: "renderer crashed",
		fate: { before: "asked", ...ENDS },
		firefox: { pending: "at most once" },
		async inject(scene, moment) {
			await scene.stand.means.crash(scene.tab);
			if (moment !== "before") return fromAnotherTab(scene);
			await scene.tab.close();
			scene.tab = await scene.open();
		},
		look: isYesToNobody,
	},
	{
		number: 11,
		name: "frames of every kind act",
		fate: {
			before: "asked",
			pending: { na: "what their pages can do to them while they wait is the next row" },
			allowed: { na: "the next row" },
			released: { na: "the next row" },
		},
		play: playFrames,
	},
	{
		number: 11,
		name: "frame taken out of its page",
		fate: { before: { na: "a frame that is gone does not act" }, ...ENDS },
		async act(scene) {
			await actInFrame(scene);
			await scene.tab.evaluate(`void frame.contentWindow.fetch(${JSON.stringify(scene.path)}, { method: "POST", body: "text" }).catch(() => 0)`);
		},
		inject: (scene) => scene.tab.evaluate("void frame.remove()"),
	},
	{
		number: 11,
		name: "document.open() over the page",
		fate: LIVES,
		inject: (scene) =>
			scene.tab.evaluate(
				"document.open(); document.write('<title>New</title><h1>New</h1>'); document.close(); void (globalThis.outcome ??= 'waiting')",
			),
	},
	{
		number: 21,
		name: "slow machine (CPU throttled 20 times)",
		fate: LIVES,
		inject: (scene) => scene.stand.means.slowDown(scene.tab),
	},
];
