// Pure. Names an action from what would be sent: method, URL, body, GraphQL operation. Structure, not the page's words.
import type { Attempt, Kind } from "./action";
import type { Body } from "./body-parts";
import { urlAction } from "./control-kind";
import { graphqlOperations } from "./graphql";
import { nounKind, operationKind } from "./operation-name";
import { siteOf } from "./site";
import { type UrlParts, urlParts } from "./url-parts";
import { DELETING_NAME, machineWords, OPERATION_NAME } from "./words-url";

export interface RequestReading {
	kind: Kind;
	/** for the evidence list */
	why: string;
	/** 3: the operation names itself. 2: a value or collection tells. 1: only that something is written */
	weight: 1 | 2 | 3;
}

const RISK: Record<Kind, number> = {
	delete: 12,
	purchase: 11,
	account: 10,
	share: 9,
	post: 8,
	send: 7,
	upload: 6,
	update: 5,
	submit: 4,
	draft: 3,
	search: 2,
	read: 1,
	telemetry: 0,
};
export const riskier = (a: Kind, b: Kind): boolean => RISK[a] > RISK[b];
export const WRITES = (kind: Kind): boolean => RISK[kind] > 3;

const TRASH =
	/^(inbox[./])?[^a-z]*(trash|bin|deleted( items| messages)?|recycle ?bin|papierkorb|gelöscht|corbeille|papelera|cestino|lixeira|lixo|prullenbak|kosz|корзина|удал[её]нные|ゴミ箱|ごみ箱|垃圾箱|回收站|已删除|المهملات)$/i;
const PLACE_NAME = /target|dest|folder|mbox|mailbox|label|move_?to|parent|status|state/i;
const METRIC_HOST =
	/(^|\.)(google-analytics|googletagmanager|analytics\.google|doubleclick|segment|sentry|ingest\.sentry|mixpanel|amplitude|hotjar|clarity|newrelic|nr-data|bugsnag|plausible|matomo|posthog|fullstory|datadoghq|browser-intake-datadoghq|cloudflareinsights|heapanalytics|optimizely|scorecardresearch|quantserve|logrocket|rollbar|snowplow\w*)\.(com|io|net|org|ms|eu)$/i;
const METRIC_PATH =
	/^(track|tracking|collect|beacon|analytics|telemetry|metrics?|heartbeat|presence|ping|typing|rum|pixel|vitals|web-?vitals|stats?|impressions?|gen_?204|log_?event|client_?logs?|csp-?reports?|keep-?alive|hit|t\.gif|__ptq\.gif)(\.(gif|php|js))?$/i;
const METRIC_KEY =
	/^(events?|event_?name|timestamp|ts|time|session_?id|sid|visitor_?id|client_?id|anonymous_?id|uid|referr?er|page|url|metrics?|navigation_?type|user_?agent|duration|ttfb|lcp|cls|fid|inp|screen|viewport)$/i;
const QUERY_KEY =
	/^(q|query|term|terms|search|s|keyword|keywords|filters?|page|per_?page|size|limit|offset|sort|order_?by|fields?|facets?|from|cursor|locale|lang)$/i;

/** Operations that, called just so, ask for what is there. */
const ASKS = /^(parse|compare|refresh|keep-?alive)$/i;
/** Of the buttons of a form the one that was pressed is sent: "do[save]", "fn[delete][ann]". */
const NAMED_BUTTON = /^(?:do|act(?:ion)?|op|cmd|command|task|fn|func)\[([a-z_]{2,30})\]/i;
const FRIENDLY_NAME = /^(fb_api_req_friendly_name|operation_?name|query_?name)$/i;

