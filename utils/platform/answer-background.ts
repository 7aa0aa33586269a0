// Content scripts. Answers what the background asks of one frame; what isn't for this frame is left to others.
import type { TabMessage } from "../contracts/content-background";

/** `answer` gives undefined for what it does not answer. */
export function answerBackground(answer: (message: TabMessage) => Promise<unknown> | undefined, signal: AbortSignal): void {
	const hear = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => {
		if (sender.id !== chrome.runtime?.id || sender.tab || (message as TabMessage | undefined)?.sayso !== 1) return undefined;
		const answered = answer(message as TabMessage);
		if (!answered) return undefined;
		answered.then(respond, () => respond(undefined));
		return true;
	};
	try {
		chrome.runtime.onMessage.addListener(hear);
		signal.addEventListener("abort", () => chrome.runtime?.onMessage?.removeListener(hear));
	} catch {
		// an orphan hears nothing
	}
}
