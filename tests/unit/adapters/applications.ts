// Made-up pages and requests that follow the published markup and routes of thirteen applications, with our own words in them.
import type { Application } from "./application.ts";
import { TRACKERS } from "./trackers.ts";

const discourse: Application = {
	id: "discourse",
	url: "https://talk.example/t/where-to-meet/42",
	html: `<head><meta name="generator" content="Discourse 3.5.0"></head><body class="archetype-regular category-general">
		<div id="topic-title"><h1>Where to meet?</h1></div>
		<article id="post_2" data-post-id="77"><div class="cooked"><p>At the lake, says Ann</p></div><button class="delete" title="delete this post">x</button></article>
		<div id="reply-control"><textarea class="d-editor-input">See you there</textarea><button class="create">Reply</button></div></body>`,
	acts: [
		{
			what: "the composer's button",
			near: ".create",
			is: { kind: "post", audience: "public", reversibility: "recoverable", actsOn: "Where to meet?" },
		},
		{ what: "the delete button", near: "button.delete", is: { kind: "delete", reversibility: "recoverable", actsOn: "At the lake, says Ann" } },
		{
			what: "a reply",
			near: ".create",
			request: "POST /posts",
			form: { raw: "See you there", topic_id: "42", archetype: "regular", nested_post: "true" },
			is: { kind: "post", audience: "public", reversibility: "recoverable", actsOn: "Where to meet?" },
		},
		{
			what: "a new topic",
			request: "POST /posts.json",
			form: { raw: "Who comes along?", title: "Hike on Sunday", category: "4", archetype: "regular" },
			is: { kind: "post", audience: "public", actsOn: "Hike on Sunday" },
		},
		{
			what: "a private message",
			request: "POST /posts",
			form: { raw: "Hello", title: "A question", archetype: "private_message", target_recipients: "ann" },
			is: { kind: "post", audience: "named_people", reversibility: "irreversible", actsOn: "A question" },
		},
		{
			what: "deleting a post",
			near: ".delete",
			request: "DELETE /posts/77",
			is: { kind: "delete", reversibility: "recoverable", quantity: 1, actsOn: "At the lake, says Ann" },
		},
		{
			what: "deleting twelve posts",
			request: "DELETE /posts/destroy_many",
			body: { post_ids: Array.from({ length: 12 }, (_, i) => i) },
			is: { kind: "delete", quantity: 12 },
		},
		{
			what: "deleting three topics",
			request: "PUT /topics/bulk",
			body: { topic_ids: [1, 2, 3], operation: { type: "delete" } },
			is: { kind: "delete", quantity: 3, reversibility: "recoverable" },
		},
		{ what: "a reading time", request: "POST /topics/timings", form: { topic_id: "42", topic_time: "5000" }, is: {} },
	],
};

const discoursePrivate: Application = {
	...discourse,
	url: "https://talk.example/t/between-us/43",
	html: discourse.html.replace("archetype-regular", "archetype-private_message"),
	acts: [{ what: "a reply", request: "POST /posts", form: { raw: "Yes", topic_id: "43" }, is: { kind: "post", audience: "named_people" } }],
};

