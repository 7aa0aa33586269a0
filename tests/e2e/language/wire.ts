// Node. What went over the wire, in a form in which two runs of the same steps must be equal.
import type { Arrival } from "../../fixtures/recording-server.ts";

/** Headers that tell of the browser build or of the connection, not of what the page sends. */
const NOT_THE_PAGES = /^(user-agent|priority|sec-ch-ua.*|accept-language|connection|pragma|cache-control|sec-websocket-.*)$/i;

/** One arrival, with the random multipart boundary named `BOUNDARY` (also in the length) and the body as latin1 text: byte for byte. */
export function wire(arrival: Arrival) {
	const type = arrival.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
	const boundary = /multipart\/form-data; boundary=(\S+)/.exec(type)?.[1];
	const plain = (text: string) => (boundary ? text.replaceAll(boundary, "BOUNDARY") : text);
	const raw = arrival.body.toString("latin1");
	const body = plain(raw);
	// Firefox's are not all of one length.
	const named = (name: string, value: string) =>
		boundary && name === "content-length" ? String(Number(value) + body.length - raw.length) : plain(value);
	const headers =
		arrival.method === "FRAME"
			? []
			: arrival.headers
					.filter(([name]) => !NOT_THE_PAGES.test(name))
					.map(([name, value]) => `${name.toLowerCase()}: ${named(name.toLowerCase(), value)}`)
					.sort();
	return { method: arrival.method, host: arrival.host, url: arrival.url, headers, body };
}
