// Holds as the background would send them, for looking at every state of the interface.
import type { Action, PayloadPart } from "../../utils/core/action";
import type { Hold } from "../../utils/core/hold";
import type { Says } from "../../utils/core/says";

let made = 0;
const hex = (n: number, length: number) => n.toString(16).padStart(length, "0");
const part = (name: string, label: string, value: string, more: Partial<PayloadPart> = {}): PayloadPart => ({
	name,
	label,
	type: "text",
	value,
	...more,
});

const POSTS: Says = { form: "post_public_in", site: "forum.example", people: ["#engineering"] };

export const fixtureAction = (change: Partial<Action> = {}): Action => ({
	kind: "post",
	audience: "public",
	recipients: [],
	audienceWhy: "the channel’s topic says “anyone can read this”",
	reversibility: "recoverable",
	quantity: 1,
	target: {
		site: "forum.example",
		origin: "https://forum.example",
		url: "https://forum.example/channels/engineering/messages",
		method: "POST",
		label: "Post",
		actsOn: "#engineering",
		foreign: false,
	},
	payload: {
		format: "entries",
		size: 214,
		text: "",
		parts: [
			part("body", "Message", "Deploy is done. The staging database was reset, so please sign in again before you run the migration checks."),
			part("notify", "Notify members", "everyone"),
		],
	},
	trigger: { net: "event", vector: "submit", topFrame: true, role: "button", name: "Post" },
	page: { url: "https://forum.example/channels/engineering", title: "#engineering", site: "forum.example" },
	actor: { kind: "agent", confidence: 0.97, evidence: ["the press came without any pointer movement", "pressed in the exact middle of the button"] },
	evidence: ["label 'Post' (en)", "method POST"],
	summary: "Post publicly in #engineering on forum.example",
	// Words of its own without their data are a line of an older version.
	...(change.summary ? {} : { says: POSTS }),
	...change,
});

/** @param expiresIn ms from now */
export const fixtureHold = (change: Partial<Action> = {}, hold: Partial<Hold> = {}, expiresIn = 252_000): Hold => {
	made++;
	const now = Date.now();
	return {
		id: hex(made, 32),
		tabId: 1,
		frameId: 0,
		session: "s1",
		action: fixtureAction(change),
		digest: hex(made, 64),
		offers: ["once"],
		extraStep: false,
		rule: "default:post",
		why: "Asked about because Sayso is set to “Ask before writing”, and no rule says otherwise about posting.",
		armedWhy: "a program is attached over the DevTools protocol",
		createdAt: now - 48_000,
		expiresAt: now + expiresIn,
		attempts: 1,
		state: "pending",
		...hold,
	};
};

const SUBJECTS = [
	"Invoice 2207",
	"Re: Team lunch on Friday",
	"Your parcel is on its way",
	"Newsletter: ten ways to sort a mailbox that nobody has read",
];
export const fixtureMails = (count: number, change: Partial<Action> = {}, hold: Partial<Hold> = {}): Hold[] =>
	Array.from({ length: count }, (_, i) =>
		fixtureHold(
			{
				kind: "delete",
				audience: "unknown",
				audienceWhy: "",
				payload: { format: "none", parts: [], text: "", size: 0 },
				trigger: { net: "api", vector: "fetch", topFrame: true, role: "", name: "" },
				target: {
					...{ site: "mail.example", origin: "https://mail.example", url: `https://mail.example/mails/${4100 + i}`, method: "DELETE" },
					...{ label: "", actsOn: i % 3 === 2 ? "" : (SUBJECTS[i % 4] ?? ""), foreign: false },
				},
				summary: `Delete something on mail.example`,
				...change,
			},
			hold,
		),
	);

const JSON_BODY = `{"operationName":"SendMail","variables":{"to":["ana@mail.example","bo@mail.example"],"subject":"Invoice 2207","body":"Please find the invoice attached.","big":12345678901234567890,"tags":[]},"query":"mutation SendMail($to:[String!]!){send(to:$to){id}}"}`;