const roundcube: Application = {
	id: "roundcube",
	url: "https://mail.example/?_task=mail&_mbox=INBOX",
	html: `<head><script src="program/js/app.min.js?s=1700000000"></script></head><body class="task-mail action-none"><div id="layout">
		<div id="toolbar"><a class="delete" href="#" role="button" onclick="return rcmail.command('delete','',this,event)"><span class="inner">Delete</span></a>
		<a class="purge" href="#" role="button" onclick="return rcmail.command('purge','',this,event)">Empty</a></div>
		<table id="messagelist"><tbody><tr class="message selected"><td class="subject"><span class="fromto">Ann</span> <span class="date">Today</span><span class="subject"><a href="#">Invoice for May</a></span></td></tr>
		<tr class="message selected"><td class="subject">Lunch?</td></tr><tr class="message"><td class="subject">Later</td></tr></tbody></table>
		<form name="form"><input type="hidden" name="_draft" value=""><textarea name="_to">ann@mail.example</textarea><input name="_subject" value="Lunch"><textarea name="_message">At noon?</textarea></form>
		<button class="send" onclick="return rcmail.command('send','',this,event)">Senden</button></div></body>`,
	acts: [
		{ what: "the send button", near: "button.send", is: { kind: "send", audience: "named_people", reversibility: "irreversible", actsOn: "Lunch" } },
		{
			what: "sending",
			request: "POST /?_task=mail&_framed=1",
			form: { _token: "x", _task: "mail", _action: "send", _draft: "", _to: "ann@mail.example", _subject: "Lunch", _message: "At noon?" },
			is: { kind: "send", audience: "named_people", reversibility: "irreversible", actsOn: "Lunch" },
		},
		{
			what: "a draft",
			request: "POST /?_task=mail",
			form: { _task: "mail", _action: "send", _draft: "1", _to: "ann@mail.example", _subject: "Lunch", _message: "At" },
			is: { kind: "draft" },
		},
		{
			what: "two mails to the bin",
			request: "POST /?_task=mail&_action=move",
			form: { _uid: "11,12", _mbox: "INBOX", _target_mbox: "INBOX.Trash" },
			is: { kind: "delete", reversibility: "recoverable", quantity: 2, actsOn: "Invoice for May" },
		},
		{
			what: "moving to another folder",
			request: "POST /?_task=mail&_action=move",
			form: { _uid: "11", _mbox: "INBOX", _target_mbox: "INBOX.Work" },
			is: { kind: "update", quantity: 1 },
		},
		{
			what: "deleting for good",
			request: "POST /?_task=mail&_action=delete",
			form: { _uid: "11,12", _mbox: "Trash" },
			is: { kind: "delete", reversibility: "irreversible", quantity: 2 },
		},
		{ what: "the button that empties a folder", near: "a.purge", is: { kind: "delete", reversibility: "irreversible", quantity: -1 } },
		{
			what: "emptying the bin",
			request: "POST /?_task=mail&_action=purge",
			form: { _mbox: "Trash" },
			is: { kind: "delete", reversibility: "irreversible", quantity: -1, actsOn: "Trash" },
		},
		{ what: "the button", near: "a.delete", is: { kind: "delete", quantity: 2, actsOn: "Invoice for May" } },
	],
};

const GITHUB_HEAD = (isPublic: boolean) =>
	`<head><meta name="octolytics-dimension-repository_nwo" content="ann/garden"><meta name="octolytics-dimension-repository_public" content="${isPublic}"></head>`;
const github: Application = {
	id: "github",
	url: "https://github.com/ann/garden/issues/7",
	html: `${GITHUB_HEAD(true)}<body><h1><bdi class="js-issue-title">Water the roses</bdi></h1>
		<div class="timeline-comment"><div class="comment-body">I did it on Monday</div><button class="remove">Delete</button></div>
		<form action="/ann/garden/issue_comments" method="post"><textarea name="comment[body]">Done</textarea><button class="send">Comment</button></form></body>`,
	acts: [
		{
			what: "a comment",
			near: ".send",
			request: "POST /ann/garden/issue_comments",
			form: { "comment[body]": "Done", issue: "7" },
			is: { kind: "post", audience: "public", reversibility: "recoverable", actsOn: "Water the roses" },
		},
		{
			what: "a comment by query",
			request: "POST /_graphql",
			body: { persistedQueryName: "addCommentMutation", query: "0f0f", variables: { input: { body: "Done", subjectId: "I_1" } } },
			is: { kind: "post", audience: "public", actsOn: "Water the roses" },
		},
		{
			what: "deleting a comment",
			near: ".remove",
			request: "DELETE /ann/garden/issue_comments/99",
			is: { kind: "delete", reversibility: "irreversible", actsOn: "I did it on Monday" },
		},
		{
			what: "deleting the repository",
			request: "POST /ann/garden/settings/delete",
			form: { _method: "delete", verify: "ann/garden" },
			is: { kind: "delete", reversibility: "irreversible", actsOn: "ann/garden" },
		},
		{
			what: "making it public",
			request: "POST /ann/garden/settings/set_visibility",
			form: { _method: "put", visibility: "public", verify: "ann/garden" },
			is: { kind: "share", audience: "public", actsOn: "ann/garden" },
		},
		{ what: "a key", request: "POST /settings/keys", form: { "public_key[title]": "laptop" }, is: { kind: "account" } },
	],
};
const githubPrivate: Application = {
	...github,
	html: github.html.replace(GITHUB_HEAD(true), GITHUB_HEAD(false)),
	acts: [
		{ what: "a comment", request: "POST /ann/garden/issue_comments", form: { "comment[body]": "Done" }, is: { kind: "post", audience: "group" } },
	],
};

