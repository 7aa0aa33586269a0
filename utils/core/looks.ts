// Pure. What frames look at for adapters: keys such as `near text .row >> .subject`, told to frames as they are and given back with what
// was found. Keys name what is read and nothing else, so that a frame that was told earlier still says something true.
import * as z from "zod/mini";
import type { Adapter, Source } from "./adapter";

/** `[guards, keys]`: where one of the guards is met (`@host`, `/` for anywhere, or a key), the keys are looked at. */
export const Look = z.tuple([z.array(z.string()), z.array(z.string())]);
export type Look = z.infer<typeof Look>;

/** keys of one adapter; those beyond it are not looked at */
const MOST_KEYS = 60;

export const pageKey = (selector: string): string => `page is ${selector}`;
export const controlKey = (selector: string): string => `near is ${selector}`;
export const formKey = (selector: string): string => `form is ${selector}`;
export const sourceKey = ({ select = "", in: place = "near", take = "text" }: Source): string => `${place} ${take} ${select}`;

export function looksOf(adapters: readonly Adapter[]): Look[] {
	return adapters.map(({ sites = [], urls, page = [], rules }) => {
		const keys = new Set<string>();
		for (const { when, audienceFrom, object, quantity } of rules) {
			if (when.control) keys.add(controlKey(when.control));
			if (when.form) keys.add(formKey(when.form));
			for (const source of [audienceFrom, object, quantity]) if (source?.select) keys.add(sourceKey(source));
		}
		return [[...sites.map((site) => `@${site}`), ...(urls ? ["/"] : []), ...page.map(pageKey)], [...keys].slice(0, MOST_KEYS)];
	});
}
