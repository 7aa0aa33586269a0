// What pages keep of how they are shown passes unasked in exactly the documented shapes; whatever could be more is named as before.
import { describe, expect, test } from "vitest";
import { MEDIAWIKI } from "../../utils/core/adapters/mediawiki.ts";
import { BY_PAGE } from "../../utils/core/by-page.ts";
import { classify } from "../../utils/core/classify.ts";
import { pageKey } from "../../utils/core/looks.ts";
import { NO_PAYLOAD } from "../../utils/core/no-payload.ts";
import { attempt, button, entries, json } from "./naming-fixture.ts";

const page = { kind: "page" as const, confidence: 0.8, evidence: ["no gesture in the last 15 s", BY_PAGE] };
const unsure = { ...page, evidence: ["no gesture in the last 15 s"] };
const agent = { kind: "agent" as const, confidence: 0.6, evidence: ["3 s after an agent's gesture"] };
const outside = { kind: "agent" as const, confidence: 0.95, evidence: ["call stack: UtilityScript.evaluate"] };

const FORM: [string, string] = ["content-type", "application/x-www-form-urlencoded; charset=UTF-8"];
const text = (body: string) => ({ ...NO_PAYLOAD, format: "text" as const, text: body, contentType: "text/plain;charset=UTF-8" });
type Some = Parameters<typeof attempt>[0] & { headers?: [string, string][] };
function kind({ headers = [FORM], ...some }: Some): string {
	const made = attempt({ vector: "xhr", actor: page, ...some });
	if (made.request) made.request = { ...made.request, headers };
	return classify(made).kind;
}

const PASSES = /^(read|search|telemetry|draft)$/;
const TOKEN = "&token=b506b07ef27%2B%5C";
const options = (change: string) => ({ url: "/w/api.php", payload: text(`action=options&format=json&formatversion=2&change=${change}${TOKEN}`) });
const PARTS: [string, string] = ["Content-Type", "multipart/form-data; boundary=other"];
const seen = () => entries({ action: "options", change: "vector-toc-pinned=1", token: "b5+\\" });
const prefs = { meta: { persisted_preferences: { "core/edit-post": { welcomeGuide: false }, _modified: "2026-11-26T08:00:00Z" } } };
const JSON_TYPE: [string, string][] = [
	["content-type", "application/json"],
	["X-HTTP-Method-Override", "PUT"],
	["X-WP-Nonce", "x"],
];
const gutenberg = (body: unknown, url = "/wp-json/wp/v2/users/me?_locale=user") => ({ url, payload: json(body), headers: JSON_TYPE });

