// What DokuWiki, Request Tracker and Redmine ask their servers for while somebody works in them passes unasked in exactly those shapes,
// whoever typed; what saves, and whatever could be more, is named as before.
import { describe, expect, test } from "vitest";
import { BY_PAGE } from "../../utils/core/by-page.ts";
import { classify } from "../../utils/core/classify.ts";
import { attempt, button, entries } from "./naming-fixture.ts";

const FORM: [string, string] = ["content-type", "application/x-www-form-urlencoded; charset=UTF-8"];
const page = { kind: "page" as const, confidence: 0.8, evidence: ["no gesture in the last 15 s", BY_PAGE] };
const agent = { kind: "agent" as const, confidence: 0.6, evidence: ["3 s after an agent's gesture"] };
const outside = { kind: "agent" as const, confidence: 0.95, evidence: ["call stack: UtilityScript.evaluate"] };
const PASSES = /^(read|search|telemetry|draft)$/;

type Some = Parameters<typeof attempt>[0] & { headers?: [string, string][] };
function kind({ headers = [FORM], ...some }: Some): string {
	const made = attempt({ vector: "xhr", actor: agent, ...some });
	if (made.request) made.request = { ...made.request, headers };
	return classify(made).kind;
}
const call = (url: string, fields: Record<string, string> = {}): Some => ({ url, payload: entries(fields) });
const press = (url: string, fields: Record<string, string>, label: string): Some => ({
	...{ url, payload: entries(fields), vector: "click" as const, headers: [], control: button(label, { type: "submit", method: "POST" }) },
});

const AJAX = "/lib/exe/ajax.php";
const EDIT = { sectok: "0e0b5", id: "garden:rose", rev: "0", date: "", prefix: ".", suffix: "", changecheck: "d41d8", target: "section" };
const WIKI = { ...EDIT, wikitext: "Red roses", summary: "" };
const SECTION = { do: "edit", rev: "0", summary: "[Roses] ", target: "section", hid: "roses", range: "1-40" };
const ACL = { do: "admin", page: "acl", acl_t: "@ALL", acl_w: "", ns: "", id: "start", sectok: "0e" };
const USERS = { sectok: "0e", userid: "adm", username: "", usermail: "", usergroups: "", do: "admin", page: "usermanager", start: "0" };
const TICKET = {
	DefaultStatus: "new",
	Action: "Comment",
	Token: "x",
	id: "7",
	UpdateType: "private",
	Status: "",
	Owner: "",
	UpdateCc: "",
	UpdateSubject: "Tea",
};
const PREVIEW = {
	...TICKET,
	UpdateContent: "It leaks, don't tell them",
	"7-RefersTo": "",
	TxnSendMailTo: "ann@mail.example",
	UpdateContentType: "text/html",
};
const CLAUSE = { Query: "", Format: "id", SavedSearchId: "new", SavedSearchDescription: "", AndOr: "AND", idOp: "<", "ValueOfCF.{Colour}": "red" };
const PEOPLE = {
	id: "7",
	UserField: "Name",
	UserOp: "LIKE",
	UserString: "root",
	GroupString: "",
	WatcherTypeEmail1: "",
	WatcherAddressEmail1: "",
	Owner: "6",
};
const ISSUE = { utf8: "✓", form_update_triggered_by: "issue_status_id", "issue[status_id]": "2", "issue[notes]": "Oil it", was_default_status: "1" };

