// Attempts of real applications, as they were recorded, and what they are named.
import { describe, expect, test } from "vitest";
import { Action } from "../../utils/core/action.ts";
import { classify } from "../../utils/core/classify.ts";
import { NO_PAYLOAD } from "../../utils/core/no-payload.ts";
import { attempt, button, control, entries, json, link } from "./naming-fixture.ts";

const kind = (...args: Parameters<typeof attempt>) => classify(attempt(...args)).kind;
const outside = { kind: "agent" as const, confidence: 1, evidence: ["call stack: UtilityScript.evaluate"] };

describe("applications", () => {
	test.each<[string, Parameters<typeof attempt>[0], string]>([
		[
			"WordPress: post a comment",
			{
				url: "/wp-comments-post.php",
				vector: "submit",
				payload: entries({ comment: "Thanks a lot", author: "A", email: "a@b.example", submit: "Post Comment", comment_post_ID: "1" }),
				control: button("Post Comment", { type: "submit", method: "POST" }),
			},
			"post",
		],
		[
			"WordPress: trash by GET",
			{
				url: "/wp-admin/post.php?post=4&action=trash&_wpnonce=1",
				method: "GET",
				vector: "navigate",
				control: link("Trash", "https://forum.example/wp-admin/post.php?post=4&action=trash&_wpnonce=1"),
			},
			"delete",
		],
		[
			"WordPress: empty trash by GET",
			{ url: "/wp-admin/edit.php?post_status=trash&_wpnonce=1&action=-1&delete_all=Empty+Trash", method: "GET", vector: "submit" },
			"delete",
		],
		[
			"WordPress: trash a comment",
			{ url: "/wp-admin/admin-ajax.php", vector: "xhr", payload: entries({ action: "delete-comment", id: "3", trash: "1", _ajax_nonce: "x" }) },
			"delete",
		],
		[
			"WordPress: heartbeat",
			{ url: "/wp-admin/admin-ajax.php", vector: "xhr", payload: entries({ action: "heartbeat", _nonce: "x", interval: "15" }) },
			"telemetry",
		],
		[
			"Gutenberg: publish",
			{ url: "/index.php?rest_route=/wp/v2/posts/7", payload: json({ id: 7, status: "publish", title: "Hello" }), control: button("Publish") },
			"post",
		],
		[
			"Gutenberg: autosave of a post that is public",
			{ url: "/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F7%2Fautosaves", payload: json({ status: "publish", title: "Hello", content: "x" }) },
			"draft",
		],
		[
			"Gutenberg: the same, by code from outside",
			{ url: "/wp-json/wp/v2/posts/7/autosaves", payload: json({ status: "publish", content: "x" }), actor: outside },
			"post",
		],
		[
			"WordPress: the editor is left",
			{
				url: "/wp-admin/admin-ajax.php",
				vector: "beacon",
				payload: entries({ action: "wp-remove-post-lock", _wpnonce: "x", post_ID: "5", active_post_lock: "1795683635:1" }, ["_wpnonce"]),
			},
			"telemetry",
		],
		[
			"WordPress: a comment is hidden",
			{
				url: "/wp-admin/admin-ajax.php",
				vector: "xhr",
				payload: entries({ action: "dim-comment", id: "2", dimClass: "unapproved", new: "unapproved" }),
			},
			"update",
		],
		[
			"WordPress: another role for somebody",
			{
				url: "/wp-admin/users.php?s=&_wpnonce=0a&action=-1&new_role=administrator&changeit=Change&users%5B%5D=2&action2=-1&new_role2=",
				method: "GET",
				vector: "navigate",
			},
			"share",
		],
		[
			"WordPress: the same, by the form's button",
			{
				url: "/wp-admin/users.php",
				method: "GET",
				vector: "click",
				payload: entries({ s: "", _wpnonce: "0a", action: "-1", new_role: "administrator", changeit: "Change", "users[]": "2", action2: "-1" }, [
					"_wpnonce",
				]),
				control: button("Change", { type: "submit", method: "GET" }),
			},
			"share",
		],
		[
			"WordPress: the same form as a search",
			{
				url: "/wp-admin/users.php",
				method: "GET",
				vector: "submit",
				payload: entries({ s: "bob", _wpnonce: "0a", action: "-1", new_role: "", action2: "-1" }, ["_wpnonce"]),
				control: button("Search Users", { type: "submit", method: "GET" }),
			},
			"search",
		],
		[
			"MediaWiki: an edit kept ready",
			{ url: "/api.php", payload: entries({ action: "visualeditoredit", paction: "serializeforcache", html: "rawdeflate,lVVdb", page: "Tulips" }) },
			"draft",
		],
		[
			"MediaWiki: the same, saved",
			{ url: "/api.php", payload: entries({ action: "visualeditoredit", paction: "save", html: "rawdeflate,lVVdb", page: "Tulips" }) },
			"submit",
		],
		[
			"MediaWiki: what is typed, rendered ahead of time",
			{ url: "/api.php", payload: { ...NO_PAYLOAD, format: "text", text: "action=stashedit&title=Roses&text=Red&token=x" } },
			"draft",
		],
		[
			"MediaWiki: what would change",
			{
				url: "/api.php",
				payload: {
					...NO_PAYLOAD,
					format: "text",
					text: "action=compare&format=json&fromtitle=Roses&totext-main=Red&tocontentmodel-main=wikitext&uselang=en",
				},
			},
			"read",
		],
		[
			"MediaWiki: a live preview",
			{ url: "/api.php", payload: { ...NO_PAYLOAD, format: "text", text: "action=parse&title=Roses&text=Red&preview=true&pst=true" } },
			"read",
		],
		[
			"a preview is no review",
			{
				url: "/index.php?action=submit",
				vector: "submit",
				payload: entries({ wpTextbox1: "Red roses", wpPreview: "Show preview" }),
				control: button("Show changes"),
			},
			"submit",
		],
		[
			"settings with a sentence that says 'to'",
			{
				url: "/Special:Preferences",
				vector: "submit",
				payload: {
					...NO_PAYLOAD,
					format: "entries",
					parts: [
						{ name: "wplanguage", type: "text", value: "en" },
						{ name: "wpdisablemail", type: "text", value: "1", label: "Allow other users to email me" },
						{ name: "wpwllimit", type: "text", value: "250", label: "Maximum number of changes to show in watchlist:" },
					],
				},
				control: button("Save"),
			},
			"update",
		],
		["Gutenberg: autosave", { url: "/wp-json/wp/v2/posts/7/autosaves", payload: json({ id: 7, content: "x" }) }, "draft"],
		[
			"Gutenberg: save as draft",
			{ url: "/wp-json/wp/v2/posts/7", payload: json({ status: "draft", content: "x" }), control: button("Save draft") },
			"draft",
		],
		[
			"Roundcube: delete",
			{
				url: "/?_task=mail&_action=move",
				vector: "xhr",
				payload: entries({ _uid: "12", _mbox: "INBOX", _target_mbox: "Trash", _remote: "1" }),
				control: link("Delete", "https://forum.example/#"),
			},
			"delete",
		],
		[
			"Roundcube: move",
			{ url: "/?_task=mail&_action=move", vector: "xhr", payload: entries({ _uid: "12", _mbox: "INBOX", _target_mbox: "Projects" }) },
			"update",
		],
		[
			"Roundcube: send",
			{
				url: "/?_task=mail&_unlock=x",
				vector: "form_submit",
				payload: entries({ _token: "t", _task: "mail", _action: "send", _draft: "", _to: "anna@example.org", _subject: "Hi", _message: "Hello" }),
			},
			"send",
		],
		[
			"Roundcube: what is new, each minute",
			{
				url: "/?_task=mail&_action=refresh",
				vector: "xhr",
				payload: { ...NO_PAYLOAD, format: "text", text: "_mbox=INBOX&_folderlist=1&_list=1&_uids=1%2C2%2C3&_last=1795682792&_remote=1" },
			},
			"read",
		],
		[
			"Roundcube: refreshing something",
			{ url: "/?_task=settings&_action=refresh-keys", vector: "xhr", payload: { ...NO_PAYLOAD, format: "text", text: "_remote=1" } },
			"submit",
		],
		[
			"Roundcube: save a draft",
			{
				url: "/?_task=mail",
				vector: "form_submit",
				payload: entries({ _task: "mail", _action: "send", _draft: "1", _to: "anna@example.org", _message: "Hello" }),
			},
			"draft",
		],
		["Directus: create", { url: "/items/posts", vector: "xhr", payload: json({ title: "A" }) }, "post"],
		["Directus: delete", { url: "/items/posts/3", method: "DELETE", vector: "xhr" }, "delete"],
		[
			"Directus: page view",
			{ url: "/users/me/track/page", method: "PATCH", vector: "xhr", payload: json({ last_page: "/content/posts" }) },
			"telemetry",
		],
		["Directus: GraphQL deletion", { url: "/graphql", payload: json({ query: "mutation { delete_posts_item(id: 1) { id } }" }) }, "delete"],
		["Directus: GraphQL query", { url: "/graphql", payload: json({ query: "{ posts { id } }" }) }, "read"],
		["htmx: delete", { url: "/items/1", method: "DELETE" }, "delete"],
		["htmx: post form", { url: "/comments", payload: entries({ body: "Nice" }), control: button("Post", { type: "submit" }) }, "post"],
		[
			"Turbo: delete",
			{
				url: "/posts/1",
				vector: "submit",
				payload: entries({ _method: "delete" }),
				control: link("Delete", "https://forum.example/posts/1", { method: "DELETE" }),
			},
			"delete",
		],
		[
			"rails-ujs: destroy",
			{ url: "/posts/1", vector: "form_submit", payload: entries({ _method: "delete", authenticity_token: "x" }, ["authenticity_token"]) },
			"delete",
		],
		["TodoMVC: destroy", { control: button("", { marks: "destroy" }) }, "delete"],
		["Slack-like: chat.postMessage", { url: "/api/chat.postMessage", payload: json({ channel: "C1", text: "hi" }) }, "send"],
		["Mastodon-like", { url: "/api/v1/statuses", payload: json({ status: "Hello world", visibility: "public" }) }, "post"],
		["GitHub-like: create a repository token", { url: "/settings/tokens", payload: entries({ description: "x" }) }, "account"],
		[
			"a sign-in",
			{
				url: "/session",
				vector: "submit",
				payload: entries({ login: "me", password: "x" }, ["password"]),
				control: button("Sign in", { type: "submit" }),
			},
			"account",
		],
		[
			"a checkout",
			{
				url: "/cart/complete",
				vector: "submit",
				payload: entries({ card_number: "4111", cvc: "1" }, ["card_number", "cvc"]),
				control: button("Submit", { type: "submit" }),
			},
			"purchase",
		],
		["a contact form", { url: "/contact", vector: "submit", payload: entries({ name: "A", email: "a@b.example", message: "Hello there" }) }, "send"],
		["an unnamed form", { url: "/x", vector: "submit", payload: entries({ a: "1" }), control: button("Weiter", { type: "submit" }) }, "submit"],
		["an unnamed PUT", { url: "/x/1", method: "PUT", payload: json({ a: 1 }) }, "update"],
		["JSON-RPC", { url: "/rpc", payload: json({ jsonrpc: "2.0", method: "message.delete", params: [1] }) }, "delete"],
		[
			"a persisted mutation",
			{ url: "/graphql", payload: json({ operationName: "CreateCommentMutation", extensions: { persistedQuery: {} } }) },
			"post",
		],
		["soft deletion by PATCH", { url: "/notes/1", method: "PATCH", payload: json({ deleted: true }) }, "delete"],
		[
			"a file",
			{
				url: "/upload",
				payload: {
					format: "entries",
					text: "",
					size: -1,
					parts: [{ name: "file", type: "file", value: "", file: { name: "a.pdf", size: 9, type: "application/pdf" } }],
				},
			},
			"upload",
		],
	])("%s", (_what, some, expected) => {
		const action = classify(attempt(some));
		expect(action.kind, action.evidence.join("; ")).toBe(expected);
	});
});

