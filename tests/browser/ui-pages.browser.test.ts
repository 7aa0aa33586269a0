// Real Chromium, our pages and the overlay's content from fixtures: readable for everyone in every state, and doing what they say.

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { until } from "../fixtures/until.ts";
import { ALARM, fixtureMails, STATES } from "../pages/fixture-holds.ts";
import { bench, shoot, usePageBench } from "../pages/use-page-bench.ts";

usePageBench();
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

describe.concurrent("the overlay reads well", { timeout: 60_000 }, () => {
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

	const grave = STATES["extraStep"]?.() ?? [];
	for (const [name, holds, more] of [
		["alarm", [], { alarms: [ALARM, { ...ALARM, hold: "2".repeat(32) }] }],
		["alarm-above", STATES["post"]?.() ?? [], { alarms: [ALARM] }],
		["locked", grave, { locked: [grave[0]?.id ?? ""] }],
		["moved", STATES["post"]?.() ?? [], { moved: true }],
	] as const)
		test(`${name}: axe finds nothing, nothing sticks out`, async () => {
			for (const look of [
				wide,
				{ scheme: "light", width: 480, height: 800 },
				{ scheme: "dark", width: 320, height: 640 },
				{ scheme: "dark", width: 1280, height: 860 },
			] as const) {
				const page = await bench.overlay([...holds], look, more as never);
				await shoot(page, `overlay-${name}-${look.scheme}-${look.width}`);
				expect(await page.evaluate(sticksOut)).toEqual([]);
				expect(await bench.axe(page)).toEqual([]);
				await page.close();
			}
		});

	test("the agent's try is said in red until the person has seen it", async () => {
		const page = await bench.overlay([], wide, { alarms: [ALARM] });
		await page.getByText("The agent tried to approve this itself").waitFor();
		await page.getByRole("button", { name: "I have seen it" }).focus();
		await page.keyboard.press("Enter", { delay: 80 });
		const told = () => page.evaluate(() => (window as unknown as { told: { type: string; hold?: string }[] }).told);
		await expect.poll(async () => (await told()).find(({ type }) => type === "alarmSeen")?.hold).toBe(ALARM.hold);
		await page.close();
	});

	test("it says why it asks, and leads to where that is set", async () => {
		const page = await bench.overlay(STATES["post"]?.() ?? [], wide);
		await page.getByText("Why am I asked?").click();
		await page.getByText("Asked about because Sayso is set to").waitFor();
		await shoot(page, "overlay-why-light-1280");
		await page.getByRole("button", { name: "Show where that is set" }).click();
		const told = () => page.evaluate(() => (window as unknown as { told: { type: string; place?: string }[] }).told);
		await expect.poll(async () => (await told()).find(({ type }) => type === "openOptions")?.place).toBe("presets");
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});

	test("where the agent's try leaves no room for the whole question, it says what makes room", async () => {
		const page = await bench.page("popup-idle-empty", { scheme: "light", width: 420, height: 600 });
		await page.evaluate((message) => (window as unknown as { desk: { receive(message: unknown): void } }).desk.receive(message), {
			type: "holds",
			holds: STATES["post"]?.() ?? [],
			appearance: "system",
			alarms: [ALARM],
		} as unknown as Record<string, unknown>);
		await page.getByText("Press “I have seen it” above first").waitFor();
		expect(await page.locator(".allow.awake").count()).toBe(0);
		await shoot(page, "popup-alarm-no-room-light");
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});

	test("where the passphrase is needed, Allow without one asks for it", async () => {
		const holds = STATES["post"]?.() ?? [];
		const page = await bench.overlay(holds, wide, { locked: [holds[0]?.id ?? ""], nonces: { [holds[0]?.id ?? ""]: "once" } });
		await page.locator(".allow").click({ delay: 900 });
		const focused = () =>
			page.evaluate(() => [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot?.activeElement?.getAttribute("type"));
		await until("the passphrase has the focus", async () => (await focused()) === "password");
		await page.close();
	});

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
		await page.locator(".allow").click({ delay: 900 });
		await page.getByText("could have been a program").waitFor();
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
		expect(walk.slice(0, 3)).toEqual([
			expect.stringContaining("Allow once"),
			expect.stringContaining("Allow for this session"),
			"Tell the agent why",
		]);
		expect(walk).toContain("What is held");
		expect(walk).toContain("Set aside");
		expect(walk.some((name) => name.startsWith("Show"))).toBe(true);
		expect(walk).not.toContain("Theirs");
		await page.close();
	});

	test("a press in the very moment in which a list grows is no yes to it", async () => {
		const mails = fixtureMails(3);
		const page = await bench.overlay(mails.slice(0, 2), wide);
		const why = await page.evaluate(
			(holds) => {
				const { say, told } = window as unknown as { say(message: unknown): void; told: { type: string; why?: string }[] };
				const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot as ShadowRoot;
				return new Promise((done) => {
					// Called when the third line is drawn, before anything else runs.
					new MutationObserver((_, observer) => {
						if (root.querySelectorAll(".batch li").length !== 3) return;
						observer.disconnect();
						root.querySelector(".allow")?.dispatchEvent(new PointerEvent("pointerdown", { isPrimary: true, bubbles: true }));
						done(told.findLast(({ type }) => type === "refusedPress")?.why);
					}).observe(root, { childList: true, subtree: true });
					say({ type: "holds", holds, appearance: "system" });
				});
			},
			mails as unknown as Record<string, unknown>[],
		);
		expect(why).toBe("pressed before the question could have been read");
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

describe.concurrent("our pages read well", { timeout: 60_000 }, () => {
	for (const state of [
		"popup-waiting",
		"popup-waiting-list",
		"popup",
		"popup-idle-empty",
		"popup-grants-missed",
		"popup-paused",
		"popup-unreachable-unreadable",
		"popup-intab-waiting",
		"popup-stopped-attached",
		"popup-missing-trouble",
		"held-asks-netForm",
		"held-asks-queue",
		"held-asks-netPurchase",
		"held-ended-denied",
		"held-ended-failed-alone",
		"held-blocked",
		"log",
		"log-net",
		"log-stamped-empty",
		"options",
		"options-rules-watched",
		"options-managed-rules",
		"options-managed-broken",
		"options-error",
		"options-locked",
		"popup-alarmed",
		"options-private",
	]) {
		test(state, async () => {
			const page = await bench.page(state, { scheme: "light", width: state.startsWith("popup") ? 420 : 1280, height: 600 });
			if (state.startsWith("held-")) await page.locator(".held h2").waitFor();
			if (state.startsWith("popup-waiting")) await page.locator(".allow.awake").waitFor();
			if (state.startsWith("log")) await page.locator(".line").nth(3).click();
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
		await page.getByText("Allowed because the person allowed send:named_people@mail.example always").first().waitFor();
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

	test("what the net stopped without a question is listed in its tab's popup, with the reason", async () => {
		const page = await bench.page("popup-stopped-attached", wide);
		const items = page.locator(".stopped li");
		expect(await items.count()).toBe(2);
		expect(await items.first().textContent()).toContain("the same place was asked about before");
		expect(await items.last().textContent()).toContain("By a beacon, or the ping of a link. Not asked about: nobody waits for its answer");
		await page.getByText("A program is attached to this browser").click();
		await page.getByText("belongs in a browser profile of its own").waitFor();
		await page.close();
		const quiet = await bench.page("popup", wide);
		expect(await quiet.getByText("Stopped at the network").count()).toBe(0);
		expect(await quiet.locator("details.note").count()).toBe(0);
		await quiet.close();
	});

	test("who comes back is told what got no answer, and finds it in the log", async () => {
		const page = await bench.page("popup-grants-missed", wide);
		await page.getByText("3 actions got no answer since").waitFor();
		await page.getByRole("button", { name: "Show in the log" }).click();
		await expect.poll(() => page.locator(".row").count()).toBe(2);
		expect(await page.getByLabel("Verdict").inputValue()).toBe("expired");
		expect(await page.getByLabel("Search the log").evaluate((field) => field === document.activeElement)).toBe(true);
		await page.close();
	});

	test("the popup lists what was allowed for longer, why, and takes it back with one press", async () => {
		const page = await bench.page("popup-grants-missed", wide);
		const list = page.locator(".grants li");
		expect(await list.count()).toBe(3);
		expect(await list.nth(0).textContent()).toContain("Always · let 41 actions through");
		expect(await list.nth(1).textContent()).toContain("For 34 minutes more · let one action through");
		expect(await list.nth(2).textContent()).toContain("Until this session ends · not used yet");
		await page.getByRole("button", { name: "Take back post" }).click();
		await expect.poll(() => list.count()).toBe(2);
		await page.getByRole("status").filter({ hasText: "Taken back" }).waitFor({ state: "attached" });
		await page.close();
	});

	test("the log says how the answers were, and what would ask less or let less happen", async () => {
		const page = await bench.page("log-stamped-empty", wide);
		const words = (await page.locator(".quality").textContent()) ?? "";
		expect(words).toMatch(/You said yes to 23 of the last 29 questions/);
		expect(words).toContain("Always allow would spare you the question");
		expect(words).toContain("It can be allowed only one at a time");
		expect(words).toContain("denied 6 of 6 times");
		await page.close();
	});

	test("options: a rule is made by choosing or by writing, put in order, changed and removed; what is wrong is named", async () => {
		const page = await bench.page("options-rules", wide);
		const rules = page.locator(".rules ol li");
		expect(await rules.count()).toBe(4);
		const form = page.getByRole("form", { name: "Add this rule" });
		const scope = form.getByLabel("The same as a scope");
		await form.getByLabel("What happens").selectOption("ask");
		await form.getByLabel("To what").selectOption("upload");
		await form.getByLabel("On which site").fill("files.example");
		expect(await scope.inputValue()).toBe("upload@files.example");
		await scope.fill("upload:martians@files.example");
		await form.getByRole("button").click();
		await page.getByText("“martians” is not an audience: it has to be one of requester_only").waitFor();
		expect(await rules.count()).toBe(4);
		await scope.fill("upload:group@files.example");
		expect(await form.getByLabel("Who would see it").inputValue()).toBe("group");
		await scope.press("Enter");
		await expect.poll(() => rules.allTextContents()).toHaveLength(5);
		const asks = async () => (await page.locator(".rules ol").nth(1).locator("code").allTextContents()).map((text) => text.replace("ask ", ""));
		expect((await asks()).map((each) => each.split("@")[0])).toEqual(["post:requester_only", "send", "upload:group"]);
		await page.getByRole("button", { name: /^Up uploads/ }).click();
		await expect.poll(async () => (await asks()).map((each) => each.split("@")[0])).toEqual(["post:requester_only", "upload:group", "send"]);
		// The keyboard stays where it was, and goes on from what was changed.
		const at = () => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
		await expect.poll(at).toMatch(/^BUTTON Up uploads/);
		await page.getByRole("button", { name: /^Edit uploads/ }).click();
		await expect.poll(at).toMatch(/^SELECT/);
		const edit = page.getByRole("form", { name: "Edit" });
		await edit.getByLabel("What happens").selectOption("deny");
		await edit.getByRole("button", { name: "Save this rule" }).click();
		await expect
			.poll(() => page.locator(".rules ol").first().locator("code").allTextContents())
			.toEqual(["delete@mail.example", "upload:group@files.example"]);
		await expect.poll(at).toMatch(/^LI uploads/);
		// The same twice is one.
		await form.getByLabel("On which site").fill("mail.example");
		await form.getByRole("button").click();
		await page.getByText("There is such a rule already").waitFor();
		await page.getByRole("button", { name: /^Remove deletions/ }).click();
		await expect.poll(() => rules.count()).toBe(4);
		await expect.poll(at).toMatch(/^LI uploads/);
		await page.close();
	});

	test("options: a site has a setting of its own", async () => {
		const page = await bench.page("options-rules", wide);
		const form = page.getByRole("form", { name: "Other settings for single sites" });
		await form.getByLabel("Site").fill("https://www.wiki.example/page");
		await form.getByLabel("There").selectOption("watch_only");
		await form.getByRole("button", { name: "Add" }).click();
		await page.locator(".rules ul li", { hasText: "wiki.example" }).getByText("Watch only").waitFor();
		await form.getByLabel("Site").fill("no site!");
		await form.getByRole("button", { name: "Add" }).click();
		await page.getByText("“no site!” is not a site").waitFor();
		await page.getByRole("button", { name: "No setting of its own for bank.example" }).click();
		await expect.poll(() => page.locator(".rules ul li").count()).toBe(1);
		await page.close();
	});

	test("options: what would happen to an action, and why, follows the rules as they change", async () => {
		const page = await bench.page("options-rules", wide);
		const field = page.getByLabel(/^An action/);
		const outcome = page.locator(".outcome");
		await field.fill("delete@mail.example");
		await page.getByRole("button", { name: "Try it" }).click();
		expect(await outcome.textContent()).toContain("Refused because of your rule “deny delete@mail.example”.");
		expect(await outcome.getByRole("link").getAttribute("href")).toBe("#rule-r1");
		await page.getByRole("button", { name: /^Remove deletions/ }).click();
		await expect
			.poll(() => outcome.textContent())
			.toContain("Asked about because Sayso is set to “Ask before writing”, and no rule says otherwise about deleting.");
		expect(await outcome.textContent()).toContain("with a press that is held");
		await field.fill('{"kind":"fly"}');
		await page.getByRole("button", { name: "Try it" }).click();
		await page.getByText("kind: has to be one of post, send").waitFor();
		await page.getByLabel("Or one from the log").selectOption({ index: 1 });
		await expect.poll(() => outcome.textContent()).toMatch(/^(Asked about|Refused|Let through)/);
		await page.close();
	});

	test("options: all of it goes into a file; a file shows what it changes and loosens before it is taken, a wrong one changes nothing", async () => {
		const page = await bench.page("options-rules", wide);
		await page.getByRole("button", { name: "Save as a file" }).click();
		await page.waitForFunction(() => "saved" in window);
		const { name, text } = await page.evaluate(() => (window as unknown as { saved: { name: string; text: string } }).saved);
		expect(name).toBe("sayso-policy-2026-11-30.json");
		const saved = JSON.parse(text);
		expect(saved).toMatchObject({ saysoPolicy: 1, preset: "ask_before_writing", sitePresets: { "bank.example": "read_only" } });
		expect(saved.rules).toContain("deny delete@mail.example");
		const box = page.locator(".policy-file");
		const pick = (value: unknown) =>
			page.getByLabel("Read a file").setInputFiles({
				...{ name: "policy.json", mimeType: "application/json" },
				buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
			});
		for (const [wrong, words] of [
			["{", "it is not JSON"],
			[{ ...saved, saysoPolicy: 3 }, "saysoPolicy: version 3 is newer than this Sayso understands (1)"],
			[{ ...saved, rules: [...saved.rules, "forbid all"] }, "rules[4]: it begins with “forbid”"],
		] as const) {
			await pick(wrong);
			await box.getByText(words).waitFor();
			expect(await box.getByRole("button", { name: /^Take it/ }).count()).toBe(0);
		}
		await pick(saved);
		await box.getByText("says what is set already").waitFor();
		await pick({ ...saved, preset: "watch_only", rules: saved.rules.slice(1) });
		await box.getByText("It lets more through than now").waitFor();
		expect(await box.textContent()).toContain('rules: without "deny delete@mail.example"');
		await box.getByRole("button", { name: "Leave everything as it is" }).click();
		expect(await page.locator(".rules ol li").count()).toBe(4);
		await pick({ ...saved, preset: "watch_only", rules: saved.rules.slice(1) });
		await box.getByRole("button", { name: "Take it, although it lets more through" }).click();
		await box.getByText("Taken.").waitFor();
		await expect.poll(() => page.locator(".rules ol li").count()).toBe(3);
		expect(await page.getByRole("radio", { name: /^Watch only/ }).isChecked()).toBe(true);
		await page.close();
	});

	test("options: what is managed is shown and locked; what of it can't be read is said", async () => {
		const page = await bench.page("options-managed-broken", wide);
		const box = page.locator(".managed");
		expect(await box.textContent()).toContain("Refuse: deletions on mail.example");
		expect(await box.textContent()).toContain("Every session is held to: not to buy or pay");
		expect(await box.getByRole("alert").textContent()).toContain("rules[2]: “@” and a site are missing");
		expect(await page.getByLabel(/^Watch only/).isDisabled()).toBe(true);
		expect(await page.getByLabel(/^Read only/).isDisabled()).toBe(false);
		expect(await page.getByLabel(/^Strict/).isDisabled()).toBe(true);
		await page.close();
	});

	test("options: after a week of watching its report comes unasked, and a rule is taken with one press", async () => {
		const page = await bench.page("options-rules-watched", wide);
		const box = page.locator(".watched");
		await box.getByText("has only watched for a week now").waitFor();
		const rows = await box.locator("tbody tr").allTextContents();
		expect(rows).toHaveLength(3);
		expect(rows[0]).toContain("changesNot knownforum.example120Add: Let through");
		await box.getByRole("button", { name: /^Add: Let through/ }).click();
		await box.getByText("Added to the rules").waitFor();
		expect(await box.getByRole("button", { name: /^Add: Let through/ }).count()).toBe(0);
		await page.locator(".rules").getByText("update:unknown@forum.example").waitFor();
		await page.close();
		const quiet = await bench.page("options", wide);
		expect(await quiet.locator(".watched table").count()).toBe(0);
		await quiet.getByRole("button", { name: "Make the report" }).click();
		await quiet.getByText("Nothing yet that would have been asked about").waitFor();
		await quiet.close();
	});

	test("the log says why, and leads to where that is set", async () => {
		const page = await bench.page("log-watched-empty", wide);
		await page.locator(".line").first().click();
		const why = page.locator(".details .fact", { hasText: "Why?" });
		expect(await why.textContent()).toContain("Let through because Sayso is set to “Watch only”.");
		expect(await why.getByRole("link").getAttribute("href")).toBe("/options.html#presets");
		await page.close();
	});

	test("options: how much is too much at once", async () => {
		const page = await bench.page("options", wide);
		const field = page.getByRole("textbox", { name: "deletions" });
		expect(await field.inputValue()).toBe("10");
		await field.fill("many");
		await page.keyboard.press("Tab");
		await page.getByText("“many” can’t be used here").waitFor();
		await field.fill("25");
		await page.keyboard.press("Tab");
		await page.getByText("Saved.").waitFor();
		expect(await page.getByText("can’t be used here").count()).toBe(0);
		await page.close();
	});

	test("a tab without our script says so until it is reloaded; what is wrong with Sayso is said", async () => {
		const page = await bench.page("popup-missing-trouble", wide);
		await page.getByText("only the network net holds here").waitFor();
		expect(await page.getByRole("alert").textContent()).toContain("the network net is not up");
		await page.getByRole("button", { name: "Reload the page" }).click();
		await page.getByRole("heading", { name: "Guarded" }).waitFor();
		expect(await page.getByRole("button", { name: "Reload the page" }).count()).toBe(0);
		await page.close();
	});

	test("the log says what the network net caught, and what became of it", async () => {
		const page = await bench.page("log-net", wide);
		const row = (words: string) => page.locator(".row", { hasText: words }).locator(".what").textContent();
		expect(await row("partner.example/intake")).toContain("a redirect to another address. Sent again");
		expect(await row("(failed)")).toContain("Could not be sent again");
		expect(await row("forum.example/sync")).toMatch(/a worker of the site$/);
		await page.getByLabel("Search the log").fill("stopped beacon");
		await expect.poll(() => page.locator(".row").count()).toBe(1);
		await page.locator(".line").click();
		expect(await page.locator(".details").textContent()).toContain("Blocked: the network net, without a question");
		await page.close();
	});

	test("options: private windows are spoken of where Sayso is kept out of them", async () => {
		const page = await bench.page("options-private", wide);
		await page.getByRole("button", { name: "Open Sayso’s details" }).waitFor();
		await page.close();
		const allowed = await bench.page("options", wide);
		expect(await allowed.getByText("private windows").count()).toBe(0);
		await allowed.close();
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

	test("options: a passphrase is set, and changed or removed only by whoever knows it", async () => {
		const page = await bench.page("options", wide);
		await page.getByLabel("Passphrase", { exact: true }).fill("abc");
		await page.getByLabel("The same again").fill("abc");
		await page.getByRole("button", { name: "Set it" }).click();
		await page.getByText("needs at least 6 characters").waitFor();
		await page.getByLabel("Passphrase", { exact: true }).fill("open sesame");
		await page.getByRole("button", { name: "Set it" }).click();
		await page.getByText("are not the same").waitFor();
		await page.getByLabel("The same again").fill("open sesame");
		await page.getByRole("button", { name: "Set it" }).click();
		await page.getByText("It is asked for from now on").waitFor();
		await page.getByLabel("Passphrase now").fill("guess");
		await page.getByRole("button", { name: "Remove it" }).click();
		await page.getByText("That is not the passphrase").waitFor();
		await page.getByLabel("Passphrase now").fill("open sesame");
		await page.getByRole("button", { name: "Remove it" }).click();
		await page.getByRole("button", { name: "Set it" }).waitFor();
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
		await expect.poll(() => page.locator(".grants li").count()).toBe(2);
		await page.close();
	});
});

describe("the interstitial", { timeout: 60_000 }, () => {
	interface Bench {
		posted: { type: string; hold?: string; decision?: { verdict: string; reason: string } }[];
		calls: string[];
		hold: string;
		notice(): { title: string; text: string; json: string };
	}
	const told = (page: Page) =>
		page.evaluate(() => {
			const { posted, calls, hold, notice } = window as unknown as Bench;
			return { posted, calls, hold, notice: notice() };
		});

	test("denies and never allows; says that the question was seen; tells agents to wait", async () => {
		const page = await bench.page("held-asks-netForm", wide);
		const text = (await page.locator(".held").textContent()) ?? "";
		expect(text).toContain("This was not sent");
		expect(text).toContain("Only Sayso’s network net saw it");
		expect(text).toContain("(a secret, not shown here)");
		expect(await page.locator(".allow, .longer").count()).toBe(0);
		await expect.poll(async () => (await told(page)).posted.some(({ type }) => type === "shown")).toBe(true);
		const { notice, hold, posted } = await told(page);
		expect(notice.title).toMatch(/^HELD by Sayso/);
		expect(JSON.parse(notice.json)).toMatchObject({ sayso: 1, hold, status: "held", action: "submit", retry: false, next: "wait" });
		expect(posted.some(({ type }) => type === "decide")).toBe(false);
		await page.getByRole("button", { name: "Deny" }).click();
		await expect
			.poll(async () => (await told(page)).posted.find(({ type }) => type === "decide")?.decision)
			.toMatchObject({ verdict: "denied", reason: "" });
		await page.close();
	});

	test("by keyboard: Deny first, then the popup; where that does not open, it says what to press", async () => {
		const page = await bench.page("held-asks-netForm-nopopup", wide);
		const at = () => page.evaluate(() => document.activeElement?.textContent ?? "");
		await expect.poll(at).toBe("Deny");
		await page.keyboard.press("Tab");
		expect(await at()).toBe("Decide in Sayso’s popup");
		await page.keyboard.press("Enter");
		await page.getByText("Press Sayso’s button in the toolbar").waitFor();
		expect((await told(page)).calls).toEqual(["popup"]);
		expect(await bench.axe(page)).toEqual([]);
		await page.close();
	});

	test("what needs a press that is held is not promised to the key", async () => {
		const page = await bench.page("held-asks-netPurchase", wide);
		expect(await page.locator(".how").textContent()).not.toContain("Alt+Shift+Y");
		await page.close();
	});

	for (const [state, heading, words, back] of [
		["held-ended-denied", "Denied", "Nothing was sent", "Back to the page"],
		["held-ended-expired", "Timed out", "Nobody answered in time", "Back to the page"],
		["held-ended-withdrawn", "Withdrawn", "went away before it was decided", "Back to the page"],
		["held-ended-failed-alone", "Allowed, but it could not be sent", "no page that it could be sent from", "Close this tab"],
		["held-ended-approved", "Allowed and sent", "sent again", "Back to the page"],
		["held-blocked", "This was not sent", "files or a stream", "Back to the page"],
		["held-nothing", "Nothing is waiting here", "no question about it is open", "Back to the page"],
	] as const) {
		test(`${state}: ${heading}`, async () => {
			const page = await bench.page(state, wide);
			await page.getByRole("heading", { name: heading, exact: true }).waitFor();
			await expect.poll(() => page.locator(".ending").textContent()).toContain(words);
			expect(JSON.parse((await told(page)).notice.json).status).not.toBe("held");
			await page.getByRole("button", { name: back }).click();
			expect((await told(page)).calls).toEqual(["back"]);
			await page.close();
		});
	}
});
