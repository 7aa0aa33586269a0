// Pure. GitHub: the addresses of its forms and the names of its queries, as they are seen on the wire; its markup is not published.
import type { Adapter } from "../adapter";

/** Pages of repositories say in their head whether everybody may read them. */
const WHO = {
	select: 'meta[name="octolytics-dimension-repository_public"]',
	in: "page",
	take: "@content",
	is: { true: "public", false: "group" },
} as const;
const ISSUE = { select: ".js-issue-title, [data-testid=issue-title]", in: "page" } as const;
const REPOSITORY = { select: 'meta[name="octolytics-dimension-repository_nwo"]', in: "page", take: "@content" } as const;

export const GITHUB: Adapter = {
	adapter: 1,
	id: "github",
	name: "GitHub",
	sites: ["github.com"],
	rules: [
		{
			what: "an issue, pull request or discussion of this repository",
			when: { control: "button", page: ["/*/*/issues/**", "/*/*/pull/**", "/*/*/discussions/**"] },
			audienceFrom: WHO,
			object: ISSUE,
		},
		{
			what: "a comment",
			when: { method: ["POST"], path: ["/*/*/issue_comments", "/*/*/issues/*/comments", "/*/*/pull/*/comment", "/*/*/discussions/*/comments"] },
			kind: "post",
			audienceFrom: WHO,
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "a comment, an issue or a review",
			when: {
				method: ["POST"],
				path: ["/_graphql"],
				fields: [{ name: "persistedQueryName", is: ["add*CommentMutation", "createIssueMutation", "add*ReviewMutation", "addDiscussion*Mutation"] }],
			},
			kind: "post",
			audienceFrom: WHO,
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "a new issue or pull request",
			when: { method: ["POST"], path: ["/*/*/issues", "/*/*/pull/create", "/*/*/discussions"] },
			kind: "post",
			audienceFrom: WHO,
			object: { field: "*title*" },
			undo: "recoverable",
		},
		{
			what: "a release",
			when: { method: ["POST"], path: ["/*/*/releases"] },
			kind: "post",
			audienceFrom: WHO,
			object: { field: "*name*" },
			undo: "recoverable",
		},
		{
			what: "merging",
			when: { method: ["POST", "PUT"], path: ["/*/*/pull/*/merge"] },
			kind: "update",
			audienceFrom: WHO,
			object: ISSUE,
			undo: "recoverable",
		},
		{
			what: "deleting a comment",
			when: { method: ["DELETE"], path: ["/*/*/issue_comments/*", "/*/*/issues/comments/*", "/*/*/pull/*/comment/*"] },
			kind: "delete",
			object: { select: ".timeline-comment >> .comment-body" },
			undo: "irreversible",
		},
		{
			what: "deleting a comment or an issue",
			when: { method: ["POST"], path: ["/_graphql"], fields: [{ name: "persistedQueryName", is: ["delete*Mutation"] }] },
			kind: "delete",
			object: ISSUE,
			undo: "irreversible",
		},
		{
			what: "deleting the repository",
			when: { method: ["POST", "DELETE"], path: ["/*/*/settings/delete"] },
			kind: "delete",
			object: REPOSITORY,
			undo: "irreversible",
		},
		{
			what: "who may see the repository",
			when: { method: ["POST", "PUT"], path: ["/*/*/settings/set_visibility"] },
			kind: "share",
			audienceFrom: { field: "visibility", is: { public: "public", private: "group", internal: "group" }, else: "public" },
			object: REPOSITORY,
		},
		{
			what: "giving the repository to somebody else",
			when: { method: ["POST", "PUT"], path: ["/*/*/settings/transfer"] },
			kind: "share",
			object: REPOSITORY,
			undo: "irreversible",
		},
		{
			what: "who may write to the repository",
			when: { method: ["POST", "PUT", "DELETE"], path: ["/*/*/settings/access/**", "/*/*/invitations/**"] },
			kind: "share",
			object: REPOSITORY,
		},
		{
			what: "tokens and keys",
			when: {
				method: ["POST", "PUT", "DELETE"],
				path: ["/settings/tokens/**", "/settings/personal-access-tokens/**", "/settings/keys/**", "/settings/ssh/**"],
			},
			kind: "account",
		},
	],
};
