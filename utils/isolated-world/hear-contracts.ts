// Isolated world, top document. What an agent declares through the page: tags that are there or come, and events. Nothing of it
// listens before the tab is guarded. A page can forge all of this; since a contract only narrows, there is nothing to gain.
import type { DeclareAnswer } from "../contracts/content-background";
import type { MOST_CONTRACT_TEXT } from "../core/contract";
import { sendToBackground } from "../platform/frame-connection";
import type { Guard } from "./guard-context";

/** Spelled again: its file brings zod, which content scripts must not carry. */
const MOST: typeof MOST_CONTRACT_TEXT = 10_000;
/** different ones that a document may try */
const MOST_TRIES = 20;

/** @returns what to call whenever the tab may have begun to be guarded */
export function hearContracts({ listen, notice }: Pick<Guard, "listen" | "notice">, isGuarded: () => boolean): () => void {
	const answers = new Map<string, Promise<DeclareAnswer>>();
	let isListening = false;

	const ask = async (text: unknown): Promise<DeclareAnswer> => {
		if (typeof text !== "string") return { ok: false, error: "it has to be JSON text" };
		if (text.length > MOST) return { ok: false, error: `${text.length} characters are too many: a contract has ${MOST} at most` };
		const known = answers.get(text);
		if (known) return known;
		if (answers.size >= MOST_TRIES) return { ok: false, error: "this page has tried too many" };
		const answer = sendToBackground({ sayso: 1, type: "declare", text }).catch(() => ({
			ok: false,
			error: "Sayso did not answer",
		})) as Promise<DeclareAnswer>;
		answers.set(text, answer);
		return answer;
	};
	const declare = (text: unknown) =>
		void ask(text).then((answer) => {
			const json = JSON.stringify({ sayso: 1, contract: answer });
			notice.contract(answer, json);
			document.dispatchEvent(new CustomEvent("sayso:contract-answer", { detail: json }));
		});
	const read = () => {
		for (const tag of document.querySelectorAll("meta[name=sayso-contract],script[type='application/sayso+json']")) {
			const text = (tag as HTMLMetaElement).content ?? tag.textContent;
			if (!answers.has(text)) declare(text);
		}
	};
	const observer = new MutationObserver(read);
	const look = () => {
		read();
		if (document.head) observer.observe(document.head, { childList: true });
	};

	return () => {
		if (isListening || !isGuarded()) return;
		isListening = true;
		listen("sayso:contract", ({ detail }: CustomEvent) => declare(detail));
		listen("DOMContentLoaded", look);
		look();
	};
}
