// Background. What must survive the worker but not the browser: storage.session, at most 10 MB together.
import { browser } from "wxt/browser";

export interface SessionStore {
	/** everything stored, by key */
	readAll(): Promise<Record<string, unknown>>;
	/** Rejects when it doesn't fit; then nothing of it was stored. */
	write(values: Record<string, unknown>): Promise<void>;
	remove(keys: string | string[]): Promise<void>;
}

export function createSessionStore(): SessionStore {
	return {
		readAll: () => browser.storage.session.get(null),
		write: (values) => browser.storage.session.set(values),
		remove: (keys) => browser.storage.session.remove(keys),
	};
}
