// Real Chromium, the introduction: readable for everyone, in six languages, walked through by keyboard; and its question to try, which
// is judged as a real one (a person's yes is in tests/e2e/welcome, where there is a real hand).
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGUAGES, tongueOf } from "../fixtures/tongues.ts";
import { bench, shoot, usePageBench } from "../pages/use-page-bench.ts";

usePageBench();
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const outcome = (page: Page) => page.evaluate(() => (window as unknown as { practice: { outcome: { value: string } } }).practice.outcome.value);
const wide = { scheme: "light", width: 1280, height: 860 } as const;

describe.each(LANGUAGES)("%s", { timeout: 90_000 }, (language) => {
	test("three screens and a question: axe finds nothing, nothing scrolls sideways, light, dark and narrow", async () => {
		const { look } = tongueOf(language);
		const page = await bench.page("welcome-private", { ...wide, language });
		for (const title of ["whatTitle", "howTitle", "limitsTitle", "tryTitle"]) {
			await page.getByRole("heading", { name: look(`welcome_${title}`), level: 2 }).waitFor();
			for (const [width, colorScheme] of [
				[1280, "light"],
				[320, "dark"],
			] as const) {
				await page.setViewportSize({ width, height: 860 });
				await page.emulateMedia({ colorScheme });
				await shoot(page, `${language}-welcome-${title}-${width}`);
				expect({ title, width, sideways: await sideways(page) }).toEqual({ title, width, sideways: false });
			}
			expect(await bench.axe(page)).toEqual([]);
			if (title !== "tryTitle") await page.locator(".steps .main").click();
		}
		await page.getByRole("button", { name: look("welcome_start") }).click();
		await page.locator(".question .allow.awake").waitFor();
		await shoot(page, `${language}-welcome-question-320`);
		expect(await sideways(page)).toBe(false);
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});
});

describe("the introduction does what it says", { timeout: 60_000 }, () => {
	test("by keyboard: from the first screen to the question, the heading of each screen in focus", async () => {
		const page = await bench.page("welcome", wide);
		for (const title of ["Only your own press counts", "What it can’t do", "Try it"]) {
			await page.locator(".steps .main").focus();
			await page.keyboard.press("Enter");
			await page.getByRole("heading", { name: title, level: 2 }).waitFor();
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
		}
		await page.locator(".steps .main").press("Enter");
		expect(await page.evaluate(() => (window as unknown as { left?: boolean }).left)).toBe(true);
		await page.close();
	});

	test("the button to practise with says when it was held long enough", async () => {
		const page = await bench.page("welcome", wide);
		await page.locator(".steps .main").click();
		await page.locator(".practise .press").click({ delay: 100 });
		await page.getByText("keep holding until the button says so").waitFor();
		await page.locator(".practise .press").click({ delay: 900 });
		await page.getByText("A real question works the same way").waitFor();
		await page.close();
	});

	test("what to be asked is saved as in the options", async () => {
		const page = await bench.page("welcome", wide);
		for (let i = 0; i < 2; i++) await page.locator(".steps .main").click();
		await page.getByLabel("Read only").check();
		await expect.poll(() => page.getByLabel("Read only").isChecked()).toBe(true);
		await page.close();
		const failing = await bench.page("welcome-error", wide);
		for (let i = 0; i < 2; i++) await failing.locator(".steps .main").click();
		await failing.getByLabel("Read only").click();
		await failing.getByText("The setting could not be saved: The browser’s storage is full").waitFor();
		expect(await failing.getByLabel("Ask before writing").isChecked()).toBe(true);
		await failing.close();
	});

	test("the practice agent is held; a no posts nothing, and a press that could be a tool's allows nothing", async () => {
		const page = await bench.page("welcome", wide);
		await page.getByRole("button", { name: "Skip" }).click();
		await page.getByRole("button", { name: "Let the agent post it" }).click();
		await page.getByText("Post publicly on practice.example").waitFor();
		expect(await outcome(page)).toBe("waiting");
		// On a busy machine a press is void where nobody could see for a moment; then it is pressed again.
		await expect
			.poll(
				async () => {
					await page.locator(".question .allow.awake").click({ delay: 900 });
					return page.locator(".refused:not(:empty)").count();
				},
				{ timeout: 30_000 },
			)
			.toBe(1);
		expect(await outcome(page)).toBe("waiting");
		await page.locator(".question .deny").click();
		await page.getByText("You said no, so nothing was posted").waitFor();
		expect(await page.locator(".board li").count()).toBe(1);
		await page.close();
	});

	test("a person's own press on the board is nobody's business", async () => {
		const page = await bench.page("welcome", wide);
		await page.getByRole("button", { name: "Skip" }).click();
		await page.getByRole("button", { name: "Post publicly" }).click();
		expect(await outcome(page)).toBe("posted");
		await page.close();
	});

	test("the popup offers it to whoever has not seen it, and never beside a question", async () => {
		const page = await bench.page("popup-new-idle-empty", { ...wide, width: 420 });
		await page.getByText("The introduction takes a minute").waitFor();
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
		const asked = await bench.page("popup-new-waiting", { ...wide, width: 420 });
		expect(await asked.getByText("The introduction takes a minute").count()).toBe(0);
		await asked.close();
	});
});
