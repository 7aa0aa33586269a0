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
			// The heading says "Delete …".
			object: { field: "title" },
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
			what: "blocking somebody",
			when: { method: ["POST"], fields: [{ name: "wpTarget" }, { name: "wpExpiry" }, { name: "wpPreviousTarget" }] },
			kind: "share",
			object: { field: "wpTarget" },
			undo: "reversible",
		},
		{
			what: "protecting a page",
			when: { method: ["POST"], fields: [{ name: "mwProtect-level-*" }] },
			kind: "share",
			object: { field: "title" },
			undo: "reversible",
		},
		{
			what: "bringing back deleted versions",
			when: { method: ["POST"], fields: [{ name: "restore" }, { name: "target" }] },
			kind: "update",
			audience: "public",
			object: { field: "target" },
		},
		{
			what: "taking back edits",
			// A link, behind which the wiki asks or does it at once.
			when: { control: ".mw-rollback-link a" },
			kind: "update",
			audience: "public",
			object: TITLE,
			undo: "recoverable",
		},
		{
			what: "preferences",
			// The wiki's scripts keep there too what a tour has shown and which boxes are open.
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["options", "globalpreferences"] }] },
			kind: "update",
			audience: "requester_only",
			object: { field: "change" },
		},
		{
			what: "preferences",
			when: { method: ["POST"], fields: [{ name: "wplanguage" }, { name: "wpskin" }, { name: "wpnickname" }] },
			kind: "update",
			audience: "requester_only",
		},
		{
			what: "the watchlist",
			when: { method: ["POST"], path: ["/**/api.php"], fields: [{ name: "action", is: ["watch"] }] },
			kind: "update",
			audience: "requester_only",
			object: { field: "titles" },
		},
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
