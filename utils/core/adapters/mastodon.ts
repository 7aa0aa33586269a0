// Pure. Mastodon: the routes of its API, as its source has them.
import type { Adapter } from "../adapter";

const VISIBILITY = {
	field: "visibility",
	is: { public: "public", unlisted: "public", private: "group", direct: "named_people" },
	else: "public",
} as const;

export const MASTODON: Adapter = {
	adapter: 1,
	id: "mastodon",
	name: "Mastodon",
	sites: ["mastodon.social", "mastodon.online"],
	page: [".app-holder#mastodon"],
	rules: [
		{
			what: "a post",
			when: { method: ["POST"], path: ["/api/v1/statuses"] },
			kind: "post",
			audienceFrom: VISIBILITY,
			object: { field: "status" },
			undo: "recoverable",
		},
		{
			what: "editing a post",
			when: { method: ["PUT"], path: ["/api/v1/statuses/*"] },
			kind: "update",
			audience: "public",
			object: { field: "status" },
			undo: "recoverable",
		},
		{
			what: "passing a post on",
			when: { method: ["POST"], path: ["/api/v1/statuses/*/reblog"] },
			kind: "post",
			audienceFrom: VISIBILITY,
			undo: "recoverable",
		},
		{
			what: "deleting a post",
			when: { method: ["DELETE"], path: ["/api/v1/statuses/*"] },
			kind: "delete",
			object: { select: "article, .status, .detailed-status >> .status__content" },
			undo: "irreversible",
		},
		{ what: "a vote", when: { method: ["POST"], path: ["/api/v1/polls/*/votes"] }, kind: "update", undo: "irreversible" },
		{
			what: "following, muting or blocking somebody",
			when: {
				method: ["POST"],
				path: ["follow", "unfollow", "mute", "unmute", "block", "unblock", "remove_from_followers"].map((verb) => `/api/v1/accounts/*/${verb}`),
			},
			kind: "update",
			undo: "recoverable",
		},
		{ what: "deleting a conversation", when: { method: ["DELETE"], path: ["/api/v1/conversations/*"] }, kind: "delete", undo: "irreversible" },
		{
			what: "clearing all notifications",
			when: { method: ["POST"], path: ["/api/v1/notifications/clear"] },
			kind: "delete",
			quantity: { all: true },
			undo: "irreversible",
		},
		{ what: "an upload", when: { method: ["POST"], path: ["/api/v1/media", "/api/v2/media"] }, kind: "upload" },
		{
			what: "the public profile",
			when: { method: ["PATCH"], path: ["/api/v1/accounts/update_credentials"] },
			kind: "account",
			audience: "public",
			undo: "recoverable",
		},
	],
};
