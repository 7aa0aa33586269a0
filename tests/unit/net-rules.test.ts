// Unit (Node). The rules of the network net, played through as the browser does: the matching rule of the highest priority wins,
// and among equals allow comes before block before redirect.
import { describe, expect, test } from "vitest";
import {
	actingRules,
	FIRST_PASS,
	HELD_PAGE,
	type NetPass,
	type NetRule,
	type NetScope,
	passRules,
	passUrl,
	standingRules,
} from "../../utils/core/net-rules";

const SCOPE: NetScope = {
	armed: [1, 2],
	known: [1, 2, 3],
	armedHosts: ["forum.example"],
	otherHosts: ["news.example", "forum.example"],
	strict: false,
};
const scope = (more: Partial<NetScope> = {}): NetScope => ({ ...SCOPE, ...more });

interface Seen {
	url: string;
	type: string;
	tab: number;
	method?: string;
	/** host of the document that asked; none for what a person typed */
	from?: string;
}

const isUnder = (host: string, domains: string[]) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

function fits({ condition }: NetRule, { url, type, tab, method = "get", from }: Seen): boolean {
	const { urlFilter, regexFilter, tabIds, excludedTabIds, initiatorDomains, excludedInitiatorDomains, requestMethods, excludedRequestMethods } =
		condition;
	if (!condition.resourceTypes.includes(type)) return false;
	// As the browser reads it: "*" is anything, "^" what separates.
	if (urlFilter !== undefined) {
		const pattern = urlFilter
			.slice(1, -1)
			.replace(/[.?+()[\]{}$|\\]/g, "\\$&")
			.replace(/\*/g, ".*")
			.replace(/\^/g, "[^\\w.%-]");
		if (!new RegExp(`^${pattern}$`).test(url)) return false;
	}
	if (regexFilter !== undefined && !new RegExp(regexFilter, "i").test(url)) return false;
	if (tabIds && !tabIds.includes(tab)) return false;
	if (excludedTabIds?.includes(tab)) return false;
	if (initiatorDomains && !(from !== undefined && isUnder(from, initiatorDomains))) return false;
	if (excludedInitiatorDomains && from !== undefined && isUnder(from, excludedInitiatorDomains)) return false;
	// Measured: rules about methods are about every web transport.
	if (type === "webtransport") return true;
	// Sockets have no method in the browser's eyes, so that no rule about methods is about them.
	if (requestMethods && (type === "websocket" || !requestMethods.includes(method))) return false;
	return !(excludedRequestMethods && (type === "websocket" || excludedRequestMethods.includes(method)));
}

/** What the browser has while something is guarded: the session's rules and the packaged ones. */
const all = (scope: NetScope) => [...standingRules(scope), ...(scope.armed.length ? actingRules() : [])];

const RANK = ["allow", "block", "redirect"];

/** "goes" or what stops it */
function fate(rules: NetRule[], seen: Seen): string {
	const hits = rules.filter((rule) => fits(rule, seen));
	hits.sort((one, other) => other.priority - one.priority || RANK.indexOf(one.action.type) - RANK.indexOf(other.action.type));
	const { action } = hits[0] ?? { action: { type: "allow" } };
	return action.type === "allow" ? "goes" : action.type;
}

const HOME = "https://forum.example";
const ACT = `${HOME}/posts/4/delete`;
const post = (more: Partial<Seen> = {}): Seen => ({
	url: `${HOME}/act`,
	type: "xmlhttprequest",
	tab: 1,
	method: "post",
	from: "forum.example",
	...more,
});
const get = (more: Partial<Seen> = {}): Seen => ({ url: ACT, type: "main_frame", tab: 1, from: "forum.example", ...more });

