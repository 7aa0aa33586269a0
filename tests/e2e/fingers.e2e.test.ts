// Real Chromium with Sayso. A finger and a pen, which a client that nobody sees makes with a width and a pressure of their own, on a system
// that it tells the page: where no agent is about they are a person's, in a guarded tab they are asked about.
import { expect, test } from "vitest";
import { openOverlayEye } from "../fixtures/overlay-eye.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Notes</title><h1 id="nothing">Notes</h1>
<button id="go" style="width:160px;height:48px" onclick="fetch('/act/post', { method: 'POST', body: 'x' })">Post comment</button></html>`;
const stage = useStage({ agent: false, pages: { "/notes": PAGE } });

async function openTab(system: "linux" | "elsewhere") {
	const { devtools } = stage();
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
	const session = await devtools.attach(targetId);
	const send = (method: string, params: object = {}) => devtools.send<Record<string, unknown>>(method, params, session);
	const evaluate = async <T>(expression: string) =>
		((await send("Runtime.evaluate", { expression, returnByValue: true })) as { result: { value: T } }).result.value;
	const userAgent = (await evaluate<string>("navigator.userAgent")).replace(/\(.*?\)/, "(Windows NT 10.0; Win64; x64)");
	if (system === "elsewhere") await send("Emulation.setUserAgentOverride", { userAgent, platform: "Win32" });
	await send("Page.navigate", { url: "http://notes.example/notes" });
	await until("the page is there", () => evaluate<boolean>("document.readyState === 'complete' && document.querySelector('#go') !== null"));
	const [x = 0, y = 0] = await evaluate<number[]>(
		"(() => { const box = document.querySelector('#go').getBoundingClientRect(); return [box.x + 60, box.y + 20]; })()",
	);
	return {
		targetId,
		send,
		close: () => devtools.send("Target.closeTarget", { targetId }),
		async press(by: "touch" | "pen") {
			const force = 0.4;
			const pen = { x, y, force, button: "left", clickCount: 1, pointerType: "pen" };
			if (by === "pen") await send("Input.dispatchMouseEvent", { type: "mousePressed", ...pen });
			else await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y, radiusX: 11, radiusY: 12, force }] });
			await new Promise((done) => setTimeout(done, 90));
			if (by === "pen") await send("Input.dispatchMouseEvent", { type: "mouseReleased", ...pen });
			else await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		},
	};
}

const CELLS = (["touch", "pen"] as const).flatMap((by) => (["linux", "elsewhere"] as const).map((system) => ({ by, system })));

test.each(CELLS)("where no agent is about a $by goes on: $system", async ({ by, system }) => {
	const { server } = stage();
	const mark = server.mark();
	const tab = await openTab(system);
	await tab.press(by);
	await until("it arrives", () => server.writes(mark).length > 0);
	expect(server.writes(mark)).toHaveLength(1);
	await tab.close();
});

test.each(CELLS)("in a guarded tab a $by is asked about: $system", async ({ by, system }) => {
	const { server, devtools, person } = stage();
	const mark = server.mark();
	const tab = await openTab(system);
	const eye = await openOverlayEye(devtools, tab.targetId);
	// An agent has shown itself: a mouse without pressure.
	for (const type of ["mousePressed", "mouseReleased"])
		await tab.send("Input.dispatchMouseEvent", { type, x: 40, y: 40, button: "left", clickCount: 1 });
	await tab.press(by);
	await until("a question", () => eye.question());
	expect(server.writes(mark)).toEqual([]);
	await person.answers(eye, "deny");
	expect(server.writes(mark)).toEqual([]);
	await eye.close();
	await tab.close();
});