const gitlab: Application = {
	id: "gitlab",
	url: "https://code.example/ann/garden/-/issues/7",
	html: `<head><meta content="GitLab" property="og:site_name"></head><body data-page="projects:issues:show"><h1>Water the roses</h1>
		<li class="note"><div class="note-text">I did it</div><button class="remove">Delete comment</button></li></body>`,
	acts: [
		{
			what: "an internal note",
			request: "POST /api/graphql",
			body: {
				operationName: "createNote",
				query: "mutation createNote($input: CreateNoteInput!) { createNote(input: $input) { note { id } } }",
				variables: { input: { body: "For us", internal: true } },
			},
			is: { kind: "post", audience: "group", reversibility: "recoverable" },
		},
		{
			what: "a comment",
			request: "POST /ann/garden/notes?target_id=7&target_type=issue",
			form: { "note[note]": "Done", "note[noteable_id]": "7" },
			is: { kind: "post", audience: "unknown" },
		},
		{
			what: "deleting a comment",
			near: ".remove",
			request: "DELETE /ann/garden/notes/99",
			is: { kind: "delete", reversibility: "irreversible", actsOn: "I did it" },
		},
		{
			what: "making it public",
			request: "POST /ann/garden",
			form: { _method: "patch", "project[name]": "garden", "project[visibility_level]": "20" },
			is: { kind: "share", audience: "public", actsOn: "garden" },
		},
		{
			what: "a token",
			request: "POST /-/user_settings/personal_access_tokens",
			form: { "personal_access_token[name]": "laptop" },
			is: { kind: "account" },
		},
	],
};

const GITEA_LABEL = '<span class="ui basic label">Private</span>';
const gitea: Application = {
	id: "gitea",
	url: "https://git.example/ann/garden/issues/7",
	html: `<head><meta name="keywords" content="forge,forgejo"></head><body><div class="repo-header"><a>ann</a>/<a>garden</a><div class="labels"></div></div>
		<div id="issue-title-display"><h1>Water the roses</h1></div>
		<div class="comment"><div class="render-content">I did it</div><div class="item delete-comment">Delete</div></div>
		<form id="comment-form" action="/ann/garden/issues/7/comments" method="post"><textarea name="content">Done</textarea><button class="send">Comment</button></form></body>`,
	acts: [
		{
			what: "a comment",
			near: ".send",
			request: "POST /ann/garden/issues/7/comments",
			form: { _csrf: "x", content: "Done", status: "" },
			is: { kind: "post", audience: "public", reversibility: "recoverable", actsOn: "Water the roses" },
		},
		{
			what: "deleting a comment",
			near: ".delete-comment",
			request: "POST /ann/garden/comments/99/delete",
			is: { kind: "delete", reversibility: "irreversible", actsOn: "I did it" },
		},
		{ what: "deleting issues", request: "POST /ann/garden/issues/delete", form: { issue_ids: "1,2,3" }, is: { kind: "delete", quantity: 3 } },
		{
			what: "deleting the repository",
			request: "POST /ann/garden/settings",
			form: { _csrf: "x", action: "delete", repo_name: "garden" },
			is: { kind: "delete", reversibility: "irreversible", actsOn: "garden" },
		},
		{
			what: "giving it away",
			request: "POST /ann/garden/settings",
			form: { action: "transfer", repo_name: "garden", new_owner_name: "bob" },
			// Without it "transfer" is read as money; nothing makes that milder.
			is: { kind: "purchase", reversibility: "irreversible" },
		},
	],
};
const giteaPrivate: Application = {
	...gitea,
	html: gitea.html.replace('<div class="labels">', `<div class="labels">${GITEA_LABEL}`),
	acts: [{ what: "a comment", request: "POST /ann/garden/issues/7/comments", form: { content: "Done" }, is: { kind: "post", audience: "group" } }],
};

