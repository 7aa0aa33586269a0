// Page's world (MAIN). A copy of a body that the page can no longer change, and what it says, for the isolated world.
import type { MainDescribed } from "../contracts/main-isolated";
import { append, attempt, bare, blobs, cloneDeep, membersOf, node } from "./natives";

export type Described = MainDescribed["body"];
interface Copy {
	/** goes to the native instead of the original: same type, same bytes */
	copy: unknown;
	said: Described;
}

const buffers = membersOf(ArrayBuffer.prototype);
const forms = membersOf(FormData.prototype);
const params = membersOf(URLSearchParams.prototype);
const streams = membersOf(ReadableStream.prototype);
const documents = membersOf(Document.prototype);
const serializers = membersOf(XMLSerializer.prototype);
const { FormData: NativeForm, URLSearchParams: NativeParams, XMLSerializer: NativeSerializer, Blob: NativeBlob } = globalThis;
const { isView } = ArrayBuffer;
const { iterator } = Symbol;

export const isStream = (value: unknown) => attempt(() => streams(value, "locked")) !== undefined;

/** `[value]` for a native that iterates: the array's own iterator is the page's to replace. */
function only(value: unknown): BlobPart[] {
	let done = false;
	const next = () => {
		const step = bare({ done, value });
		done = true;
		return step;
	};
	return bare({ [iterator]: () => bare({ next }) }) as unknown as BlobPart[];
}

/** Names and values in order; files stay references to the same files. */
export function formEntries(form: unknown, copy?: FormData): [string, string | File][] {
	const entries: [string, string | File][] = [];
	forms(form, "forEach", (value: string | File, name: string) => {
		append(entries, [name, value]);
		if (copy) forms(copy, "append", name, value);
	});
	return entries;
}

const asText = (said: string, contentType: string, copy: unknown = said): Copy => ({ copy, said: { kind: "text", text: said, contentType } });

/** `isFrame`: for sockets, which take strings and bytes and turn everything else into a string. */
export function copyBody(body: unknown, isFrame = false): Copy {
	if (!isFrame && body == null) return { copy: body, said: { kind: "none" } };
	if (isView(body) || attempt(() => buffers(body, "byteLength")) !== undefined) {
		const copy = cloneDeep(body);
		return { copy, said: { kind: "blob", blob: new NativeBlob(only(copy)), contentType: "" } };
	}
	const type = attempt(() => blobs(body, "type"));
	if (type !== undefined) return { copy: body, said: { kind: "blob", blob: body as Blob, contentType: type } };
	if (isFrame) return asText(`${body}`, "");
	if (typeof body === "object") {
		const copy = new NativeForm();
		const entries = attempt(() => formEntries(body, copy));
		if (entries) return { copy, said: { kind: "entries", entries } };
		const query = attempt(() => params(body, "toString"));
		if (query !== undefined) return asText(query, "application/x-www-form-urlencoded;charset=UTF-8", new NativeParams(query));
		const contentType = attempt(() => documents(body, "contentType"));
		if (contentType) return asText(serializers(new NativeSerializer(), "serializeToString", body), contentType, node(body, "cloneNode", true));
	}
	return asText(`${body}`, "text/plain;charset=UTF-8");
}
