// Made-up pages and requests in the shape of a wiki and two trackers, with our own words in them: what is meant for the one who asked,
// what for the staff, and what for everybody.
import type { Application } from "./application.ts";

const dokuwiki: Application = {
	id: "dokuwiki",
	url: "https://wiki.example/doku.php?id=garden&do=edit",
	html: `<head><meta name="generator" content="DokuWiki"></head><body><h1>Garden</h1><form id="dw__editform"><textarea name="wikitext">Roses</textarea>
		<button name="do[save]" value="1">Sichern</button></form></body>`,
	acts: [
		{
			what: "saving",
			near: "button",
			request: "POST /doku.php?id=garden&do=edit",
			as: "click",
			form: { id: "garden", rev: "0", prefix: ".", suffix: "", wikitext: "Roses", "do[save]": "1", summary: "" },
			is: { kind: "post", audience: "public", reversibility: "recoverable", actsOn: "garden" },
		},
		{
			what: "saving nothing, which deletes the page",
			request: "POST /doku.php?id=garden&do=edit",
			as: "click",
			form: { id: "garden", rev: "0", prefix: ".", suffix: "", wikitext: "", "do[save]": "1", summary: "" },
			is: { kind: "delete", actsOn: "garden" },
		},
		{
			what: "subscribing",
			request: "POST /doku.php?id=garden&do=subscribe",
			as: "click",
			form: { id: "garden", do: "subscribe", sub_action: "subscribe", sub_target: "garden", sub_style: "every", "do[subscribe]": "1" },
			is: { kind: "update", audience: "requester_only", actsOn: "garden" },
		},
		{
			what: "who may read",
			request: "POST /doku.php?id=start",
			as: "click",
			form: { id: "start", do: "admin", page: "acl", "acl[*][@ALL]": "1", "cmd[update]": "" },
			is: { kind: "share" },
		},
		{
			what: "deleting two users",
			request: "POST /doku.php?id=start",
			as: "click",
			form: { "delete[ann]": "on", "delete[bob]": "on", "fn[delete]": "", do: "admin", page: "usermanager" },
			is: { kind: "delete", quantity: 2, reversibility: "irreversible" },
		},
		{
			what: "adding a user",
			request: "POST /doku.php?id=start",
			as: "click",
			form: { userid: "cat", username: "Cat", usermail: "", usergroups: "", "fn[add]": "", do: "admin", page: "usermanager" },
			is: { kind: "account", actsOn: "cat" },
		},
		{
			what: "a file",
			request: "POST /lib/exe/ajax.php?call=mediaupload&ns=garden&qqfile=rose.png",
			as: "xhr",
			is: { kind: "upload", audience: "public", actsOn: "rose.png" },
		},
		{
			what: "deleting a file",
			request: "POST /doku.php?id=start&delete=garden%3Arose.png&do=media&ns=garden",
			as: "click",
			form: { sectok: "0a1b" },
			is: { kind: "delete", actsOn: "garden:rose.png" },
		},
	],
};

const TICKET = { id: "7", Token: "x", Status: "", Owner: "", UpdateCc: "", UpdateBcc: "", UpdateSubject: "Kettle", UpdateContent: "Is it hot?" };
const requestTracker: Application = {
	id: "request-tracker",
	url: "https://desk.example/rt/Ticket/Update.html?id=7",
	html: `<body id="comp-Ticket-Update"><div id="rt-header-container"></div><div id="header"><h1>#7: The kettle leaks</h1></div><form>
		<select name="UpdateType"><option value="private" selected>Bemerkung</option></select><button name="SubmitTicket">Los</button></form></body>`,
	acts: [
		{
			what: "a reply",
			near: "button",
			request: "POST /rt/Ticket/Update.html",
			as: "click",
			form: { ...TICKET, Action: "Respond", UpdateType: "response" },
			is: { kind: "send", audience: "named_people", reversibility: "irreversible", actsOn: "#7: The kettle leaks" },
		},
		{
			what: "a comment",
			near: "button",
			request: "POST /rt/Ticket/Update.html",
			as: "click",
			form: { ...TICKET, Action: "Comment", UpdateType: "private" },
			is: { kind: "post", audience: "group", actsOn: "#7: The kettle leaks" },
		},
		{
			what: "a comment of which others get a copy",
			request: "POST /rt/Ticket/Update.html",
			as: "click",
			form: { ...TICKET, Action: "Comment", UpdateType: "private", UpdateCc: "dan@mail.example" },
			is: { kind: "post", audience: "group" },
		},
		{
			what: "a new ticket",
			request: "POST /rt/Ticket/Create.html",
			as: "click",
			form: { id: "new", Queue: "1", Status: "new", Owner: "6", Requestors: "ann@mail.example", Cc: "", Subject: "No tea", Content: "" },
			is: { kind: "post", audience: "group", actsOn: "No tea" },
		},
		{
			what: "sending on",
			request: "POST /rt/Ticket/Forward.html",
			as: "click",
			form: { id: "7", To: "eve@mail.example", Content: "See below" },
			is: { kind: "send", audience: "named_people", reversibility: "irreversible" },
		},
		{
			what: "deleting",
			request: "POST /rt/Ticket/Modify.html",
			as: "click",
			form: { id: "7", Status: "deleted" },
			is: { kind: "delete", reversibility: "recoverable", actsOn: "#7: The kettle leaks" },
		},
		{
			what: "three at once",
			request: "POST /rt/Search/Bulk.html",
			as: "click",
			form: { UpdateTicketAll: "1", UpdateTicket: "7,8,9", Owner: "6", UpdateType: "private", UpdateContent: "" },
			is: { kind: "update", quantity: 3 },
		},
		{
			what: "a reply to three at once",
			request: "POST /rt/Search/Bulk.html",
			as: "click",
			form: { UpdateTicket: "7,8,9", UpdateType: "response", UpdateContent: "It is mended" },
			is: { kind: "send", audience: "named_people", quantity: 3, reversibility: "irreversible" },
		},
		{
			what: "who hears of it",
			request: "POST /rt/Ticket/ModifyPeople.html",
			as: "click",
			form: { id: "7", WatcherTypeEmail1: "Cc", WatcherAddressEmail1: "eve@mail.example", SubmitTicket: "Save" },
			is: { kind: "share" },
		},
		{
			what: "rights",
			request: "POST /rt/Admin/Queues/GroupRights.html",
			as: "click",
			form: { id: "1", "SetRights-4-RT::Queue-1": "ShowTicket" },
			is: { kind: "share" },
		},
	],
};