const mediawiki: Application = {
	id: "mediawiki",
	url: "https://wiki.example/index.php?title=Roses&action=edit",
	html: `<head><meta name="generator" content="MediaWiki 1.44.0"></head><body class="mediawiki action-edit"><h1 id="firstHeading">Editing Roses</h1>
		<ul><li>Ann <span class="mw-rollback-link"><a href="/index.php?title=Roses&action=rollback&from=Ann&token=x">rollback 1 edit</a></span></li></ul>
		<form id="editform" method="post" action="/index.php?title=Roses&action=submit"><textarea name="wpTextbox1">Red</textarea><input name="wpSummary">
		<input type="submit" name="wpSave" value="Save changes"><input type="submit" name="wpPreview" value="Show preview"></form></body>`,
	acts: [
		{
			what: "saving",
			near: "[name=wpSave]",
			request: "POST /index.php?title=Roses&action=submit",
			form: { wpTextbox1: "Red", wpSummary: "", wpSave: "Save changes", wpEditToken: "x" },
			is: { kind: "post", audience: "public", reversibility: "recoverable", actsOn: "Editing Roses" },
		},
		{
			what: "saving by the API",
			request: "POST /w/api.php",
			form: { action: "edit", title: "Roses", text: "Red", token: "x" },
			is: { kind: "post", audience: "public", actsOn: "Roses" },
		},
		{
			what: "deleting a page",
			request: "POST /index.php?title=Roses&action=delete",
			form: { wpReason: "spam", wpConfirmB: "Delete page" },
			is: { kind: "delete", reversibility: "recoverable", actsOn: "Roses" },
		},
		{
			what: "blocking somebody",
			request: "POST /index.php/Special:Block/Bob",
			form: { wpTarget: "Bob", wpEditingRestriction: "sitewide", wpExpiry: "infinite", wpPreviousTarget: "Bob", wpAutoBlock: "1" },
			is: { kind: "share", reversibility: "reversible", actsOn: "Bob" },
		},
		{
			what: "protecting a page",
			request: "POST /index.php?title=Roses&action=protect",
			form: { title: "Roses", "mwProtect-level-edit": "sysop", "mwProtect-reason": "", wpEditToken: "x" },
			is: { kind: "share", reversibility: "reversible", actsOn: "Roses" },
		},
		{
			what: "bringing back what was deleted",
			request: "POST /index.php?title=Special:Undelete&action=submit",
			form: { target: "Roses", wpComment: "", restore: "Restore", title: "Special:Undelete" },
			is: { kind: "update", audience: "public", actsOn: "Roses" },
		},
		{
			what: "the rollback link",
			near: ".mw-rollback-link a",
			request: "GET /index.php?title=Roses&action=rollback&from=Ann&token=x",
			as: "click",
			is: { kind: "update", audience: "public", reversibility: "recoverable", actsOn: "Editing Roses" },
		},
		{
			what: "what the wiki's scripts keep for the reader",
			request: "POST /api.php",
			form: { action: "options", change: "tour-seen=1", token: "x" },
			is: { kind: "update", audience: "requester_only", actsOn: "tour-seen=1" },
		},
		{
			what: "preferences",
			request: "POST /index.php/Special:Preferences",
			form: { title: "Special:Preferences", wplanguage: "en", wpskin: "vector", wpnickname: "" },
			is: { kind: "update", audience: "requester_only" },
		},
		{
			what: "watching a page",
			request: "POST /api.php",
			form: { action: "watch", titles: "Roses", token: "x" },
			is: { kind: "update", audience: "requester_only", actsOn: "Roses" },
		},
		{
			what: "what is typed, rendered ahead of time",
			request: "POST /api.php",
			form: { action: "stashedit", title: "Roses", text: "Red", token: "x" },
			is: { kind: "draft" },
		},
		{
			what: "rights",
			request: "POST /w/api.php",
			form: { action: "userrights", user: "Bob", add: "sysop", token: "x" },
			is: { kind: "share", actsOn: "Bob" },
		},
		{
			what: "a mail",
			request: "POST /w/api.php",
			form: { action: "emailuser", target: "Bob", subject: "Roses", text: "Hello", token: "x" },
			is: { kind: "send", audience: "named_people", reversibility: "irreversible", actsOn: "Roses" },
		},
	],
};

