// Pure. Zulip: the routes of its web client and its templates, as its source and documentation have them.
import type { Adapter } from "../adapter";

export const ZULIP: Adapter = {
	adapter: 1,
	id: "zulip",
	name: "Zulip",
	sites: ["zulipchat.com"],
	page: ["#compose #send_message_form #compose-textarea"],
	rules: [
		{
			what: "a message in a channel",
			when: { method: ["POST"], path: ["/json/messages", "/json/scheduled_messages"], fields: [{ name: "type", is: ["stream", "channel"] }] },
			kind: "post",
			// A globe stands beside channels that anybody on the web may read.
			audienceFrom: {
				select: "#compose-recipient .zulip-icon-globe",
				in: "page",
				take: "@class",
				is: { "*globe*": "public" },
				else: "group",
			},
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
