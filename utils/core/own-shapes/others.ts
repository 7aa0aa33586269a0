// Pure. What scripts of MediaWiki, WordPress, Roundcube and others keep of how they are shown and of how far somebody has read.
import { ANY, ID, type Shape } from "./shape";

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

export const OTHER_VIEWS: readonly Shape[] = [
	{
		// Its edit form saves nothing where it carries one of these two buttons.
		what: "MediaWiki renders or compares what is typed",
		kind: "read",
		byForm: true,
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