describe("traffic of the page's own code", () => {
	test.each<[string, Parameters<typeof attempt>[0], string]>([
		["a foreign beacon", { url: "https://www.google-analytics.com/g/collect?v=2", vector: "beacon", control: button("Delete") }, "telemetry"],
		["its own beacon", { url: "/api/v2/collect", vector: "beacon", payload: json({ event: "click", ts: 1 }) }, "telemetry"],
		["a beacon of measurements", { url: "/m", vector: "beacon", payload: json({ event: "click", timestamp: 1, session_id: "x" }) }, "telemetry"],
		["presence", { url: "/api/presence", payload: json({ active: true }) }, "telemetry"],
		["search by POST", { url: "/products/_search", payload: json({ query: "shoes", page: 1 }) }, "search"],
		["search by GET", { url: "/find?q=delete+all", method: "GET" }, "search"],
		["a GET", { url: "/api/posts?page=2", method: "GET", control: button("Delete") }, "read"],
	])("%s", (_what, some, expected) => expect(kind(some)).toBe(expected));

	test("said of nothing that code from outside sends, but for GET", () => {
		expect(kind({ url: "/api/presence", payload: json({}), actor: outside })).toBe("submit");
		expect(kind({ url: "/graphql", payload: json({ query: "{ a }" }), actor: outside })).toBe("submit");
		expect(kind({ url: "/api/posts", method: "GET", actor: outside })).toBe("read");
		expect(kind({ url: "/api/posts", payload: json({ status: "draft", text: "x" }), actor: outside })).toBe("post");
	});

	test("nor where the body destroys or carries what was typed", () => {
		expect(kind({ url: "/track", payload: json({ action: "delete", id: 1 }) })).toBe("delete");
		expect(kind({ url: "/collect", payload: json({ text: "my secret plan" }), control: button("Go", { composed: "my secret plan" }) })).not.toBe(
			"telemetry",
		);
		expect(kind({ url: "/m", vector: "beacon", payload: json({ comment: "hello", post: 1 }) })).not.toBe("telemetry");
	});
});