const mastodon: Application = {
	id: "mastodon",
	url: "https://social.example/home",
	html: `<body class="app-body"><div class="app-holder" id="mastodon"><article class="status"><div class="status__content">Good morning</div><button class="more">Delete</button></article></div></body>`,
	acts: (["public", "unlisted", "private", "direct"] as const).map((visibility) => ({
		what: `a post that is ${visibility}`,
		request: "POST /api/v1/statuses",
		body: { status: "Good evening", visibility, in_reply_to_id: null, media_ids: [] },
		is: {
			kind: "post",
			audience: ({ public: "public", unlisted: "public", private: "group", direct: "named_people" } as const)[visibility],
			reversibility: "recoverable",
			actsOn: "Good evening",
		},
	})),
};
mastodon.acts.push(
	{ what: "passing on", request: "POST /api/v1/statuses/5/reblog", is: { kind: "post", audience: "public" } },
	{
		what: "deleting",
		near: ".more",
		request: "DELETE /api/v1/statuses/5",
		is: { kind: "delete", reversibility: "irreversible", actsOn: "Good morning" },
	},
	{ what: "clearing", request: "POST /api/v1/notifications/clear", is: { kind: "delete", quantity: -1, reversibility: "irreversible" } },
	{ what: "how far was read", request: "POST /api/v1/markers", body: { home: { last_read_id: "5" } }, is: {} },
);

const mattermost: Application = {
	id: "mattermost",
	url: "https://chat.example/garden/channels/tools",
	html: `<head><meta name="application-name" content="Mattermost"></head><body><div id="root"><strong id="channelHeaderTitle">Tools</strong>
		<div class="post"><div class="post-message__text">Who has the rake?</div><button class="more">Delete</button></div>
		<form id="create_post"><textarea id="post_textbox">I have it</textarea><button data-testid="SendMessageButton" aria-label="Send Now"></button></form></div></body>`,
	acts: [
		{ what: "the button", near: "[data-testid=SendMessageButton]", is: { kind: "post", audience: "group", actsOn: "Tools" } },
		{
			what: "a message",
			request: "POST /api/v4/posts",
			body: { channel_id: "c1", message: "I have it", pending_post_id: "p1" },
			is: { kind: "post", audience: "group", reversibility: "recoverable", actsOn: "Tools" },
		},
		{
			what: "deleting",
			near: ".more",
			request: "DELETE /api/v4/posts/p9",
			is: { kind: "delete", reversibility: "irreversible", actsOn: "Who has the rake?" },
		},
		{ what: "archiving the channel", request: "DELETE /api/v4/channels/c1", is: { kind: "delete", reversibility: "recoverable", actsOn: "Tools" } },
		{ what: "adding somebody", request: "POST /api/v4/channels/c1/members", body: { user_id: "u2" }, is: { kind: "share" } },
	],
};
const mattermostDirect: Application = {
	...mattermost,
	url: "https://chat.example/garden/messages/@bob",
	html: mattermost.html.replace(">Tools<", ">bob<"),
	acts: [
		{ what: "the button", near: "[data-testid=SendMessageButton]", is: { kind: "post", audience: "named_people", actsOn: "bob" } },
		{
			what: "a direct message",
			request: "POST /api/v4/posts",
			body: { message: "Hello", pending_post_id: "p1" },
			is: { kind: "post", audience: "named_people", reversibility: "recoverable", actsOn: "bob" },
		},
	],
};

