// Pure. DokuWiki: the fields of its edit form and of its administration.
import type { Adapter } from "../adapter";

export const DOKUWIKI: Adapter = {
	adapter: 1,
	id: "dokuwiki",
	name: "DokuWiki",
	page: ['meta[name="generator"][content^="DokuWiki"]'],
	rules: [
		{
			what: "saving a page",
			// Preview and cancelling are the same form with another button.
			when: { method: ["POST"], fields: [{ name: "do[save]" }, { name: "wikitext" }] },
			kind: "post",
			audience: "public",
			object: { field: "id" },
			undo: "recoverable",
		},
		{
			what: "deleting a page, whose old versions stay",
			when: { method: ["POST"], fields: [{ name: "do[save]" }, { name: "wikitext", is: [""] }, { name: "prefix", is: ["", "."] }] },
			kind: "delete",
			object: { field: "id" },
			undo: "recoverable",
		},
		{
			what: "the subscription of a page",
			when: { method: ["POST"], fields: [{ name: "do[subscribe]" }, { name: "sub_action" }] },
			kind: "update",
			audience: "requester_only",
			object: { field: "sub_target" },
		},
		{
			what: "uploading a file",
			when: { method: ["POST"], fields: [{ name: "call", is: ["mediaupload"] }] },
			kind: "upload",
			audience: "public",
			object: { field: "qqfile" },
		},
		{
			what: "deleting a file",
			when: { method: ["POST"], fields: [{ name: "delete" }, { name: "do", is: ["media"] }] },
			kind: "delete",
			object: { field: "delete" },
		},
		{
			what: "who may read and change pages",
			when: { method: ["POST"], fields: [{ name: "page", is: ["acl"] }, { name: "cmd[*" }] },
			kind: "share",
			object: { field: "ns" },
		},
		{
			what: "deleting users",
			when: { method: ["POST"], fields: [{ name: "page", is: ["usermanager"] }, { name: "fn[delete]*" }] },
			kind: "delete",
			quantity: { field: "delete[*]", ids: true },
			undo: "irreversible",
		},
		{
			what: "a new user",
			when: { method: ["POST"], fields: [{ name: "page", is: ["usermanager"] }, { name: "fn[add]*" }] },
			kind: "account",
			object: { field: "userid" },
		},
		{
			what: "changing a user",
			when: { method: ["POST"], fields: [{ name: "page", is: ["usermanager"] }, { name: "fn[modify]*" }] },
			kind: "account",
			object: { field: "userid" },
		},
		{
			what: "new users out of a file",
			when: { method: ["POST"], fields: [{ name: "page", is: ["usermanager"] }, { name: "fn[import]*" }] },
			kind: "account",
			object: { field: "userid" },
		},
	],
};