/** Every reading that the request allows, most telling first; empty when there is no request. */
export function requestReadings(attempt: Attempt, body: Body): RequestReading[] {
	const { request } = attempt;
	if (!request) return [];
	const method = request.method.toUpperCase();
	const url = urlParts(request.url);
	const found: RequestReading[] = [];
	const add = (kind: Kind, why: string, weight: 1 | 2 | 3) => found.push({ kind, why, weight });

	const overriding = [
		...body.values.filter(({ name }) => name === "_method").map(({ value }) => value),
		...request.headers.filter(([name]) => /^x-(http-)?method(-override)?$/i.test(name)).map(([, value]) => value),
	].map((value) => value.trim().toUpperCase());
	// Servers differ in whom they believe.
	const overridden = overriding.includes("DELETE") ? "DELETE" : overriding.find(Boolean) || method;
	const operations =
		/^(GET|HEAD)$/.test(method) && !url.query.some(([name]) => name === "query")
			? undefined
			: graphqlOperations(body.json ?? attempt.payload.text, request.url);
	if (operations) {
		for (const { type, name, fields } of operations) {
			if (type === "query" || type === "subscription") add("read", `GraphQL ${type} ${name || fields.join(", ")}`, 3);
			else {
				const names = fields.length ? fields : [name];
				for (const field of names) {
					const reading = operationKind(field);
					const kind =
						reading && (WRITES(reading.kind) || reading.kind === "draft") ? reading.kind : type === "unknown" && reading ? reading.kind : "submit";
					add(kind, `GraphQL ${type === "unknown" ? "operation" : type} ${field}`, 3);
				}
			}
		}
		return found.sort((a, b) => RISK[b.kind] - RISK[a.kind]);
	}
	/** what a script asks for while it works is not what a form says that is sent */
	const isForm = /^(click|key|drop|submit|form_submit|navigate)$/.test(attempt.vector);
	if (overridden === "DELETE") add("delete", overridden === method ? "method DELETE" : "method override DELETE", 3);

	for (const { name, value } of body.values) {
		// persisted operations in form-encoded bodies
		if (FRIENDLY_NAME.test(name) && !/query$/i.test(value)) {
			const persisted = operationKind(value.slice(0, 80));
			add(persisted && WRITES(persisted.kind) ? persisted.kind : "submit", `body says ${name}=${value.slice(0, 40)}`, 3);
		}
		const named = OPERATION_NAME.test(name) || /^(type|event|intent|name|cmd|rpc|jsonrpc_?method)$/i.test(name);
		// "_method=post" is HTTP's, as Rails writes it.
		const isMethod = name === "_method" && /^(get|head|options|post|put|patch|delete)$/i.test(value);
		const reading = named && !isMethod && value.length < 60 && !(name === "mode") ? operationKind(value) : undefined;
		if (attempt.vector === "websocket" && named && CHANNEL_TALK.test(value)) add("telemetry", `frame says ${name}=${value}`, 3);
		else if (/^_?move/i.test(value) && OPERATION_NAME.test(name)) add("update", `body says ${name}=${value}`, 2);
		else if (/heartbeat/i.test(value) && OPERATION_NAME.test(name))
			add(body.values.some((other) => /autosave/i.test(other.name)) ? "draft" : "telemetry", `body says ${name}=${value}`, 3);
		// That somebody left the editor is said as that somebody is there.
		else if (/^wp-remove-post-lock$/i.test(value) && OPERATION_NAME.test(name)) add("telemetry", `body says ${name}=${value}`, 3);
		else if (name === "paction" && /^(diff|serialize(forcache)?)$/.test(value)) add("draft", `body says ${name}=${value}`, 3);
		else if (/^stash_?edit$/i.test(value) && OPERATION_NAME.test(name)) add("draft", `body says ${name}=${value}`, 3);
		else if (OPERATION_NAME.test(name) && ASKS.test(value)) add("read", `body says ${name}=${value}`, 3);
		else if (reading && !reading.byNoun && asksHere(reading, isForm))
			add(reading.kind, `body says ${name}=${value.slice(0, 40)}`, OPERATION_NAME.test(name) ? 3 : 2);
		const inBrackets = NAMED_BUTTON.exec(name);
		const pressed = inBrackets && operationKind(inBrackets[1] ?? "");
		if (pressed && WRITES(pressed.kind) && !pressed.byNoun) add(pressed.kind, `body says ${name.slice(0, 60)}`, 3);
		if (DELETING_NAME.test(name) && !/^(0|false|no|-1|)$/i.test(value)) add("delete", `body says ${name}`, 3);
		if (PLACE_NAME.test(name) && TRASH.test(value.trim())) add("delete", `moves to '${value.slice(0, 40)}'`, 3);
		if (/^(is_?)?(deleted|trashed|removed)(_?at)?$/i.test(name) && !/^(0|false|no|)$/i.test(value)) add("delete", `body says ${name}`, 3);
		if (/^(post_?)?status$|^state$/i.test(name) && /^(publish|published|public)$/i.test(value)) add("post", `body says ${name}=${value}`, 3);
		if (/^(is_?)?published(_?at)?$/i.test(name) && !/^(0|false|no|)$/i.test(value)) add("post", `body says ${name}`, 3);
		if (/^(post_?)?status$|^_draft$/i.test(name) && /^(draft|auto-draft|1)$/i.test(value)) add("draft", `body says ${name}=${value}`, 3);
	}
	const byUrl = urlAction(method === "GET" && attempt.payload.format === "entries" ? addressOf(request.url, body) : request.url, method);
	if (byUrl) add(byUrl.kind, byUrl.why, 3);
	if (/^(GET|HEAD|OPTIONS)$/.test(method)) {
		const searches = url.query.some(([name, value]) => /^(q|s|query|search|keywords?|term)$/i.test(name) && value);
		if (!byUrl) add(searches ? "search" : "read", `method ${method}`, 1);
		return prefer(found);
	}
	for (const reading of pathReadings(url, overridden, isForm)) found.push(reading);
	add(/^(PUT|PATCH)$/.test(overridden) ? "update" : "submit", `method ${overridden || method}`, 1);
	// What is kept aside of a post that is public already says so too.
	const draft = found.find(({ kind, weight, why }) => kind === "draft" && weight === 3 && /^body|^URL path says autosaves?$/.test(why));
	const grave = found.some(({ kind, weight }) => weight === 3 && RISK[kind] > RISK.post);
	if (draft && !grave) return [draft, ...prefer(found.filter((reading) => reading !== draft))];
	return quiet(attempt, body, url, found) ?? prefer(found);
}

