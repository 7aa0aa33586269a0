// Real Chromium with Sayso. An agent that only reads and navigates is never held: fifty steps, none asked about, none blocked.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createForum } from "../../demo/forum.ts";
import { createInbox } from "../../demo/inbox.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { useStage } from "./stage.ts";

const SHOP = `<!doctype html><html lang="en"><title>Shop</title><body><h1 id="top">Lamps</h1><nav><a href="/shop?page=1">1</a> <a href="/shop?page=2" id="next">Next page</a></nav>
<form action="/shop" role="search"><input name="q" id="q" aria-label="Search"><select name="sort" id="sort" aria-label="Sort by"><option>name</option><option>price</option></select><button id="search">Search</button></form>
<div role="tablist"><button role="tab" id="tab1" aria-selected="true">Description</button><button role="tab" id="tab2">Reviews</button></div><div id="panel" role="tabpanel">Text</div>
<details><summary id="more">More</summary><p>Details</p></details><button id="menu" aria-haspopup="menu" aria-expanded="false">Menu</button><div role="menu" id="items" hidden><a role="menuitem" href="/shop?page=1">Home</a></div>
<button id="load">Load more</button><ul id="list"></ul><label><input type="checkbox" id="dark"> Only in stock</label><button id="open" aria-haspopup="dialog">Preview</button><dialog id="box"><p>Big picture</p><button id="close">Close</button></dialog>
<a href="#bottom" id="jump">To the bottom</a><p id="bottom">End</p>
<script>tab2.onclick = () => { panel.textContent = "Nice lamp"; }; tab1.onclick = () => { panel.textContent = "Text"; };
menu.onclick = () => { items.hidden = !items.hidden; menu.setAttribute("aria-expanded", String(!items.hidden)); };
load.onclick = async () => { const answer = await fetch("/shop-more"); list.insertAdjacentHTML("beforeend", "<li>" + (await answer.text()) + "</li>"); };
document.querySelector("#open").onclick = () => box.showModal(); document.querySelector("#close").onclick = () => box.close();
window.q.oninput = async () => { await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "query Suggest($q: String) { suggest(q: $q) { name } }", variables: { q: window.q.value } }) }); };
setInterval(() => navigator.sendBeacon("/telemetry/beat", "t=" + performance.now()), 700);
document.addEventListener("scroll", () => { localStorage.setItem("seen", String(scrollY)); });</script><div style="height:1500px"></div></body></html>`;

const stage = useStage({ sites: [createForum().site, createInbox().site], pages: { "/shop": SHOP, "/shop-more": "One more lamp" } });

/** By script: the driver's own call waits for a load event, which a page out of the back-forward cache doesn't have. */
async function historyGo(page: Page, steps: number): Promise<void> {
	const from = page.url();
	await page.evaluate((by) => history.go(by), steps);
	await page.waitForURL((url) => url.href !== from, { waitUntil: "commit" });
}

