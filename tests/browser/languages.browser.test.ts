// Real Chromium, every surface in German (long words), Japanese (no spaces) and Arabic (right to left): nothing sticks out or is cut
// off, axe finds nothing in the one that is turned round (in English each state has its own), the page says its language and its
// direction, and no message is missing.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Language } from "../../utils/core/say.ts";
import { messagesOf, tongueOf } from "../fixtures/tongues.ts";
import { ALARM, STATES } from "../pages/fixture-holds.ts";
import { bench, shoot, usePageBench } from "../pages/use-page-bench.ts";

usePageBench();

/** The first words of keys. */
const GROUPS = [...new Set(Object.keys(messagesOf("en")).map((key) => key.split("_")[0] ?? ""))];

/** What is wider than its place, cut off, or not said: keys of messages that were not found. */
const faults = (groups: string[]) => {
	const root: ParentNode = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot ?? document;
	const out: string[] = [];
	if (document.documentElement.scrollWidth > innerWidth)
		out.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}`);
	for (const each of root.querySelectorAll<HTMLElement>(
		"button, h1, h2, h3, legend, summary, label, .reading, .panel, .verdict, dt, li, td, th, select, textarea, p:not(.heard), .outcome",
	)) {
		if (!each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
		const box = each.getBoundingClientRect();
		const name = `${each.tagName.toLowerCase()}.${each.className} “${each.textContent?.trim().slice(0, 40)}”`;
		if (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && getComputedStyle(each).display !== "inline")
			out.push(`${name} is cut off`);
		if (each.matches(".act") && box.height > 96) out.push(`${name} is stretched: ${Math.round(box.height)} px high`);
		if (box.left < -1 || box.right > innerWidth + 1) out.push(`${name} sticks out: ${Math.round(box.left)} to ${Math.round(box.right)}`);
	}
	// Words of ours are not broken in two for want of room.
	for (const each of root.querySelectorAll<HTMLElement>("button:not(.line, .unfold), h1, h2, h3, legend, dt, summary, strong, .verdict, .eyebrow")) {
		if (!each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
		const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			if (node.parentElement?.closest("bdi, code")) continue;
			for (const { index, 0: word } of (node.nodeValue ?? "").matchAll(/[\p{Script=Latin}\p{Script=Arabic}]{3,}/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = new Set(
					[...range.getClientRects()].filter(({ width }) => width > 1).map(({ top, height }) => Math.round((top + height / 2) / 8)),
				);
				if (lines.size > 1) out.push(`“${word}” is broken in two`);
			}
		}
	}
	const text = (root as ShadowRoot | Document).querySelector<HTMLElement>(".sayso")?.innerText ?? "";
	for (const [key, group = ""] of text.matchAll(/\b([a-z][a-zA-Z]+)\.[a-zA-Z]+/g)) if (groups.includes(group)) out.push(`not a word: ${key}`);
	return out;
};

const OVERLAY = ["post", "json", "secretFiles", "queue", "batch", "batchBrake", "mismatch", "brake", "extraStep", "netForm", "netPurchase"];
const PAGES = [
	...["popup-waiting", "popup-waiting-list", "popup-idle-empty", "popup-grants-missed", "popup-contracts-strict", "popup-stopped-attached"],
	...["popup-missing-trouble", "popup-alarmed", "held-asks-netForm", "held-ended-denied", "held-blocked", "log-net", "log-stamped-empty"],
	...["options-locked-private", "options-error", "options-rules-watched", "options-managed-broken-rules"],
];

describe.concurrent.each<[Language, "ltr" | "rtl"]>([
	["de", "ltr"],
	["ja", "ltr"],
	["ar", "rtl"],
])("%s", { timeout: 90_000 }, (language, direction) => {
	const { look } = tongueOf(language);
	const axe = async (page: Page) => (direction === "rtl" ? bench.axe(page) : []);

	test.each(OVERLAY)("overlay, %s", async (state) => {
		const page = await bench.overlay(STATES[state]?.() ?? [], { scheme: "light", width: 1280, height: 860, language });
		for (const [width, height] of [
			[1280, 860],
			[480, 800],
			[320, 640],
		] as const) {
			await page.setViewportSize({ width, height });
			await shoot(page, `${language}-overlay-${state}-${width}`);
			expect({ width, faults: await page.evaluate(faults, GROUPS) }).toEqual({ width, faults: [] });
		}
		expect(await axe(page)).toEqual([]);
		const box = page.locator(".sayso").first();
		expect([await box.getAttribute("lang"), await box.getAttribute("dir")]).toEqual([language, direction]);
		expect(await page.locator(".deny").innerText()).toContain(state.startsWith("batch") ? "" : look("card_deny"));
		await page.close();
	});

	test("overlay, why it is asked", async () => {
		const page = await bench.overlay(STATES["post"]?.() ?? [], { scheme: "light", width: 320, height: 640, language });
		await page.getByText(look("why_asked")).click();
		const why = page.locator(".why-asked p");
		await why.waitFor();
		await shoot(page, `${language}-overlay-why-320`);
		expect(await why.innerText()).toContain(look("settings_ask_before_writing"));
		expect(await why.innerText()).not.toMatch(/because|Ask before|U\+20/);
		expect(await page.evaluate(faults, GROUPS)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await page.close();
	});

	test("log, why it was let through", async () => {
		const page = await bench.page("log-watched-empty", { scheme: "light", width: 320, height: 640, language });
		await page.locator(".line").first().click();
		const why = page.locator(".fact", { has: page.locator("dt", { hasText: look("why_title") }) }).locator("dd");
		await why.waitFor();
		await shoot(page, `${language}-log-why-320`);
		expect(await why.innerText()).toContain(look("settings_watch_only"));
		expect(await why.innerText()).not.toMatch(/because|Watch only|U\+20/);
		expect(await page.evaluate(faults, GROUPS)).toEqual([]);
		await page.close();
	});

	test("overlay, an agent's own try", async () => {
		const page = await bench.overlay([], { scheme: "light", width: 1280, height: 860, language }, { alarms: [ALARM] });
		await shoot(page, `${language}-overlay-alarm`);
		expect(await page.evaluate(faults, GROUPS)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await page.close();
	});

	test.each(PAGES)("%s", async (state) => {
		const page = await bench.page(state, { scheme: "light", width: state.startsWith("popup") ? 360 : 1280, height: 640, language });
		if (state.startsWith("held-")) await page.locator(".held h2").waitFor();
		if (state.startsWith("popup-waiting")) await page.locator(".allow.awake").waitFor();
		if (state.startsWith("log-net")) await page.locator(".line").nth(1).click();
		await shoot(page, `${language}-${state}`);
		expect(await page.evaluate(faults, GROUPS)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await shoot(page, `${language}-${state}-320`);
		expect(await page.evaluate(faults, GROUPS)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language, direction]);
		await page.close();
	});

	test("options, with all that rules, simulator, file, report and adapters answer", async () => {
		const page = await bench.page("options-rules-watched", { scheme: "light", width: 1280, height: 860, language });
		const press = (box: string, key: string) =>
			page
				.locator(box)
				.getByRole("button", { name: look(key), exact: true })
				.click();
		await page.locator(".rules .rule-form .field").nth(4).fill("fly@no site");
		await press(".rules", "rules_add");
		await page.locator(".simulator textarea").fill("delete@mail.example");
		await press(".simulator", "simulator_try");
		const policy = { saysoPolicy: 1, preset: "watch_only", rules: ["ask send@*"], strict: true };
		const give = (value: unknown) =>
			page
				.locator(".policy-file input")
				.setInputFiles({ name: "policy.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) });
		await give({ ...policy, saysoPolicy: 3 });
		await page.locator(".policy-file .fault").waitFor();
		expect(await page.locator(".policy-file .fault").innerText()).not.toContain("newer");
		await give(policy);
		await page.locator(".policy-file .loosening").waitFor();
		await page.locator(".adapters summary").click();
		await page.locator(".adapters textarea").fill('{"adapter":1,"id":"my-forum","name":"My forum","sites":["www.forum.example"],"rules":[]}');
		await press(".adapters", "adapter_add");
		await page.locator("#adapter-note.fault").waitFor();
		await page.locator(".watched tbody button").first().click();
		for (const width of [1280, 480, 320]) {
			await page.setViewportSize({ width, height: 860 });
			await shoot(page, `${language}-options-answers-${width}`);
			expect({ width, faults: await page.evaluate(faults, GROUPS) }).toEqual({ width, faults: [] });
		}
		expect(await axe(page)).toEqual([]);
		const text = await page.locator("main").innerText();
		expect(text).not.toMatch(/U\+20[0-9A-F]{2}/);
		const left = Object.entries(messagesOf("en")).filter(
			([key, words]) => words.length > 12 && look(key) !== words && !words.includes("{") && text.includes(words),
		);
		expect(left).toEqual([]);
		await page.close();
	});

	test("options, an action of the log tried", async () => {
		const page = await bench.page("options-rules", { scheme: "light", width: 320, height: 860, language });
		await page.locator(".simulator select").selectOption({ index: 1 });
		await page.locator(".outcome").waitFor();
		await shoot(page, `${language}-options-tried-320`);
		expect(await page.evaluate(faults, GROUPS)).toEqual([]);
		expect(await page.locator(".outcome").innerText()).not.toMatch(/U\+20|because|\[object/);
		await page.close();
	});
});

test("the page's own words keep their order inside an Arabic sentence, and the question stays on its side", async () => {
	const page = await bench.overlay(STATES["post"]?.() ?? [], { scheme: "light", width: 1280, height: 860, language: "ar" });
	const summary = page.locator("#sayso-summary");
	expect(await summary.locator("bdi").allInnerTexts()).toEqual(["#engineering", "forum.example"]);
	const [deny, allow] = [await page.locator(".deny").boundingBox(), await page.locator(".allow").boundingBox()];
	expect(deny?.x).toBeGreaterThan(allow?.x ?? 0);
	await page.close();
});
