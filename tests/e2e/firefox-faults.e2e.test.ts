// Real Firefox with Sayso: what breaks while something waits for the person lets nothing out. Each fault meets a call that is held in
// the page and a request that only the net has stopped; and, where the tab is still there, a call that comes right after.
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { addon, BACKGROUND, killProcessOf } from "../fixtures/break-firefox.ts";
import { contextOf, type Firefox, firefoxFolder } from "../fixtures/firefox.ts";
import { ADDON, elementOf } from "../fixtures/firefox-sight.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { type AgentPage, noFirefox, useEither } from "./either-browser.ts";

const PAGES = {
	"/topic": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Topic</title></head><body>
		<form method="post" action="/act/comment"><input name="text" value="hi"><button>Post comment</button></form></body></html>`,
	"/worker.js": `onmessage = ({ data }) => fetch(data, { method: "POST", body: "past the page" }).then(() => postMessage("answered"), () => postMessage("failed"));`,
};
const CALL = (to: string) =>
	`{ globalThis.outcome = "waiting"; void fetch("${to}", { method: "POST", body: "from the page" }).then(({ status }) => { outcome = "answered " + status; }, (error) => { outcome = String(error); }); }`;
const PAST = (to: string) =>
	`new Promise((done) => { const worker = new Worker("/worker.js"); worker.onmessage = ({ data }) => done(data); worker.postMessage("${to}"); })`;
interface Fault {
	name: string;
	inject(firefox: Firefox, context: string): Promise<unknown>;
	/** till here Sayso is gone */
	heal?(firefox: Firefox): Promise<unknown>;
	/** what waits: stays a question, or is refused for good */
	ends: "asked" | "refused";
	/** the tab goes with it */
	takesTab?: boolean;
	/** Firefox takes all of Sayso out of open pages: what comes then is not held, and nobody says that it was */
	isGone?: boolean;
}
const FAULTS: Fault[] = [
	{
		name: "its event page is stopped",
		ends: "asked",
		inject: ({ inBrowser }) =>
			inBrowser(`await WebExtensionPolicy.getByID("${ADDON}").extension.terminateBackground({ ignoreDevToolsAttached: true })`),
	},
	{
		name: "the process of extensions is killed",
		ends: "asked",
		inject: (firefox) => killProcessOf(firefox, BACKGROUND),
	},
	{ name: "it is reloaded", ends: "refused", inject: ({ inBrowser }) => inBrowser(addon("reload()")) },
	{
		name: "it is switched off",
		ends: "refused",
		inject: ({ inBrowser }) => inBrowser(addon("disable()")),
		isGone: true,
		heal: ({ inBrowser }) => inBrowser(addon("enable()")),
	},
	{
		name: "the tab's process is killed",
		ends: "refused",
		takesTab: true,
		inject: (firefox, context) => killProcessOf(firefox, elementOf({ context })),
	},
	{
		name: "it is removed, and installed again",
		ends: "refused",
		inject: ({ inBrowser }) => inBrowser(addon("uninstall()")),
		isGone: true,
		heal: ({ browser }) => browser.installExtension(firefoxFolder()),
	},
];

describe.skipIf(noFirefox)(`faults in Firefox${noFirefox ? ` (skipped: ${noFirefox})` : ""}`, () => {
	const stage = useEither("firefox", PAGES);
	const outcome = (tab: AgentPage) => tab.evaluate("String(globalThis.outcome)");

	test.each(FAULTS)("$name: nothing gets out without a yes", async (fault) => {
		const { server, openPage, eyeOn, answers, fence, person } = stage();
		const firefox = stage().firefox as Firefox;
		const host = `http://fault${FAULTS.indexOf(fault)}.example`;
		const tab = await openPage(`${host}/topic`);
		await tab.click("button");
		await answers(tab, "deny");
		const mark = server.mark();
		await tab.evaluate(CALL("/act/held"));
		expect(await tab.evaluate(PAST("/act/past"))).toBe("failed");
		const eye = await eyeOn(tab);
		const both = async () => /\b1 of 2\b/.test((await eye.question())?.place ?? "");
		await until("both are asked about", both);

		const context = contextOf(tab);
		await fault.inject(firefox, context);
		if (!fault.takesTab) {
			await tab.evaluate(CALL("/act/right-after").replaceAll("outcome", "later"));
			await fence(tab);
		}
		const late = fault.isGone ? /\/right-after$/ : /^$/;
		const writes = () => server.writes(mark).filter(({ url }) => !late.test(url));
		expect(summary(writes())).toBe("nothing");

		if (fault.ends === "asked") {
			const wanted = ["/act/held", "/act/past", "/act/right-after"];
			for (let answered = 0; answered < wanted.length; answered++) await answers(tab, "allow");
			await until("all have arrived", () => server.writes(mark).length >= wanted.length);
			await fence(tab);
			expect(
				server
					.writes(mark)
					.map(({ url }) => url)
					.sort(),
			).toEqual(wanted);
			expect(await outcome(tab)).toBe("answered 200");
			return;
		}
		if (!fault.takesTab) await until("the page reads that it was refused", async () => /Sayso was reloaded/.test(String(await outcome(tab))));
		await fault.heal?.(firefox);
		await stage().inBackground("1");
		if (fault.takesTab)
			await firefox.inBrowser(
				`const broken = ${elementOf({ context })}; gBrowser.removeTab(gBrowser.getTabForBrowser(broken), { skipPermitUnload: true });`,
			);
		else await until("the old question is gone", async () => !(await eye.question())?.text.includes("/act/held"));
		// What came in the moment between the two is refused with the rest.
		const isRefused = async () => /Sayso was reloaded/.test(String(await tab.evaluate("String(globalThis.later)")));
		if (!fault.takesTab && !fault.isGone && !(await isRefused())) expect((await answers(tab, "deny")).text).toContain("/act/right-after");
		await person.press("Escape");
		// Guarded as before: in a new document, which has a script of the new one in any case.
		const next = await openPage(`${host}/topic`);
		await next.click("button");
		await answers(next, "deny");
		await fence(next);
		expect(summary(writes())).toBe("nothing");
		await next.click("button");
		await answers(next, "allow");
		await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
		expect(writes()).toHaveLength(1);
		await (next as unknown as Page).close();
	});

	test.each(FAULTS.filter(({ takesTab }) => !takesTab))("$name, just as the yes is in the log: it is sent once at most", async (fault) => {
		const { server, openPage, eyeOn, answers, fence, log, person } = stage();
		const firefox = stage().firefox as Firefox;
		const site = `allowed${FAULTS.indexOf(fault)}.example`;
		const tab = await openPage(`http://${site}/topic`);
		const mark = server.mark();
		await tab.evaluate(CALL("/act/held"));
		const eye = await eyeOn(tab);
		await until("the question", () => eye.question());
		const isAllowed = async () => (await log()).some((line) => line.site === site && line.verdict === "approved");
		// The popup may go with Sayso while its button is being pressed.
		const answering = answers(tab, "allow").catch(() => undefined);
		await until("the yes is in the log", isAllowed, 20_000);
		await fault.inject(firefox, "");
		await answering;
		await until(
			"it is sent or refused, or asked about again",
			async () => (await outcome(tab)) !== "waiting" || (await eye.question()) !== undefined,
		);
		await fence(tab);
		expect(server.writes(mark).length).toBeLessThanOrEqual(1);
		await fault.heal?.(firefox);
		await person.press("Escape");
		expect(fault.name.includes("removed") || (await isAllowed())).toBe(true);
		if (fault.ends === "asked") await until("it is sent", () => server.writes(mark).length === 1);
	});

	test.each(FAULTS.filter(({ isGone }) => isGone))(
		"$name: no dead question stays in open pages, and they are guarded again with it",
		async (fault) => {
			const { server, openPage, eyeOn, answers, fence } = stage();
			const firefox = stage().firefox as Firefox;
			const site = `left${FAULTS.indexOf(fault)}.example`;
			const quiet = await openPage(`http://quiet-${site}/topic`);
			const tab = await openPage(`http://${site}/topic`);
			const eye = await eyeOn(tab);
			const mark = server.mark();
			// Held by its event alone: nothing waits in the page's world.
			await tab.click("button");
			await until("the question", () => eye.question());
			const notice = () => tab.evaluate("[...document.querySelectorAll('[data-sayso]')].map((each) => each.dataset.sayso + each.textContent).join()");
			await until("the notice", async () => /"status":"held".*HELD by Sayso/s.test(String(await notice())));

			await fault.inject(firefox, "");
			await until("the question is gone", async () => !(await eye.question()));
			expect(await notice()).toMatch(/"status":"blocked".*"next":"ask_user".*It was not done\. Sayso was switched off or removed/s);
			expect(await notice()).not.toMatch(/HELD|"held"|"wait"/);
			expect(await tab.title()).toBe("Topic");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");

			await fault.heal?.(firefox);
			await stage().inBackground("1");
			await tab.click("button");
			await answers(tab, "deny");
			await (quiet as unknown as Page).bringToFront();
			await quiet.click("button");
			await answers(quiet, "deny");
			await fence(tab);
			expect(summary(server.writes(mark))).toBe("nothing");
		},
	);
});
