// Pure. Redmine: its routes and the fields of its forms. What is not private is seen by everyone who sees the project.
import type { Adapter } from "../adapter";

const ISSUE = { select: "#content .subject h3", in: "page" } as const;
/** A tick says that staff alone see it; where it is not offered, everyone does. */
const BY_TICK = (id: string) => ({
	select: id,
	in: "form" as const,
	take: "value",
	is: { "1": "group" as const, on: "group" as const },
	else: "public" as const,
});

export const REDMINE: Adapter = {
	adapter: 1,
	id: "redmine",
	name: "Redmine",
	page: ['meta[name="description"][content="Redmine"]'],
	rules: [
		{
			what: "a note",
			when: { method: ["POST", "PUT", "PATCH"], path: ["/**/issues/*"], fields: [{ name: "issue[notes]", filled: true }] },
			kind: "post",
			audienceFrom: BY_TICK("#issue_private_notes"),
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "a note on many issues",
			when: { method: ["POST", "PUT", "PATCH"], path: ["/**/issues/bulk_update"], fields: [{ name: "notes", filled: true }] },
			kind: "post",
			audienceFrom: BY_TICK("#issue_private_notes"),
			quantity: { field: "ids[]", ids: true },
			undo: "recoverable",
		},
		{
			what: "changing many issues",
			when: { method: ["POST", "PUT", "PATCH"], path: ["/**/issues/bulk_update"] },
			kind: "update",
			quantity: { field: "ids[]", ids: true },
		},
		{
			what: "changing a note",
			when: { method: ["PUT", "PATCH", "POST"], path: ["/**/journals/*"], fields: [{ name: "journal[notes]", filled: true }] },
			kind: "post",
			audienceFrom: BY_TICK('[type="checkbox"][name="journal[private_notes]"]'),
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "a new issue",
			when: { method: ["POST"], path: ["/**/issues", "/**/issues.js"], fields: [{ name: "issue[subject]" }] },
			kind: "post",
			audienceFrom: BY_TICK("#issue_is_private"),
			object: { field: "issue[subject]" },
			undo: "recoverable",
		},
		{
			what: "changing an issue",
			when: { method: ["PUT", "PATCH"], path: ["/**/issues/*"] },
			kind: "update",
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "deleting issues with all that belongs to them",
			when: { method: ["DELETE"], path: ["/**/issues", "/**/issues/*"] },
			kind: "delete",
			object: ISSUE,
			quantity: { field: "ids[]", ids: true },
			undo: "irreversible",
		},
		{
			what: "the button that deletes issues with all that belongs to them",
			when: { control: 'a[data-method="delete"][href*="/issues/"], a[data-method="delete"][href*="/issues?"]' },
			kind: "delete",
			object: ISSUE,
			undo: "irreversible",
		},
		{
			what: "deleting a project with all that belongs to it",
			when: { method: ["DELETE"], path: ["/**/projects/*"] },
			kind: "delete",
			quantity: { all: true },
			undo: "irreversible",
		},
		{
			what: "a wiki page",
			when: { method: ["POST", "PUT", "PATCH"], path: ["/**/projects/*/wiki/*"], fields: [{ name: "content[text]" }] },
			kind: "post",
			audience: "public",
			undo: "recoverable",
		},
		{
			what: "a message in a forum",
			when: { method: ["POST", "PUT", "PATCH"], path: ["/**/boards/*/topics/**"], fields: [{ name: "message[content]" }] },
			kind: "post",
			audience: "public",
			object: { field: "message[subject]" },
			undo: "recoverable",
		},
		{
			what: "an answer in a forum",
			when: { method: ["POST"], path: ["/**/boards/*/topics/*/replies"], fields: [{ name: "reply[content]" }] },
			kind: "post",
			audience: "public",
			undo: "recoverable",
		},
		{
			what: "news",
			when: { method: ["POST", "PUT", "PATCH"], path: ["/**/news", "/**/news/*"], fields: [{ name: "news[title]" }] },
			kind: "post",
			audience: "public",
			object: { field: "news[title]" },
			undo: "recoverable",
		},
		{
			what: "a comment on news",
			when: { method: ["POST"], path: ["/**/news/*/comments"] },
			kind: "post",
			audience: "public",
		},
		{
			what: "watching or no longer",
			when: { method: ["POST", "DELETE"], path: ["/**/watchers/watch"] },
			kind: "update",
			audience: "requester_only",
			object: ISSUE,
		},
		{
			what: "who else watches",
			when: { method: ["POST", "DELETE"], path: ["/**/watchers"], fields: [{ name: "object_type" }] },
			kind: "share",
			audience: "named_people",
			object: ISSUE,
		},
		{
			what: "who belongs to the project, and as what",
			when: { method: ["POST", "PUT", "PATCH", "DELETE"], path: ["/**/memberships", "/**/memberships/*"] },
			kind: "share",
		},
		{
			what: "what a role may do",
			when: { method: ["POST", "PUT", "PATCH", "DELETE"], path: ["/**/roles", "/**/roles/*", "/**/roles/permissions"] },
			kind: "share",
			object: { field: "role[name]" },
		},
	],
};
