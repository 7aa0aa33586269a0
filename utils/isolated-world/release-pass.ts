// Isolated world. One-shot passes: what the owner is releasing right now must not be held again by our own observers.

import { isAsShown } from "./press-gate";

/** ms in which the event that a release causes must arrive; the navigate event comes in a later task than the submit */
const PASS_FOR = 2000;

export interface ReleasePass {
	/** let the next submit of this form through if `entries` (a canonical text of the entry list) is still the same */
	allowSubmit(form: HTMLFormElement, entries: string, onChanged: () => void): void;
	/** spends the pass: "ok", "changed" (and calls onChanged), or "none" */
	takeSubmit(form: HTMLFormElement, entries: string): "ok" | "changed" | "none";
	/** the entry list of this form must come out as `entries` when the browser builds it for the approved submission */
	expectEntries(form: HTMLFormElement, entries: string): void;
	/** false when an approved submission of this form is under way with other entries than were shown */
	isAsExpected(form: HTMLFormElement, entries: [string, string | File][]): boolean;
	allowNavigation(url: string): void;
	takeNavigation(url: string): boolean;
	/** the site ignored a replayed press: the agent's own next press on the same control goes through once */
	allowNextPress(element: Element, hold: string): void;
	takeNextPress(element: Element): string;
}

export function createReleasePass(): ReleasePass {
	let submit: { form: HTMLFormElement; entries: string; until: number; onChanged: () => void } | undefined;
	let expected: { form: HTMLFormElement; entries: string; until: number } | undefined;
	let navigations: { url: string; until: number }[] = [];
	let press: { element: Element; hold: string; until: number } | undefined;

	return {
		allowSubmit(form, entries, onChanged) {
			submit = { form, entries, until: performance.now() + PASS_FOR, onChanged };
		},
		takeSubmit(form, entries) {
			const pass = submit;
			if (!pass || pass.form !== form || performance.now() > pass.until) return "none";
			submit = undefined;
			if (pass.entries === entries) return "ok";
			pass.onChanged();
			return "changed";
		},
		expectEntries(form, entries) {
			expected = { form, entries, until: performance.now() + PASS_FOR };
		},
		isAsExpected: (form, entries) => expected?.form !== form || performance.now() > expected.until || isAsShown(expected.entries, entries),
		allowNavigation(url) {
			navigations.push({ url, until: performance.now() + PASS_FOR });
		},
		takeNavigation(url) {
			navigations = navigations.filter((pass) => performance.now() <= pass.until);
			const at = navigations.findIndex((pass) => pass.url === url);
			if (at >= 0) navigations.splice(at, 1);
			return at >= 0;
		},
		allowNextPress(element, hold) {
			press = { element, hold, until: performance.now() + 120_000 };
		},
		takeNextPress(element) {
			if (press?.element !== element || performance.now() > press.until) return "";
			const { hold } = press;
			press = undefined;
			return hold;
		},
	};
}