describe("what a page's own script keeps of how it is shown", () => {
	test.each<[string, Some]>([
		["MediaWiki: a welcome that was shown", options("visualeditor-hidebetawelcome%3D1")],
		["MediaWiki: two at once", options("rcfilters-rc-collapsed%3D0%7Cvector-toc-pinned%3D1")],
		["MediaWiki: how many lines", options("rcfilters-limit%3D50")],
		["MediaWiki: with quotes", options("visualeditor-diffmode-visual%3D%22visual%22")],
		[
			"MediaWiki: by name and value",
			{ url: "/api.php", payload: entries({ action: "options", optionname: "visualeditor-editor", optionvalue: "visualeditor", token: "b5+\\" }) },
		],
		["Gutenberg", gutenberg(prefs)],
		["Gutenberg, plain permalinks", gutenberg(prefs, "/index.php?rest_route=%2Fwp%2Fv2%2Fusers%2Fme&_locale=user")],
		["Gutenberg, in a folder", gutenberg(prefs, "/blog/?rest_route=%2Fwp%2Fv2%2Fusers%2Fme")],
		["Roundcube: a mail that is open", { url: "/?_task=mail&_action=mark", payload: text("_uid=4&_flag=read&_mbox=INBOX&_remote=1&_unlock=0") }],
	])("%s", (_, some) => {
		expect(kind(some)).toBe("draft");
		// An agent's doing, or what may be, is asked about.
		expect(kind({ ...some, actor: unsure })).not.toMatch(PASSES);
		expect(kind({ ...some, actor: agent })).not.toMatch(PASSES);
		expect(kind({ ...some, actor: outside })).not.toMatch(PASSES);
		expect(kind({ ...some, actor: { ...page, kind: "unknown" } })).not.toMatch(PASSES);
		expect(kind({ ...some, vector: "beacon" })).not.toMatch(PASSES);
		expect(kind({ ...some, page: { url: "https://evil.example/", title: "", topFrame: true, lang: "en" } })).not.toMatch(PASSES);
	});

	test.each<[string, Some]>([
		["MediaWiki: who may write to one", options("disablemail%3D1")],
		["MediaWiki: a signature, which all see", options("visualeditor-hidebetawelcome%3D1%7Cnickname%3DRead%20this")],
		["MediaWiki: the address of mail", options("email%3Dme%40evil.example")],
		["MediaWiki: an address of mail in a value", options("visualeditor-editor%3Dme%40evil.example")],
		["MediaWiki: what a gadget keeps", options("userjs-autorun%3D1")],
		["MediaWiki: the filters that somebody has saved", options("rcfilters-saved-queries%3D%7B%7D")],
		["MediaWiki: all back to the beginning", { url: "/api.php", payload: text(`action=options&reset=1&change=vector-toc-pinned%3D1${TOKEN}`) }],
		["MediaWiki: in all wikis", { url: "/api.php", payload: text(`action=globalpreferences&change=vector-toc-pinned%3D1${TOKEN}`) }],
		[
			"MediaWiki: the last of two counts",
			{ url: "/api.php", payload: text(`action=options&action=edit&change=vector-toc-pinned%3D1&title=A&text=B${TOKEN}`) },
		],
		["MediaWiki: twice", { url: "/api.php", payload: text(`action=options&change=vector-toc-pinned%3D1&change=nickname%3DA${TOKEN}`) }],
		["MediaWiki: more in the address", { ...options("vector-toc-pinned%3D1"), url: "/api.php?reset=1" }],
		["MediaWiki: in another encoding", { ...options("vector-toc-pinned%3D1"), headers: [["content-type", "multipart/form-data; boundary=x"]] }],
		["MediaWiki: fields that a script has put together", { ...options("vector-toc-pinned%3D1"), payload: seen(), headers: [] }],
		["MediaWiki: fields of which the server reads others", { ...options("vector-toc-pinned%3D1"), payload: seen(), headers: [PARTS] }],
		["MediaWiki: two in one for some servers", options("vector-toc-pinned%3D1;reset=1")],
		["MediaWiki: somewhere else", { ...options("vector-toc-pinned%3D1"), url: "/settings" }],
		["WordPress: a role", gutenberg({ ...prefs, roles: ["administrator"] })],
		["WordPress: a role in the address", gutenberg(prefs, "/wp-json/wp/v2/users/me?_locale=user&roles=administrator")],
		["WordPress: an address of mail", gutenberg({ email: "me@evil.example" })],
		["WordPress: a password beside them", gutenberg({ meta: prefs.meta, password: "x" })],
		["WordPress: other things kept of a user", gutenberg({ meta: { persisted_preferences: {}, wp_capabilities: {} } })],
		["WordPress: of another user", gutenberg(prefs, "/wp-json/wp/v2/users/2")],
		["WordPress: of another user by the route", gutenberg(prefs, "/index.php?rest_route=/wp/v2/users/2")],
		["WordPress: a post", gutenberg(prefs, "/wp-json/wp/v2/posts/2")],
		[
			"WordPress: read as a form it would say more",
			{ ...gutenberg({ meta: { persisted_preferences: { a: "&roles[]=administrator&b=" } } }), headers: [FORM] },
		],
		["WordPress: a deletion in the headers", { ...gutenberg(prefs), headers: [...JSON_TYPE.slice(0, 1), ["X-HTTP-Method-Override", "DELETE"]] }],
		["WordPress: by DELETE", { ...gutenberg(prefs), method: "DELETE" }],
		["WordPress: cut off", { ...gutenberg(prefs), payload: { ...json(prefs), cut: 5 } }],
		["WordPress: no preferences at all", gutenberg({ meta: { persisted_preferences: "x" } })],
		["Roundcube: many mails", { url: "/?_task=mail&_action=mark", payload: text("_uid=4,5&_flag=read&_mbox=INBOX") }],
		["Roundcube: marked as deleted", { url: "/?_task=mail&_action=mark", payload: text("_uid=4&_flag=delete&_mbox=INBOX") }],
		["Roundcube: another action in the body", { url: "/?_task=mail&_action=mark", payload: text("_action=delete&_uid=4&_flag=read&_mbox=INBOX") }],
		["whatever says that it is one", { url: "/preferences", payload: text("preferences=1&view=list") }],
	])("%s is asked about", (_, some) => expect(kind(some)).not.toMatch(PASSES));
});

