// Pure. Gitea and Forgejo: their routes, forms and templates, as their source has them.
import type { Adapter } from "../adapter";

/** Beside the name stands a label where not everybody may read it. */
const WHO = {
	select: ".repo-header .labels .ui.basic.label",
	in: "page",
	is: { "*priv*": "group", "*intern*": "group" },
	else: "public",
} as const;
const ISSUE = { select: "#issue-title-display h1, .issue-title h1, #issue-title", in: "page" } as const;

export const GITEA: Adapter = {
	adapter: 1,
	id: "gitea",
	name: "Gitea and Forgejo",
	sites: ["codeberg.org", "gitea.com"],
	page: ['meta[name="keywords"][content*="gitea"]', 'meta[name="keywords"][content*="forgejo"]'],
	rules: [
		{
			what: "a comment",
			when: { method: ["POST"], path: ["/*/*/issues/*/comments"] },
			kind: "post",
			audienceFrom: WHO,
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "a new issue or pull request",
			when: { method: ["POST"], path: ["/*/*/issues/new", "/*/*/compare/**"] },
			kind: "post",
			audienceFrom: WHO,
			object: { field: "title" },
			undo: "recoverable",
		},
		{
			what: "editing a comment",
			when: { method: ["POST"], path: ["/*/*/comments/*"] },
			kind: "update",
			audienceFrom: WHO,
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "a release",
			when: { method: ["POST"], path: ["/*/*/releases/new"] },
			kind: "post",
			audienceFrom: WHO,
			object: { field: "title" },
			undo: "recoverable",
		},
		{
			what: "merging",
			when: { method: ["POST"], path: ["/*/*/pulls/*/merge"] },
			kind: "update",
			audienceFrom: WHO,
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "deleting a comment",
			when: { method: ["POST"], path: ["/*/*/comments/*/delete"] },
			kind: "delete",
			object: { select: ".comment >> .render-content" },
			undo: "irreversible",
		},
		{
			what: "deleting issues",
			when: { method: ["POST"], path: ["/*/*/issues/delete"] },
			kind: "delete",
			quantity: { field: "issue_ids", ids: true },
			undo: "irreversible",
		},
		{
			what: "deleting the repository",
			when: { method: ["POST"], path: ["/*/*/settings"], fields: [{ name: "action", is: ["delete"] }] },
			kind: "delete",
			object: { field: "repo_name" },
			undo: "irreversible",
		},
		{
			what: "deleting the wiki",
			when: { method: ["POST"], path: ["/*/*/settings"], fields: [{ name: "action", is: ["delete-wiki"] }] },
			kind: "delete",
			object: { field: "repo_name" },
			undo: "irreversible",
		},
		{
			what: "giving the repository to somebody else",
			when: { method: ["POST"], path: ["/*/*/settings"], fields: [{ name: "action", is: ["transfer"] }] },
			kind: "share",
			object: { field: "repo_name" },
			undo: "irreversible",
		},
		{ what: "who may write to the repository", when: { method: ["POST"], path: ["/*/*/settings/collaboration/**"] }, kind: "share" },
		{
			what: "tokens and keys",
			when: { method: ["POST"], path: ["applications", "keys", "security", "account"].map((part) => `/user/settings/${part}/**`) },
			kind: "account",
		},
	],
};
