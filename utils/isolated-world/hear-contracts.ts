// Isolated world, top document. What an agent declares through the page: tags that are there or come, and events. Nothing of it
// listens before the tab is guarded. A page can forge all of this; since a contract only narrows, there is nothing to gain.
import type { DeclareAnswer } from "../contracts/content-background";
import type { MOST_CONTRACT_TEXT } from "../core/contract";
import { sendToBackground } from "../platform/frame-connection";
import type { Guard } from "./guard-context";

/** Spelled again: its file brings zod, which content scripts must not carry. */
const MOST: typeof MOST_CONTRACT_TEXT = 10_000;
/** that a document may try */
const MOST_TRIES = 50;

/**
 * `session`: that of the tab as far as it is known, "" before that; undefined where nobody guards it.
 * @returns what to call whenever that may have changed
 */
export function hearContracts({ listen, notice }: Pick<Guard, "listen" | "notice">, session: () => string | undefined): () => void {
	/** texts of tags, once for each session */
	const read = new Set<string>();
	let known = "";
	let tries = 0;
	let isListening = false;

	const ask = async (text: unknown): Promise<DeclareAnswer> => {
		if (typeof text !== "string") return { ok: false, error: "it has to be JSON text" };
		if (text.length > MOST) return { ok: false, error: `${text.length} characters are too many: a contract has ${MOST} at most` };
		if (tries++ >= MOST_TRIES) return { ok: false, error: "this page has tried too many" };
		return sendToBackground({ sayso: 1, type: "declare", text }).catch(() => ({
			ok: false,
			error: "Sayso did not answer",
		})) as Promise<DeclareAnswer>;
	};
	const declare = (text: unknown) =>
		void ask(text).then((answer) => {
			const json = JSON.stringify({ sayso: 1, contract: answer });
			notice.contract(answer, json);
			document.dispatchEvent(new CustomEvent("sayso:contract-answer", { detail: json }));
		});
	const readTags = () => {
		for (const tag of document.querySelectorAll("meta[name=sayso-contract],script[type='application/sayso+json']")) {
			const text = (tag as HTMLMetaElement).content ?? tag.textContent;
			if (read.has(text)) continue;
			read.add(text);
			declare(text);
		}
	};
	const observer = new MutationObserver(readTags);
	const look = () => {
		readTags();
		if (document.head) observer.observe(document.head, { childList: true });
	};

	return () => {
		const now = session();
		if (now === undefined) return;
		// What was declared has ended with the session before: the tags are for this one too.
		const isNew = now !== "" && known !== "" && now !== known;
		if (isNew) read.clear();
		known = now || known;
		if (isListening && !isNew) return;
		if (!isListening) {
			isListening = true;
			listen("sayso:contract", ({ detail }: CustomEvent) => declare(detail));
			listen("DOMContentLoaded", look);
		}
		look();
	};
}