describe("how far somebody has read, and that they are there", () => {
	test.each<[string, Some]>([
		["Discourse", { url: "/topics/timings", payload: text("timings%5B1%5D=10010&timings%5B2%5D=70&topic_time=10010&topic_id=16") }],
		["MediaWiki: notices", { url: "/api.php", payload: text(`action=echomarkseen&type=all&format=json${TOKEN}`) }],
		["Mastodon", { url: "/api/v1/markers", payload: json({ home: { last_read_id: "115" } }), headers: [["content-type", "application/json"]] }],
		[
			"Mattermost",
			{
				url: "/api/v4/channels/members/me/view",
				payload: json({ channel_id: "a".repeat(26), prev_channel_id: "", collapsed_threads_supported: true }),
				headers: [["content-type", "application/json"]],
			},
		],
		["Zulip", { url: "/json/messages/flags", payload: text("messages=%5B1%2C2%5D&op=add&flag=read") }],
		["Zulip: typing", { url: "/json/typing", payload: text("op=start&type=direct&to=%5B1%5D") }],
	])("%s", (_, some) => {
		expect(kind(some)).toBe("telemetry");
		expect(kind({ ...some, actor: agent })).toBe("telemetry");
		expect(kind({ ...some, actor: outside })).not.toMatch(PASSES);
	});

	test.each<[string, Some]>([
		["Discourse: with a text", { url: "/topics/timings", payload: text("timings%5B1%5D=hello&timings%5B2%5D=1&topic_time=1&topic_id=16") }],
		["Discourse: with something more", { url: "/topics/timings", payload: text("topic_time=1&topic_id=16&raw=Hello") }],
		[
			"MediaWiki: notices, in parts of which the server reads others",
			{ url: "/api.php", payload: entries({ action: "echomarkseen", token: "b5+\\" }), headers: [PARTS] },
		],
		["MediaWiki: notices, in parts", { url: "/api.php", payload: entries({ action: "echomarkseen", token: "b5+\\" }), headers: [] }],
		["MediaWiki: notices marked as read", { url: "/api.php", payload: text(`action=echomarkread&all=1&format=json${TOKEN}`) }],
		[
			"Mastodon: something more",
			{ url: "/api/v1/markers", payload: json({ home: { last_read_id: "1" }, status: "Hello" }), headers: [["content-type", "application/json"]] },
		],
		["Zulip: starred", { url: "/json/messages/flags", payload: text("messages=%5B1%5D&op=add&flag=starred") }],
		["Zulip: unread again", { url: "/json/messages/flags", payload: text("messages=%5B1%5D&op=remove&flag=read") }],
		["Zulip: typing, with a text", { url: "/json/typing", payload: text("op=start&to=%5B1%5D&topic=Hello") }],
	])("%s is asked about", (_, some) => expect(kind(some)).not.toMatch(PASSES));
});

