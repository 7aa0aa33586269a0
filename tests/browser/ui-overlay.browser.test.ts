// Real Chromium, the overlay as it ships: only a person's press counts, and the page can't take, cover or hear the question.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownDisplay } from "../fixtures/own-display.ts";
import { STATES } from "../pages/fixture-holds.ts";
import { type OverlayBench, startOverlayBench } from "../pages/overlay-bench.ts";

let bench: OverlayBench;
beforeAll(async () => {
	bench = await startOverlayBench(ownDisplay());
}, 60_000);
afterAll(() => bench?.stop(), 30_000);
beforeEach(async () => {
	await bench.mute(false);
	await bench.page.goto(bench.url);
	await bench.worker.evaluate(() => {
		(self as unknown as { bench: { told: unknown[] } }).bench.told.length = 0;
	});
});
const hold = (state: string) => {
	const holds = STATES[state]?.();
	if (!holds?.[0]) throw new Error(`no state ${state}`);
	return { holds, first: holds[0] };
};
const opts = { timeout: 60_000 };

describe("a press", opts, () => {
	test("beside a client a person holds Allow: it allows once, bound to the digest that was shown", async () => {
		const { holds, first } = hold("post");
		await bench.ask(holds);
		await bench.personAllows();
		const [decision] = await bench.until("a decision", async () => (await bench.decisions()).length > 0 && bench.decisions());
		expect(decision).toMatchObject({
			hold: first.id,
			digest: first.digest,
			verdict: "approved",
			lifetime: "once",
			proof: { gesture: "hold_mouse", level: 2 },
		});
		await bench.until("the overlay is gone", async () => !(await bench.look("dialog")));
	});

	test("a person's Deny carries the reason; the page hears neither keys nor clicks", async () => {
		await bench.page.evaluate(() => {
			const heard: string[] = [];
			Object.assign(window, { heard });
			// The page stays usable: what the pointer does over the page itself is the page's to hear.
			const isOwn = (target: EventTarget | null) => target === document.documentElement || (target instanceof Node && document.body.contains(target));
			for (const type of ["click", "pointerdown", "keydown", "keyup", "input", "beforeinput", "mousemove"]) {
				for (const place of [document, window]) place.addEventListener(type, (event) => !isOwn(event.target) && heard.push(type));
			}
		});
		await bench.ask(hold("post").holds);
		await bench.awake();
		await bench.personClicks((await bench.look(".extras summary")) as never);
		const field = await bench.until("the reason's field", async () => {
			const seen = await bench.look(".reason input");
			return seen?.width ? seen : undefined;
		});
		await bench.personClicks(field);
		await bench.xdotool("type", "--delay", "30", "ask Ana first");
		await bench.personClicks((await bench.look(".deny")) as never);
		const [decision] = await bench.until("a decision", async () => (await bench.decisions()).length > 0 && bench.decisions());
		expect(decision).toMatchObject({ verdict: "denied", reason: "ask Ana first" });
		expect(await bench.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
	});

	test("a driver's click on Allow does nothing; holding it is known for a tool's", async () => {
		await bench.ask(hold("post").holds);
		const allow = await bench.awake();
		// Down and up meet the clock of a device by chance one time in ten; then it only doesn't count.
		await bench.until("it is known for a tool's", async () => {
			await bench.page.mouse.click(allow.x + allow.width / 2, allow.y + allow.height / 2);
			return (await bench.blamed()).length > 0;
		});
		await bench.page.mouse.click(allow.x + 20, allow.y + 12, { delay: 900 });
		await bench.until("the refusal in words", async () =>
			/could have been a program|did not look like/.test((await bench.look(".refused"))?.text ?? ""),
		);
		expect(await bench.decisions()).toEqual([]);
	});

	test("a script's click on Allow, from an isolated world, is known for a script's", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		await bench.worker.evaluate(async () => {
			const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
			await chrome.scripting.executeScript({
				target: { tabId: tab?.id ?? 0 },
				func: () => {
					const root = chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild as HTMLElement);
					root?.querySelector<HTMLElement>(".allow")?.click();
				},
			});
		});
		expect(await bench.until("it is known", async () => (await bench.blamed())[0])).toEqual([expect.stringContaining("a script made the press")]);
		expect(await bench.decisions()).toEqual([]);
	});

	test("a driver's Enter, tapped or held, allows nothing", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		await bench.page.keyboard.press("Tab");
		await bench.until("Allow has the focus", async () => (await bench.look(".allow"))?.focused);
		await bench.page.keyboard.press("Enter");
		await bench.page.keyboard.down("Enter");
		await bench.until("the hold is long enough", async () => (await bench.look(".allow.ready")) ?? false);
		await bench.page.keyboard.up("Enter");
		await bench.until("it is known for a tool's", async () => (await bench.blamed()).length > 0);
		expect(await bench.decisions()).toEqual([]);
	});

	test("an agent that reads the accessibility tree is told to wait", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		const devtools = await bench.page.context().newCDPSession(bench.page);
		const { nodes } = (await devtools.send("Accessibility.getFullAXTree")) as { nodes: { ignored: boolean; name?: { value: string } }[] };
		await devtools.detach();
		const names = nodes.filter((node) => !node.ignored).map((node) => node.name?.value ?? "");
		expect(names.some((name) => /HELD.*do not retry/.test(name))).toBe(true);
	});

	test("a person holds Enter on Allow", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		// The pointer rests on the window, so that the keys find it.
		await bench.personPoints((await bench.look("h2")) as never);
		await bench.xdotool("key", "Tab");
		await bench.until("Allow has the focus", async () => (await bench.look(".allow"))?.focused);
		await bench.xdotool("keydown", "Return");
		await bench.until("it may be released", async () => (await bench.look(".allow.ready")) ?? false);
		await bench.xdotool("keyup", "Return");
		const [decision] = await bench.until("a decision", async () => (await bench.decisions()).length > 0 && bench.decisions());
		expect(decision).toMatchObject({ verdict: "approved", proof: { gesture: "hold_key" } });
	});

	test("what can't be taken back wants the button held: a click does nothing, a hold allows", async () => {
		await bench.ask(hold("extraStep").holds);
		const allow = await bench.awake();
		await bench.personClicks(allow);
		await bench.until("the hint", async () => (await bench.look(".allow.short")) ?? false);
		expect(await bench.decisions()).toEqual([]);
		await bench.xdotool("mousedown", 1);
		await bench.until("it may be released", async () => (await bench.look(".allow.ready")) ?? false);
		await bench.xdotool("mouseup", 1);
		const [decision] = await bench.until("a decision", async () => (await bench.decisions()).length > 0 && bench.decisions());
		expect(decision).toMatchObject({ verdict: "approved", proof: { gesture: "hold_mouse" } });
	});

	test("two presses answer one question, not two", async () => {
		await bench.ask(hold("queue").holds);
		await bench.personPoints(await bench.awake());
		await bench.xdotool("mousedown", 1, "sleep", 0.9, "mouseup", 1, "sleep", 0.06, "mousedown", 1, "sleep", 0.06, "mouseup", 1);
		await bench.until(
			"the second question is awake",
			async () => (await bench.look(".queue"))?.text.includes("of 2") && (await bench.look(".allow.awake")),
		);
		expect((await bench.decisions()).length).toBe(1);
	});

	test("Escape is no answer; set aside frees the page and comes back", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		for (const _ of [1, 2, 3]) await bench.page.keyboard.press("Escape");
		await bench.until("Deny has the focus", async () => (await bench.look(".deny"))?.focused);
		await bench.personClicks((await bench.look(".aside")) as never);
		const pill = await bench.until("the reminder", () => bench.look(".pill"));
		await bench.page.click("#own", { timeout: 3000 });
		await bench.personClicks(pill);
		await bench.awake();
		expect(await bench.decisions()).toEqual([]);
	});
});

