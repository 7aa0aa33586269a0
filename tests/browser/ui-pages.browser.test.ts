// Real Chromium, our pages and the overlay's content from fixtures: readable for everyone in every state, and doing what they say.
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STATES } from "../pages/fixture-holds.ts";
import { type PageBench, startPageBench } from "../pages/page-bench.ts";

const SHOTS = "artifacts/ui";
let bench: PageBench;
beforeAll(async () => {
	await mkdir(SHOTS, { recursive: true });
	bench = await startPageBench();
}, 60_000);
afterAll(() => bench?.stop(), 30_000);
/** with SAYSO_SHOTS set: for looking at */
const shoot = async (page: Page, name: string) => {
	if (process.env["SAYSO_SHOTS"]) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};
const isTooWide = () => document.documentElement.scrollWidth > innerWidth;
const sticksOut = () => {
	const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
	const out: string[] = [];
	for (const button of root?.querySelectorAll(".press, .icon, .aside, .pill") ?? []) {
		if (!button.checkVisibility({ contentVisibilityAuto: true })) continue;
		const box = button.getBoundingClientRect();
		if (box.width < 44 || box.height < 44 || box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
			out.push(`${button.className} ${Math.round(box.width)}×${Math.round(box.height)} at ${Math.round(box.left)},${Math.round(box.top)}`);
	}
	for (const box of root?.querySelectorAll(".reading, .panel") ?? [])
		if (box.scrollWidth > box.clientWidth + 1) out.push(`${box.className} is wider than it shows`);
	return out;
};
const wide = { scheme: "light", width: 1280, height: 860 } as const;

describe("the overlay reads well", { timeout: 60_000 }, () => {
	for (const [state, make] of Object.entries(STATES)) {
		test(`${state}: axe finds nothing, nothing sticks out, targets are 44 px`, async () => {
			const page = await bench.overlay(make(), wide);
			for (const look of [
				wide,
				{ scheme: "light", width: 3840, height: 2160 },
				{ scheme: "light", width: 480, height: 800 },
				{ scheme: "dark", width: 320, height: 640 },
			] as const) {
				await page.setViewportSize(look);
				await page.emulateMedia({ colorScheme: look.scheme });
				await shoot(page, `overlay-${state}-${look.scheme}-${look.width}`);
				expect(await page.evaluate(sticksOut)).toEqual([]);
				if (look === wide || look.scheme === "dark") expect(await bench.axe(page)).toEqual([]);
			}
			await page.close();
		});
	}

	test("at 200 % zoom of a small screen and in forced colours it still shows both buttons", async () => {
		for (const look of [
			{ scheme: "light", width: 640, height: 360 },
			{ scheme: "dark", width: 640, height: 480, forced: true },
		] as const) {
			const page = await bench.overlay(STATES["json"]?.() ?? [], look);
			await shoot(page, `overlay-small-${look.width}x${look.height}`);
			expect(await bench.axe(page)).toEqual([]);
			await page.close();
		}
	});

	test("a refused press and a silent background are told, and axe still finds nothing", async () => {
		const page = await bench.overlay(STATES["post"]?.() ?? [], wide);
		await page.locator(".allow").click();
		await page.getByText("did not look like a person").waitFor();
		await shoot(page, "overlay-refused-light-1280");
		await page.locator(".deny").click();
		await page.getByText("is not answering").waitFor();
		await shoot(page, "overlay-silent-light-1280");
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});

	test("by keyboard: Deny first, every control in turn, never out into the page", async () => {
		const page = await bench.overlay(STATES["secretFiles"]?.() ?? [], wide);
		const at = () =>
			page.evaluate(() => {
				const host = document.activeElement;
				const active = host?.shadowRoot?.activeElement;
				return active ? (active.getAttribute("aria-label") ?? active.textContent ?? "").trim().slice(0, 30) : (host?.tagName ?? "none");
			});
		expect(await at()).toBe("Deny");
		const walk: string[] = [];
		for (let i = 0; i < 12; i++) {
			await page.keyboard.press("Tab");
			walk.push(await at());
		}
		expect(walk.slice(0, 3)).toEqual(["Allow once", expect.stringContaining("Allow for this session"), "Tell the agent why"]);
		expect(walk).toContain("What is held");
		expect(walk).toContain("Set aside");
		expect(walk.some((name) => name.startsWith("Show"))).toBe(true);
		expect(walk).not.toContain("Theirs");
		await page.close();
	});

	test("secrets are masked until asked for; JSON is indented without changing a token; hidden characters are spelled out", async () => {
		const page = await bench.overlay(STATES["secretFiles"]?.() ?? [], wide);
		const card = page.locator(".card");
		expect(await card.innerText()).not.toContain("correct horse");
		expect(await card.innerText()).toContain("U+202E");
		await page.getByRole("button", { name: "Show Password" }).click();
		expect(await card.innerText()).toContain("correct horse battery");
		expect(await card.innerText()).toContain("salaries-2026.xlsx");
		await page.close();
		const json = await bench.overlay(STATES["json"]?.() ?? [], wide);
		const shown = await json.locator(".body").innerText();
		const sent = STATES["json"]?.()[0]?.action.payload.text ?? "";
		expect(shown.split("\n").length).toBeGreaterThan(10);
		expect(shown).toContain("12345678901234567890");
		expect(JSON.parse(shown)).toEqual(JSON.parse(sent));
		await json.close();
	});
});

describe("our pages read well", { timeout: 60_000 }, () => {
	for (const state of [
		"popup-waiting",
		"popup",
		"popup-idle-empty",
		"popup-paused",
		"popup-unreachable-unreadable",
		"popup-intab-waiting",
		"log",
		"options",
		"options-error",
	]) {
		test(state, async () => {
			const page = await bench.page(state, { scheme: "light", width: state.startsWith("popup") ? 420 : 1280, height: 600 });
			if (state === "popup-waiting") await page.locator(".allow.awake").waitFor();
			if (state === "log") await page.locator(".line").nth(3).click();
			await shoot(page, `${state}-light`);
			expect(await page.evaluate(isTooWide)).toBe(false);
			await page.setViewportSize({ width: 320, height: 640 });
			await page.emulateMedia({ colorScheme: "dark" });
			await shoot(page, `${state}-dark-320`);
			expect(await page.evaluate(isTooWide)).toBe(false);
			expect(await bench.axe(page)).toEqual([]);
			await page.close();
		});
	}
});

describe("our pages do what they say", { timeout: 60_000 }, () => {
	test("the lines of one action are one row; filters and search narrow the list", async () => {
		const page = await bench.page("log", wide);
		const rows = page.locator(".row");
		// 12 actions, 2 session lines, 1 fault
		expect(await rows.count()).toBe(15);
		await page.getByLabel("Verdict").selectOption("denied");
		await expect.poll(() => rows.count()).toBe(2);
		await page.getByLabel("Verdict").selectOption("");
		await page.getByLabel("Search the log").fill("newsletters trash");
		await expect.poll(() => rows.count()).toBe(2);
		await page.getByLabel("Search the log").fill("");
		await page.getByLabel("Kind").selectOption("account");
		await expect.poll(() => rows.count()).toBe(2);
		await page.close();
	});

	test("a long log comes a page at a time, and the export holds every line in order", async () => {
		const page = await bench.page("log-many", wide);
		const before = await page.locator(".row").count();
		await page.getByRole("button", { name: "Show older" }).click();
		await expect.poll(() => page.locator(".row").count()).toBeGreaterThan(before);
		await page.getByRole("button", { name: "Export" }).click();
		await page.waitForFunction(() => (window as { exported?: string }).exported);
		const lines = (await page.evaluate(() => (window as unknown as { exported: string }).exported)).trimEnd().split("\n");
		expect(lines.map((line) => JSON.parse(line).seq)).toEqual(lines.map((_, i) => i + 1));
		await page.close();
	});

	test("a page in a tab can't decide and can't stop guarding", async () => {
		const page = await bench.page("popup-intab-waiting", wide);
		expect(await page.locator(".card").count()).toBe(0);
		expect(await page.getByRole("button", { name: "Stop guarding" }).isDisabled()).toBe(true);
		await page.close();
	});

	test("options: what can't be saved says why and shows the old value", async () => {
		const page = await bench.page("options-error", wide);
		await page.getByText("storage is full").waitFor();
		expect(await page.getByLabel(/^Strict/).isChecked()).toBe(false);
		await page.getByRole("textbox", { name: /seconds/ }).fill("5");
		await page.keyboard.press("Tab");
		await page.getByText("between 30 seconds").waitFor();
		await page.getByLabel("Always guard these sites").fill("not a site!");
		await page.keyboard.press("Enter");
		await page.getByText("is not a site").waitFor();
		await page.close();
	});

	test("options: a site is stored as its registrable domain, a grant can be taken back", async () => {
		const page = await bench.page("options", wide);
		await page.getByLabel("Always guard these sites").fill("https://mail.google.com/mail");
		await page.keyboard.press("Enter");
		await page.locator(".chips", { hasText: /google\.com/ }).waitFor();
		expect(await page.locator(".chips").innerText()).not.toContain("mail.google.com");
		await page.getByText("Saved.").waitFor();
		await page.getByRole("button", { name: "Take back send" }).click();
		await expect.poll(() => page.locator(".grants li").count()).toBe(1);
		await page.close();
	});
});