const shop = "http://shop.example/shop";
const STEPS: [string, (page: Page) => Promise<unknown>][] = [
	["opens the forum", (page) => page.goto("http://forum.example/")],
	["reads the headings", (page) => page.locator("h1").allTextContents()],
	["opens a question", (page) => page.click("text=My salary slip")],
	["takes an accessibility snapshot", (page) => page.locator("body").ariaSnapshot()],
	["reads the whole text", (page) => page.innerText("body")],
	["evaluates a title", (page) => page.evaluate(() => document.title)],
	["scrolls by the wheel", (page) => page.mouse.wheel(0, 400)],
	["focuses the reply field", (page) => page.click("#text")],
	["types a draft", (page) => page.keyboard.type("Draft")],
	["fills the draft anew", (page) => page.fill("#text", "Another draft")],
	["selects all of it", (page) => page.keyboard.press("Control+a")],
	["chooses who may see it", (page) => page.check("[value=requester]")],
	["presses Escape", (page) => page.keyboard.press("Escape")],
	["presses Tab", (page) => page.keyboard.press("Tab")],
	["opens the channel", (page) => page.click("nav >> text=#engineering")],
	["goes back", (page) => historyGo(page, -1)],
	["goes forward", (page) => historyGo(page, 1)],
	["reloads", (page) => page.reload()],
	["opens the search", (page) => page.click("nav >> text=Search")],
	[
		"searches by Enter",
		async (page) => {
			await page.fill("#q", "salary");
			await page.press("#q", "Enter");
			await page.getByText("My salary slip").waitFor();
		},
	],
	[
		"searches by the button",
		async (page) => {
			await page.fill("#q", "wifi");
			await page.click("text=Search >> nth=-1");
			await page.getByText("Nothing found").waitFor();
		},
	],
	["opens the inbox", (page) => page.goto("http://mail.example/")],
	["opens a mail", (page) => page.click("text=Lunch on Thursday?")],
	["goes back to the inbox", (page) => page.click("text=Back to the inbox")],
	["selects a mail", (page) => page.check("[value='2']")],
	["selects another mail", (page) => page.check("[value='3']")],
	["unselects it", (page) => page.uncheck("[value='3']")],
	["counts the mails", (page) => page.locator("ul.mails li").count()],
	["looks at a mail's markup", (page) => page.locator("ul.mails li").first().innerHTML()],
	["opens the archive", (page) => page.click("nav >> text=Archive")],
	["opens the shop", (page) => page.goto(shop)],
	["hovers", (page) => page.hover("#next")],
	["turns the page", (page) => page.click("#next")],
	["types into the search, which suggests by GraphQL", (page) => page.locator("#q").pressSequentially("lamp")],
	["chooses an order", (page) => page.selectOption("#sort", "price")],
	["searches the shop", (page) => page.click("#search")],
	["opens another tab panel", (page) => page.click("#tab2")],
	["returns to the first", (page) => page.click("#tab1")],
	["opens the details", (page) => page.click("#more")],
	["opens the menu", (page) => page.click("#menu")],
	["chooses in the menu", (page) => page.click("[role=menuitem]")],
	[
		"loads more",
		async (page) => {
			await page.click("#load");
			await page.getByText("One more lamp").waitFor();
		},
	],
	["filters", (page) => page.check("#dark")],
	["opens the preview", (page) => page.click("#open")],
	["closes the preview", (page) => page.click("#close")],
	["jumps within the page", (page) => page.click("#jump")],
	["fetches by evaluate", (page) => page.evaluate(() => fetch("/shop-more").then((answer) => answer.text()))],
	["takes a picture", (page) => page.screenshot()],
	["reads what is stored", (page) => page.evaluate(() => ({ ...localStorage }))],
	["scrolls to the end", (page) => page.keyboard.press("End")],
];

test("where the page is no secure context, a long move of the pointer is looked at without an error", async () => {
	const page = await stage().openPage(shop);
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	const errors: string[] = [];
	page.on("pageerror", ({ message }) => errors.push(message));
	await page.mouse.move(20, 20);
	await page.mouse.move(600, 500);
	await page.click("#tab2");
	await page.getByText("Nice lamp").waitFor();
	expect(errors).toEqual([]);
});

test(`an agent reads and navigates in ${STEPS.length} steps: nothing is held`, async () => {
	expect(STEPS.length).toBeGreaterThanOrEqual(50);
	const page = await stage().openPage("http://forum.example/questions/16");
	const eye = await stage().eyeOn(page);
	const asked: string[] = [];
	for (const [words, step] of STEPS) {
		await step(page).catch((error: Error) => {
			throw new Error(`the agent ${words}: ${error.message}`);
		});
		const question = await eye.question();
		if (question) {
			asked.push(`${words}: ${question.summary}`);
			await stage().person.answers(eye, "deny");
		}
	}
	await stage().fence(page);
	const lines = await readSessionLog(stage().devtools);
	expect(asked).toEqual([]);
	expect(lines.filter((line) => line.stage === "asked").map((line) => line.action?.summary)).toEqual([]);
	// The site's own traffic went on meanwhile.
	await stage().server.waitFor((arrival) => arrival.url === "/telemetry/beat", 0);
	expect(
		stage()
			.server.writes()
			.some((arrival) => arrival.url === "/graphql"),
	).toBe(true);
	await eye.close();
});