describe("standing rules", () => {
	test("nothing armed, nothing there", () => {
		expect(standingRules(scope({ armed: [] }))).toEqual([]);
		expect(standingRules(scope({ armed: [], strict: true }))).toEqual([]);
	});

	test("ids are unique, from 1 on, and leave room for passes", () => {
		for (const strict of [false, true]) {
			const ids = standingRules(scope({ strict })).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(Math.min(...ids)).toBe(1);
			expect(Math.max(...ids)).toBeLessThan(FIRST_PASS);
		}
	});

	test("their number does not grow with tabs and hosts", () => {
		const many = Array.from({ length: 200 }, (_, at) => at + 10);
		const hosts = many.map((at) => `h${at}.example`);
		expect(standingRules({ armed: many, known: [...many, 1], armedHosts: hosts, otherHosts: ["other.example"], strict: false }).length).toBe(
			standingRules(SCOPE).length,
		);
	});

	test("no condition has an empty list, which the browser refuses", () => {
		for (const one of [scope(), scope({ armedHosts: [] }), scope({ otherHosts: [] }), scope({ known: [1, 2], strict: true })]) {
			for (const { condition } of all(one)) for (const value of Object.values(condition)) if (Array.isArray(value)) expect(value).not.toEqual([]);
		}
	});

	test.each<[string, Seen, string]>([
		["a guarded tab's POST", post(), "block"],
		["PURGE, which the browser calls other", post({ method: "other" }), "block"],
		["a beacon", post({ type: "ping" }), "block"],
		["a CSP report", post({ type: "csp_report" }), "block"],
		["a frame's form", post({ type: "sub_frame" }), "block"],
		["a form of the tab itself: our page comes instead", post({ type: "main_frame" }), "redirect"],
		["another tab's POST", post({ tab: 3, from: "news.example" }), "goes"],
		["another tab's form", post({ tab: 3, type: "main_frame", from: "forum.example" }), "goes"],
		["a new window's form", post({ tab: 9, type: "main_frame" }), "redirect"],
		["a new window's fetch", post({ tab: 9 }), "block"],
		["a new window of an unguarded site", post({ tab: 9, type: "main_frame", from: "news.example" }), "goes"],
		["a shared worker's POST", post({ tab: -1 }), "block"],
		["a shared worker of an unguarded site", post({ tab: -1, from: "news.example" }), "goes"],
		["a worker of an opaque origin", post({ tab: -1, from: "0c4f-opaque" }), "block"],
		["WebTransport", get({ url: "https://forum.example:4433/", type: "webtransport" }), "block"],
		["a socket", get({ url: "wss://forum.example/socket", type: "websocket" }), "goes"],
		["reading", get({ url: `${HOME}/posts/4`, type: "main_frame" }), "goes"],
		["a preflight", post({ method: "options" }), "goes"],
		["a GET that acts", get(), "redirect"],
		["a HEAD that acts", get({ type: "xmlhttprequest", method: "head" }), "block"],
		...["sub_frame", "script", "image", "stylesheet", "font", "object", "xmlhttprequest", "media", "ping", "other"].map(
			(type): [string, Seen, string] => [`a GET that acts, as ${type}`, get({ type }), "block"],
		),
		["a socket to an address that acts, which begins with a GET", get({ url: ACT.replace("http", "ws"), type: "websocket" }), "block"],
		["such a socket of a new window", get({ url: ACT.replace("http", "ws"), type: "websocket", tab: 9 }), "block"],
		["such a socket of another tab", get({ url: ACT.replace("http", "ws"), type: "websocket", tab: 3, from: "news.example" }), "goes"],
		["a GET that acts, in another tab", get({ tab: 3 }), "goes"],
		["a GET that acts, in a new window", get({ tab: 9 }), "redirect"],
		["a GET that acts, in a new window of an unguarded site", get({ tab: 9, from: "news.example" }), "goes"],
		["a GET that acts, of a service worker", get({ tab: -1, type: "xmlhttprequest" }), "block"],
		["a GET that acts, of another site's service worker", get({ tab: -1, type: "xmlhttprequest", from: "news.example" }), "goes"],
		["a title", get({ url: `${HOME}/docs/4/delete` }), "goes"],
		["a title in a new window", get({ url: `${HOME}/docs/4/delete`, tab: 9 }), "goes"],
		["a deletion in a place of titles", get({ url: `${HOME}/topics/4/delete` }), "redirect"],
		["a query that acts, on a host of titles", get({ url: "https://blog.example/wp-admin/post.php?post=4&action=trash" }), "redirect"],
		["a POST to a title is a POST", post({ url: `${HOME}/docs/4/delete` }), "block"],
	])("%s", (_, seen, ends) => expect(fate(all(SCOPE), seen)).toBe(ends));

	test("what a guarded document sends into a tab that it may navigate, and that nobody guards", () => {
		const rules = all(scope({ known: [1, 2, 3, 4], near: [{ tabId: 4, hosts: ["bank.example"] }] }));
		const form = post({ tab: 4, type: "main_frame", url: "https://bank.example/act" });
		expect(fate(rules, form)).toBe("redirect");
		expect(fate(rules, { ...form, type: "sub_frame" })).toBe("block");
		expect(fate(rules, get({ tab: 4 }))).toBe("redirect");
		expect(fate(rules, get({ tab: 4, url: `${HOME}/posts/4` }))).toBe("goes");
		for (const from of ["bank.example", "other.example", undefined]) {
			expect(fate(rules, { ...form, from }), from).toBe("goes");
			expect(fate(rules, get({ tab: 4, from })), from).toBe("goes");
		}
		expect(fate(rules, post({ tab: 4, from: "bank.example" }))).toBe("goes");
		expect(fate(rules, get({ tab: 3 }))).toBe("goes");
	});

	test("diverted navigations come to our page", () => {
		for (const { action } of all(SCOPE)) if (action.type === "redirect") expect(action.redirect).toEqual({ extensionPath: HELD_PAGE });
	});

	test("strict: sockets of guarded tabs need a pass", () => {
		const rules = all(scope({ strict: true }));
		const socket = get({ url: "wss://forum.example/socket", type: "websocket" });
		expect(fate(rules, socket)).toBe("block");
		expect(fate(rules, { ...socket, tab: 3 })).toBe("goes");
		expect(fate(rules, { ...socket, tab: 9 })).toBe("block");
		expect(fate(rules, { ...socket, tab: 9, from: "news.example" })).toBe("goes");
	});
});

