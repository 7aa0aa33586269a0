// Pages. What a person types as a site, as the registrable domain that the rules speak of.
import { siteOf as siteOfUrl } from "../core/site";

/** @returns undefined for what can't be a site; addresses and bare names keep their port, as the rules do (`localhost:8080`) */
export const siteOf = (text: string): string | undefined => {
	const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(url)) return undefined;
	// Through URL, for the ASCII form of names in other scripts.
	const { protocol, hostname, host } = new URL(url);
	if (!/^(\[[0-9a-f:.]+\]|[a-z0-9_-][a-z0-9._-]*)$/.test(hostname) || !/^https?:$/.test(protocol)) return undefined;
	return siteOfUrl(`${protocol}//${host}/`) || undefined;
};
