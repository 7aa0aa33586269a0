// Real Firefox with Sayso: what acts in a small window of a page's, which has no toolbar and so no button of Sayso's, is asked about there;
// the question's button leads to the popup in the browser's own window, where the person says yes.
import { describe, expect, test } from "vitest";
import type { Firefox } from "../fixtures/firefox.ts";
import { answersInFirefox, openFirefoxEye } from "../fixtures/firefox-eye.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { noFirefox, useEither } from "./either-browser.ts";

const acting = (open: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Topic</title></head><body><button>Show</button>
	<script>document.querySelector("button").onclick = async () => { const small = await ${open}; small.fetch("/act/small", { method: "POST", body: "from a small window" }); };</script></body></html>`;
const PAGES = {
	"/picture": acting("documentPictureInPicture.requestWindow({ width: 420, height: 360 })"),
	// What a page sends while it loads is its own doing.
	"/window": acting(
		`new Promise((done) => { const opened = window.open("/small", "", "width=420,height=360"); const look = () => opened.document.title === "Small" && opened.document.readyState === "complete" ? setTimeout(done, 500, opened) : setTimeout(look, 50); look(); })`,
	),
	"/small": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Small</title></head><body><p>Small</p></body></html>`,
};

/** The tab of the window that is not the browser's first, as WebDriver BiDi names it. */
const smallTab = ({ inBrowser }: Firefox) =>
	until("the small window", () =>
		inBrowser<string | undefined>(
			`const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
			const small = [...Services.wm.getEnumerator("navigator:browser")].find((each) => !each.toolbar.visible);
			return small?.gBrowser && NavigableManager.getIdForBrowser(small.gBrowser.selectedBrowser);`,
		),
	);

async function closeSmall({ inBrowser }: Firefox) {
	await inBrowser(`for (const each of Services.wm.getEnumerator("navigator:browser")) if (!each.toolbar.visible) each.close();`);
	await until("no small window is left", () =>
		inBrowser<boolean>(`return [...Services.wm.getEnumerator("navigator:browser")].every((each) => each.toolbar.visible);`),
	);
}

describe.skipIf(noFirefox)(`small windows in Firefox${noFirefox ? ` (skipped: ${noFirefox})` : ""}`, () => {
	const stage = useEither("firefox", PAGES);

	test.each([["a picture-in-picture document", "/picture"] as const, ["a window that a page opened", "/window"] as const])(
		"%s: the person can say yes",
		async (_, path) => {
			const { server, openPage, person, fence } = stage();
			const firefox = stage().firefox as Firefox;
			const mark = server.mark();
			await closeSmall(firefox);
			// A secure context, which picture-in-picture wants.
			const tab = await openPage(`http://localhost:${server.port}${path}`);
			await tab.click("button");
			const context = await smallTab(firefox);
			const eye = openFirefoxEye(firefox, { context });
			await until("the question", () => eye.question(), 20_000);
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
			await answersInFirefox(person, eye, openFirefoxEye(firefox, { view: "popup" }), "allow");
			const arrived = await server.waitFor(({ url }) => url === "/act/small", mark);
			expect(arrived.body.toString()).toBe("from a small window");
			expect(server.writes(mark)).toHaveLength(1);
		},
	);
});