describe("evidence against evidence", () => {
	test("a request that names itself beats a label, unless the label can't be taken back", () => {
		expect(kind({ url: "/graphql", payload: json({ query: "mutation { deletePost(id:1) {id} }" }), control: button("Post") })).toBe("delete");
		expect(kind({ url: "/api/save", payload: json({ id: 1, flag: 3 }), control: button("Delete") })).toBe("delete");
		expect(kind({ url: "/api/comments", payload: json({ body: "hello" }), control: button("Send") })).toBe("post");
	});
	test("a key deletes, Enter sends or posts", () => {
		expect(kind({ vector: "key", key: "Delete", control: control({ tag: "li", role: "option", name: "Mail from Anna" }) })).toBe("delete");
		expect(kind({ vector: "key", key: "Enter", hints: [{ name: "composer", label: "", value: "Message Anna" }] })).toBe("send");
		expect(kind({ vector: "key", key: "Ctrl+Enter", hints: [{ name: "composer", label: "", value: "Message #general" }] })).toBe("post");
	});
	test("dropped on the trash", () => expect(kind({ vector: "drop", control: control({ tag: "div", role: "", name: "Trash" }) })).toBe("delete"));
});

describe("audience", () => {
	const who = (some: Parameters<typeof attempt>[0]) => {
		const { audience, recipients, audienceWhy } = classify(attempt(some));
		return { audience, recipients, audienceWhy };
	};
	test("a chosen option goes before everything", () => {
		expect(who({ url: "/reply", payload: entries({ body: "x y", visibility: "public" }), control: button("Reply privately") })).toMatchObject({
			audience: "public",
			audienceWhy: "field 'visibility' is 'public'",
		});
		expect(
			who({ url: "/reply", payload: entries({ body: "x y" }), hints: [{ name: "vis", label: "Who can see this", value: "Only the asker" }] }),
		).toMatchObject({ audience: "requester_only" });
		expect(who({ url: "/reply", payload: entries({ body: "x y", private: "1" }) }).audience).toBe("requester_only");
		expect(
			who({ url: "/reply", payload: entries({ body: "x y" }), hints: [{ name: "s", label: "Sichtbarkeit", value: "Öffentlich" }] }).audience,
		).toBe("public");
	});
	test("recipients are named; a list is a group", () => {
		expect(who({ url: "/send", payload: entries({ to: "anna@example.org, Bob <bob@example.org>", text: "x" }) })).toMatchObject({
			audience: "named_people",
			recipients: ["anna@example.org", "Bob <bob@example.org>"],
		});
		expect(who({ url: "/send", payload: entries({ to: "all@example.org", text: "x" }) }).audience).toBe("group");
		expect(who({ url: "/send", payload: entries({ to: "a@example.org" }), control: button("Reply all") }).audience).toBe("group");
	});
	test("channels, persons, buttons, paths", () => {
		expect(who({ control: button("Post"), hints: [{ name: "composer", label: "", value: "Message #engineering" }] })).toMatchObject({
			audience: "group",
			recipients: ["#engineering"],
		});
		expect(who({ control: button("Send"), hints: [{ name: "composer", label: "", value: "Message Anna Smith" }] })).toMatchObject({
			audience: "named_people",
			recipients: ["Anna Smith"],
		});
		expect(who({ control: button("Post publicly") }).audience).toBe("public");
		expect(who({ url: "/api/dm/3", payload: json({ text: "x" }), control: button("Send") }).audience).toBe("named_people");
	});
	test("unknown is said as unknown", () => expect(who({ control: button("Post") })).toMatchObject({ audience: "unknown", recipients: [] }));
});

