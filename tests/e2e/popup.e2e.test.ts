// Real Chromium with Sayso: the toolbar's popup as the place where a person decides, with the mouse of the X server.
import { expect, test } from "vitest";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Notes</title><body><form method="post" action="/act/comment"><input name="text" value="hi"><button>Post comment</button></form></body></html>`;
const stage = useStage({ pages: { "/comment": PAGE } });

/** Middle of a button of the popup on the screen, once it is awake. */
async function popupButton(selector: string) {
	const { devtools } = stage();
	const target = await until("the popup is open", async () => (await devtools.targets()).find((each) => each.url.endsWith("/popup.html")));
	const session = await devtools.attach(target.targetId);
	const expression = `(() => { const button = document.querySelector(${JSON.stringify(selector)}); if (!button) return; const box = button.getBoundingClientRect();
		return { x: screenX + (outerWidth - innerWidth) / 2 + box.x + box.width / 2, y: screenY + (outerHeight - innerHeight) / 2 + box.y + box.height / 2 }; })()`;
	const point = await until(`${selector} in the popup`, async () => {
		const { result } = await devtools.send<{ result: { value?: { x: number; y: number } } }>(
			"Runtime.evaluate",
			{ expression, returnByValue: true },
			session,
		);
		return result.value;
	});
	await devtools.detach(session);
	return point;
}

test.each([
	["allow", ".allow.awake", 1],
	["deny", ".deny", 0],
] as const)("the person says %s in the popup", async (_, selector, sent) => {
	const page = await stage().openPage("http://forum.example/comment");
	const { server, person, devtools } = stage();
	const mark = server.mark();
	await page.click("button");
	const eye = await stage().eyeOn(page);
	await until("the question is on the page too", () => eye.question());
	await inWorker(devtools, "chrome.action.openPopup()");
	for (let tries = 0; tries < 3 && (await eye.question()); tries++) {
		const at = await popupButton(selector);
		// Beside a client a yes is a press that is held.
		if (selector === ".allow.awake") await person.holdAt(at, () => new Promise((done) => setTimeout(done, 1000)));
		else await person.clickAt(at);
		await until("the question is gone", async () => !(await eye.question()), 3000).catch(() => undefined);
	}
	expect(await eye.question()).toBeUndefined();
	if (sent) await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
	else await stage().fence(page);
	expect(server.writes(mark)).toHaveLength(sent);
	await eye.close();
});
