// Pure. The rules of the network net, in the browser's own form: what is stopped while a tab is armed, and what one pass lets out.
import { ACTING_GET, NOT_ACTING_GET } from "./acting-get";
import { TOP_LEVEL_DOMAINS } from "./top-level-domains";

/** Who is guarded, as far as rules can say it. Hosts are without port, lower case. */
export interface NetScope {
	/** tabs whose requests need a pass */
	armed: readonly number[];
	/** every tab that is known; requests of others come from a window that has just been opened */
	known: readonly number[];
	/** hosts of documents in armed tabs: their shared and service workers belong to no tab */
	armedHosts: readonly string[];
	/** hosts in tabs that nobody guards: what they open is no business of ours */
	otherHosts: readonly string[];
	/** tabs that nobody guards, but that guarded ones may navigate: they have opened each other. With the hosts of their own documents */
	near?: readonly { tabId: number; hosts: readonly string[] }[];
	/** refuse sockets that did not come through the page's own constructor */
	strict: boolean;
}

export interface NetRule {
	id: number;
	priority: number;
	action: { type: "block" | "allow" } | { type: "redirect"; redirect: { extensionPath: string } };
	condition: {
		urlFilter?: string;
		isUrlFilterCaseSensitive?: boolean;
		regexFilter?: string;
		tabIds?: number[];
		excludedTabIds?: number[];
		initiatorDomains?: string[];
		excludedInitiatorDomains?: string[];
		requestMethods?: string[];
		excludedRequestMethods?: string[];
		resourceTypes: string[];
	};
}

export const HELD_PAGE = "/held.html";
/** ids below are the standing rules', from here on those of passes */
export const FIRST_PASS = 1000;

const SAFE = ["get", "head", "options"];
const NAVIGATION = ["main_frame"];
/**
 * Everything that can carry a write, but for navigations of a tab and sockets. A web transport, of which the browser asks no method,
 * is one: there is no telling what flows in it, and sites do without.
 */
const REST = "sub_frame stylesheet script image font object xmlhttprequest ping csp_report media webbundle webtransport other".split(" ");
/** What loads by GET at an agent's word. A sub_frame is one: it shows what it loads. */
const LOADS = "sub_frame script image stylesheet font object xmlhttprequest media ping other".split(" ");
const METHODS = ["connect", "delete", "get", "head", "options", "patch", "post", "put"];
/** Sites answer HEAD by the handler of GET. */
const GETS = ["get", "head"];
/** Each begins with a GET, which sites may answer as any other. The browser's rules know no method of it. */
const SOCKETS = { resourceTypes: ["websocket"] };
const BLOCK = { type: "block" } as const;
const ALLOW = { type: "allow" } as const;
const HELD = { type: "redirect", redirect: { extensionPath: HELD_PAGE } } as const;
/** No tab: shared and service workers. */
const NO_TAB = -1;