describe("MediaWiki's preview", () => {
	const form = (some: Record<string, string>) =>
		entries({
			...{ wpUnicodeCheck: "ℳ𝒲♥𝓊𝓃𝒾𝒸ℴ𝒹ℯ", wpAntispam: "", wikieditorUsed: "yes", wpSection: "", wpStarttime: "20261126083422" },
			...{ wpEdittime: "20261126083024", editRevId: "2", wpScrolltop: "", wpAutoSummary: "d4", oldid: "0", parentRevId: "2" },
			...{ format: "text/x-wiki", model: "wikitext", wpTextbox1: "About roses. Red.", wpSummary: "colour", wpWatchthis: "" },
			...{ wpEditToken: "b5+\\", mode: "text", wpUltimateParam: "1", ...some },
		});
	const preview = { wpPreview: "Show preview" };
	const pressed = (some: Some) => kind({ vector: "click", actor: agent, headers: [], url: "/index.php?title=Roses&action=submit", ...some });

	test.each<[string, Record<string, string>]>([
		["a preview", preview],
		["changes", { wpDiff: "Show changes" }],
	])("%s saves nothing, whoever presses", (_, some) => {
		expect(pressed({ payload: form(some), control: button("Show preview", { type: "submit", method: "POST" }) })).toBe("read");
		expect(pressed({ payload: form(some), actor: outside })).not.toMatch(PASSES);
	});

	test.each(["Talk:Roses", "User talk:Me/Sandbox", "Vorlage:Rose", "ノート:バラ", "Project_talk:A: b"])("so in %s", (title) =>
		expect(pressed({ url: `/index.php?title=${encodeURIComponent(title)}&action=submit`, payload: form(preview) })).toBe("read"),
	);

	test.each<[string, Some]>([
		["what is saved", { payload: form({ wpSave: "Save changes" }) }],
		["both buttons", { payload: form({ ...preview, wpSave: "Save changes" }) }],
		["no button", { payload: form({}) }],
		// A special page has no edit form: what it does with a token it does at once, and what it is called differs by language.
		["a special page", { url: "/index.php?title=Special:Preferences/reset&action=submit", payload: form(preview) }],
		["a special page in German", { url: "/index.php?title=Spezial:Einstellungen/reset&action=submit", payload: form(preview) }],
		["one with odd spaces", { url: "/index.php?title=:_special_:Preferences/reset&action=submit", payload: form(preview) }],
		["one behind what looks like a talk page", { url: "/index.php?title=Talk:&action=submit", payload: form(preview) }],
		["two fields in one for some servers", { url: "/index.php?title=A;b=c&action=submit", payload: form(preview) }],
		["one that a script sends, in whatever encoding it likes", { vector: "xhr", payload: form(preview) }],
		["one that a script sends by fetch", { vector: "fetch", payload: form(preview) }],
		["a field that nobody knows", { payload: form({ ...preview, comment: "Hello" }) }],
		["another form with that button", { payload: entries({ comment: "Hello", ...preview }) }],
		["another address", { payload: form(preview), url: "/wp-comments-post.php?title=Roses&action=submit" }],
		["another action", { payload: form(preview), url: "/index.php?title=Roses&action=delete" }],
		["more in the address", { payload: form(preview), url: "/index.php?title=Roses&action=submit&delete=1" }],
		["another site", { payload: form(preview), url: "https://other.example/index.php?title=Roses&action=submit" }],
	])("%s is asked about", (_, some) => expect(pressed(some)).not.toMatch(PASSES));
});

test("what MediaWiki's adapter says of preferences does not bring the question back; one of the person's own does", () => {
	const shape = options("visualeditor-hidebetawelcome%3D1");
	const made = attempt({ vector: "xhr", actor: page, ...shape, looked: (MEDIAWIKI.page ?? []).map((selector) => [pageKey(selector), "yes"]) });
	if (made.request) made.request = { ...made.request, headers: [FORM] };
	expect(classify(made, [{ adapter: MEDIAWIKI, own: false }])).toMatchObject({ kind: "draft", audience: "requester_only" });
	expect(classify(made, [{ adapter: MEDIAWIKI, own: true }]).kind).toBe("update");
	const signed = { ...made, payload: options("nickname%3DA").payload };
	expect(classify(signed, [{ adapter: MEDIAWIKI, own: false }])).toMatchObject({ kind: "update" });
});
