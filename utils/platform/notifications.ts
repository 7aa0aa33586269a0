// Background and options. Notifications of the system, as far as the person has given the permission for them.
import { browser } from "wxt/browser";

const PERMISSION = { permissions: ["notifications"] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION as never);
/** Only in answer to a press: the browser asks the person. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION as never);
export const stopNotifying = (): Promise<boolean> => browser.permissions.remove(PERMISSION as never);

export function onMayNotifyChanged(listener: () => void): void {
	browser.permissions.onAdded.addListener(listener);
	browser.permissions.onRemoved.addListener(listener);
}

/** The API is missing while the permission is. */
const api = () => browser.notifications as typeof browser.notifications | undefined;

export interface Notification {
	title: string;
	message: string;
	/** where it happens */
	context: string;
	buttons: string[];
}

export interface Notifications {
	/** False where it can't be shown. */
	show(id: string, notification: Notification): Promise<boolean>;
	clear(id: string): void;
	/** Calls with the button's place in the list. Works from the moment that the permission is there. */
	onPressed(listener: (id: string, button: number) => void): void;
}

export function createNotifications(): Notifications {
	return {
		async show(id, { title, message, context, buttons }) {
			const notifications = api();
			if (!notifications) return false;
			const options = {
				type: "basic",
				iconUrl: browser.runtime.getURL("/icon/128.png" as never),
				title,
				message,
				contextMessage: context,
				requireInteraction: true,
			};
			try {
				await notifications.create(id, { ...options, buttons: buttons.map((label) => ({ title: label })) } as never);
				return true;
			} catch {
				return false;
			}
		},
		clear: (id) => void api()?.clear(id),
		onPressed(listener) {
			let isHeard = false;
			const hear = () => {
				const notifications = api();
				if (isHeard || !notifications?.onButtonClicked) return;
				isHeard = true;
				notifications.onButtonClicked.addListener(listener);
			};
			hear();
			onMayNotifyChanged(hear);
		},
	};
}