describe("a page that interferes", opts, () => {
	const attacks: Record<string, string> = {
		"removes the host": "host.remove()",
		"moves the host": "document.body.append(host)",
		"hides the host": "host.style.setProperty('display', 'none', 'important')",
		"makes the host inert and hidden": "host.inert = true; host.hidden = true",
		"opens a modal dialog above": "const d = document.createElement('dialog'); d.textContent = 'Win'; document.body.append(d); d.showModal()",
		"covers it with a popover that lets clicks through":
			"const p = document.createElement('div'); p.popover = 'manual'; p.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff'; document.body.append(p); p.showPopover()",
	};
	for (const [name, code] of Object.entries(attacks)) {
		test(`${name}: it is put back, reported, and can be answered`, async () => {
			await bench.ask(hold("post").holds);
			await bench.awake();
			await bench.page.evaluate((code) => new Function("host", code)(document.documentElement.lastElementChild), code);
			await bench.until("a report", async () => (await bench.tamperings()).length > 0);
			const allow = await bench.awake();
			const top = await bench.page.evaluate(
				([x, y]) => document.elementFromPoint(x as number, y as number) === document.documentElement.lastElementChild,
				[allow.x + 30, allow.y + 10],
			);
			expect(top).toBe(true);
			await bench.personAllows();
			await bench.until("a decision", async () => (await bench.decisions()).length === 1);
		});
	}

	test("as long as it stays covered, not even a person's click allows", async () => {
		await bench.ask(hold("post").holds);
		const allow = await bench.awake();
		await bench.page.evaluate(() => {
			const cover = document.createElement("div");
			cover.popover = "manual";
			cover.style.cssText = "inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff;border:0";
			document.body.append(cover);
			const again = () => {
				if (cover.matches(":popover-open")) cover.hidePopover();
				cover.showPopover();
			};
			again();
			setInterval(again, 15);
		});
		await bench.until("Allow sleeps", async () => (await bench.look(".allow.asleep")) ?? false);
		await bench.personClicks(allow);
		await bench.until("it was reported", async () => (await bench.tamperings()).length > 0);
		expect(await bench.decisions()).toEqual([]);
		expect(await bench.page.evaluate(() => document.title)).toBe("bench");
	});

	test("a page that removes it in a loop stays usable, and nothing is allowed", async () => {
		await bench.page.evaluate(() => {
			new MutationObserver(() => {
				for (const child of [...document.documentElement.children]) if (child.tagName === "DIV") child.remove();
			}).observe(document.documentElement, { childList: true });
		});
		await bench.ask(hold("post").holds);
		await bench.until("many reports", async () => (await bench.tamperings()).length >= 9);
		expect(await bench.page.evaluate(() => 1 + 1)).toBe(2);
		expect(await bench.decisions()).toEqual([]);
	});

	test("its styles and zoom change nothing", async () => {
		await bench.page.evaluate(() => {
			const style = document.createElement("style");
			style.textContent =
				"* { all: unset !important; transform: scale(.1) !important; font-size: 90px !important; color: red !important; --paper: red !important } html { zoom: .3; opacity: .2; filter: blur(9px) }";
			document.head.append(style);
		});
		await bench.ask(hold("post").holds);
		const seen = await bench.awake();
		expect(Math.round(seen.width)).toBeGreaterThan(240);
		await bench.personAllows();
		await bench.until("a decision", async () => (await bench.decisions()).length === 1);
	});
});

describe("a background that goes away", opts, () => {
	test("the port dies: the overlay connects again and the answer counts once", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		await bench.drop();
		await bench.personAllows();
		await bench.until("a decision", async () => (await bench.decisions()).length === 1);
		await bench.until("the overlay is gone", async () => !(await bench.look("dialog")));
		expect((await bench.decisions()).length).toBe(1);
	});

	test("no answer: it says so, and a Deny is sent again once the background is back", async () => {
		await bench.ask(hold("post").holds);
		await bench.awake();
		await bench.mute(true);
		await bench.personClicks((await bench.look(".deny")) as never);
		await bench.until("it says so", async () => (await bench.look(".fault"))?.text.includes("not answering"));
		await bench.mute(false);
		await bench.drop();
		await bench.until("settled", async () => !(await bench.look("dialog")));
		expect((await bench.decisions()).every((decision) => decision.verdict === "denied")).toBe(true);
	});
});
