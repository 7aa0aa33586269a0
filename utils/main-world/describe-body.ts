// Page's world (MAIN). What a frozen call says: the bytes that will be sent, not what the page gave. The isolated world reads them.
import type { MainDescribed } from "../contracts/main-isolated";
import type { Link } from "./link";
import { blobs, headers, later, responses, when } from "./natives";

export type Call = Omit<MainDescribed, "type" | "body">;

const NativeResponse = Response;
/** ms after which a body that is still not there counts as a stream */
const BODY_WITHIN = 30_000;

/** Sends the description once `bytes` are there. `contentType` is null where the platform sets none. */
export function describeBytes(link: Link, call: Call, bytes: Promise<Blob>, contentType: string | null): void {
	let isDone = false;
	const done = (body: MainDescribed["body"]) => {
		if (!isDone) link.describe({ ...call, body });
		isDone = true;
	};
	const unread = () => done({ kind: "opaque", why: "the body can't be read" });
	later(unread, BODY_WITHIN);
	when(bytes, (blob) => done(contentType || blobs(blob, "size") ? { kind: "blob", blob, contentType: contentType ?? "" } : { kind: "none" }), unread);
}

/** The same for a copied body of XMLHttpRequest, sendBeacon or WebSocket. */
export function describeCopy(link: Link, call: Call, copy: unknown): void {
	const response = new NativeResponse(copy as BodyInit);
	describeBytes(link, call, responses(response, "blob"), headers(responses(response, "headers"), "get", "content-type"));
}
