// Pure. The one spelling of a value that everything is hashed over (RFC 8785).
import canonicalize from "canonicalize";

/** Lower-case hex SHA-256 of the UTF-8 bytes; injected, because hashing belongs to the platform. */
export type Sha256 = (text: string) => Promise<string>;

/**
 * Canonical JSON. Half surrogates, which pages can put into any text and RFC 8785 forbids, become U+FFFD.
 * Throws on NaN, infinities and cycles.
 */
export function canonical(value: unknown): string {
	return canonicalize(wellFormed(value)) ?? "null";
}

function wellFormed(value: unknown): unknown {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(wellFormed);
	if (value && typeof value === "object")
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]));
	return value;
}
