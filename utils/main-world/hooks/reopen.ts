// Page's world (MAIN). document.open(), and a write() that opens: they take every listener off the window, ours too, and what is
// written may act in the same task. The other side puts its own back before that.
import type { Link } from "../link";
import { apply, attempt, membersOf } from "../natives";
import { patch } from "../patch";
import { openWindow } from "./open";

const documents = membersOf(Document, "readyState");
// Text that is allowed where a page lets no plain text be written.
const NOTHING = (window as { trustedTypes?: { emptyHTML: unknown } }).trustedTypes?.emptyHTML ?? "";
const { write } = Document.prototype;

export function hookReopen(link: Link): () => void {
	const { prototype } = Document;
	const opensWindow = openWindow(link);
	const undo = [
		patch(prototype, "open", (native, self, args) => {
			if (args.length > 2) return opensWindow(native, self, args);
			const opened = apply(native, self, args);
			link.reopened();
			return opened;
		}),
		...["write", "writeln"].map((name) =>
			patch(prototype, name, (native, self, args) => {
				// Opened as this call would, before what it writes is there. A parser that is at work stays.
				if (args.length > 0 && attempt(() => documents(self, "readyState")) !== "loading") {
					apply(write, self, [NOTHING]);
					link.reopened();
				}
				return apply(native, self, args);
			}),
		),
	];
	return () => {
		for (const one of undo) one();
	};
}
