// Pure. The one plain sentence of the question, in English: what will happen, to whom, where.
import type { Attempt, Audience, Kind } from "./action";
import { cleanText } from "./clean-text";
import { nounIn } from "./noun";
import { words } from "./words";

interface SummaryParts {
	kind: Kind;
	audience: Audience;
	recipients: readonly string[];
	quantity: number;
	/** receiving site */
	site: string;
	/** name of the control */
	label: string;
	/** row, card or dialog that it stands on */
	actsOn: string;
}

const AMOUNT = /(?:[€$£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|EUR|USD|GBP|CHF|JPY|PLN|zł|руб))/;

/** At most about 140 characters, names of the page's things in quotation marks. */
export function summaryOf(parts: SummaryParts, attempt: Attempt): string {
	const on = parts.site ? ` on ${parts.site}` : "";
	const to = parts.site ? ` to ${parts.site}` : "";
	return cleanText(sentence(parts, attempt, on, to), 180);
}

function sentence({ kind, audience, recipients, quantity, label, actsOn }: SummaryParts, attempt: Attempt, on: string, to: string): string {
	const names = recipients.slice(0, 2).map((one) => cleanText(one, 40));
	const people = names.join(", ") + (recipients.length > 2 ? ` and ${recipients.length - 2} more` : "");
	const thing = actsOn ? `'${cleanText(actsOn, 50)}'` : "";
	switch (kind) {
		case "delete":
			return `${quantity === 1 ? `Delete ${[objectIn(label), thing].filter(Boolean).join(" ") || "something"}` : `Delete ${quantity < 0 ? "everything" : quantity} ${quantity < 0 ? "" : nounIn(label, actsOn)}`.trimEnd()}${on}`;
		case "post": {
			const where = people && recipients.length < 4 ? ` ${/^#/.test(people) ? "in" : "to"} ${people}` : "";
			if (audience === "public") return `Post publicly${where}${on}`;
			if (audience === "requester_only") return `Post${where}, visible to one person only,${on}`;
			if (audience === "group") return `Post${where || " to a group"}${on}`;
			return `Post${where}${on}${audience === "unknown" ? " (who will see it is not known)" : ""}`;
		}
		case "send":
			return people ? `Send a message to ${people}${on && recipients.length < 3 ? on : ""}` : `Send a message${on}`;
		case "purchase": {
			const amount = [label, ...(attempt.control?.context ?? [])].map((text) => AMOUNT.exec(text.slice(0, 300))?.[0]).find(Boolean);
			return `${amount ? `Pay ${cleanText(amount, 30)}` : "Buy or pay"}${on}`;
		}
		case "share":
			return `Change who has access${thing ? ` to ${thing}` : ""}${people ? ` (${people})` : ""}${on}`;
		case "account":
			return `${/log|sign|anmeld|connex|connect|acced|entrar|inici|inlog|zalog|войти|ログイン|登录/i.test(label) ? "Sign in or register" : "Change account settings"}${on}`;
		case "upload": {
			const files = attempt.payload.parts.filter(({ type, file }) => type === "file" && file?.name);
			return `Upload ${files.length === 1 ? `'${cleanText(files[0]?.file?.name ?? "", 50)}'` : files.length ? `${files.length} files` : "a file"}${to}`;
		}
		case "update":
			return `Change ${quantity > 1 ? `${quantity} ${nounIn(label, actsOn)}` : thing || "data"}${on}`;
		case "draft":
			return `Save a draft${on}`;
		case "search":
			return `Search${on}`;
		case "read":
			return `Read from${on.replace(" on", "")}`;
		case "telemetry":
			return `Send usage data${to}`;
		default: {
			const form = /^(submit|form_submit|navigate)$/.test(attempt.vector) || attempt.payload.format === "entries";
			return attempt.request || form
				? `${form ? "Submit a form" : "Send data"}${to}`
				: `${label ? `Press '${cleanText(label, 50)}'` : "Press a control"}${on}`;
		}
	}
}

const VERB = /^(delete|remove|erase|destroy|purge|discard|permanently|yes|cancel|close|drop|clear|empty)$/;

/** "conversation" of "Delete conversation"; "" where the label is no short English command. */
function objectIn(label: string): string {
	const found = words(label);
	let at = 0;
	while (VERB.test(found[at] ?? "")) at++;
	const rest = found.slice(at);
	return at && rest.length && rest.length < 6 && /^[a-z\d ]+$/.test(rest.join(" ")) ? rest.join(" ") : "";
}
