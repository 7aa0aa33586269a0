// Pure. MediaWiki: its edit form and the modules of its action API, as its documentation has them.
import type { Adapter } from "../adapter";

const TITLE = { select: "#firstHeading", in: "page" } as const;

export const MEDIAWIKI: Adapter = {
	adapter: 1,
	id: "mediawiki",
	name: "MediaWiki",
	page: ['meta[name="generator"][content^="MediaWiki"]'],
	rules: [
		{
			what: "saving a page",
			// Preview and changes are the same form with another button.
			when: { method: ["POST"], fields: [{ name: "wpSave" }, { name: "wpTextbox1" }] },
			kind: "post",
			audience: "public",
			object: TITLE,
			undo: "recoverable",
		},
		{
			what: "saving a page",
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["edit"] }] },
			kind: "post",
			audience: "public",
			object: { field: "title" },
			undo: "recoverable",
		},
		{
			what: "saving a page",
			when: {
				method: ["POST"],
				path: ["/**/api.php"],
				fields: [
					{ name: "action", is: ["visualeditoredit"] },
					{ name: "paction", is: ["save"] },
				],
			},
			kind: "post",
			audience: "public",
			object: { field: "page" },
			undo: "recoverable",
		},
		{
			what: "taking back edits",
			when: { method: ["POST"], fields: [{ name: "action", is: ["rollback"] }] },
			kind: "update",
			audience: "public",
			object: TITLE,
			undo: "recoverable",
		},
		{
			what: "deleting a page, which administrators can bring back",
			when: { method: ["POST"], fields: [{ name: "action", is: ["delete"] }] },
			kind: "delete",
			object: TITLE,
			undo: "recoverable",
		},
		{
			what: "moving a page",
			when: { method: ["POST"], fields: [{ name: "wpNewTitleMain" }] },
			kind: "update",
			audience: "public",
			object: { field: "wpOldTitle" },
			undo: "recoverable",
		},
		{
			what: "moving a page",
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["move"] }, { name: "to" }] },
			kind: "update",
			audience: "public",
			object: { field: "from" },
			undo: "recoverable",
		},
		{
			what: "uploading a file",
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["upload"] }] },
			kind: "upload",
			audience: "public",
			object: { field: "filename" },
		},
		{
			what: "uploading a file",
			when: { method: ["POST"], fields: [{ name: "wpUpload" }] },
			kind: "upload",
			audience: "public",
			object: { field: "wpDestFile" },
		},
		{
			what: "blocking, protecting or changing rights",
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["block", "unblock", "protect", "userrights"] }] },
			kind: "share",
			object: { field: "user" },
		},
		{ what: "changing rights", when: { method: ["POST"], fields: [{ name: "saveusergroups" }] }, kind: "share", object: { field: "user" } },
		{
			what: "a mail to a user",
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["emailuser"] }] },
			kind: "send",
			audience: "named_people",
			object: { field: "subject" },
			undo: "irreversible",
		},
	],
};
