// Real Chromium with Sayso, agent attached. Ways past the network net that were tried against it. One line per attack: without a
// yes nothing arrives, and the log says so.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inWorker } from "../fixtures/extension-worlds.ts";
import type { LogLine } from "../fixtures/session-log.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const stage = useStage({
	sites: [({ url }) => (url.startsWith("/never") ? { status: 204 } : undefined)],
});

interface Attack {
	name: string;
	/** code of the page that the agent runs; `TO` stands for the address */
	run: string;
	/** the tab is closed then */
	closes?: boolean;
	/** on http://localhost, which is a secure context */
	secure?: boolean;
	how: "held" | "blocked";
}

/** A fetch from a frame that has no document of its own yet, inside `w`. */
const PRISTINE = `const f = w.document.createElement("iframe"); f.src = "/never"; w.document.body.append(f); f.contentWindow.fetch("TO", { method: "POST", body: "x" }).catch(() => {});`;
const shared = (after: number, options = "") =>
	`new SharedWorker(URL.createObjectURL(new Blob(['setTimeout(() => fetch("TO", { method: "POST", mode: "no-cors", body: "x" }), ${after})']))${options});`;

const ATTACKS: Attack[] = [
	{
		name: "a window that is disowned at once, without a referrer",
		run: `document.head.insertAdjacentHTML("beforeend", '<meta name="referrer" content="no-referrer">'); const w = open("/empty"); w.opener = null; setTimeout(() => { ${PRISTINE} }, 2000)`,
		how: "held",
	},
	{
		name: "an empty window that is disowned at once",
		run: `document.head.insertAdjacentHTML("beforeend", '<meta name="referrer" content="no-referrer">'); const w = open("about:blank"); w.opener = null; setTimeout(() => { ${PRISTINE} }, 2000)`,
		how: "held",
	},
	{ name: "a shared worker that outlives its tab", run: shared(3000, ", { extendedLifetime: true }"), closes: true, how: "blocked" },
	{ name: "fetchLater of a tab that is closed", run: `fetchLater("TO", { method: "POST", body: "x" })`, closes: true, secure: true, how: "blocked" },
];

let number = 500;
const lines = async (of: string) => ((await readSessionLog(stage().devtools)) as LogLine[]).filter((line) => JSON.stringify(line).includes(of));
const ruledTabs = () =>
	inWorker<number[]>(
		stage().devtools,
		'chrome.declarativeNetRequest.getSessionRules().then((rules) => [...new Set(rules.flatMap(({ action, condition }) => (action.type === "allow" ? [] : (condition.tabIds ?? []))))])',
	);

async function openGuarded(url: string): Promise<Page> {
	const before = await ruledTabs();
	const page = await stage().openPage(url);
	await page.click("#nothing");
	await until("the net is up for this tab", async () => (await ruledTabs()).some((id) => id > 0 && !before.includes(id)));
	return page;
}

describe("attacks", () => {
	test.each(ATTACKS)("$name", async ({ run, closes, secure, how }) => {
		const { server, serve, openBare } = stage();
		const body = `<!doctype html><title>Notes</title><p id="nothing">Notes</p>`;
		serve("/attack", body);
		serve("/empty", body);
		const origin = secure ? `http://localhost:${server.port}` : "http://forum.example";
		const to = `/act/attacks/${++number}`;
		const page = await openGuarded(`${origin}/attack`);
		const mark = server.mark();
		await page.evaluate((source) => void new Function(source)(), run.replaceAll("TO", `${origin}${to}`));
		if (closes) {
			await stage().fence(page);
			await page.close();
		}
		const line = await until(
			"the log tells of it",
			async () => (await lines(to)).find(({ stage: of }) => of === "asked" || of === "settled"),
			10_000,
		);
		const fence = await openBare("http://forum.example/empty?fence");
		await fence.close();
		expect(
			server.arrivals().filter(({ seq, url }) => seq > mark && url.startsWith(to)),
			"nothing arrives without a yes",
		).toEqual([]);
		if (how === "held") expect(line.stage).toBe("asked");
		else expect(line.verdict).toBe("blocked");
	});
});