const PASS: NetPass = {
	id: "0".repeat(31).concat("7"),
	as: "call",
	url: `${HOME}/act#top`,
	method: "POST",
	tabId: 1,
	opens: false,
	viaWorker: false,
	host: "forum.example",
	others: [3],
};
const with_ = (more: Partial<NetPass>, id = FIRST_PASS) => [...all(scope({ strict: true })), ...passRules({ ...PASS, ...more }, id)];

describe("passes", () => {
	test("a call's lets through its address with its nonce, and nothing like it", () => {
		const rules = with_({});
		const url = `${HOME}/act#${PASS.id}`;
		expect(passUrl(PASS)).toBe(url);
		expect(fate(rules, post({ url }))).toBe("goes");
		expect(fate(rules, post({ url, tab: -1 }))).toBe("goes");
		for (const other of [
			post(),
			post({ url: `${url}0` }),
			post({ url, method: "put" }),
			post({ url, tab: 2 }),
			post({ url: `${HOME}/act?a#${PASS.id}` }),
		])
			expect(fate(rules, other), JSON.stringify(other)).toBe("block");
		expect(fate(rules, post({ url, type: "main_frame" }))).toBe("redirect");
	});

	test("of a GET that acts, against surer rules too", () => {
		const url = `${HOME}/topics/4/delete`;
		expect(fate(with_({ url, method: "GET" }), get({ url: `${url}#${PASS.id}`, type: "xmlhttprequest" }))).toBe("goes");
		expect(fate(with_({ as: "form", url, method: "GET" }), get({ url }))).toBe("goes");
		expect(fate(with_({ as: "form", url, method: "GET" }), get({ url, tab: 9 }))).toBe("redirect");
		expect(fate(with_({ as: "form", url, method: "GET", opens: true }), get({ url, tab: 9 }))).toBe("goes");
	});

	test("a form's is for its own tab and its own page; one that opens a window for tabs that nobody knows", () => {
		const form = post({ type: "main_frame" });
		const url = `${HOME}/act`;
		expect(fate(with_({ as: "form", url }), form)).toBe("goes");
		expect(fate(with_({ as: "form", url }), { ...form, type: "sub_frame" })).toBe("goes");
		expect(fate(with_({ as: "form", url, into: "tab" }), form)).toBe("goes");
		expect(fate(with_({ as: "form", url, into: "tab" }), { ...form, type: "sub_frame" })).toBe("block");
		expect(fate(with_({ as: "form", url, into: "frame" }), { ...form, type: "sub_frame" })).toBe("goes");
		expect(fate(with_({ as: "form", url, into: "frame" }), { ...form, type: "object" })).toBe("goes");
		expect(fate(with_({ as: "form", url, into: "frame" }), form)).toBe("redirect");
		expect(fate(with_({ as: "form", url }), { ...form, from: "evil.example" })).toBe("redirect");
		expect(fate(with_({ as: "form", url }), { ...form, tab: 2 })).toBe("redirect");
		expect(fate(with_({ as: "form", url }), { ...form, tab: 9 })).toBe("redirect");
		expect(fate(with_({ as: "form", url, opens: true }), { ...form, tab: 9 })).toBe("goes");
		expect(fate(with_({ as: "form", url }), { ...form, type: "xmlhttprequest" })).toBe("block");
	});

	test("a navigation by the site's worker has a second rule, with the next number", () => {
		const rules = passRules({ ...PASS, as: "form", url: `${HOME}/act`, viaWorker: true }, 1200);
		expect(rules.map(({ id }) => id)).toEqual([1200, 1201]);
		expect(fate([...all(SCOPE), ...rules], post({ tab: -1 }))).toBe("goes");
		expect(fate([...all(SCOPE), ...rules], post({ tab: -1, from: "evil.example" }))).not.toBe("redirect");
	});

	test("a socket's is for sockets alone", () => {
		const url = "wss://forum.example/socket";
		const rules = with_({ as: "socket", url, method: "GET" });
		expect(fate(rules, get({ url, type: "websocket" }))).toBe("goes");
		expect(fate(rules, get({ url: `${url}/2`, type: "websocket" }))).toBe("block");
		expect(fate(rules, get({ url, type: "websocket", tab: 2 }))).toBe("block");
	});

	test("a form's is for the sort of document that it loads", () => {
		const form = (into: "tab" | "frame") => with_({ as: "form", url: `${HOME}/act`, into });
		const tab = post({ type: "main_frame" });
		const frame = post({ type: "sub_frame" });
		expect(fate(form("tab"), tab)).toBe("goes");
		expect(fate(form("tab"), frame)).toBe("block");
		expect(fate(form("frame"), frame)).toBe("goes");
		expect(fate(form("frame"), tab)).toBe("redirect");
	});

	test("an address that would cost the browser too much has none", () => {
		expect(passRules({ ...PASS, as: "form", url: `${HOME}/act?*${"a".repeat(2000)}` }, 1000)).toEqual([]);
		// With a nonce in it no pattern is needed.
		expect(passRules({ ...PASS, url: `${HOME}/act?*${"a".repeat(2000)}` }, 1000)[0]?.condition.regexFilter).toBeUndefined();
	});

	test("case counts, and what the filter's language would read as a wildcard is taken by the letter", () => {
		for (const letters of ["*", "a^b", "a|b", "a?b=(c.d)+[e]*$"]) {
			const url = `${HOME}/act/${letters}`;
			const rules = with_({ as: "form", url });
			const form = post({ url, type: "main_frame" });
			expect(fate(rules, form), letters).toBe("goes");
			for (const other of [`${HOME}/act/x`, `${HOME}/act/a/b`, `${HOME}/act/a`, `${url}x`, `x${url}`])
				expect(fate(rules, { ...form, url: other }), other).toBe("redirect");
		}
		for (const { condition } of passRules(PASS, 1000)) expect(condition.isUrlFilterCaseSensitive).toBe(true);
	});
});
