// Pure. Zulip: the routes of its web client and its templates, as its source and documentation have them.
import type { Adapter } from "../adapter";

/** A globe stands beside channels that anybody on the web may read. */
const WHO = {
	select: "#compose-recipient .zulip-icon-globe",
	in: "page",
	take: "@class",
	is: { "*globe*": "public" },
	else: "group",
} as const;

export const ZULIP: Adapter = {
	adapter: 1,
	id: "zulip",
	name: "Zulip",
	sites: ["zulipchat.com"],
	page: ["#compose #send_message_form #compose-textarea"],
	rules: [
		{
			what: "the composer",
			// To whom it goes stands in its script alone: of a group and of some people, the group.
			when: { form: "#send_message_form" },
			kind: "post",
			audienceFrom: WHO,
			object: { select: "#stream_message_recipient_topic", in: "page", take: "value" },
		},
		{
			what: "a message in a channel",
			when: { method: ["POST"], path: ["/json/messages", "/json/scheduled_messages"], fields: [{ name: "type", is: ["stream", "channel"] }] },
			kind: "post",
			audienceFrom: WHO,
			object: { field: "topic" },
			undo: "recoverable",
		},
		{
			what: "a direct message",
			when: { method: ["POST"], path: ["/json/messages", "/json/scheduled_messages"], fields: [{ name: "type", is: ["private", "direct"] }] },
			kind: "send",
			audience: "named_people",
			undo: "irreversible",
		},
		{
			what: "editing or moving messages",
			when: { method: ["PATCH"], path: ["/json/messages/*"] },
			kind: "update",
			object: { field: "topic" },
			undo: "recoverable",
		},
		{
			what: "deleting a message",
			when: { method: ["DELETE"], path: ["/json/messages/*"] },
			kind: "delete",
			object: { select: ".message_row >> .message_content" },
			undo: "irreversible",
		},
		{
			what: "deleting a topic with all its messages",
			when: { method: ["POST"], path: ["/json/streams/*/delete_topic"] },
			kind: "delete",
			object: { field: "topic_name" },
			quantity: { all: true },
			undo: "irreversible",
		},
		{ what: "archiving a channel", when: { method: ["DELETE"], path: ["/json/streams/*"] }, kind: "delete", undo: "recoverable" },
		{ what: "inviting people", when: { method: ["POST"], path: ["/json/invites/**"] }, kind: "share" },
		{
			what: "who belongs to a channel",
			when: { method: ["POST", "DELETE"], path: ["/json/users/me/subscriptions"], fields: [{ name: "principals" }] },
			kind: "share",
		},
		{ what: "deactivating an account", when: { method: ["DELETE"], path: ["/json/users/*"] }, kind: "account" },
		{ what: "an upload", when: { method: ["POST"], path: ["/json/user_uploads"] }, kind: "upload" },
	],
};
