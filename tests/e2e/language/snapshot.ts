// Node. A page as its user would find it: markup, what is typed and selected, what it stored; without Sayso's notice.
import type { Page } from "playwright-core";

/** JSON text; equal for two pages that look and behave alike. */
export function snapshot(page: Page): Promise<string> {
	return page.evaluate(() => {
		const copy = document.body.cloneNode(true) as HTMLElement;
		for (const notice of copy.querySelectorAll("[data-sayso]")) notice.remove();
		const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")].map((field) => {
			const ticked = field.type === "checkbox" || field.type === "radio";
			return [field.name || field.id, ticked ? field.checked : field.value, ticked ? null : field.selectionStart];
		});
		return JSON.stringify({ title: document.title, body: copy.innerHTML, fields, stored: Object.entries(localStorage).sort() }, null, 1);
	});
}
