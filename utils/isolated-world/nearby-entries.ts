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

/** The fields of the nearest ancestor in which one has something in it; [] when the control stands alone. */
export function fieldsAround(control: Element): Element[] {
	const home = control.closest("[role=dialog],dialog,form,article,section,main,body");
	for (let around = control.parentElement, steps = 0; around && steps < 8; around = around.parentElement, steps++) {
		const fields = [...around.querySelectorAll(FIELDS)];
		if (fields.some(contentOf)) return fields;
		if (around === home) return [];
	}
	return [];
}

/** What stands in them. */
export function nearbyEntries(control: Element): NearbyEntry[] {
	const entries: NearbyEntry[] = [];
	for (const field of fieldsAround(control)) {
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
	return entries;
}

/** Files are told apart by being the same object: another one may have the same name, size and date. */
const fileNumbers = new WeakMap<File, number>();
let filesSeen = 0;
export function fileNumber(file: File): number {
	// An empty file field makes a new empty file each time it is read.
	if (file.size === 0) return 0;
	const known = fileNumbers.get(file) ?? ++filesSeen;
	fileNumbers.set(file, known);
	return known;
}

/** The files that stand in them, as numbers. */
export const filesIn = (fields: readonly Element[]): number[] =>
	fields.flatMap((field) => (field instanceof HTMLInputElement ? [...(field.files ?? [])].map(fileNumber) : []));

/**
 * False once one of them says something else than now. Sites empty and remove fields when they have read them; they write nothing new
 * into them. Who does is code that waited for the press.
 */
export function keepsContent(fields: readonly Element[]): () => boolean {
	const said = (field: Element) => `${contentOf(field) ?? ""} ${filesIn([field])}`.replace(/\s+/g, " ").trim();
	const before = fields.map((field) => [field, said(field)] as const);
	return () =>
		before.every(([field, was]) => {
			const now = field.isConnected ? said(field) : "";
			return now === "" || now === was;
		});
}