describe("what follows", () => {
	const of = (some: Parameters<typeof attempt>[0]) => classify(attempt(some));
	test("quantity", () => {
		expect(of({ control: button("Delete", { selected: 37 }) }).quantity).toBe(37);
		expect(of({ control: button("Delete 1,204 conversations") }).quantity).toBe(1204);
		expect(of({ control: button("Delete", { context: ["37 selected"] }) }).quantity).toBe(37);
		expect(of({ control: button("Delete all") }).quantity).toBe(-1);
		expect(of({ control: button("Empty trash") }).quantity).toBe(-1);
		expect(of({ url: "/api/trash/empty" }).quantity).toBe(-1);
		expect(of({ url: "/api/trash/7", method: "DELETE" }).quantity).toBe(1);
		expect(of({ url: "/bulk", payload: json({ action: "delete", ids: [1, 2, 3] }) }).quantity).toBe(3);
		expect(of({ url: "/?_action=move", payload: entries({ _uid: "1,2,3,4", _target_mbox: "Trash" }) }).quantity).toBe(4);
		expect(of({ control: button("Delete post") }).quantity).toBe(1);
		expect(of({ url: "/comments", payload: entries({ message: "hello,world" }) }).quantity).toBe(1);
	});
	test("reversibility", () => {
		expect(of({ control: button("Send") }).reversibility).toBe("irreversible");
		expect(of({ control: button("Pay now") }).reversibility).toBe("irreversible");
		expect(of({ control: button("Publish") }).reversibility).toBe("recoverable");
		expect(of({ control: button("Move to trash") }).reversibility).toBe("recoverable");
		expect(of({ control: button("Delete permanently") }).reversibility).toBe("irreversible");
		expect(of({ control: button("OK", { inDialog: true, context: ["Delete file?", "This cannot be undone."] }) }).reversibility).toBe("irreversible");
		expect(of({ url: "/x/1", method: "DELETE" }).reversibility).toBe("unknown");
		expect(of({ control: button("Empty trash") }).reversibility).toBe("irreversible");
		// Said of a script's request alone, without a button.
		expect(of({ url: "/api/trash/empty" }).reversibility).toBe("irreversible");
	});
	test("foreign receivers stand out, secrets in URLs don't show", () => {
		const { target } = of({ url: "https://me:pw@api.shop.co.uk/x?token=abc&id=4" });
		expect(target).toMatchObject({
			site: "shop.co.uk",
			foreign: true,
			origin: "https://api.shop.co.uk",
			url: "https://api.shop.co.uk/x?token=…&id=4",
		});
		expect(of({ url: "http://127.0.0.1:8850/x" }).target).toMatchObject({ site: "127.0.0.1:8850", foreign: true });
		expect(of({ url: "https://api.forum.example/x" }).target.foreign).toBe(false);
	});
});

