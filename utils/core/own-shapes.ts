// Pure. The shapes of `own-view`: requests of known applications that change nothing but what their person is shown, as documented. Names
// and values are those that may stand there and no others; what servers do with them was looked at before they came here.

export interface Shape {
	what: string;
	/** `read`, `search`: nothing is kept. `telemetry`: how far somebody has read. `draft`: kept for themselves alone */
	kind: "read" | "search" | "telemetry" | "draft";
	/** a form that the browser itself sends; where this is not said, a call of a script */
	byForm?: true;
	path: RegExp;
	/** names that stand in the query, and with `?` those that may; what their values may be */
	query?: Record<string, RegExp>;
	/** the same of the body: its fields, or what JSON it is. `a|b`: one of the two */
	fields?: Record<string, RegExp>;
	/** names of further fields, with any values and as often as they like */
	also?: RegExp;
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
/** DokuWiki's pages by name, with the namespaces before it. */
const DOKUWIKI_AT = { "id?": ANY, "do?": /^(edit|preview|recover|show|media)?$/, "rev?": /^\d*$/ };
const DOKUWIKI_AJAX = /\/lib\/exe\/ajax\.php$/;
/** What Request Tracker's form of a reply or comment has; its previews carry all of it. */
const RT_UPDATE =
	/^(QuoteTransaction|DefaultStatus|Token|Status|Owner|Queue|Requestors|Cc|AdminCc|Subject|Content(Type)?|Update(Cc|Bcc|Subject|Content(Type)?|TimeWorked(-TimeUnits)?|IgnoreAddressCheckboxes)|Time(Worked|Estimated|Left)(-TimeUnits)?|TxnSendMailTo|TxnRecipients|IncludeArticleId|Sign|Encrypt|(Initial|Final)?Priority|Due|Starts|\d*-\w+|new-\w+|\w+-new|Object-RT::(Ticket|Transaction)-\d*-CustomField[-:{}\w]*)$/;
/** Its query builder and charts; what would save, copy or delete a search has other names. */
const RT_SEARCH =
	/^(SavedSearch(Id|Owner|Description|Load|LoadSubmit)|SavedChartSearchId|Format|OrderBy|Order|Rows(PerPage)?|ObjectType|Class|ResultPage|BaseQuery|ExtraQueryParams|AndOr|ValueOf.{1,80}|[\w.{}' -]{1,60}(Op|Field)|AddClause|DoSearch|DeleteClause|clauses|Toggle|Up|Down|Left|Right|AddCol|RemoveCol|Col(Up|Down)|Link|Title|Size|Face|(Select|Current)DisplayColumns|(Stacked)?GroupBy|Chart(Style\w*|Type|Function)|Width|Height|Update)$/;
/** Redmine's form of an issue: as it is changed the server draws it anew. */
const REDMINE_ISSUE =
	/^(utf8|authenticity_token|was_default_status|last_journal_id|project_id|back_url|notes|ids\[\]|follow|copy(_\w+)?|(issue|time_entry|attachments)\[\w+\](\[\w*\])*)$/;
const preferences = (body: unknown) =>
	isOf(body, { meta: (meta) => isOf(meta, { persisted_preferences: isObject }, "persisted_preferences") }, "meta");

export const SHAPES: readonly Shape[] = [
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
		what: "DokuWiki shows what is typed",
		kind: "read",
		byForm: true,
		path: ANY,
		query: DOKUWIKI_AT,
		fields: {
			"do[preview]": ANY,
			wikitext: ANY,
			changecheck: /^[0-9a-f]*$/,
			sectok: /^[0-9a-f]*$/,
			id: ANY,
			rev: /^\d*$/,
			date: /^\d*$/,
			prefix: ANY,
			suffix: ANY,
			"target?": /^\w*$/,
			"hid?": ANY,
			"codeblockOffset?": /^\d*$/,
			"secid?": /^\d*$/,
			"range?": /^[\d-]*$/,
			"summary?": ANY,
			"minor?": ANY,
		},
	},
	{
		what: "DokuWiki opens its editor for a section",
		kind: "read",
		byForm: true,
		path: ANY,
		query: DOKUWIKI_AT,
		fields: {
			do: /^edit$/,
			range: /^\d*-\d*$/,
			rev: /^\d*$/,
			target: /^\w*$/,
			"hid?": ANY,
			"codeblockOffset?": /^\d*$/,
			"secid?": /^\d*$/,
			"summary?": ANY,
			"id?": ANY,
			"sectok?": /^[0-9a-f]*$/,
		},
	},
	{
		what: "DokuWiki compares two versions",
		kind: "read",
		byForm: true,
		path: ANY,
		query: { "id?": ANY, "do?": /^(revisions|diff)?$/ },
		fields: { "do[diff]": ANY, "sectok?": /^[0-9a-f]*$/, "id?": ANY },
		also: /^rev2\[\]$/,
	},
	{
		what: "DokuWiki compares two versions",
		kind: "read",
		byForm: true,
		path: ANY,
		query: { "id?": ANY },
		fields: { do: /^diff$/, "difftype?": /^(inline|sidebyside)$/, "sectok?": /^[0-9a-f]*$/, "id?": ANY },
		also: /^rev2\[[01]?\]$/,
	},
	{
		what: "DokuWiki shows who may do what",
		kind: "read",
		byForm: true,
		path: ANY,
		query: { "id?": ANY },
		fields: { do: /^admin$/, page: /^acl$/, acl_t: ANY, acl_w: ANY, "ns?": ANY, "id?": ANY, sectok: /^[0-9a-f]*$/ },
	},
	{
		what: "DokuWiki shows who may do what",
		kind: "read",
		path: DOKUWIKI_AJAX,
		fields: { call: /^plugin_acl$/, ajax: /^(info|tree)$/, do: /^admin$/, page: /^acl$/ },
		also: /^(id|ns|acl_[tw]|sectok|current_(ns|id)|acl)$/,
	},
	{
		what: "DokuWiki searches for files",
		kind: "search",
		byForm: true,
		path: ANY,
		query: { "id?": ANY, do: /^media$/, "tab_files?": /^search$/, "ns?": ANY },
		fields: { mediado: /^searchlist$/, q: ANY, ns: ANY, "sectok?": /^[0-9a-f]*$/ },
	},
	{
		what: "DokuWiki searches for users",
		kind: "search",
		byForm: true,
		path: ANY,
		query: { "id?": ANY, "do?": /^admin$/, "page?": /^usermanager$/ },
		fields: {
			do: /^admin$/,
			page: /^usermanager$/,
			start: /^\d*$/,
			userid: ANY,
			username: ANY,
			usermail: ANY,
			usergroups: ANY,
			sectok: /^[0-9a-f]*$/,
		},
		// Of the buttons those that search; the others have other names.
		also: /^fn\[search\]\[(new|clear)\](\.[xy])?$/,
	},
	{ what: "DokuWiki searches as one types", kind: "search", path: DOKUWIKI_AJAX, fields: { call: /^(qsearch|linkwiz)$/, q: ANY } },
	{
		what: "DokuWiki's list of pages or files",
		kind: "read",
		path: DOKUWIKI_AJAX,
		fields: { call: /^index$/, idx: ANY, "id?": ANY, "do?": /^index$/ },
	},
	{
		what: "DokuWiki's list of pages or files",
		kind: "read",
		path: DOKUWIKI_AJAX,
		fields: {
			call: /^(medians|medialist|mediadetails)$/,
			"mediado?": /^searchlist$/,
			"do?": /^media$/,
			"tab_files?": /^(files|upload|search)$/,
			"tab_details?": /^(view|edit|history)$/,
			"id?": ANY,
			"ns?": ANY,
			"q?": ANY,
			"image?": ANY,
			"rev?": /^\d*$/,
			"recent?": /^\w*$/,
			"sectok?": /^[0-9a-f]*$/,
		},
	},
	{
		what: "DokuWiki keeps what is typed, and that somebody is at it",
		kind: "draft",
		path: DOKUWIKI_AJAX,
		fields: {
			call: /^lock$/,
			id: ANY,
			"date?": /^\d*$/,
			"prefix?": ANY,
			"suffix?": ANY,
			"wikitext?": ANY,
			"hid?": ANY,
			"range?": /^[\d-]*$/,
			"target?": /^\w*$/,
			"sectok?": /^[0-9a-f]*$/,
		},
	},
	{
		what: "Request Tracker shows who would get it",
		kind: "read",
		path: /\/Helpers\/(PreviewScrips|ShowSimplifiedRecipients)$/,
		fields: { id: /^(\d{1,20}|new)$/, "UpdateType?": /^(private|response)$/, "Action?": /^(Respond|Comment)$/ },
		also: RT_UPDATE,
	},
	{
		what: "Request Tracker's query builder",
		kind: "search",
		byForm: true,
		path: /\/Search\/(Build|Chart)\.html$/,
		fields: { Query: ANY },
		also: RT_SEARCH,
	},
	{
		what: "Request Tracker searches for people",
		kind: "search",
		byForm: true,
		path: /\/Admin\/Users\/index\.html$/,
		fields: { Go: ANY, UserString: ANY },
		also: /^(User(Field|Op)|User(Field|Op|String)[23]|IncludeSystemGroups|Find(Enabled|Disabled)Users)$/,
	},
	{
		what: "Request Tracker searches for people",
		kind: "search",
		byForm: true,
		path: /\/Ticket\/ModifyPeople\.html$/,
		// With one of the two it does nothing else.
		fields: { id: ID, "OnlySearchForPeople|OnlySearchForGroup": ANY, UserString: ANY, GroupString: ANY },
		also: /^((User|Group)(Field|Op)|Watcher(Type|Address)Email\d+|Owner)$/,
	},
	{
		what: "Redmine draws its form anew",
		kind: "read",
		path: /\/issues\/new\.js$/,
		fields: { form_update_triggered_by: /^[\w-]*$/ },
		also: REDMINE_ISSUE,
	},
	{
		what: "Redmine draws its form anew",
		kind: "read",
		path: /\/issues\/\d{1,20}\/edit\.js$/,
		fields: { _method: /^patch$/, form_update_triggered_by: /^[\w-]*$/ },
		also: REDMINE_ISSUE,
	},
	{
		what: "Redmine draws its form anew",
		kind: "read",
		path: /\/issues\/bulk_edit\.js$/,
		fields: {},
		also: REDMINE_ISSUE,
	},
	{
		what: "Redmine quotes what is there",
		kind: "read",
		path: /\/(issues\/\d{1,20}\/quoted|boards\/\d{1,20}\/topics\/quote\/\d{1,20})$/,
		query: { "journal_id?": ID, "journal_indice?": ID },
		fields: {},
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