/** Half a letter is none that an address could have. */
const coded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Where a GET form leads: its entries take the place of the query. */
function addressOf(url: string, body: Body): string {
	const query = body.values.map(({ name, value }) => `${coded(name)}=${coded(value.slice(0, 200))}`);
	return `${url.split(/[?#]/)[0]}?${query.join("&")}`;
}

function prefer(found: RequestReading[]): RequestReading[] {
	return found.sort((a, b) => b.weight - a.weight || RISK[b.kind] - RISK[a.kind]);
}

/** Path segments that look like reading but name a thing that can be written as well. */
const THING = /^(me|viewer|status|info|view|show|list|check)$/i;

/** What a form that is sent may ask for by its name; what validates, loads or polls for a script, a form does to something. */
const SHOWN_BY_FORM = /^(view|show|list|browse|print|info|preview|render|export|download|lookup|compare|diff|describe|get|count|status)$/;
const asksHere = ({ kind, word }: { kind: Kind; word: string }, isForm: boolean): boolean => !isForm || kind !== "read" || SHOWN_BY_FORM.test(word);

/** Under "search" these are the search itself; what else a form is sent to there may do something with what was found. */
const OF_A_SEARCH = /^(results?|index|advanced|simple|query|find|list|view|show)(\.\w{1,5})?$/i;
const WITH_WHAT_WAS_FOUND = /bulk|batch|mass|multi|apply|rebuild|reindex|\.\w{1,5}$/i;