test("every action keeps the schema, whatever the page writes", () => {
	const wild = ["\u202e\u0000Delete", "x".repeat(300), "🗑️", "<img src=x onerror=alert(1)>", "a\u0301\u0301\u0301\u0301\u0301\u0301", "'; DROP TABLE"];
	for (const name of wild)
		for (const url of ["/a", "https://[::1]:99/%zz?%=%", "data:text/plain,x", "blob:https://forum.example/1", "//"])
			Action.parse(
				classify({
					...attempt({
						control: button(name, { context: wild, composed: name }),
						hints: wild.map((value) => ({ name: value, label: value, value })),
						payload: { format: "json", parts: [], text: `{"${name}": [`, size: 1 },
					}),
					request: { url, method: "POST", headers: [] },
				}),
			);
});

test("bodies at their limit, made to be slow, are named without blowing up", () => {
	const bodies = [
		JSON.stringify({ a: Array.from({ length: 6000 }, (_, at) => ({ id: at })) }).slice(0, 65_536),
		`mutation ${"{ a ".repeat(16_000)}`,
		"a=".repeat(32_768),
		`{${'"a":'.repeat(13_000)}`,
		"1 ".repeat(32_000),
		"[".repeat(65_536),
		`{"query":"mutation { a(b: \\"${"x".repeat(60_000)}`,
	];
	for (const text of bodies) {
		const start = performance.now();
		classify(
			attempt({
				url: "/graphql",
				payload: { format: "json", parts: [], text, size: text.length },
				control: button("Delete 37 conversations", { context: ["1 ".repeat(150), "a".repeat(300)] }),
			}),
		);
		// quadratic work on 64 Ki characters would take many seconds
		expect(performance.now() - start).toBeLessThan(1000);
	}
});