describe("what is shown anew", () => {
	test.each<[string, Some, string]>([
		["DokuWiki: them beside each other", press("/doku.php?id=a", { "rev2[0]": "1", "rev2[1]": "2", do: "diff", difftype: "inline" }, ""), "read"],
		["DokuWiki: who may do what", press("/doku.php?id=a", ACL, ""), "read"],
		["DokuWiki: the same by a script", call(AJAX, { ...ACL, call: "plugin_acl", ajax: "info" }), "read"],
		[
			"DokuWiki: files by name, by a script",
			call(AJAX, { call: "medialist", do: "media", tab_files: "search", ns: "", mediado: "searchlist", q: "dot" }),
			"read",
		],
		["DokuWiki: while one types a search", call(AJAX, { call: "qsearch", q: "roses" }), "search"],
		["DokuWiki: a page to link to", call(AJAX, { call: "linkwiz", q: "garden:" }), "search"],
		["DokuWiki: a part of the index", call(AJAX, { id: "start", idx: "garden", call: "index" }), "read"],
		["DokuWiki: files", call(AJAX, { call: "medialist", id: "start", ns: "", tab_files: "files", do: "media" }), "read"],
		["DokuWiki: a file", call(AJAX, { call: "mediadetails", id: "start", tab_details: "history", do: "media", image: "a.png", ns: "" }), "read"],
		["DokuWiki: that somebody types", call(AJAX, { call: "lock", id: "garden", date: "", prefix: ".", suffix: "", wikitext: "Red" }), "draft"],
		["DokuWiki: a preview", press("/doku.php?id=garden:rose&do=edit", { ...WIKI, "do[preview]": "1" }, "Preview"), "read"],
		["DokuWiki: a section's preview", press("/doku.php?id=a", { ...WIKI, hid: "sub", codeblockOffset: "0", "do[preview]": "1" }, "Preview"), "read"],
		[
			"DokuWiki: two versions",
			press("/doku.php?id=a&do=revisions", { sectok: "0e", "rev2[]": "1795709306", "do[diff]": "1" }, "Show differences"),
			"read",
		],
		[
			"DokuWiki: files by name",
			press("/doku.php?id=a&do=media&tab_files=search", { sectok: "0e", ns: "", mediado: "searchlist", q: "dot" }, "Search"),
			"search",
		],
		["DokuWiki: users by name", press("/doku.php?id=a", { ...USERS, "fn[search][new].x": "0", "fn[search][new].y": "0" }, "Search"), "search"],
		["DokuWiki: a section's editor", press("/doku.php?id=garden:rose", SECTION, "Edit"), "read"],
		["Request Tracker: who would get a comment", call("/rt/Helpers/PreviewScrips", PREVIEW), "read"],
		["Request Tracker: a clause of a search", press("/Search/Build.html", { ...CLAUSE, AddClause: "Add" }, "Add these terms"), "search"],
		[
			"Request Tracker: a chart",
			press("/Search/Chart.html", { Query: "id > 0", GroupBy: "Status", Update: "Update Chart" }, "Update Chart"),
			"search",
		],
		["Request Tracker: people by name", press("/Ticket/ModifyPeople.html", { ...PEOPLE, OnlySearchForPeople: "Go!" }, "Go!"), "search"],
		["Redmine: another status", call("/issues/1/edit.js", { ...ISSUE, _method: "patch" }), "read"],
		["Redmine: another tracker", call("/projects/alpha/issues/new.js", ISSUE), "read"],
		["Redmine: of many", call("/issues/bulk_edit.js", { utf8: "✓", "ids[]": "1", "issue[status_id]": "2", notes: "Oil" }), "read"],
		["Redmine: quoting, with nothing sent", { url: "/issues/1/quoted" }, "read"],
		[
			"Request Tracker: users by name",
			press("/Admin/Users/index.html", { UserField: "Name", UserString: "ro", FindEnabledUsers: "1", Go: "Go!" }, "Go!"),
			"search",
		],
		["Redmine: quoting", call("/issues/1/quoted?journal_id=2&journal_indice=1"), "read"],
	])("%s", (_, some, is) => {
		expect(kind(some)).toBe(is);
		if (some.vector !== "click") expect(kind({ ...some, actor: page })).toBe(is);
		expect(kind({ ...some, actor: outside })).not.toMatch(PASSES);
		expect(kind({ ...some, page: { url: "https://evil.example/", title: "", topFrame: true, lang: "en" } })).not.toMatch(PASSES);
	});

	test.each<[string, Some]>([
		["DokuWiki: saving", press("/doku.php?id=a&do=edit", { ...WIKI, "do[save]": "1" }, "Save")],
		["DokuWiki: both buttons", press("/doku.php?id=a&do=edit", { ...WIKI, "do[preview]": "1", "do[save]": "1" }, "Preview")],
		["DokuWiki: no button", press("/doku.php?id=a&do=edit", WIKI, "Preview")],
		["DokuWiki: another action in the address", press("/doku.php?id=a&do=revert", { ...WIKI, "do[preview]": "1" }, "Preview")],
		["DokuWiki: a field that nobody knows", press("/doku.php?id=a", { ...WIKI, "do[preview]": "1", comment: "x" }, "Preview")],
		["DokuWiki: what a script sends as a preview", call("/doku.php?id=a", { ...WIKI, "do[preview]": "1" })],
		["DokuWiki: a new user", press("/doku.php?id=a", { ...USERS, "fn[add]": "" }, "Add")],
		["DokuWiki: users that go", press("/doku.php?id=a", { ...USERS, "fn[search][new]": "", "delete[bob]": "on", "fn[delete]": "" }, "Search")],
		["DokuWiki: versions, and something more", press("/doku.php?id=a&do=revert", { "rev2[]": "1", "do[diff]": "1" }, "Show")],
		["DokuWiki: a file's data by form", press("/doku.php?id=a&do=media", { sectok: "0e", ns: "", mediado: "save", q: "" }, "Save")],
		["DokuWiki: what people may do from now on", press("/doku.php?id=a", { ...ACL, acl: "8", "cmd[save]": "" }, "Los")],
		["DokuWiki: the same by a script's call", call(AJAX, { ...ACL, call: "plugin_acl", ajax: "info", "cmd[save]": "" })],
		["DokuWiki: its fields, sent elsewhere", press("/account/close", { ...WIKI, "do[preview]": "1" }, "Preview")],
		["DokuWiki: fewer of them, sent elsewhere", press("/account/close", { do: "diff" }, "Los")],
		["DokuWiki: an upload", call(AJAX, { call: "mediaupload", id: "start", ns: "" })],
		["DokuWiki: a file's data", call(AJAX, { call: "mediadetails", image: "a.png", mediado: "save" })],
		["DokuWiki: deleting in a list", call(AJAX, { call: "medialist", ns: "", delete: "a.png" })],
		["DokuWiki: more in the address", call(`${AJAX}?delete=1`, { call: "qsearch", q: "x" })],
		["Request Tracker: the comment itself", press("/Ticket/Update.html", { ...PREVIEW, SubmitTicket: "1" }, "Update Ticket")],
		["Request Tracker: a preview with a name and a password", call("/Helpers/PreviewScrips", { ...PREVIEW, user: "root", pass: "x" })],
		[
			"Request Tracker: a preview in parts",
			{ ...call("/Helpers/PreviewScrips", PREVIEW), headers: [["content-type", "multipart/form-data; boundary=x"]] },
		],
		["Request Tracker: a search that is saved", press("/Search/Build.html", { ...CLAUSE, SavedSearchSave: "Los" }, "Los")],
		["Request Tracker: a search that is deleted", press("/Search/Build.html", { ...CLAUSE, SavedSearchDelete: "Los" }, "Los")],
		["Request Tracker: people who are added", press("/Ticket/ModifyPeople.html", { ...PEOPLE, SubmitTicket: "Save" }, "Los")],
		["Request Tracker: all that was found", press("/Search/Bulk.html", { Query: "id > 0", UpdateTicket1: "1", UpdateContent: "Hello all" }, "Los")],
		["Request Tracker: the same by a script", call("/Search/Bulk.html", { Query: "id > 0", UpdateTicket1: "1", UpdateContent: "Hello all" })],
		["Redmine: the change itself", press("/issues/1", { ...ISSUE, _method: "patch", commit: "Submit" }, "Submit")],
		["Redmine: a deletion", call("/issues/1/edit.js", { ...ISSUE, _method: "delete" })],
		[
			"Redmine: another method in the headers",
			{ ...call("/projects/a/issues/new.js", ISSUE), headers: [FORM, ["X-HTTP-Method-Override", "DELETE"]] },
		],
		["Redmine: a new issue", call("/projects/alpha/issues.js", ISSUE)],
		["Redmine: many at once", call("/issues/bulk_update", { "ids[]": "1", "issue[status_id]": "2" })],
	])("%s is asked about", (_, some) => expect(kind(some)).not.toMatch(PASSES));
});

