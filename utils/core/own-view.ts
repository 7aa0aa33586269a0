// Pure. Requests that change nothing but what their person is shown: exactly the shapes that the documentation of a known application
// has, with nothing in them that could do more. Anything else in address, names, values or encoding, and it is no such request.
//
// Servers read more than a body: queries, methods in headers, names that stand twice, another encoding. So all of it is looked at.
// Where a shape could also be somebody's wish ("preferences"), only the page's own script counts, while nobody acts.
import type { Attempt, Kind, Payload, RequestInfo } from "./action";
import { BY_PAGE } from "./by-page";
import { originOf } from "./site";
import { pairs, urlParts } from "./url-parts";

interface Shape {
	what: string;
	/** `read`: nothing is kept, by a form that the browser itself sends. `telemetry`: how far somebody has read. `draft`: kept for themselves alone */
	kind: "read" | "telemetry" | "draft";
	path: RegExp;
	/** names that stand in the query, and with `?` those that may; what their values may be */
	query?: Record<string, RegExp>;
	/** the same of the body: its fields, or what JSON it is. `a|b`: one of the two */
	fields?: Record<string, RegExp>;
	json?: (body: unknown) => boolean;
	/** POST where nothing is said */
	method?: RegExp;
	/** only by the page's own script, while nobody acts */
	byPage?: true;
}

const ANY = /^/;
const ID = /^\d{1,20}$/;
const IDS = /^\[?\d{1,20}(, ?\d{1,20})*\]?$/;
const KEY = /^([a-z0-9]{26})?$/;
/** Options of MediaWiki and its extensions that say what is shown opened, pinned or dismissed, each with a short value. */
const OPTION =
	"(visualeditor-(hidebetawelcome|hideusered|hidesourceswitchpopup|editor|diffmode-[a-z]+|findAndReplace-[a-z]+)|rcfilters-(rc|wl)-collapsed|rcfilters-(limit|days)|vector-[a-z-]+-pinned|vector-limited-width)";
const FLAG = '"?[a-z0-9]{0,20}"?';
const MEDIAWIKI_API: Record<string, RegExp> = {
	token: /^[0-9a-f]{1,64}\+\\$/,
	"format?": /^json$/,
	"formatversion?": /^2$/,
	"errorformat?": /^[a-z]{0,20}$/,
	"errorlang?": /^[a-z-]{0,20}$/,
	"errorsuselocal?": ANY,
	"uselang?": /^[a-z-]{0,20}$/,
};
/** Fields of MediaWiki's edit form beside those that tell what it is. */
const MEDIAWIKI_FORM =
	"wpAntispam wpSection wpSectionTitle wpStarttime wpEdittime wpScrolltop wpAutoSummary wpIgnoreBlankSummary wpSummary wpMinoredit wpWatchthis wpWatchlistExpiry wpUndidRevision wpUndoAfter wpChangeTags wikieditorUsed editRevId oldid parentRevId format model mode editingStatsId editingStatsOversample";
/** Namespaces that hold pages which can be edited, in Sayso's languages. */
const NAMESPACES =
	"user project wikipedia file mediawiki template help category portal draft module benutzer benutzerin datei vorlage hilfe kategorie modul utilisateur utilisatrice fichier modèle aide catégorie usuario usuaria archivo plantilla ayuda categoría módulo 利用者 ファイル テンプレート ヘルプ カテゴリ مستخدم ملف قالب مساعدة تصنيف";
const TALK = "talk|diskussion|discussion|discusión|トーク|ノート|نقاش";
/**
 * A title of no special page, in whatever language: those have no edit form, and do at once what they do. So before a colon stands
 * only what is known; and nothing in it is written in a way that some servers undo.
 */
const TITLE = new RegExp(
	`^(?!.*(&#?\\w+;|%[0-9a-f]{2}))([^:：]*|(${TALK}|((${TALK})[ _])?(${NAMESPACES.replaceAll(" ", "|")})([ _](${TALK}))?):(?=.*[^\\s_:：]).*)$`,
	"is",
);
const preferences = (body: unknown) =>
	isOf(body, { meta: (meta) => isOf(meta, { persisted_preferences: isObject }, "persisted_preferences") }, "meta");

