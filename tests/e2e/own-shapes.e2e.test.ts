// Real Chromium with Sayso, on pages in the shape of a tracker and a wiki: what changes something under an address that reads is asked
// about, and what only shows something goes its way.
import { test } from "vitest";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const html = (body: string) => `<!doctype html><html lang="en"><head><title>Desk</title></head><body><h1>Desk</h1>${body}</body></html>`;
const found = html(`<form method="post" action="/Search/Bulk.html"><input type="hidden" name="Query" value="id > 0">
	<input type="hidden" name="UpdateTicket7" value="1"><textarea name="UpdateContent">Dear all</textarea><button>Los</button></form>`);
const versions = html(`<a href="/act/doku.php?id=rose&amp;do=revert&amp;rev=4&amp;sectok=0a1b2c">Old version</a>`);
const editor = html(`<form method="post" action="/doku.php?id=rose&amp;do=edit"><input type="hidden" name="sectok" value="0a1b">
	<input type="hidden" name="id" value="rose"><input type="hidden" name="rev" value="0"><input type="hidden" name="date" value="">
	<input type="hidden" name="prefix" value="."><input type="hidden" name="suffix" value=""><input type="hidden" name="changecheck" value="d41d">
	<input type="hidden" name="target" value="section"><textarea name="wikitext">Red</textarea><input name="summary">
	<button name="do[preview]" value="1">Preview</button><button name="do[save]" value="1">Keep</button></form>
	<input id="search" aria-label="Look for"><script>document.getElementById("search").oninput = (event) => fetch("/lib/exe/ajax.php", { method: "POST",
	headers: { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" }, body: "call=qsearch&q=" + encodeURIComponent(event.target.value) });</script>`);
const stage = useStage({ pages: { "/found": found, "/versions": versions, "/editor": editor } });

test("a change of all that was found is asked about, though its address says search", async () => {
	const page = await stage().openPage("http://forum.example/found");
	await given(stage(), page).agentClicks("Los").expectHeld().person("deny").expectNothingSent();
	await given(stage(), page).agentClicks("Los").expectHeld().person("allow").expectSent(1);
});

test("a link that acts by its number is asked about", async () => {
	const page = await stage().openPage("http://forum.example/versions");
	await given(stage(), page)
		.agentClicks("Old version")
		.expectHeld({ saying: /Change/ })
		.person("deny")
		.expectNothingSent();
	await given(stage(), page).agentClicks("Old version").expectHeld().person("allow").expectSent(1);
});

test("a preview and a search while one types are not asked about; saving is", async () => {
	const page = await stage().openPage("http://forum.example/editor");
	await given(stage(), page)
		.agentDoes("types into the search", (tab) => tab.locator("#search").pressSequentially("ro"))
		.expectNoQuestion()
		.expectSent(2);
	await given(stage(), page).agentClicks("Keep").expectHeld().person("deny").expectNothingSent();
	await given(stage(), page).agentClicks("Preview").expectSent(1).expectNoQuestion();
});