const redmineWith = (ticked: boolean) => `<head><meta name="description" content="Redmine"></head><body><h1>Alpha</h1><div id="content">
	<a class="icon-del" data-method="delete" href="/issues/4">Weg damit</a><div class="subject"><h3>The gate is stuck</h3></div><form id="issue-form"><textarea name="issue[notes]"></textarea>
	<input type="checkbox" id="issue_private_notes" name="issue[private_notes]" value="1"${ticked ? " checked" : ""}>
	<input type="submit" name="commit" value="Los"></form></div></body>`;
const NOTE = { _method: "patch", "issue[tracker_id]": "1", "issue[notes]": "Oil it" };
const redmine: Application = {
	id: "redmine",
	url: "https://dev.example/issues/4",
	html: redmineWith(false),
	acts: [
		{
			what: "a note",
			near: "[name=commit]",
			request: "POST /issues/4",
			as: "click",
			form: NOTE,
			is: { kind: "post", audience: "public", actsOn: "The gate is stuck" },
		},
		{
			what: "other fields, without a note",
			near: "[name=commit]",
			request: "POST /issues/4",
			as: "click",
			form: { ...NOTE, "issue[notes]": "" },
			is: { kind: "update", audience: "unknown", actsOn: "The gate is stuck" },
		},
		{
			what: "a new issue",
			request: "POST /projects/alpha/issues",
			as: "click",
			form: { "issue[subject]": "A hinge is missing", "issue[status_id]": "1" },
			is: { kind: "post", audience: "public", actsOn: "A hinge is missing" },
		},
		{
			what: "deleting two",
			request: "POST /issues?ids%5B%5D=1&ids%5B%5D=2",
			as: "form_submit",
			form: { _method: "delete" },
			is: { kind: "delete", quantity: 2, reversibility: "irreversible" },
		},
		{ what: "the button that deletes", near: "a.icon-del", is: { kind: "delete", reversibility: "irreversible", actsOn: "The gate is stuck" } },
		{
			what: "an answer in a forum",
			request: "POST /boards/1/topics/3/replies",
			as: "click",
			form: { "reply[subject]": "RE: Hi", "reply[content]": "Hello" },
			is: { kind: "post", audience: "public" },
		},
		{
			what: "watching",
			request: "POST /watchers/watch?object_type=issue&object_id=4",
			as: "xhr",
			is: { kind: "update", audience: "requester_only" },
		},
		{
			what: "somebody else is to watch",
			request: "POST /watchers",
			as: "click",
			form: { object_type: "issue", "object_id[]": "4", "watcher[user_ids][]": "5" },
			is: { kind: "share", audience: "named_people" },
		},
		{
			what: "a wiki page",
			request: "POST /projects/alpha/wiki/Start",
			as: "click",
			form: { _method: "put", "content[text]": "Welcome" },
			is: { kind: "post", audience: "public", reversibility: "recoverable" },
		},
		{
			what: "what a role may do",
			request: "POST /roles/5",
			as: "click",
			form: { _method: "patch", "role[name]": "Guest" },
			is: { kind: "share", actsOn: "Guest" },
		},
	],
};
const redminePrivate: Application = {
	...redmine,
	html: redmineWith(true),
	acts: [
		{
			what: "a note for the staff",
			near: "[name=commit]",
			request: "POST /issues/4",
			as: "click",
			form: NOTE,
			is: { kind: "post", audience: "group" },
		},
	],
};

export const TRACKERS: readonly Application[] = [dokuwiki, requestTracker, redmine, redminePrivate];
