// Isolated world. Collects what near a control may tell who will see the result; `core/audience` judges it.
import type { AudienceHint } from "../core/action";
import { accessibleName, all, attribute, first, is, tagOf, textOf, tidy } from "./accessible-name";
import { COMPOSER, nearest, parentOf } from "./describe-control";

const RECIPIENT =
	/(^|[^a-z])(to|cc|bcc|recipients?|rcpt|receiver|addressees?|mailto|invitees?|attendees?|participants?|assignees?)([^a-z]|$)|(^|_)to(\[|$)/i;
/** Beside the chips: what opens the address book is nobody. */
const ADDS = "a.add,button.add,[role=button].add";
const SPEAKS_OF_AUDIENCE =
	/public|privat|visib|audience|everyone|anyone|share|access|scope|channel|group|member|reply|anonym|öffentl|sichtbar|publi|priv|visivel|openbaar|zichtbaar|публич|доступ|видим|公開|公开|عام|خاص/i;

/** At most 60. `near` is the control, composer or form; without it the page's own marks only. */
export function audienceHints(near: Element | undefined): AudienceHint[] {
	const hints: AudienceHint[] = [];
	const add = (name: string, label: string, value: string) => {
		if (value && hints.length < 50) hints.push({ name: tidy(name), label: tidy(label), value: tidy(value, 1000) });
	};
	const scope = near && scopeOf(near);
	for (const field of scope
		? all(scope, "input,select,textarea,[role=radio],[role=switch],[role=combobox],[role=textbox],[aria-pressed=true]")
		: []) {
		const name = attribute(field, "name") || attribute(field, "id") || attribute(field, "aria-label");
		const label = () => accessibleName(field);
		const checked =
			field instanceof HTMLInputElement ? field.checked : attribute(field, "aria-checked") === "true" || attribute(field, "aria-pressed") === "true";
		const type = attribute(field, "role") || (field as HTMLInputElement).type;
		if (field instanceof HTMLSelectElement) {
			for (const option of Array.from(field.selectedOptions).slice(0, 20)) add(name, label(), option.text);
		} else if (type === "radio") {
			if (checked) add(name, groupOf(field), label() || (field as HTMLInputElement).value);
		} else if (/^(checkbox|switch)$/.test(type)) {
			if (SPEAKS_OF_AUDIENCE.test(`${name} ${label()}`)) add(name, label(), checked ? "on" : "off");
		} else if (type === "password") {
			// never read
		} else if (
			RECIPIENT.test(`${name} ${attribute(field, "autocomplete")} ${attribute(field, "data-field")}`) ||
			type === "email" ||
			RECIPIENT.test(label())
		) {
			add(name, label(), (field as HTMLInputElement).value || textOf(field));
			// Chosen people are often shown as chips beside an empty field.
			const around = parentOf(field);
			for (const chip of around ? all(around, "[email],[data-email],[data-hovercard-id],[class*=chip],[class*=recipient],[class*=token]", 30) : [])
				if (!is(chip, ADDS))
					add(name, label(), attribute(chip, "data-email") || attribute(chip, "email") || attribute(chip, "data-hovercard-id") || textOf(chip, 100));
		} else if (type === "combobox" && SPEAKS_OF_AUDIENCE.test(`${name} ${label()}`))
			add(name, label(), (field as HTMLInputElement).value || textOf(field));
	}
	const composer = scope && (is(scope, COMPOSER) ? scope : first(scope, COMPOSER));
	if (composer) add("composer", "", accessibleName(composer) || attribute(composer, "placeholder"));
	if (scope) {
		for (const badge of all(scope, "[class*=visibility],[class*=privacy],[class*=audience],[class*=badge],[aria-haspopup]", 8)) {
			const text = accessibleName(badge);
			if (text.length < 60 && SPEAKS_OF_AUDIENCE.test(text)) add("badge", "", text);
		}
		for (let at: Element | null = scope, left = 8; at && left-- > 0; at = parentOf(at)) {
			const heading = first(at, "h1,h2,h3,[role=heading]");
			if (heading) {
				add("heading", "", textOf(heading, 200));
				break;
			}
		}
	}
	for (const current of all(document.documentElement, "[aria-current]:not([aria-current=false])", 3)) add("current", "", textOf(current, 200));
	const title = document.querySelector("h1");
	if (title) add("page heading", "", textOf(title.closest("header") ?? title, 200));
	return hints;
}

/** The form, dialog or nearest surroundings of a composer that the control belongs to. */
export function scopeOf(near: Element): Element {
	const form = near instanceof HTMLFormElement ? near : (near as HTMLButtonElement).form;
	const dialog = nearest(near, "dialog,[role=dialog]");
	if (form instanceof HTMLFormElement) return form;
	if (dialog) return dialog;
	for (let at: Element | null = near, left = 7; at && left-- > 0 && tagOf(at) !== "body"; at = parentOf(at))
		if (at !== near && first(at, COMPOSER)) return at;
	return parentOf(near) ?? near;
}

function groupOf(field: Element): string {
	const group = nearest(field, "fieldset,[role=radiogroup],[role=group]", 6);
	if (!group) return "";
	const legend = first(group, "legend");
	return legend ? textOf(legend, 100) : attribute(group, "aria-label") || attribute(group, "aria-labelledby") ? accessibleName(group) : "";
}