/** Empty when nothing is armed. */
export function standingRules({ armed, known, armedHosts, otherHosts, near = [], strict }: NetScope): NetRule[] {
	if (!armed.length) return [];
	const tabs = { tabIds: [...armed] };
	const excepted = otherHosts.filter((host) => !armedHosts.includes(host));
	const opened = { excludedTabIds: [...known, NO_TAB], ...(excepted.length ? { excludedInitiatorDomains: excepted } : {}) };
	// The browser takes a host's subdomains with it: the longest name counts, so each side names its own under the other's.
	const under = (hosts: readonly string[], of: readonly string[]) => hosts.filter((host) => of.some((other) => host.endsWith(`.${other}`)));
	const otherUnder = under(excepted, armedHosts);
	const armedUnder = under(armedHosts, excepted);
	const but = (hosts: string[]) => (hosts.length ? { excludedInitiatorDomains: hosts } : {});
	const workers = { tabIds: [NO_TAB], initiatorDomains: [...armedHosts], ...but(otherUnder) };
	const openedUnder = { excludedTabIds: [...known, NO_TAB], initiatorDomains: armedUnder };
	const writes = { excludedRequestMethods: SAFE };
	const rules: Omit<NetRule, "id" | "priority">[] = [
		{ action: BLOCK, condition: { ...tabs, ...writes, resourceTypes: REST } },
		{ action: HELD, condition: { ...tabs, ...writes, resourceTypes: NAVIGATION } },
		{ action: BLOCK, condition: { ...opened, ...writes, resourceTypes: REST } },
		{ action: HELD, condition: { ...opened, ...writes, resourceTypes: NAVIGATION } },
		// Opaque origins: everything but what has a name.
		{ action: BLOCK, condition: { tabIds: [NO_TAB], ...writes, excludedInitiatorDomains: [...TOP_LEVEL_DOMAINS, ...excepted], resourceTypes: REST } },
	];
	if (armedHosts.length) rules.push({ action: BLOCK, condition: { ...workers, ...writes, resourceTypes: REST } });
	if (armedUnder.length) {
		rules.push({ action: BLOCK, condition: { ...openedUnder, ...writes, resourceTypes: REST } });
		rules.push({ action: HELD, condition: { ...openedUnder, ...writes, resourceTypes: NAVIGATION } });
	}
	// Into these only what a guarded document sends counts, and none of their own.
	const nearby = armedHosts.length ? near : [];
	for (const { tabId, hosts } of nearby) {
		const sentInto = { tabIds: [tabId], initiatorDomains: [...armedHosts], ...but([...hosts]) };
		rules.push({ action: BLOCK, condition: { ...sentInto, ...writes, resourceTypes: ["sub_frame"] } });
		rules.push({ action: HELD, condition: { ...sentInto, ...writes, resourceTypes: NAVIGATION } });
	}
	if (strict) rules.push({ action: BLOCK, condition: { ...tabs, ...SOCKETS } }, { action: BLOCK, condition: { ...opened, ...SOCKETS } });
	// Those of shared and service workers are shown to no extension (Chromium 156): no rule would reach them.
	const all = rules.map((rule) => ({ priority: 1, ...rule }));
	// The packaged rules speak of GETs that act, of whomever. All but guarded tabs, their workers and their windows are let off.
	const gets = { requestMethods: GETS, resourceTypes: [...LOADS, ...NAVIGATION] };
	const free = known.filter((tabId) => !armed.includes(tabId) && !nearby.some((tab) => tab.tabId === tabId));
	const letOff = (condition: Omit<NetRule["condition"], "resourceTypes">) => {
		for (const what of [gets, SOCKETS]) all.push({ priority: 4, action: ALLOW, condition: { ...condition, ...what } });
	};
	if (free.length) letOff({ tabIds: free });
	for (const { tabId, hosts } of nearby) {
		letOff({ tabIds: [tabId], ...but([...armedHosts]) });
		if (hosts.length) letOff({ tabIds: [tabId], initiatorDomains: [...hosts] });
	}
	letOff({ tabIds: [NO_TAB], ...(armedHosts.length ? { excludedInitiatorDomains: [...armedHosts] } : {}) });
	if (otherUnder.length) letOff({ tabIds: [NO_TAB], initiatorDomains: otherUnder });
	if (excepted.length) letOff({ excludedTabIds: [...known, NO_TAB], initiatorDomains: excepted, ...but(armedUnder) });
	return all.map((rule, at) => ({ id: at + 1, ...rule }));
}

const TYPES = { call: ["xmlhttprequest", "ping", "other", "image", "script", "sub_frame"], form: ["main_frame", "sub_frame", "object"] };
const typesOf = ({ as, into }: NetPass) =>
	as === "call" ? TYPES.call : TYPES.form.filter((type) => !into || (type === "main_frame") === (into === "tab"));

/** The packaged set of rules about GETs that act. It is on while something is guarded. */
export const ACTING_SET = "acting-get";

/**
 * Its rules. Packaged, since the browser makes all rules of a session anew with each change, and patterns take it a third of a
 * millisecond each. Titles are let through over what is likely an action, and what is surely one is stopped over them.
 */
export function actingRules(): NetRule[] {
	const stops = ACTING_GET.flatMap(({ pattern, isSure }) => {
		const get = { regexFilter: pattern, requestMethods: GETS };
		const priority = isSure ? 3 : 1;
		return [
			{ priority, action: BLOCK, condition: { ...get, resourceTypes: LOADS } },
			{ priority, action: HELD, condition: { ...get, resourceTypes: NAVIGATION } },
			{ priority, action: BLOCK, condition: { regexFilter: pattern, ...SOCKETS } },
		];
	});
	const titles = NOT_ACTING_GET.flatMap((regexFilter) =>
		[{ requestMethods: GETS, resourceTypes: [...LOADS, ...NAVIGATION] }, SOCKETS].map((what) => ({
			...{ priority: 2, action: ALLOW },
			condition: { regexFilter, ...what },
		})),
	);
	return [...stops, ...titles].map((rule, at) => ({ id: at + 1, ...rule }));
}

/** What Firefox calls otherwise, or tells apart. Web bundles and transports it knows no rules for. */
const GECKO: Record<string, string[]> = {
	ping: ["ping", "beacon"],
	image: ["image", "imageset"],
	object: ["object", "object_subrequest"],
	script: ["script", "json"],
	other: ["other", "xslt", "xml_dtd", "web_manifest", "speculative"],
	webbundle: [],
	webtransport: [],
};

