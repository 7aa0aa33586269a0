// Real Chromium, our surfaces from fixtures: what a screen reader finds and in which order (the browser's own accessibility tree),
// targets, contrast, zoom, forced colours and reduced motion, in every state.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { SurfaceDown } from "../../utils/contracts/page-background.ts";
import type { Hold } from "../../utils/core/hold.ts";
import { fixtureMails, STATES } from "../pages/fixture-holds.ts";
import { gliding, paleTexts, smallTargets } from "../pages/look-closely.ts";
import { bench, shoot, usePageBench } from "../pages/use-page-bench.ts";

usePageBench();
const wide = { scheme: "light", width: 1280, height: 860 } as const;
const say = (page: Page, message: SurfaceDown) =>
	page.evaluate((message) => (window as unknown as { say(message: unknown): void }).say(message), message as unknown as Record<string, unknown>);
const listed = (holds: Hold[]): SurfaceDown => ({ type: "holds", holds, appearance: "system" });

interface Heard {
	role: string;
	name: string;
	description: string;
	focused: boolean;
	live: string;
	expanded: boolean | undefined;
	node: number;
}
/** What a screen reader meets, in its order. Chromium builds the tree a moment after the page changed. */
async function tree(page: Page): Promise<Heard[]> {
	const devtools = await page.context().newCDPSession(page);
	type Value = { value?: unknown };
	type Node = {
		nodeId: string;
		ignored: boolean;
		role?: Value;
		name?: Value;
		description?: Value;
		properties?: { name: string; value: Value }[];
		childIds?: string[];
		backendDOMNodeId?: number;
	};
	const { nodes } = (await devtools.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
	await devtools.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const heard: Heard[] = [];
	const walk = (node: Node | undefined) => {
		if (!node) return;
		const property = (name: string) => node.properties?.find((each) => each.name === name)?.value.value;
		if (!node.ignored)
			heard.push({
				...{ role: String(node.role?.value ?? ""), name: String(node.name?.value ?? ""), description: String(node.description?.value ?? "") },
				...{ focused: property("focused") === true, live: String(property("live") ?? ""), node: node.backendDOMNodeId ?? 0 },
				expanded: property("expanded") as boolean | undefined,
			});
		for (const id of node.childIds ?? []) walk(byId.get(id));
	};
	walk(nodes[0]);
	return heard;
}
const at = (heard: Heard[], role: string, name: RegExp | string) => {
	const found = heard.findIndex((each) => each.role === role && (typeof name === "string" ? each.name === name : name.test(each.name)));
	expect(found, `${role} ${name} among ${JSON.stringify(heard.map((each) => [each.role, each.name]))}`).toBeGreaterThanOrEqual(0);
	return found;
};
const spoken = async (page: Page, words: RegExp) =>
	expect
		.poll(async () => {
			const heard = await tree(page);
			const region = heard.findIndex((each) => each.role === "status" && each.live === "polite" && words.test(each.name || textAfter(heard, each)));
			return region >= 0;
		})
		.toBe(true);
/** a status has no name of its own; its words are the text that follows it */
const textAfter = (heard: Heard[], region: Heard) => {
	const from = heard.indexOf(region) + 1;
	const to = heard.findIndex((each, i) => i >= from && !/^(StaticText|InlineTextBox)$/.test(each.role));
	return heard
		.slice(from, to < 0 ? undefined : to)
		.filter((each) => each.role === "StaticText")
		.map((each) => each.name)
		.join(" ");
};
const nameless = (heard: Heard[]) =>
	heard.filter(
		(each) => /^(button|textbox|combobox|checkbox|radio|link|searchbox|DisclosureTriangle|alertdialog)$/.test(each.role) && !each.name.trim(),
	);

describe("what a screen reader meets in the question", { timeout: 60_000 }, () => {
	test("an alert dialog named by the sentence and described by the facts; Deny has the focus; reading comes before deciding", async () => {
		const page = await bench.overlay(STATES["post"]?.() ?? [], wide);
		const heard = await tree(page);
		const dialog = heard[at(heard, "alertdialog", "Post publicly in #engineering on forum.example")] as Heard;
		expect(dialog.description).toContain("Who sees it");
		expect(dialog.description).toContain("Everyone");
		expect(heard[at(heard, "button", "Deny")]?.focused).toBe(true);
		const order = [
			at(heard, "heading", "Post publicly in #engineering on forum.example"),
			at(heard, "image", "Warning:"),
			at(heard, "heading", /^Exactly this will be sent/),
			at(heard, "heading", "Goes to"),
			at(heard, "timer", ""),
			at(heard, "button", "Deny"),
			at(heard, "button", /^Allow once/),
			at(heard, "button", /^Allow for this session/),
		];
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(nameless(heard)).toEqual([]);
		// The clock ticks each second: it must not speak each second.
		expect(heard[at(heard, "timer", "")]?.live).not.toMatch(/polite|assertive/);
		await page.close();
	});

	test("a list is a list: each line has its place and its subject, and its buttons say which one they mean", async () => {
		const holds = STATES["batch"]?.() ?? [];
		const page = await bench.overlay(holds, wide);
		let heard = await tree(page);
		expect(heard[at(heard, "alertdialog", "Delete 12 mails on mail.example")]?.description).not.toContain("Invoice 2207");
		expect(heard.filter((each) => each.role === "listitem")).toHaveLength(12);
		const strikes = heard.filter((each) => each.role === "button" && each.name.startsWith("Strike"));
		expect(new Set(strikes.map((each) => each.name)).size).toBe(12);
		expect(heard[at(heard, "button", /^1 Invoice 2207/)]?.expanded).toBe(false);
		expect(at(heard, "button", /^12 /)).toBeLessThan(at(heard, "button", "Deny all 12"));
		at(heard, "button", /^Allow all 12/);
		await page.locator(".unfold").first().press("Enter");
		await page.locator(".strike").nth(1).press("Enter");
		await page.locator(".back").waitFor();
		heard = await tree(page);
		expect(heard[at(heard, "button", /^1 Invoice 2207/)]?.expanded).toBe(true);
		at(heard, "button", /^2 Struck out: /);
		at(heard, "button", "Put back");
		at(heard, "button", /^Allow 11 of 12/);
		expect(nameless(heard)).toEqual([]);
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});

	test("what happens is said in a region that was there before: more waiting, joined, refused, done", async () => {
		const holds = STATES["post"]?.() ?? [];
		const page = await bench.overlay(holds, wide);
		const before = (await tree(page)).filter((each) => each.role === "status").map((each) => each.node);
		expect(before.length).toBeGreaterThan(0);
		const mails = fixtureMails(2);
		await say(page, listed([...holds, ...mails]));
		await spoken(page, /2 more are waiting/);
		const after = (await tree(page)).filter((each) => each.role === "status").map((each) => each.node);
		expect(after).toEqual(expect.arrayContaining(before));
		await page.getByRole("button", { name: "Next" }).click();
		await expect.poll(() => page.locator(".batch li").count()).toBe(2);
		await say(page, listed([...holds, ...mails, ...fixtureMails(1)]));
		await expect.poll(async () => (await page.locator(".batch li").count()) === 3 || (await page.locator(".later").count()) === 1).toBe(true);
		await spoken(page, /One more (joined the list: 3 now|is waiting)/);
		await page.locator(".allow.awake").click({ delay: 1500 });
		await spoken(page, /could have been a program|did not look like a person/);
		await page.locator(".deny").click();
		await say(page, { type: "decided", hold: mails[0]?.id ?? "", ok: true, what: "" });
		await spoken(page, /Denied: all \d/);
		await page.close();
	});

	test("set aside it is one button that says what waits", async () => {
		const page = await bench.overlay(STATES["queue"]?.() ?? [], wide);
		await page.getByRole("button", { name: "Set aside" }).click();
		const heard = await tree(page);
		at(heard, "button", /^3 waiting for your say-so/);
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});

	test("a list by keyboard alone: to each line and each of its buttons, and out again", async () => {
		const page = await bench.overlay(fixtureMails(3), wide);
		const focused = () =>
			page.evaluate(() => {
				const active = document.activeElement?.shadowRoot?.activeElement;
				return (active?.getAttribute("aria-label") ?? active?.textContent ?? "out").trim().replace(/\s+/g, " ");
			});
		expect(await focused()).toBe("Deny all 3");
		const walk: string[] = [];
		for (let i = 0; i < 9; i++) {
			await page.keyboard.press("Shift+Tab");
			walk.push(await focused());
		}
		for (const words of [/^1Invoice/, /^2/, /^3/]) expect(walk.some((each) => words.test(each))).toBe(true);
		for (const n of [1, 2, 3]) expect(walk).toContain(`Strike number ${n} from the list`);
		expect(walk.at(-1)).toBe("Set aside");
		expect(walk).not.toContain("out");
		// The page stays usable, so the question is no trap.
		await page.keyboard.press("Shift+Tab");
		expect(await focused()).toBe("out");
		await page.close();
	});
});

const PAGES = [
	...[
		"popup-waiting",
		"popup-waiting-list",
		"popup-contracts",
		"popup-intab-contracts",
		"popup-grants-missed",
		"popup-idle-empty",
		"popup-paused",
		"popup-intab-waiting",
		"popup-stopped-attached",
	],
	...[
		"popup-missing-trouble",
		"held-asks-netForm",
		"held-ended-denied",
		"log",
		"log-net",
		"log-stamped-empty",
		"options",
		"options-error",
		"options-private",
	],
];

describe.concurrent("for every eye and hand", { timeout: 120_000 }, () => {
	for (const state of Object.keys(STATES))
		test(`the question, ${state}: targets of 44 px, contrast AA in both looks, all of it at 200 % zoom`, async () => {
			const page = await bench.overlay(STATES[state]?.() ?? [], wide);
			for (const summary of await page.locator(".extras summary").all()) await summary.click();
			if (state.startsWith("batch")) {
				await page.locator(".unfold").first().click();
				await page.locator(".strike").nth(2).click();
			}
			expect(await page.evaluate(smallTargets)).toEqual([]);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await page.evaluate(paleTexts), colorScheme).toEqual([]);
			}
			expect(await bench.axe(page)).toEqual([]);
			// 200 % of 1280 by 720: half as many CSS pixels.
			await page.setViewportSize({ width: 640, height: 360 });
			await shoot(page, `overlay-${state}-zoomed`, false);
			const wrong = await page.evaluate(() => {
				const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
				return [...(root?.querySelectorAll(".deny, .allow, .reading") ?? [])].flatMap((element) => {
					const box = element.getBoundingClientRect();
					const isReading = element.matches(".reading");
					const fits = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth && box.height >= (isReading ? 40 : 44);
					return fits && element.scrollWidth <= element.clientWidth + 1 ? [] : [`${element.className} ${box.top} to ${box.bottom} of ${innerHeight}`];
				});
			});
			expect(wrong).toEqual([]);
			await page.close();
		});

	for (const state of PAGES)
		test(`${state}: targets of 44 px, contrast AA in both looks, names for all`, async () => {
			const page = await bench.page(state, { scheme: "light", width: state.startsWith("popup") ? 420 : 1280, height: 720 });
			if (state.startsWith("log")) await page.locator(".line").nth(3).click();
			for (const summary of await page.locator("summary").all()) await summary.click();
			expect(await page.evaluate(smallTargets)).toEqual([]);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await page.evaluate(paleTexts), colorScheme).toEqual([]);
			}
			expect(nameless(await tree(page))).toEqual([]);
			await page.close();
		});

	test("forced colours: nothing is told by colour alone, every button has an edge, the focus is seen", async () => {
		for (const state of ["batch", "brake", "mismatch", "extraStep", "queue"]) {
			const page = await bench.overlay(STATES[state]?.() ?? [], { ...wide, forced: true });
			if (state === "batch") await page.locator(".strike").nth(1).click();
			const bare = await page.evaluate(() => {
				const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
				return [...(root?.querySelectorAll<HTMLElement>("button") ?? [])]
					.filter((button) => button.checkVisibility() && Number.parseFloat(getComputedStyle(button).borderTopWidth) < 1)
					.map((button) => button.className);
			});
			expect(bare).toEqual([]);
			await page.locator(".deny").focus();
			await page.keyboard.press("Tab");
			await page.keyboard.press("Shift+Tab");
			const outline = await page.locator(".deny").evaluate((button) => getComputedStyle(button).outlineStyle);
			expect(outline).toBe("solid");
			if (state === "batch") {
				const struck = page.locator(".batch .struck .what");
				expect(await struck.evaluate((words) => getComputedStyle(words).textDecorationLine)).toBe("line-through");
			}
			await shoot(page, `overlay-${state}-forced`, false);
			expect(await bench.axe(page)).toEqual([]);
			await page.close();
		}
		for (const state of ["popup-grants-missed", "log-stamped-empty", "options"]) {
			const page = await bench.page(state, { ...wide, forced: true });
			await shoot(page, `${state}-forced`, false);
			expect(await bench.axe(page)).toEqual([]);
			await page.close();
		}
	});

	test("reduced motion: nothing glides, and a held button fills in steps", async () => {
		const page = await bench.overlay(STATES["batch"]?.() ?? [], wide);
		await page.emulateMedia({ reducedMotion: "reduce" });
		await page.locator(".unfold").first().click();
		await page.locator(".allow.awake").hover();
		await page.mouse.down();
		await page.locator(".allow.holding").waitFor();
		const fill = await page.locator(".allow .fill").evaluate((fill) => getComputedStyle(fill).transitionTimingFunction);
		expect(fill).toMatch(/^steps/);
		expect(await page.evaluate(gliding)).toEqual([]);
		await page.mouse.up();
		await page.close();
		for (const state of PAGES) {
			const ours = await bench.page(state, wide);
			await ours.emulateMedia({ reducedMotion: "reduce" });
			expect(await ours.evaluate(gliding)).toEqual([]);
			await ours.close();
		}
	});
});