const SHAPES: readonly Shape[] = [
	{
		// Its edit form saves nothing where it carries one of these two buttons.
		what: "MediaWiki renders or compares what is typed",
		kind: "read",
		path: /\/index\.php$/,
		query: { title: TITLE, action: /^submit$/, "section?": /^(\d*|new)$/ },
		fields: {
			wpUnicodeCheck: /^ℳ𝒲♥𝓊𝓃𝒾𝒸ℴ𝒹ℯ$/u,
			wpTextbox1: ANY,
			wpEditToken: ANY,
			wpUltimateParam: ANY,
			"wpPreview|wpDiff": ANY,
			...Object.fromEntries(MEDIAWIKI_FORM.split(" ").map((name) => [`${name}?`, ANY])),
		},
	},
	{
		what: "MediaWiki's scripts keep how it is shown",
		kind: "draft",
		path: /\/api\.php$/,
		fields: { ...MEDIAWIKI_API, action: /^options$/, change: new RegExp(`^${OPTION}=${FLAG}(\\|${OPTION}=${FLAG})*$`) },
		byPage: true,
	},
	{
		what: "MediaWiki's scripts keep how it is shown",
		kind: "draft",
		path: /\/api\.php$/,
		fields: { ...MEDIAWIKI_API, action: /^options$/, optionname: new RegExp(`^${OPTION}$`), optionvalue: new RegExp(`^${FLAG}$`) },
		byPage: true,
	},
	{
		what: "WordPress's editor keeps how it is shown",
		kind: "draft",
		method: /^(POST|PUT)$/,
		path: /\/wp-json\/wp\/v2\/users\/me$/,
		query: { "_locale?": /^user$/ },
		json: preferences,
		byPage: true,
	},
	{
		what: "WordPress's editor keeps how it is shown",
		kind: "draft",
		method: /^(POST|PUT)$/,
		path: /\/(index\.php)?$/,
		query: { rest_route: /^\/wp\/v2\/users\/me$/, "_locale?": /^user$/ },
		json: preferences,
		byPage: true,
	},
	{
		what: "a mail that was opened counts as read in Roundcube",
		kind: "draft",
		path: /\/(index\.php)?$/,
		query: { _task: /^mail$/, _action: /^mark$/ },
		fields: { _uid: ID, _flag: /^read$/, _mbox: ANY, "_unlock?": ANY, "_remote?": ANY, "_quiet?": ANY },
		byPage: true,
	},
	{
		what: "MediaWiki's notices were shown",
		kind: "telemetry",
		path: /\/api\.php$/,
		fields: { ...MEDIAWIKI_API, action: /^echomarkseen$/, "type?": /^(all|alert|message)$/, "timestampFormat?": /^[A-Z_0-9]{1,20}$/ },
	},
	{
		what: "Discourse: how long posts were looked at",
		kind: "telemetry",
		path: /\/topics\/timings$/,
		fields: { topic_id: ID, topic_time: ID, "timings[#]?": ID },
	},
	{
		what: "Mastodon: how far was read",
		kind: "telemetry",
		path: /^\/api\/v1\/markers$/,
		json: (body) => isOf(body, { home: isMark, notifications: isMark }, ""),
	},
	{
		what: "Mattermost: which channel is looked at",
		kind: "telemetry",
		path: /\/api\/v4\/channels\/members\/me\/view$/,
		json: (body) => isOf(body, { channel_id: isLike(KEY), prev_channel_id: isLike(KEY), collapsed_threads_supported: isFlag }, "channel_id"),
	},
	{
		what: "Zulip: messages were read",
		kind: "telemetry",
		path: /^\/json\/messages\/flags$/,
		fields: { messages: IDS, op: /^add$/, flag: /^read$/ },
	},
	{
		what: "Zulip: somebody types",
		kind: "telemetry",
		path: /^\/json\/typing$/,
		fields: { op: /^(start|stop)$/, "type?": /^(direct|private)$/, to: IDS },
	},
];

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with these names and no others, `need` among them. */
function isOf(value: unknown, may: Record<string, (each: unknown) => boolean>, need: string): boolean {
	if (!isObject(value) || (need && !Object.hasOwn(value, need))) return false;
	return Object.entries(value).every(([name, each]) => Object.hasOwn(may, name) && may[name]?.(each));
}

