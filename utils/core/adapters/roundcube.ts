// Pure. Roundcube: the actions and fields of its client script.
import type { Adapter } from "../adapter";

/** Around the link some skins have sender, date and size too. */
const CHOSEN = { select: "#messagelist tr.selected td.subject a", in: "page" } as const;
const TRASH = ["*trash*", "*deleted*", "*papierkorb*", "*corbeille*", "*papelera*", "*cestino*", "*lixeira*", "*prullenbak*", "*kosz*"];

export const ROUNDCUBE: Adapter = {
	adapter: 1,
	id: "roundcube",
	name: "Roundcube",
	page: ['script[src*="program/js/app."]'],
	rules: [
		{
			what: "the send button",
			when: { control: `[onclick*="rcmail.command('send'"]` },
			kind: "send",
			audience: "named_people",
			object: { select: "[name=_subject]", in: "page", take: "value" },
			undo: "irreversible",
		},
		{
			what: "sending a mail",
			// A draft is the same action with _draft set.
			when: { method: ["POST"], fields: [{ name: "_action", is: ["send"] }, { name: "_to" }, { name: "_draft", is: ["", "0"] }] },
			kind: "send",
			audience: "named_people",
			object: { field: "_subject" },
			undo: "irreversible",
		},
		{
			what: "sending a mail on",
			when: { method: ["POST"], fields: [{ name: "_action", is: ["bounce"] }, { name: "_to" }] },
			kind: "send",
			audience: "named_people",
			undo: "irreversible",
		},
		{
			what: "moving mails to the bin",
			when: {
				method: ["POST"],
				fields: [
					{ name: "_action", is: ["move"] },
					{ name: "_target_mbox", is: TRASH },
				],
			},
			kind: "delete",
			object: CHOSEN,
			quantity: { field: "_uid", ids: true },
			undo: "recoverable",
		},
		{
			what: "moving mails",
			when: { method: ["POST"], fields: [{ name: "_action", is: ["move"] }] },
			kind: "update",
			object: CHOSEN,
			quantity: { field: "_uid", ids: true },
		},
		{
			what: "deleting mails for good",
			when: { method: ["POST"], fields: [{ name: "_action", is: ["delete"] }, { name: "_uid" }] },
			kind: "delete",
			object: CHOSEN,
			quantity: { field: "_uid", ids: true },
			undo: "irreversible",
		},
		{
			what: "emptying a folder",
			when: { method: ["POST"], fields: [{ name: "_action", is: ["purge", "expunge"] }] },
			kind: "delete",
			object: { field: "_mbox" },
			quantity: { all: true },
			undo: "irreversible",
		},
		{
			what: "the button that empties a folder",
			when: { control: `a[onclick*="rcmail.command('purge'"]` },
			kind: "delete",
			quantity: { all: true },
			undo: "irreversible",
		},
		{
			what: "deleting a folder with all that is in it",
			when: { method: ["POST"], fields: [{ name: "_action", is: ["delete-folder"] }] },
			kind: "delete",
			object: { field: "_mbox" },
			quantity: { all: true },
			undo: "irreversible",
		},
		{
			what: "the delete button",
			when: { control: `a[onclick*="rcmail.command('delete'"]` },
			kind: "delete",
			object: CHOSEN,
			quantity: { select: "#messagelist tr.selected", in: "page", take: "count" },
		},
	],
};