describe("nothing milder than it is", () => {
	const text = (value: string, contentType = "application/json") => ({
		...NO_PAYLOAD,
		format: "json" as const,
		text: value,
		size: value.length,
		contentType,
	});
	const reads = { query: "{ me { id } }" };
	const deletes = "mutation { deleteRepository(id: 7) { id } }";
	const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, "1"]));

	test.each<[string, Parameters<typeof attempt>[0], string]>([
		["lines of JSON", { url: "/_bulk", payload: text('{"delete":{"_index":"x","_id":"1"}}\n{"delete":{"_index":"x","_id":"2"}}\n') }, "delete"],
		["JSON that only some can read", { url: "/api/things", payload: text('{"name":"a","text":"b",}') }, "submit"],
		["JSON without quotation marks", { url: "/api/things", payload: text("{name: 1, text: 2}") }, "submit"],
		["GraphQL of the address", { url: `/graphql?query=${encodeURIComponent(deletes)}`, payload: json(reads) }, "delete"],
		["GraphQL by a name in capitals", { url: "/graphql", payload: json({ ...reads, QUERY: deletes }) }, "delete"],
		[
			"GraphQL whose operation the address names",
			{ url: "/graphql?operationName=b", payload: json({ query: `query a { me { id } } ${deletes.replace("{", "b {")}`, operationName: "a" }) },
			"delete",
		],
		["the last of a long batch", { url: "/graphql", payload: json([...Array(60).fill(reads), { query: deletes }]) }, "delete"],
		[
			"the last of many fields",
			{
				url: "/graphql",
				payload: json({
					query: `mutation { ${Array.from({ length: 60 }, (_, at) => `a${at}: updateThing(id: 1) { id }`).join(" ")} deleteThing(id: 1) { id } }`,
				}),
			},
			"delete",
		],
		["what a script takes for a path", { url: "https://bank.example/orders.php/ping", payload: entries({ to: "eve" }) }, "send"],
		["the same as a search", { url: "https://bank.example/orders.php/search", payload: entries({ to: "eve" }) }, "send"],
		[
			"another site's page of a list, whose address says more",
			{ url: "https://bank.example/orders?to=eve", payload: entries({ page: "1" }) },
			"purchase",
		],
		["one of many fields", { url: "/things", vector: "submit", payload: entries({ ...many(600), _method: "delete" }) }, "delete"],
		[
			"of two methods the graver one",
			{
				url: "/things",
				vector: "submit",
				payload: { ...NO_PAYLOAD, format: "entries", parts: ["put", "delete"].map((value) => ({ name: "_method", value, type: "text" as const })) },
			},
			"delete",
		],
		[
			"a call of XML-RPC",
			{ url: "/xmlrpc.php", payload: { ...text("<methodCall><methodName>wp.deletePost</methodName></methodCall>", "text/xml"), format: "text" } },
			"delete",
		],
	])("%s", (_, some, expected) => {
		expect(kind({ vector: "fetch", ...some })).toBe(expected);
	});

	test.each([
		["a front controller's search", { url: "/index.php/search", payload: entries({ q: "x" }) }, "search"],
		[
			"a GraphQL document with a comment",
			{ url: "/graphql", payload: { ...text("# all\n{\n # mine\n me { id }\n}", "application/graphql"), format: "text" as const } },
			"read",
		],
		["another site's page of a list", { url: "https://api.example/items?page=2", payload: json({ cursor: "a" }) }, "read"],
	])("but %s", (_, some, expected) => {
		expect(kind({ vector: "fetch", ...some })).toBe(expected);
	});

	test("who sees it is not said by the beginning of what is too long to be read", () => {
		const seen = (fields: Record<string, string>) => classify(attempt({ url: "/posts", vector: "submit", payload: entries(fields) })).audience;
		expect(seen({ visibility: "only me", ...many(600), post_visibility: "public" })).toBe("public");
		expect(seen({ visibility: "only me", ...many(600) })).toBe("requester_only");
		expect(seen({ visibility: "only me", ...many(3000) })).toBe("unknown");
	});
});