function isLike(like: RegExp): (value: unknown) => boolean {
	return (value) => typeof value === "string" && like.test(value);
}

function isFlag(value: unknown): boolean {
	return typeof value === "boolean";
}

function isMark(value: unknown): boolean {
	return isOf(value, { last_read_id: isLike(ID) }, "last_read_id");
}

/** undefined: it may be anything. */
export function ownView({ request, actor, page, payload, vector }: Attempt): { kind: Kind; why: string } | undefined {
	// Code from outside says what it likes.
	if (!request || actor.evidence.some((line) => line.startsWith("call stack"))) return undefined;
	if (originOf(request.url) !== originOf(page.url) || request.url.length > 2000 || payload.cut) return undefined;
	const isCall = vector === "fetch" || vector === "xhr";
	// What a script puts together as a form, servers may read otherwise than we do.
	const isForm = /^(click|key|submit|form_submit)$/.test(vector);
	const isByPage = isCall && actor.kind === "page" && actor.evidence.includes(BY_PAGE);
	const found = SHAPES.find(
		(shape) =>
			(shape.kind === "read" ? isForm : isCall && (isByPage || !shape.byPage)) &&
			isAddress(shape, request) &&
			isBody(shape, payload, request, isForm),
	);
	return found && { kind: found.kind, why: found.what };
}

function isAddress({ path, query = {}, method = /^POST$/ }: Shape, { url, method: used, headers }: RequestInfo): boolean {
	const [, place = ""] = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url) ?? [];
	if (!path.test(place) || !method.test(used) || headers.some(([name, value]) => /method/i.test(name) && !method.test(value))) return false;
	// To some servers that parts two fields as well.
	return !/\?.*;/.test(url) && isMadeOf(query, urlParts(url).query);
}

const URLENCODED = /^application\/x-www-form-urlencoded(; *charset=utf-8)?$/i;

function isBody({ fields, json }: Shape, payload: Payload, { headers }: RequestInfo, isForm: boolean): boolean {
	const types = headers.filter(([name]) => /^content-type$/i.test(name));
	const type = types.length ? types.map(([, value]) => value).join() : (payload.contentType ?? "");
	if (json) return /^application\/json(; *charset=utf-8)?$/i.test(type) && payload.format === "json" && json(parsed(payload.text));
	if (!fields) return false;
	if (payload.format === "text") return URLENCODED.test(type) && !payload.text.includes(";") && isMadeOf(fields, pairs(payload.text));
	if (payload.format !== "entries" || !(isForm || URLENCODED.test(type))) return false;
	// The one long text may be cut.
	if (payload.parts.some(({ file, cut, name }) => file || (cut && name !== "wpTextbox1"))) return false;
	return isMadeOf(
		fields,
		payload.parts.map(({ name, value }) => [name, value]),
	);
}

/** Each once, all that have to be there, and nothing else. */
function isMadeOf(wanted: Record<string, RegExp>, given: (readonly [string, string])[]): boolean {
	// Of more than that not all were read.
	if (given.length > 90 || new Set(given.map(([name]) => name)).size < given.length) return false;
	const left = new Map<string, string[]>();
	for (const [name, value] of given) {
		const plain = name.replace(/\[\d{1,9}\]$/, "[#]");
		left.set(plain, [...(left.get(plain) ?? []), value]);
	}
	for (const [names, like] of Object.entries(wanted)) {
		const there = names
			.replace("?", "")
			.split("|")
			.filter((name) => left.has(name));
		if (there.length > 1 || (!there.length && !names.endsWith("?"))) return false;
		for (const name of there) if (!left.get(name)?.every((value) => like.test(value))) return false;
		for (const name of there) left.delete(name);
	}
	return left.size === 0;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
