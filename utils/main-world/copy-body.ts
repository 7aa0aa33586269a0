// Page's world (MAIN). A copy of a body that the page can no longer change: same type, same bytes.
import { attempt, blobs, cloneDeep, membersOf, NativeTypeError, node } from "./natives";

const buffers = membersOf(ArrayBuffer, "byteLength");
const forms = membersOf(FormData, "append", "forEach");
const params = membersOf(URLSearchParams, "toString");
const streams = membersOf(ReadableStream, "locked");
const { FormData: NativeForm, URLSearchParams: NativeParams } = globalThis;
const { isView } = ArrayBuffer;

export const isStream = (value: unknown) => attempt(() => streams(value, "locked")) !== undefined;

/** `isFrame`: for sockets, which take strings and bytes and turn everything else into a string. Throws for what can't be copied. */
export function copyBody(body: unknown, isFrame = false): unknown {
	if (isView(body) || attempt(() => buffers(body, "byteLength")) !== undefined) return cloneDeep(body);
	if (attempt(() => blobs(body, "size")) !== undefined) return body;
	if (!isFrame) {
		if (body == null) return null;
		const form = new NativeForm();
		// Names and values in order; files stay references to the same files.
		const isForm = attempt(() => {
			forms(body, "forEach", (value: string | File, name: string) => forms(form, "append", name, value));
			return true;
		});
		if (isForm) return form;
		const query = attempt(() => params(body, "toString"));
		if (query !== undefined) return new NativeParams(query);
		// A document: how it goes out depends on more than we could freeze.
		if (attempt(() => node(body, "nodeType"))) throw new NativeTypeError("Failed to fetch (Sayso: a document can't be held)");
	}
	return `${body}`;
}
