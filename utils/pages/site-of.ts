// Pages. What a person types as a site, as the registrable domain that the rules speak of.
import { parse } from "tldts";

/** @returns undefined for what can't be a site; single names and addresses such as `localhost` or `127.0.0.1` stand for themselves */
export const siteOf = (text: string): string | undefined => {
	const { domain, hostname, isIp } = parse(text, { allowPrivateDomains: true });
	if (domain) return domain;
	if (!hostname || !/^[\p{L}\p{N}][\p{L}\p{N}.:-]*$/u.test(hostname)) return undefined;
	return isIp || !hostname.includes(".") ? hostname : undefined;
};