const zulip: Application = {
	id: "zulip",
	url: "https://team.example/",
	html: `<body><div id="compose"><div id="compose-container"><form id="send_message_form" action="/json/messages" method="post"><div id="compose-recipient"><i class="zulip-icon zulip-icon-lock"></i></div>
		<input id="stream_message_recipient_topic" value="tools"><textarea name="content" id="compose-textarea">Hi</textarea><button type="submit" id="compose-send-button" aria-label="Send"></button></form></div></div>
		<div class="message_row"><div class="message_content">Old news</div><i class="more">x</i></div></body>`,
	acts: [
		{
			what: "the form",
			as: "submit",
			near: "#compose-send-button",
			request: "POST /json/messages",
			form: { content: "Hi" },
			is: { kind: "post", audience: "group", actsOn: "tools" },
		},
		{
			what: "a message in a channel",
			near: "#compose-send-button",
			request: "POST /json/messages",
			form: { type: "stream", to: "4", topic: "tools", content: "Hi" },
			// Without it a message like any other, which can't be called back; that stays.
			is: { kind: "post", audience: "group", reversibility: "irreversible", actsOn: "tools" },
		},
		{
			what: "a direct message",
			request: "POST /json/messages",
			form: { type: "direct", to: "[9]", content: "Hi" },
			is: { kind: "send", audience: "named_people", reversibility: "irreversible" },
		},
		{
			what: "deleting",
			near: ".more",
			request: "DELETE /json/messages/5",
			is: { kind: "delete", reversibility: "irreversible", actsOn: "Old news" },
		},
		{
			what: "deleting a topic",
			request: "POST /json/streams/4/delete_topic",
			form: { topic_name: "tools" },
			is: { kind: "delete", quantity: -1, reversibility: "irreversible", actsOn: "tools" },
		},
	],
};
const zulipWeb: Application = {
	...zulip,
	html: zulip.html.replace("zulip-icon-lock", "zulip-icon-globe"),
	acts: [
		{
			what: "a message that the web may read",
			request: "POST /json/messages",
			form: { type: "stream", to: "4", topic: "tools", content: "Hi" },
			is: { audience: "public" },
		},
	],
};

const woocommerce: Application = {
	id: "woocommerce",
	url: "https://shop.example/checkout/",
	html: `<head><meta name="generator" content="WooCommerce 10.1.0"></head><body class="woocommerce-checkout woocommerce-page"><form name="checkout" class="checkout">
		<table><tr class="order-total"><td><span class="amount">€ 25.00</span></td></tr></table><button type="submit" name="woocommerce_checkout_place_order" id="place_order">Zur Kasse</button></form></body>`,
	acts: [
		{
			what: "placing the order",
			request: "POST /?wc-ajax=checkout",
			form: { billing_first_name: "Ann", payment_method: "cod", "woocommerce-process-checkout-nonce": "x" },
			is: { kind: "purchase", reversibility: "irreversible", actsOn: "€ 25.00" },
		},
		{
			what: "placing the order by blocks",
			request: "POST /wp-json/wc/store/v1/checkout",
			body: { billing_address: { first_name: "Ann" }, payment_method: "cod" },
			is: { kind: "purchase", reversibility: "irreversible" },
		},
		{ what: "the button, in any language", near: "#place_order", is: { kind: "purchase", actsOn: "€ 25.00", reversibility: "irreversible" } },
		{
			what: "putting three into the cart",
			request: "POST /?wc-ajax=add_to_cart",
			form: { product_id: "5", quantity: "3" },
			is: { kind: "update", quantity: 3, audience: "requester_only" },
		},
		{
			what: "paying back",
			request: "POST /wp-admin/admin-ajax.php",
			form: { action: "woocommerce_refund_line_items", order_id: "8", refund_amount: "25.00" },
			is: { kind: "purchase", reversibility: "irreversible", actsOn: "25.00" },
		},
	],
};

export const APPLICATIONS: readonly Application[] = [
	...[discourse, discoursePrivate, roundcube, github, githubPrivate, gitlab, gitea, giteaPrivate, mediawiki],
	...[mastodon, mattermost, mattermostDirect, zulip, zulipWeb, woocommerce, ...TRACKERS],
];
