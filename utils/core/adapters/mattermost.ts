// Pure. Mattermost: the routes of its API and its page, as its source has them.
import type { Adapter } from "../adapter";

/** The button, and the field for Enter. */
const COMPOSER = "[data-testid=SendMessageButton], #post_textbox";
const CHANNEL = { select: "#channelHeaderTitle", in: "page" } as const;

export const MATTERMOST: Adapter = {
	adapter: 1,
	id: "mattermost",
	name: "Mattermost",
	page: ['meta[name="application-name"][content="Mattermost"]'],
	rules: [
		{
			what: "the composer of a channel",
			when: { control: COMPOSER, page: ["/*/channels/*", "/*/threads/**"] },
			kind: "post",
			audience: "group",
			object: CHANNEL,
			undo: "recoverable",
		},
		{
			what: "the composer of a direct message",
			when: { control: COMPOSER, page: ["/*/messages/*"] },
			kind: "post",
			audience: "named_people",
			object: CHANNEL,
			undo: "recoverable",
		},
		{
			what: "a message in a channel",
			when: { method: ["POST"], path: ["/api/v4/posts"], page: ["/*/channels/*", "/*/threads/**"] },
			kind: "post",
			audience: "group",
			object: CHANNEL,
			undo: "recoverable",
		},
		{
			what: "a direct message",
			when: { method: ["POST"], path: ["/api/v4/posts"], page: ["/*/messages/*"] },
			kind: "post",
			audience: "named_people",
			object: CHANNEL,
			undo: "recoverable",
		},
		{
			what: "editing a message",
			when: { method: ["PUT"], path: ["/api/v4/posts/*", "/api/v4/posts/*/patch"] },
			kind: "update",
			object: CHANNEL,
			undo: "recoverable",
		},
		{
			what: "deleting a message",
			when: { method: ["DELETE"], path: ["/api/v4/posts/*"] },
			kind: "delete",
			object: { select: ".post >> .post-message__text" },
			undo: "irreversible",
		},
		{
			what: "archiving a channel, which administrators can bring back",
			when: { method: ["DELETE"], path: ["/api/v4/channels/*"] },
			kind: "delete",
			object: CHANNEL,
			undo: "recoverable",
		},
		{
			what: "who belongs to a channel or a team",
			when: {
				method: ["POST", "DELETE", "PUT"],
				path: ["/api/v4/channels/*/members/**", "/api/v4/teams/*/members/**", "/api/v4/teams/*/invite/**", "/api/v4/channels/*/privacy"],
			},
			kind: "share",
			object: CHANNEL,
		},
		{ what: "an upload", when: { method: ["POST"], path: ["/api/v4/files"] }, kind: "upload", object: CHANNEL },
		{
			what: "the account",
			when: { method: ["PUT", "POST", "DELETE"], path: ["/api/v4/users/*/password", "/api/v4/users/*/mfa", "/api/v4/users/*/tokens/**"] },
			kind: "account",
		},
	],
};
