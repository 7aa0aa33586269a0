// Pure. Request Tracker: the forms of its tickets. A reply goes out by mail to those who asked; a comment stays among the staff.
import type { Adapter } from "../adapter";

const TICKET = { select: "#header h1", in: "page" } as const;

export const REQUEST_TRACKER: Adapter = {
	adapter: 1,
	id: "request-tracker",
	name: "Request Tracker",
	page: ["#rt-header-container"],
	rules: [
		{
			what: "a reply to the requestors",
			when: {
				method: ["POST"],
				path: ["/**/Ticket/Update.html", "/**/SelfService/Update.html", "/**/m/ticket/reply"],
				fields: [{ name: "UpdateType", is: ["response"] }],
			},
			kind: "send",
			audience: "named_people",
			object: TICKET,
			undo: "irreversible",
		},
		{
			what: "a comment, which the requestors don't see",
			when: {
				method: ["POST"],
				path: ["/**/Ticket/Update.html", "/**/m/ticket/reply"],
				fields: [{ name: "UpdateType", is: ["private"] }],
			},
			kind: "post",
			audience: "group",
			object: TICKET,
			undo: "irreversible",
		},
		{
			what: "a copy by mail to others",
			when: { method: ["POST"], path: ["/**/Ticket/Update.html"], fields: [{ name: "UpdateCc", filled: true }] },
			kind: "send",
			audience: "named_people",
			undo: "irreversible",
		},
		{
			what: "a copy by mail to others",
			when: { method: ["POST"], path: ["/**/Ticket/Update.html"], fields: [{ name: "UpdateBcc", filled: true }] },
			kind: "send",
			audience: "named_people",
			undo: "irreversible",
		},
		{
			what: "a new ticket, for the staff and the requestors",
			when: {
				method: ["POST"],
				path: ["/**/Ticket/Create.html", "/**/SelfService/Create.html"],
				fields: [{ name: "Requestors" }, { name: "Subject" }],
			},
			kind: "post",
			audience: "group",
			object: { field: "Subject" },
			undo: "recoverable",
		},
		{
			what: "sending a ticket on",
			when: { method: ["POST"], path: ["/**/Ticket/Forward.html"], fields: [{ name: "To", filled: true }] },
			kind: "send",
			audience: "named_people",
			object: TICKET,
			undo: "irreversible",
		},
		{
			what: "deleting a ticket, which can be opened again",
			when: {
				method: ["POST"],
				path: ["/**/Ticket/*.html", "/**/Search/Bulk.html", "/**/Helpers/TicketUpdate"],
				fields: [{ name: "Status", is: ["deleted"] }],
			},
			kind: "delete",
			object: TICKET,
			undo: "recoverable",
		},
		{
			what: "a reply to the requestors of many tickets",
			when: {
				method: ["POST"],
				path: ["/**/Search/Bulk.html"],
				fields: [
					{ name: "UpdateType", is: ["response"] },
					{ name: "UpdateContent", filled: true },
				],
			},
			kind: "send",
			audience: "named_people",
			undo: "irreversible",
		},
		{
			what: "a comment on many tickets, which the requestors don't see",
			when: {
				method: ["POST"],
				path: ["/**/Search/Bulk.html"],
				fields: [
					{ name: "UpdateType", is: ["private"] },
					{ name: "UpdateContent", filled: true },
				],
			},
			kind: "post",
			audience: "group",
			undo: "irreversible",
		},
		{
			what: "changing many tickets",
			when: { method: ["POST"], path: ["/**/Search/Bulk.html"], fields: [{ name: "UpdateTicket" }] },
			kind: "update",
			quantity: { field: "UpdateTicket", ids: true },
		},
		{
			what: "who hears of a ticket",
			when: { method: ["POST"], path: ["/**/Ticket/ModifyPeople.html"], fields: [{ name: "SubmitTicket" }] },
			kind: "share",
			object: TICKET,
		},
		{
			what: "what people may do",
			when: { method: ["POST"], path: ["/**/Admin/**/GroupRights.html", "/**/Admin/**/UserRights.html", "/**/Admin/Groups/Members.html"] },
			kind: "share",
		},
		{
			what: "inline changes of a ticket",
			when: { method: ["POST"], path: ["/**/Helpers/TicketUpdate"] },
			kind: "update",
			audience: "group",
			object: TICKET,
		},
	],
};
