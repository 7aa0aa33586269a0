// Pure. Takes URLs apart without the `URL` class, which is not part of the language and can throw.

export interface UrlParts {
	/** "https:" and the like, lower case; empty for relative ones */
	scheme: string;
	/** host with port, lower case, without user and password */
	host: string;
	/** decoded path segments, empty ones left out */
	path: string[];
	/** decoded query pairs in order, at most 100 */
	query: [string, string][];
	fragment: string;
}

/** Never throws; undecodable parts stay as they are. Reads the first 8,192 characters. */
export function urlParts(url: string): UrlParts {
	const [, scheme = "", authority = "", path = "", query = "", fragment = ""] =
		/^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url.slice(0, 8192)) ?? [];
	return {
		scheme: scheme.toLowerCase(),
		host: authority.slice(authority.lastIndexOf("@") + 1).toLowerCase(),
		path: path.split("/").filter(Boolean).map(decoded),
		query: pairs(query),
		fragment,
	};
}

/** `a=1&b=2` as pairs: queries and urlencoded bodies. At most `limit` of them. */
export function pairs(text: string, limit = 100): [string, string][] {
	const found = text ? text.split("&", limit) : [];
	return found.filter(Boolean).map((pair) => {
		const at = pair.indexOf("=");
		return at < 0 ? [decoded(pair), ""] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
	});
}

function decoded(part: string): string {
	if (!/[%+]/.test(part)) return part;
	try {
		return decodeURIComponent(part.replace(/\+/g, " "));
	} catch {
		return part;
	}
}
