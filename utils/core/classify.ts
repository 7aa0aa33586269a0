// Pure. Names an attempt: what kind of action, who will see it, what follows, in one sentence. Runs in the background,
// once per attempt. Naming never releases anything: `read`, `search` and `telemetry` are said on structure only.
import type { Action, Attempt, Kind } from "./action";
import { audienceBy, kindBy, quantityBy, raiseAction, undoBy } from "./apply-adapter";
import { type ActiveAdapter, askAdapters } from "./ask-adapters";
import { audienceOf } from "./audience";
import { type Body, bodyOf } from "./body-parts";
import { cleanText } from "./clean-text";
import { quantityOf, reversibilityOf } from "./consequence";
import { controlKind } from "./control-kind";
import { formKind } from "./form-kind";
import { iconKind } from "./icon-names";
import { readLabel } from "./label-reader";
import { markKind } from "./mark-kind";
import { ownView } from "./own-view";
import { type RequestReading, requestReadings, riskier, WRITES } from "./request-kind";
import { originOf, shownUrl, siteOf } from "./site";
import { summaryOf } from "./summary";
import { urlParts } from "./url-parts";

/** Kinds that a control's words may put over what the request seems to be. */
const GRAVE: ReadonlySet<Kind> = new Set(["delete", "purchase", "account", "share"]);

