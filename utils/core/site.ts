// Pure. Registrable domains and origins of URLs. Background and pages only: the list of suffixes is large.
import { getDomain } from "tldts";
import { urlParts } from "./url-parts";

/** Registrable domain ("forum.example"); host with port for IP addresses, localhost and bare names; "" where a URL has no host. */
export function siteOf(url: string): string {
	const { host } = urlParts(inner(url));
	return (getDomain(host, { allowPrivateDomains: true }) ?? host).slice(0, 300);
}

/** "" for a registrable domain as actions name it. */
export function siteWrong(site: string): string {
	const known = /^[\w.:[\]-]+$/.test(site) ? siteOf(`https://${site}/`) : "";
	if (known && known === site) return "";
	return `is not a site such as forum.example${known ? `; did you mean ${known}?` : ""}`;
}

/** "https://forum.example:8443"; the scheme alone ("data:") where there is no host. */
export function originOf(url: string): string {
	const { scheme, host } = urlParts(inner(url));
	return (host ? `${scheme}//${host}` : scheme).slice(0, 400);
}

const SECRET_PARAMETER = /token|nonce|csrf|xsrf|secret|passw|pwd|session|sesskey|signature|^sig$|^(auth|key|code|jwt|sid|hash)$|api_?key/i;

/** The URL without user, password and the values of parameters that look like secrets; at most 2,000 characters. */
export function shownUrl(url: string): string {
	return url
		.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1")
		.replace(/([?&#;])([^=&#?;]{1,100})=([^&#;]*)/g, (all, mark: string, name: string) => (SECRET_PARAMETER.test(name) ? `${mark}${name}=…` : all))
		.slice(0, 2000);
}

function inner(url: string): string {
	return url.replace(/^(blob|filesystem|view-source):/i, "");
}
