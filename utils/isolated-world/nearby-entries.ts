// Isolated world. What was typed or chosen around a control that has no form: the content that its press would send.

const FIELDS =
	"textarea,[contenteditable]:not([contenteditable=false]),select,input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]):not([type=search])";
const MOST = 30;

export interface NearbyEntry {
	name: string;
	value: string | File;
	label: string;
	secret: boolean;
}

function contentOf(field: Element): string | undefined {
	if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map((option) => option.text.trim()).join(", ");
	if (field instanceof HTMLInputElement) {
		if (field.type === "checkbox" || field.type === "radio") return field.checked ? field.value : undefined;
		if (field.type === "file") return [...(field.files ?? [])].map((file) => file.name).join(", ");
		return field.value;
	}
	if (field instanceof HTMLTextAreaElement) return field.value;
	return field.textContent?.trim();
}

function labelOf(field: Element): string {
	const labels = (field as HTMLInputElement).labels;
	const text =
		field.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? field.getAttribute("placeholder") ?? field.getAttribute("data-placeholder") ?? "";
	return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

/** Fields with something in them, in the nearest ancestor that has such fields; [] when the control stands alone. */
export function nearbyEntries(control: Element): NearbyEntry[] {
	const home = control.closest("[role=dialog],dialog,form,article,section,main,body");
	for (let around = control.parentElement, steps = 0; around && steps < 8; around = around.parentElement, steps++) {
		const entries: NearbyEntry[] = [];
		for (const field of around.querySelectorAll(FIELDS)) {
			const value = contentOf(field);
			if (!value || entries.length >= MOST) continue;
			const label = labelOf(field);
			entries.push({
				name: field.getAttribute("name") || field.id || label || field.tagName.toLowerCase(),
				value,
				label,
				secret: (field as HTMLInputElement).type === "password",
			});
		}
		if (entries.some(({ value }) => value)) return entries;
		if (around === home) return [];
	}
	return [];
}
