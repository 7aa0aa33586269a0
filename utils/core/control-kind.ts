// Pure. Decides, on every click of an agent in an armed frame, whether the click itself must be held before any handler
// of the page runs. What isn't held here is still held by its consequences: its form, its request, its navigation.
import { isActingGet } from "./acting-get";
import type { Control, Kind } from "./action";
import { iconKind } from "./icon-names";
import { urlParts } from "./url-parts";
import { isAffirmative, readActing, readQuestion, words } from "./words";
import { DELETING_NAME, machineVerb, machineWords, OPERATION_NAME, PROOF_NAME, provenVerb, TITLES } from "./words-url";

interface KindReading {
	kind: Kind;
	/** what told, in words, for the log */
	why: string;
}

/** Roles that choose, show or arrange, but command nothing. */
const PASSIVE =
	/^(textbox|searchbox|checkbox|radio|switch|tab|combobox|listbox|option|slider|spinbutton|treeitem|columnheader|rowheader|menuitemcheckbox|menuitemradio|menubar|heading|row|cell|gridcell|article|document|main|region|form|list|table|grid|tree|dialog|alertdialog|navigation|img|progressbar)$/;
const COMMANDS = /^(button|menuitem)$/;

/** Does acting on this control do something that must be held before any page handler runs? undefined: no. */
export function controlKind(control: Control): KindReading | undefined {
	const { role, tag, name, href, method, inDialog } = control;
	if (method === "DELETE") return { kind: "delete", why: "markup method DELETE" };
	if (PASSIVE.test(role) || control.opens) return undefined;
	if (tag === "input" && !/^(submit|image|button)$/.test(control.type)) return undefined;
	if (/^(submit|image)$/.test(control.type) && method && method !== "GET") return undefined;

	const goesTo = href && !/#$|^javascript:/i.test(href) && !COMMANDS.test(role) ? href : "";
	if (href && !/^javascript:/i.test(href)) {
		const byUrl = urlAction(href, method);
		if (byUrl) return byUrl;
	}
	const label = words(name);
	// A link that leads somewhere reads: only a bare command ("Delete", "Delete post") counts, not a title or a folder.
	if (goesTo) {
		const reading = label.length < 4 && name.length < 40 ? readActing(name) : undefined;
		return reading?.kind === "delete" && !reading.weak && reading.word !== "trash" ? says(reading.kind, name) : undefined;
	}
	const command = COMMANDS.test(role) || tag === "button" || tag === "input" || tag === "a";
	if (name.length > (command ? 160 : 30)) return undefined;
	// By convention the dots announce a dialog.
	if (/(…|\.\.\.)$/.test(name) && name.length < 30) return undefined;

	const inhabited = Boolean(control.composed) || inDialog;
	const reading = readActing(name);
	// "Clear all" beside filters takes back a view.
	if (reading?.word.startsWith("clear") && /filter|facet|search|sort/i.test(`${control.marks} ${control.context[0] ?? ""}`)) return undefined;
	// Long labels name things: only a deletion with a short verb at the front is a command ("Delete conversation with …").
	if (reading && (name.length <= 60 || reading.kind === "delete") && (!reading.weak || inhabited)) return says(reading.kind, name);
	if (inDialog && isAffirmative(name)) {
		for (const text of control.context) {
			const kind = readQuestion(text);
			if (kind) return { kind, why: `"${name.slice(0, 40)}" answers "${text.slice(0, 100)}"` };
		}
	}
	if (label.length > 2 || /^(cancel|close|no|dismiss|keep|edit|back)$/.test(label[0] ?? "")) return undefined;
	const icon = iconKind(control.marks, Boolean(control.composed));
	return icon && { kind: icon.kind, why: `marked '${icon.word}'` };
}

function says(kind: Kind, name: string): KindReading {
	return { kind, why: `label '${name.slice(0, 60)}'` };
}