export function classify(attempt: Attempt, adapters: readonly ActiveAdapter[] = []): Action {
	const body = bodyOf(attempt.payload);
	const { shipped: said, own } = adapters.length ? askAdapters(adapters, attempt, body) : {};
	// What can be nothing else has no need of what a site's adapter calls requests of that sort; the person's own still raise it.
	const view = ownView(attempt);
	const shipped = view ? undefined : said;
	const named = view ? { kind: view.kind, evidence: [view.why] } : nameKind(attempt, body);
	const { kind, evidence } = kindBy(named, shipped);
	const { control, request, page } = attempt;
	const who = audienceBy(audienceOf(attempt, body, kind), kind, shipped);
	const undo = (of: Kind) => reversibilityOf(of, attempt, named.evidence, who.audience);
	const url = request?.url ?? (control?.href && !/^javascript:|#$/i.test(control.href) ? control.href : page.url);
	const pageSite = siteOf(page.url);
	const site = siteOf(url) || pageSite;
	const label = cleanText(control?.name ?? "", 300);
	const actsOn = shipped?.object || actsOnOf(attempt);
	const quantity = quantityBy(quantityOf(kind, attempt, body), shipped);
	const action: Action = {
		kind,
		audience: who.audience,
		recipients: who.recipients,
		audienceWhy: who.why.slice(0, 300),
		reversibility: undoBy(undo(kind), kind, shipped, { kind: named.kind, undo: undo(named.kind) }),
		quantity,
		target: {
			site,
			origin: originOf(url),
			url: shownUrl(url),
			method: (request?.method || control?.method || "").slice(0, 60),
			label,
			actsOn,
			foreign: Boolean(site && pageSite && site !== pageSite),
		},
		payload: attempt.payload,
		trigger: {
			net: attempt.net,
			vector: attempt.vector,
			topFrame: page.topFrame,
			role: control?.role ?? "",
			name: label,
			...(attempt.key && { key: attempt.key }),
		},
		page: { url: page.url, title: page.title, site: pageSite },
		actor: attempt.actor,
		evidence: evidence.map((line) => cleanText(line, 300)).slice(0, 20),
		...summaryOf({ kind, audience: who.audience, recipients: who.recipients, quantity, site, label, actsOn }, attempt),
	};
	return raiseAction(action, own, attempt);
}

interface Named {
	kind: Kind;
	evidence: string[];
}

function nameKind(attempt: Attempt, body: Body): Named {
	const { actor, request } = attempt;
	const outside = actor.kind === "agent" && actor.evidence.some((line) => line.startsWith("call stack"));
	const readings = requestReadings(attempt, body);
	const top = readings[0];
	const said = controlReading(attempt);
	const fields =
		request && !/^(GET|HEAD)$/i.test(request.method)
			? formKind(attempt, body)
			: !request
				? formKind(attempt, { ...body, values: body.values })
				: undefined;
	const evidence = [...readings.map(({ why }) => why), ...(said ? [said.why] : []), ...(fields ? [fields.why] : [])];
	const lead = (kind: Kind, why?: string): Named => ({ kind, evidence: why ? [why, ...evidence.filter((line) => line !== why)] : evidence });

	if (!top) {
		// words alone make nothing harmless
		if (said && !(said.weak && fields && riskier(fields.kind, said.kind))) return lead(WRITES(said.kind) ? said.kind : "submit", said.why);
		return fields ? lead(fields.kind, fields.why) : lead("submit", "an agent acted on it");
	}
	// Reading is said by structure, and only of what the page's own code sends; code from outside that writes is held.
	if (!WRITES(top.kind) && top.kind !== "draft") {
		const safeMethod = /^(GET|HEAD)$/i.test(request?.method ?? "");
		if (safeMethod) {
			const commands = said && !said.weak && GRAVE.has(said.kind) && isDocument(attempt) ? said : undefined;
			return commands ? lead(commands.kind, commands.why) : lead(said?.kind === "search" && top.kind === "read" ? "search" : top.kind, top.why);
		}
		if (outside) return lead("submit", `${top.why}, sent by code from outside the page`);
		// The button of a form is part of what is sent: "Delete selected" is no search, wherever it goes. "Update" and "Apply" may be.
		const writes = said && !said.weak && !/^(submit|update|upload)$/.test(said.kind) && WRITES(said.kind) && isDocument(attempt) ? said : undefined;
		return writes ? lead(writes.kind, writes.why) : lead(top.kind, top.why);
	}
	let best: Named = lead(top.kind, top.why);
	const raise = (other: { kind: Kind; why: string } | undefined, when: (kind: Kind) => boolean) => {
		if (other && riskier(other.kind, best.kind) && when(other.kind)) best = lead(other.kind, other.why);
	};
	if (top.weight === 3 && top.kind !== "submit" && top.kind !== "update") {
		// The operation names itself: a label elsewhere raises it only to what can't be taken back.
		// Code from outside may call anything a draft; the rest of what it sends counts then.
		if (top.kind === "draft" && outside) return lead(firstWriting(readings, 1)?.kind ?? "submit");
		if (top.kind !== "draft") raise(said && !said.weak ? said : undefined, (kind) => GRAVE.has(kind));
		return best;
	}
	raise(firstWriting(readings, 2), () => true);
	raise(fields, (kind) => kind !== "upload" || best.kind === "submit" || best.kind === "update");
	// "Save", "Move", "Like" on something that a collection's name would call a post
	if (said && /^(update|draft)$/.test(said.kind) && (best.kind === "submit" || (top.weight < 3 && best.kind === "post" && !fields)))
		return lead(best.kind === "submit" ? "update" : best.kind, said.why);
	raise(said, (kind) => kind !== "submit" && !(said?.weak && GRAVE.has(kind)));
	return best;
}

/** Navigations and forms: what the control says belongs to them. Background requests of the page may only follow a click in time. */
function isDocument({ vector }: Attempt): boolean {
	return /^(click|key|drop|submit|form_submit|navigate)$/.test(vector);
}

function firstWriting(readings: readonly RequestReading[], weight: number): RequestReading | undefined {
	let found: RequestReading | undefined;
	for (const reading of readings)
		if (reading.weight >= weight && WRITES(reading.kind) && (!found || riskier(reading.kind, found.kind))) found = reading;
	return found;
}

interface ControlReading {
	kind: Kind;
	why: string;
	weak: boolean;
}

function controlReading({ control, vector, key, hints }: Attempt): ControlReading | undefined {
	if (vector === "key" && key) {
		if (/(^|\+)(Delete|Backspace|#)$/.test(key)) return { kind: "delete", why: `key ${key}`, weak: false };
		if (/(^|\+)Enter$/.test(key)) {
			const composer = hints.find(({ name }) => name === "composer")?.value ?? control?.name ?? "";
			return {
				kind: /#[\p{L}\p{N}]|comment|reply|post|kommentar|antwort|comentar|commen|评论|コメント/iu.test(composer) ? "post" : "send",
				why: `Enter in '${composer.slice(0, 60)}'`,
				weak: false,
			};
		}
	}
	if (!control) return undefined;
	if (
		vector === "drop" &&
		(iconKind(control.marks, false) ||
			/trash|bin|papierkorb|corbeille|papelera|cestino|lixeira|prullenbak|kosz|корзина|ゴミ箱|回收站|垃圾|المهملات/i.test(
				`${control.name} ${control.marks}`,
			))
	)
		return { kind: "delete", why: `dropped on '${control.name.slice(0, 60)}'`, weak: false };
	const held = controlKind({
		...control,
		opens: false,
		type: control.type === "submit" ? "button" : control.type,
		method: control.method === "POST" ? undefined : control.method,
	});
	const reading = control.name.length <= 60 || held ? readLabel(control.name) : undefined;
	const words = reading && { kind: reading.kind, why: `label '${control.name.slice(0, 80)}'`, weak: reading.weak };
	if (held) return words && !words.weak && riskier(words.kind, held.kind) ? words : { ...held, weak: false };
	if (words) return words;
	const mark = control.name.length < 20 ? (iconKind(control.marks, true) ?? markKind(control.marks)) : undefined;
	return mark && { kind: mark.kind, why: `marked '${mark.word}'`, weak: true };
}

/** Row, card or dialog that it acts on, without the control's own name; "" when it stands on nothing. */
function actsOnOf({ control, page }: Attempt): string {
	if (!control) return "";
	const own = control.name;
	for (const text of control.context) {
		const rest = own && text.endsWith(own) ? text.slice(0, -own.length) : text;
		if (rest.trim() && rest.trim() !== own) return cleanText(rest, 300);
	}
	return cleanText(urlParts(page.url).path.length ? page.title : "", 300);
}