describe("what real trackers and wikis were named wrongly by", () => {
	const named = (some: Some) => {
		const { kind, audience, recipients } = classify(attempt({ vector: "click", ...some }));
		return { kind, audience, recipients };
	};
	test("a button that is sent with its name in brackets says what it does", () => {
		expect(kind(press("/doku.php", { id: "a", "do[save]": "1" }, "Los"))).toBe("update");
		expect(kind(press("/doku.php", { id: "a", "fn[delete][ann]": "" }, "Los"))).toBe("delete");
		expect(kind(press("/doku.php", { id: "a", "do[cancel]": "1" }, "Los"))).not.toMatch(PASSES);
		// Harmless is not said by a name.
		expect(kind(press("/doku.php", { id: "a", "do[show]": "1" }, "Los"))).not.toMatch(PASSES);
	});
	test("what to do, what something belongs to and what it is answered by are no recipients", () => {
		const things: Record<string, string>[] = [
			{ do: "admin" },
			{ "relation[issue_to_id]": "2" },
			{ "issue[assigned_to_id]": "5" },
			{ related_to: "Ann" },
		];
		for (const fields of things)
			expect(named({ url: "/x", payload: entries({ ...fields, n: "1" }) })).toEqual({
				kind: "submit",
				audience: "unknown",
				recipients: [],
			});
		const reply = { ...entries({ UpdateType: "response" }) };
		const labelled = { ...reply, parts: reply.parts.map((part) => ({ ...part, label: "Reply to requestors" })) };
		expect(named({ url: "/x", payload: labelled })).toEqual({ kind: "post", audience: "unknown", recipients: [] });
		const mine = { ...reply, parts: [{ name: "query[visibility]", value: "0", label: "to me only", type: "text" as const }] };
		expect(named({ url: "/x", payload: mine }).kind).toBe("submit");
		expect(named({ url: "/x", payload: entries({ to: "ann@mail.example" }) })).toEqual({
			kind: "send",
			audience: "named_people",
			recipients: ["ann@mail.example"],
		});
		expect(named({ url: "/x", payload: entries({ send_to: "Ann" }) }).recipients).toEqual(["Ann"]);
		expect(named({ url: "/x", payload: entries({ copy_to: "ann@mail.example" }) }).recipients).toEqual(["ann@mail.example"]);
	});
	test("what a form does under an address that searches is not said by the address", () => {
		const pressed = (url: string, label: string) => kind(press(url, { n: "1" }, label));
		expect(pressed("/search/places", "Los")).toBe("submit");
		expect(pressed("/search/results", "Los")).toBe("search");
		expect(pressed("/search", "Go")).toBe("search");
		expect(pressed("/search", "Delete selected")).toBe("delete");
		// What a script asks for is looked at by its own words.
		expect(kind(call("/api/search/places", { q: "ann" }))).toBe("search");
		expect(kind(call("/api/search/bulk", { ids: "1" }))).toBe("submit");
	});
	test("what is resolved or validated is done with, and no reading", () => {
		const sent = (url: string, fields: Record<string, string> = {}) => kind(press(url, { n: "1", ...fields }, "Los"));
		for (const url of ["/tickets/5/resolve", "/invoices/5/validate", "/tickets/5/load", "/polls/5/poll", "/index.php?action=validate"])
			expect(sent(url), url).not.toMatch(PASSES);
		expect(sent("/index.php", { action: "validate" })).not.toMatch(PASSES);
		for (const url of ["/report/export", "/files/download", "/index.php?action=view"]) expect(sent(url), url).toBe("read");
		// Scripts validate and load while one types; what they resolve they change, names and addresses aside.
		expect(kind(call("/api/validate", { email: "a" }))).toBe("read");
		expect(kind(call("/api/resolveHandle", { handle: "a" }))).toBe("read");
		for (const url of ["/discussions/5/resolve", "/api/resolveTicket"]) expect(kind(call(url)), url).toBe("update");
	});
	test("HTTP's method in a field, and a block of a page, are not what they are called", () => {
		expect(named({ url: "/projects/alpha/close", payload: entries({ _method: "post" }) }).kind).toBe("update");
		expect(named({ url: "/x", payload: entries({ _method: "delete" }) }).kind).toBe("delete");
		expect(named({ url: "/my/add_block" }).kind).toBe("submit");
		for (const path of ["/block", "/block_user", "/userBlock"]) expect(named({ url: path }).kind, path).toBe("share");
	});
	test("a badge at a private note says nothing of who sees a file that is attached", () => {
		const hints = [{ name: "badge", label: "", value: "Private" }];
		expect(named({ url: "/uploads.js", hints })).toMatchObject({ kind: "upload", audience: "unknown" });
		expect(named({ url: "/comments", hints })).toMatchObject({ kind: "post", audience: "requester_only" });
		expect(named({ url: "/uploads.js", hints: [{ name: "badge", label: "", value: "Public" }] })).toMatchObject({ audience: "public" });
	});
	test("a state is no text that somebody posts", () => {
		expect(named({ url: "/x", payload: entries({ Status: "new", n: "1" }) }).kind).toBe("submit");
		const filter = { ...entries({}), parts: [{ name: "f[]", value: "status_id", label: "Status", type: "text" as const }] };
		expect(named({ url: "/x", payload: filter }).kind).toBe("submit");
		expect(named({ url: "/x", payload: entries({ status: "New shoes today" }) }).kind).toBe("post");
	});
});