/** The same for GET navigations, links and GET forms (their entries in the query): does this URL read like an action? */
export function urlAction(url: string, method = "GET"): KindReading | undefined {
	if (method.toUpperCase() === "DELETE") return { kind: "delete", why: "method DELETE" };
	const reading = readUrl(url);
	// Addresses that anybody reads have such words in them too: of a GET more is wanted than a word.
	if (!/^(GET|HEAD)$/i.test(method)) return reading && { kind: reading.kind, why: reading.why };
	if (reading?.proof) return { kind: reading.kind, why: reading.why };
	if (!isActingGet(url)) return undefined;
	if (reading) return { kind: reading.kind, why: reading.why };
	const kind = /publish|resend|retweet/i.test(url) ? "post" : ONLY_CHANGES.test(url) ? "update" : "delete";
	return { kind, why: "URL reads like an action" };
}

/** Addresses of `acting-get` whose verb takes nothing away. */
const ONLY_CHANGES =
	/^(?!.*(del|remove|destroy|purge|erase|trash|unlink|expunge|ban|revoke)).*([?&;](submitticket|action|_method)=|\/toggle\/|addtimeworked)/is;

const OPENS = /^(-1|0|edit|view|show|list|search|filter|query|preview|get|read|download|export|new)?$|^(view|show|list|get|edit|search)[_-]/i;

/** A number used once is drawn for what is done, whatever that is called: "action=install-plugin", "new_role=editor". */
function withNonce(query: readonly (readonly [string, string])[]): KindReading | undefined {
	if (!query.some(([name, value]) => value && /(^|[_-])(wp)?nonce$/i.test(name))) return undefined;
	for (const [name, value] of query) {
		const why = `URL says ${name}=${value.slice(0, 40)}`;
		if (/^new_?role\d?$/i.test(name) && value) return { kind: "share", why };
		if (OPERATION_NAME.test(name) && !OPENS.test(value)) return { kind: /passw|log_?(in|out)/i.test(value) ? "account" : "update", why };
	}
	return undefined;
}

function readUrl(url: string): (KindReading & { proof: boolean }) | undefined {
	const { scheme, host, path, query } = urlParts(url);
	if ((scheme && !/^(http|ws)s?:$/.test(scheme)) || /^(docs?|developers?|help|support|learn|kb|blog)\./.test(host)) return undefined;
	let proof = false;
	let found: KindReading | undefined;
	for (const [name, value] of query) {
		if (PROOF_NAME.test(name)) proof = true;
		const verb = OPERATION_NAME.test(name) && (machineVerb(value) ?? provenVerb(value));
		if (verb) found ??= { kind: verb.kind, why: `URL says ${name}=${value.slice(0, 40)}` };
		else if (DELETING_NAME.test(name) && !/^(0|false|no|-1)$/i.test(value) && !/search|query/.test(path.join()))
			found ??= { kind: "delete", why: `URL says ${name}` };
	}
	found ??= withNonce(query);
	if (found) return { ...found, proof };
	if (path.some((part) => TITLES.test(part))) return undefined;
	for (let at = Math.max(0, path.length - 3); at < path.length; at++) {
		const part = path[at] ?? "";
		const verb = machineVerb(part, 3);
		if (!verb) continue;
		const last = at === path.length - 1;
		const count = machineWords(part).length;
		const next = path[at + 1] ?? "";
		const thing =
			/\d|^[0-9a-f-]{8,}$/i.test(next) || (last && query.some(([name, value]) => /(^|_)(id|ids|uid|key|item|post|p)(\[\])?$/i.test(name) && value));
		// "/posts/4/delete" and "/delete/4" act; "/trash" is a place, "/delete-account" and "/pay" are pages
		const place = /^(trash|empty|drop|block|buy|pay|purchase|invite|grant|send|publish)$/.test(verb.word) && !(last && /\d/.test(path[at - 1] ?? ""));
		if (verb.kind === "update" ? proof && (last || thing) : thing || proof || (last && count === 1 && !place))
			return { kind: verb.kind, why: `URL path says ${part.slice(0, 40)}`, proof };
	}
	return undefined;
}