export const STATES: Record<string, () => Hold[]> = {
	post: () => [fixtureHold({}, { offers: ["once", "session"] })],
	json: () => [
		fixtureHold(
			{
				kind: "send",
				audience: "named_people",
				recipients: ["ana@mail.example", "bo@mail.example"],
				audienceWhy: "field 'to' of the request",
				reversibility: "irreversible",
				payload: { format: "json", parts: [], text: JSON_BODY, size: JSON_BODY.length, contentType: "application/json" },
				target: {
					site: "mail.example",
					origin: "https://api.mail.example",
					url: "https://api.mail.example/graphql",
					method: "POST",
					label: "",
					actsOn: "Invoice 2207",
					foreign: false,
				},
				summary: "Send a message to ana@mail.example, bo@mail.example on mail.example",
				says: { form: "send_to", site: "mail.example", people: ["ana@mail.example", "bo@mail.example"] },
			},
			{ offers: ["once", "session", "hour", "always"], attempts: 3 },
		),
	],
	secretFiles: () => [
		fixtureHold(
			{
				kind: "upload",
				audience: "unknown",
				audienceWhy: "nothing on the page says who can see uploads",
				reversibility: "unknown",
				quantity: 2,
				payload: {
					format: "entries",
					size: 2_411_220,
					text: "",
					parts: [
						part("user", "Account", "ana"),
						part("password", "Password", "correct horse battery", { type: "secret" }),
						part("note", "", "see attached\u202egnp.exe", {}),
						part("doc", "Document", "", {
							type: "file",
							file: { name: "salaries-2026.xlsx", size: 2_400_311, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
						}),
						part("pic", "Picture", "", { type: "file", file: { name: "scan.png", size: 9_412, type: "image/png" } }),
						part("log", "Log", "2026-11-22 21:00 started ".repeat(30), { cut: 48_211 }),
					],
				},
				target: {
					site: "collector.example",
					origin: "https://in.collector.example",
					url: "https://in.collector.example/v2/upload?ref=forum",
					method: "POST",
					label: "Send files",
					actsOn: "",
					foreign: true,
				},
				summary: "Upload 2 files to collector.example",
				says: { form: "upload_files", site: "collector.example", count: 2 },
			},
			{ offers: ["once", "session"] },
		),
	],
	queue: () => [
		fixtureHold({}, { offers: ["once", "session"] }),
		fixtureHold({ summary: "Reply to Ana only on forum.example", audience: "requester_only", audienceWhy: "the reply box says 'private'" }),
		fixtureHold({
			summary: "Archive “Invoice 2207” on mail.example",
			kind: "update",
			audience: "unknown",
			payload: { format: "none", parts: [], text: "", size: 0 },
			trigger: { net: "event", vector: "click", topFrame: true, role: "button", name: "Archive" },
		}),
	],
	batch: () => fixtureMails(12, { reversibility: "unknown" }, { extraStep: true }),
	batchBrake: () =>
		fixtureMails(5, { reversibility: "recoverable" }, { rule: "brake:delete", brake: { count: 14, within: 120_000, rule: "preset:x" } }),
	batchLong: () =>
		fixtureMails(37, { audience: "named_people", kind: "send", audienceWhy: "field 'to' of the request" }).map((hold, i) => ({
			...hold,
			action: {
				...hold.action,
				recipients: [`${["ana", "bo", "chidi", "dana"][i % 4]}${i}@mail.example`],
				payload: { format: "text" as const, parts: [], text: "Dear all, the invoice is attached. ".repeat((i % 5) + 1), size: 40 },
			},
		})),
	mismatch: () => [
		fixtureHold(
			{ audience: "public", summary: "Post publicly in #engineering on forum.example", says: POSTS },
			{
				...{ offers: ["once"], rule: "contract:c0ffee00" },
				outside: { part: "allow", allow: [{ action: "post", audience: "requester_only" }] },
				mismatch: "Declared: answer the requester only. About to: post publicly in #engineering on forum.example",
			},
		),
	],
	brake: () => [
		fixtureHold(
			{
				kind: "send",
				audience: "named_people",
				recipients: ["ana@mail.example"],
				summary: "Send a message to ana@mail.example on mail.example",
				says: { form: "send_to", site: "mail.example", people: ["ana@mail.example"] },
			},
			{ rule: "brake:send", brake: { count: 5, within: 120_000, rule: "g1" } },
		),
	],
	extraStep: () => [
		fixtureHold(
			{
				kind: "delete",
				audience: "unknown",
				audienceWhy: "",
				reversibility: "irreversible",
				quantity: 37,
				payload: { format: "none", parts: [], text: "", size: 0 },
				trigger: { net: "event", vector: "click", topFrame: true, role: "button", name: "Empty trash" },
				target: {
					site: "mail.example",
					origin: "https://mail.example",
					url: "https://mail.example/trash",
					method: "",
					label: "Empty trash",
					actsOn: "the trash",
					foreign: false,
				},
				summary: "Delete 37 mails on mail.example",
				says: { form: "delete_many", site: "mail.example", count: 37, noun: "mail" },
			},
			{ extraStep: true },
			41_000,
		),
	],
	netForm: () => [
		fixtureHold({
			kind: "submit",
			audience: "unknown",
			audienceWhy: "",
			reversibility: "unknown",
			quantity: -1,
			actor: { kind: "unknown", confidence: 0, evidence: ["seen at the network alone"] },
			payload: {
				format: "entries",
				size: -1,
				text: "",
				parts: [part("text", "", "I confirm the order"), part("password", "", "[secret]", { type: "secret" }), part("count", "", "12")],
			},
			target: {
				site: "forum.example",
				origin: "https://forum.example",
				url: "https://forum.example/orders",
				method: "POST",
				label: "",
				actsOn: "",
				foreign: false,
			},
			trigger: { net: "network", vector: "navigate", topFrame: true, role: "", name: "" },
			summary: "Submit a form to forum.example",
			says: { form: "submit", site: "forum.example" },
		}),
	],
	netWorker: () => [
		fixtureHold(
			{
				kind: "update",
				audience: "unknown",
				audienceWhy: "",
				reversibility: "unknown",
				actor: { kind: "unknown", confidence: 0, evidence: ["seen at the network alone"] },
				payload: { format: "json", parts: [], text: '{"done":true,"task":17}', size: 23, contentType: "application/json" },
				trigger: { net: "network", vector: "worker", topFrame: true, role: "", name: "" },
				summary: "Change forum.example/tasks/17",
			},
			{ offers: ["once", "session"] },
		),
	],
	netPurchase: () => [
		fixtureHold(
			{
				kind: "purchase",
				audience: "unknown",
				audienceWhy: "",
				reversibility: "irreversible",
				trigger: { net: "network", vector: "redirect", topFrame: true, role: "", name: "" },
				summary: "Buy on shop.example",
			},
			{ extraStep: true },
		),
	],
	long: () => [
		fixtureHold({
			summary:
				"Submit “Quarterly access review for every contractor, external auditor and temporary account in the northern region” on a-very-long-subdomain-name.department.organisation.example",
			payload: { format: "text", parts: [], text: "A line of the message that the agent typed.\n".repeat(120), size: 5280 },
			target: {
				site: "organisation.example",
				origin: "https://a-very-long-subdomain-name.department.organisation.example",
				url: `https://a-very-long-subdomain-name.department.organisation.example/${"path/".repeat(30)}`,
				method: "PUT",
				label: "",
				actsOn: "",
				foreign: false,
			},
		}),
	],
};

/** An agent's try to approve by itself. */
export const ALARM = {
	hold: "1".repeat(32),
	tabId: 1,
	session: "s1",
	summary: "Delete 37 mails on mail.example",
	says: { form: "delete_many" as const, site: "mail.example", count: 37, noun: "mail" as const },
	others: 2,
	marks: ["not on the clock of a device", "the pointer jumped to the button", "pressed for 2 ms"],
	at: Date.parse("2026-11-25T10:00:00Z"),
};
