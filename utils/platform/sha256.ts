// Background and pages: secure contexts, where WebCrypto is.

/** Lower-case hex SHA-256 over the UTF-8 bytes of a text. */
export async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