/** The same rule as Firefox says it. A page that is stopped stays as it was there, so none of ours has to stand in its place. */
export function geckoRule(rule: NetRule): NetRule {
	const { requestMethods, ...rest } = rule.condition;
	const condition: NetRule["condition"] = { ...rest, resourceTypes: rest.resourceTypes.flatMap((type) => GECKO[type] ?? [type]) };
	// Methods of one's own have no name there. Only the pass of a call can be about one, and its nonce says which call.
	if (requestMethods && !requestMethods.includes("other")) condition.requestMethods = requestMethods;
	return { ...rule, action: rule.action.type === "redirect" ? BLOCK : rule.action, condition };
}

export interface NetPass {
	/** secret from the page where `as` is `call`: it goes into the address as its fragment */
	id: string;
	as: "call" | "form" | "socket";
	/** absolute */
	url: string;
	method: string;
	/** the tab that it was given to */
	tabId: number;
	/** a navigation that may open a window whose tab is not known yet */
	opens: boolean;
	/** what a navigation goes to: the page of a tab, or a frame in it; either where only the browser knows */
	into?: "tab" | "frame" | undefined;
	viaWorker: boolean;
	/** the asking document's host; "" where it has none, or is of an opaque origin */
	host: string;
	/** tabs that have nothing to do with it */
	others: readonly number[];
}

/** The address as the browser will see it. */
export function passUrl({ as, url, id }: Pick<NetPass, "as" | "url" | "id">): string {
	return as === "call" ? `${url.split("#")[0]}#${id}` : url;
}

/** How many rules a pass has at most. */
export const PASS_RULES = 3;

/**
 * Once the request has left: the same address in other clothes, to which sites send a request on as a matter of course (https
 * for http, with or without the last slash). Every other hop of a redirect is stopped, as a request of its own.
 */
export function hopRules(pass: NetPass, id: number): NetRule[] {
	const [, scheme = "", rest = "", tail = ""] = /^(https?)(:\/\/[^?#]*)(.*)$/.exec(passUrl(pass)) ?? [];
	if (!scheme || pass.as === "socket" || pass.viaWorker) return [];
	const slashed = rest.endsWith("/") ? rest.slice(0, -1) : `${rest}/`;
	const resourceTypes = typesOf(pass);
	const urls = [`${scheme}${slashed}${tail}`, ...(scheme === "http" ? [`https${rest}${tail}`, `https${slashed}${tail}`] : [])];
	const rulesOf = (url: string, at: number) => passRules({ ...pass, as: "form", url }, id + at);
	return urls.flatMap(rulesOf).map((rule) => ({ ...rule, condition: { ...rule.condition, resourceTypes } }));
}

/**
 * In the filter's own language some letters stand for others, so that it also fits longer addresses: no matter with a nonce in
 * it. Patterns say it exactly, and cost the browser time: a hundred of the longest ones stop it for seconds.
 */
function exactly({ as }: Pick<NetPass, "as">, url: string) {
	if (as === "call" || !/[*^|]/.test(url)) return { urlFilter: `|${url}|` };
	return url.length > LONGEST_PATTERN ? undefined : { regexFilter: `^${url.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&")}$` };
}
const LONGEST_PATTERN = 2000;

/** The rules of one pass, none if its address can't be said; `id` numbers the first, the second has the next number. */
export function passRules(pass: NetPass, id: number): NetRule[] {
	const method = pass.method.toLowerCase();
	const filter = exactly(pass, passUrl(pass));
	if (!filter) return [];
	const exact = { ...filter, isUrlFilterCaseSensitive: true };
	const base = { ...exact, requestMethods: [METHODS.includes(method) ? method : "other"] };
	const allow = (condition: NetRule["condition"], at = 0): NetRule => ({ id: id + at, priority: 5, action: { type: "allow" }, condition });
	if (pass.as === "socket") return [allow({ ...exact, tabIds: [pass.tabId], resourceTypes: ["websocket"] })];
	if (pass.as === "call") return [allow({ ...base, tabIds: [pass.tabId, NO_TAB], resourceTypes: TYPES.call })];
	const from = pass.host ? { initiatorDomains: [pass.host] } : {};
	const where = pass.opens ? { excludedTabIds: [...pass.others] } : { tabIds: [pass.tabId] };
	const rules = [allow({ ...base, ...from, ...where, resourceTypes: typesOf(pass) })];
	// A navigation that the site's service worker carries out is a request of that worker.
	if (pass.viaWorker) rules.push(allow({ ...base, ...from, tabIds: [NO_TAB], resourceTypes: ["xmlhttprequest"] }, 1));
	return rules;
}
