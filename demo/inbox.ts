// Node. The demo's mail inbox: label, archive, delete, delete the selected, empty the trash; each a request of the page's own script.
import type { Arrival, Site } from "../tests/fixtures/recording-server.ts";
import { escapeHtml, page } from "./layout.ts";

export interface Mail {
	id: number;
	from: string;
	subject: string;
	folder: "inbox" | "archive" | "trash" | "gone";
	label: string;
}

export interface Inbox {
	site: Site;
	mails: Mail[];
}

const SENDERS: [string, string][] = [
	["Anna Weber", "Thank you for the help with my slip"],
	["Payroll", "Your salary slip for October"],
	["Lena from Books & Co", "Spring sale: everything must go"],
	["Tax office", "Your assessment notice, please keep"],
	["Ben Ito", "Lunch on Thursday?"],
	["Video Weekly", "Ten films that you missed"],
	["Landlord", "Signed lease, page 3 of 3"],
];

/** Runs in the page: the whole behaviour of the inbox. */
const SCRIPT = `
const list = document.querySelector("ul.mails");
const bulk = document.querySelector("#delete-selected");
const chosen = () => [...list.querySelectorAll("input:checked")].map((box) => Number(box.value));
const count = () => { const n = chosen().length; bulk.disabled = n === 0; bulk.textContent = n ? "Delete selected (" + n + ")" : "Delete selected"; };
const say = (text) => { document.querySelector("#said").textContent = text; };
async function call(method, path, body) {
	try {
		const answer = await fetch(path, { method, headers: { "content-type": "application/json" }, body: body && JSON.stringify(body) });
		if (!answer.ok) throw new Error(answer.statusText);
		const now = await answer.json();
		for (const row of [...list.children]) { const mail = now.mails.find((one) => one.id === Number(row.dataset.id)); if (!mail) row.remove(); else row.querySelector(".tag").textContent = mail.label; }
		document.querySelector("#trash-count").textContent = now.trash;
		say("Done."); count();
	} catch { say("That did not work. Nothing was changed."); }
}
list.addEventListener("click", (event) => {
	const button = event.target.closest("button"); if (!button) return;
	const id = button.closest("li").dataset.id;
	if (button.name === "delete") call("DELETE", "/api/mails/" + id);
	if (button.name === "archive") call("POST", "/api/mails/" + id + "/archive", {});
	if (button.name === "label") call("PATCH", "/api/mails/" + id, { label: "Important" });
});
list.addEventListener("change", count);
bulk.addEventListener("click", () => call("POST", "/api/mails/bulk-delete", { ids: chosen() }));
const sure = document.querySelector("#sure");
document.querySelector("#empty").addEventListener("click", () => sure.showModal());
sure.addEventListener("close", () => { if (sure.returnValue === "yes") call("POST", "/api/trash/empty", {}); });
`;

/** Answers for the host mail.example. */
export function createInbox(): Inbox {
	const mails: Mail[] = SENDERS.map(([from, subject], index) => ({ id: index + 1, from, subject, folder: "inbox", label: "" }));
	mails.push(
		{ id: 90, from: "Old newsletter", subject: "Unsubscribe any time", folder: "trash", label: "" },
		{ id: 91, from: "Ben Ito", subject: "Re: keys", folder: "trash", label: "" },
	);
	const inFolder = (folder: Mail["folder"]) => mails.filter((mail) => mail.folder === folder);

	const row = (
		mail: Mail,
	) => `<li data-id="${mail.id}"><input type="checkbox" value="${mail.id}" aria-label="Select mail from ${escapeHtml(mail.from)}">
<b>${escapeHtml(mail.from)}</b><a class="subject" href="/mails/${mail.id}">${escapeHtml(mail.subject)}</a><span class="tag">${escapeHtml(mail.label)}</span>
<span><button name="label">Label</button> <button name="archive">Archive</button> <button name="delete" class="alarm" aria-label="Delete mail from ${escapeHtml(mail.from)}">Delete</button></span></li>`;
	const frame = (title: string, body: string, script?: string) => ({
		headers: { "content-type": "text/html; charset=utf-8" },
		body: page({ title, site: "Mail", nav: '<a href="/">Inbox</a><a href="/archive">Archive</a>', me: "sam@mail.example", body, script }),
	});
	const inbox = () =>
		frame(
			"Inbox - Mail",
			`<h1>Inbox</h1><div class="bar"><button id="delete-selected" class="alarm" disabled>Delete selected</button>
<button id="empty">Empty trash (<span id="trash-count">${inFolder("trash").length}</span>)</button><span id="said" role="status" class="soft"></span></div>
<ul class="mails">${inFolder("inbox").map(row).join("")}</ul>
<dialog id="sure"><form method="dialog"><h2 style="margin-top:0;font-size:1.15rem">Empty the trash?</h2><p>The mails in it are deleted for good. This can't be undone.</p><div class="bar"><button value="no">Cancel</button><button value="yes" class="alarm">Empty trash for good</button></div></form></dialog>`,
			SCRIPT,
		);

	const now = () => ({
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ mails: inFolder("inbox").map(({ id, label }) => ({ id, label })), trash: inFolder("trash").length }),
	});
	const move = (ids: number[], folder: Mail["folder"]) => {
		for (const mail of mails) if (ids.includes(mail.id)) mail.folder = folder;
		return now();
	};

	const answer = (arrival: Arrival) => {
		const body = () => JSON.parse(arrival.body.toString() || "{}") as { ids?: number[]; label?: string };
		const one = /^\/(?:api\/)?mails\/(\d+)(\/archive)?$/.exec(arrival.url);
		const id = Number(one?.[1] ?? 0);
		const mail = mails.find((candidate) => candidate.id === id);
		if (arrival.method === "DELETE" && mail) return move([id], "trash");
		if (arrival.method === "PATCH" && mail) {
			mail.label = body().label ?? "";
			return now();
		}
		if (arrival.method === "POST" && mail && one?.[2]) return move([id], "archive");
		if (arrival.method === "POST" && arrival.url === "/api/mails/bulk-delete") return move(body().ids ?? [], "trash");
		if (arrival.method === "POST" && arrival.url === "/api/trash/empty")
			return move(
				inFolder("trash").map((candidate) => candidate.id),
				"gone",
			);
		if (arrival.method !== "GET") return undefined;
		if (arrival.url === "/") return inbox();
		if (arrival.url === "/archive")
			return frame(
				"Archive - Mail",
				`<h1>Archive</h1><ul>${inFolder("archive")
					.map((archived) => `<li>${escapeHtml(archived.subject)}</li>`)
					.join("")}</ul>`,
			);
		if (mail)
			return frame(
				`${mail.subject} - Mail`,
				`<h1>${escapeHtml(mail.subject)}</h1><p class="soft">From ${escapeHtml(mail.from)}</p><article class="card"><p>Hello Sam, …</p></article><p><a href="/">Back to the inbox</a></p>`,
			);
		return undefined;
	};
	return { mails, site: (arrival) => (arrival.host === "mail.example" ? answer(arrival) : undefined) };
}