function pathReadings({ path, query }: UrlParts, method: string, isForm: boolean): RequestReading[] {
	const found: RequestReading[] = [];
	const segments = path.filter(
		(part) => !/^(api|rest|v\d+|wp-json|wp|index\.php|rpc|ajax|admin|items)$/i.test(part) && !/^[\d-]+$|^[0-9a-f-]{16,}$/i.test(part),
	);
	const route = query.find(([name]) => /^rest_route$/i.test(name))?.[1];
	const last =
		route
			?.split("/")
			.filter((part) => part && !/^\d+$/.test(part))
			.pop() ??
		segments.at(-1) ??
		"";
	for (const part of [last, segments.at(-2) ?? ""]) {
		const reading = part && operationKind(part.slice(0, 80));
		if (!reading || !asksHere(reading, isForm) || (part !== last && reading.byNoun && reading.kind !== "share")) continue;
		// Only what a path ends with may say that a write reads, and only by a verb: "/users/me/avatar", "/status" and
		// a PUT are no reading.
		if (!WRITES(reading.kind) && reading.kind !== "draft") {
			if (isBehindScript({ path } as UrlParts)) continue;
			if (/^(PUT|PATCH|DELETE)$/.test(method) || (part !== last && reading.kind !== "search") || THING.test(part)) continue;
			if (part !== last && (isForm ? !OF_A_SEARCH.test(last) : WITH_WHAT_WAS_FOUND.test(last))) continue;
		}
		if (reading.byNoun && /^(PUT|PATCH|DELETE)$/.test(method) && !/^(account|share|draft)$/.test(reading.kind)) continue;
		found.push({
			kind: reading.kind,
			why: `URL path says ${part.slice(0, 40)}`,
			weight: reading.byNoun || reading.kind === "submit" ? 2 : part === last ? 3 : 2,
		});
	}
	for (const [name, value] of query) {
		const reading = OPERATION_NAME.test(name) ? operationKind(value) : undefined;
		if (reading && !reading.byNoun && asksHere(reading, isForm))
			found.push({ kind: reading.kind, why: `URL says ${name}=${value.slice(0, 40)}`, weight: 3 });
		else if (OPERATION_NAME.test(name) && ASKS.test(value)) found.push({ kind: "read", why: `URL says ${name}=${value}`, weight: 3 });
	}
	return found;
}

/** What sockets say to keep going. */
const CHANNEL_TALK = /^(subscribe|unsubscribe|typing|stop_?typing|ping|pong|heartbeat|presence|ack|hello)$/i;
/** Where in a list to read on. */
const PAGE_KEY = /^(cursor|after|before|page|page_?(size|token|number)|next_?(page|token)|per_?page|limit|offset|sort|order_?by|filters?)$/i;

/** What stands behind a script's name is for that script to read: "/transfer.php/ping" is no ping. Some send everything on by it. */
const isBehindScript = ({ path }: UrlParts): boolean =>
	path.slice(0, -1).some((part) => /\.(php\d?|aspx?|jspx?|cgi|pl|do|action)$/i.test(part) && !/^(index|app(_dev)?)\.php$/i.test(part));

/** Background traffic: analytics, presence, reading by POST. Only on structure, never where the body destroys or carries what was typed. */
function quiet(attempt: Attempt, body: Body, url: UrlParts, found: readonly RequestReading[]): RequestReading[] | undefined {
	const gravest = found.filter(({ weight }) => weight > 1).some(({ kind, weight }) => WRITES(kind) && (weight === 3 || kind !== "submit"));
	const typed = attempt.control?.composed?.trim().slice(0, 60) ?? "";
	const carries =
		(typed.length > 2 && (attempt.payload.text.includes(typed) || body.values.some(({ value }) => value.includes(typed)))) ||
		body.values.some(({ secret, file }) => secret || file);
	if (carries) return undefined;
	const foreign = siteOf(attempt.request?.url ?? "") !== siteOf(attempt.page.url);
	if (foreign && METRIC_HOST.test(url.host)) return [{ kind: "telemetry", why: `analytics host ${url.host}`, weight: 3 }];
	if (gravest || isBehindScript(url)) return undefined;
	const path = url.path.find((part) => METRIC_PATH.test(part));
	if (path) return [{ kind: "telemetry", why: `URL path says ${path}`, weight: 3 }];
	if (found.some(({ kind, weight }) => kind === "telemetry" && weight === 3)) return found.filter(({ kind }) => kind === "telemetry");
	if (body.isCut || (foreign && url.query.some(([name]) => !PAGE_KEY.test(name) && !QUERY_KEY.test(name)))) return undefined;
	const names = new Set(body.values.map(({ name }) => name.toLowerCase()));
	if (names.size > 0 && [...names].every((name) => PAGE_KEY.test(name)))
		return [{ kind: "read", why: "a body that only asks for a page of a list", weight: 2 }];
	if (attempt.vector === "beacon" && [...names].filter((name) => METRIC_KEY.test(name)).length > 1 && !nounKind(url.path.flatMap(machineWords)))
		return [{ kind: "telemetry", why: "a beacon of measurements", weight: 2 }];
	const reads = found.find(({ kind, weight }) => weight === 3 && (kind === "search" || kind === "read"));
	if (reads && [...names].every((name) => QUERY_KEY.test(name) || body.values.length < 12)) return [reads];
	return undefined;
}
