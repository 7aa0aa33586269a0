// Pure. GitLab: its routes, the fields of its forms and its GraphQL mutations, as its source has them.
import type { Adapter } from "../adapter";

export const GITLAB: Adapter = {
	adapter: 1,
	id: "gitlab",
	name: "GitLab",
	sites: ["gitlab.com"],
	page: ['meta[property="og:site_name"][content="GitLab"]'],
	rules: [
		{
			what: "a comment",
			when: { graphql: ["createNote", "createDiffNote", "createDiscussion", "createImageDiffNote"] },
			kind: "post",
			undo: "recoverable",
		},
		{ what: "a comment", when: { method: ["POST"], path: ["/**/notes", "/**/discussions/*/notes"] }, kind: "post", undo: "recoverable" },
		{
			what: "an internal note",
			when: { graphql: ["createNote", "createDiscussion"], fields: [{ name: "internal", is: ["true"] }] },
			kind: "post",
			audience: "group",
			undo: "recoverable",
		},
		{
			what: "an internal note",
			when: { method: ["POST"], path: ["/**/notes"], fields: [{ name: "*internal*", is: ["true", "1"] }] },
			kind: "post",
			audience: "group",
			undo: "recoverable",
		},
		{
			what: "a new issue or merge request",
			when: { method: ["POST"], path: ["/**/-/issues", "/**/-/merge_requests"] },
			kind: "post",
			object: { field: "*title*" },
			undo: "recoverable",
		},
		{ what: "a new issue", when: { graphql: ["createIssue", "workItemCreate"] }, kind: "post", object: { field: "title" }, undo: "recoverable" },
		{ what: "merging", when: { method: ["POST", "PUT"], path: ["/**/merge_requests/*/merge"] }, kind: "update", undo: "recoverable" },
		{ what: "deleting a comment", when: { graphql: ["destroyNote"] }, kind: "delete", undo: "irreversible" },
		{
			what: "deleting a comment",
			when: { method: ["DELETE"], path: ["/**/notes/*"] },
			kind: "delete",
			object: { select: ".note >> .note-text" },
			undo: "irreversible",
		},
		{ what: "deleting an issue", when: { graphql: ["workItemDelete"] }, kind: "delete", undo: "irreversible" },
		{
			what: "deleting the project",
			when: { method: ["DELETE"], path: ["/*/*", "/api/*/projects/*"] },
			kind: "delete",
			object: { select: "h1", in: "page" },
		},
		{
			what: "who may see the project",
			when: { method: ["POST", "PUT", "PATCH"], fields: [{ name: "*visibility_level*" }] },
			kind: "share",
			audienceFrom: { field: "*visibility_level*", is: { "0": "named_people", "10": "group", "20": "public" }, else: "public" },
			object: { field: "project[name]" },
		},
		{
			what: "who belongs to the project",
			when: {
				method: ["POST", "PUT", "DELETE"],
				path: ["/api/*/projects/*/invitations", "/api/*/groups/*/invitations", "/**/-/project_members/**", "/**/-/group_members/**"],
			},
			kind: "share",
		},
		{ what: "tokens and keys", when: { method: ["POST", "PUT", "DELETE"], path: ["/-/user_settings/**", "/-/profile/**"] }, kind: "account" },
		{ what: "an upload", when: { method: ["POST"], path: ["/**/uploads"] }, kind: "upload" },
	],
};
