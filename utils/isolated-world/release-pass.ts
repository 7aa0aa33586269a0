// Isolated world. One-shot passes: what the owner is releasing right now must not be held again by our own observers.

/** ms in which the event that a release causes must arrive; the navigate event comes in a later task than the submit */
const PASS_FOR = 2000;
/** ms in which the page's own code may send the approved form in its own way */
const APPROVED_FOR = 10_000;

export interface ReleasePass {
	/** let the next submit of this form through if `entries` (its `formKey`) is still the same; `alone` is its `formKey` without a submitter */
	allowSubmit(form: HTMLFormElement, entries: string, alone: string, onChanged: () => void): void;
	/** spends the pass: "ok", "changed" (and calls onChanged), or "none" */
	takeSubmit(form: HTMLFormElement, entries: string): "ok" | "changed" | "none";
	/** the approved submission of this form came out otherwise than shown: its navigation must not go on */
	markChanged(form: HTMLFormElement): void;
	takeChanged(form: HTMLFormElement): boolean;
	/** true for the form that was approved within the last seconds, once it is not what was shown (`formKey`, submitter aside) */
	isOtherThanShown(form: HTMLFormElement, entries: string): boolean;
	allowNavigation(url: string): void;
	takeNavigation(url: string): boolean;
	/** the site ignored a replayed press: the agent's own next press on the same control goes through once */
	allowNextPress(element: Element, hold: string, shown: string): void;
	takeNextPress(element: Element, shown: string): string;
}

export function createReleasePass(): ReleasePass {
	let submit: { form: HTMLFormElement; entries: string; until: number; onChanged: () => void } | undefined;
	let approved: { form: HTMLFormElement; alone: string; until: number } | undefined;
	let changed: { form: HTMLFormElement; until: number } | undefined;
	let navigations: { url: string; until: number }[] = [];
	let press: { element: Element; hold: string; shown: string; until: number } | undefined;

	return {
		allowSubmit(form, entries, alone, onChanged) {
			approved = { form, alone, until: performance.now() + APPROVED_FOR };
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
		isOtherThanShown: (form, entries) => approved?.form === form && performance.now() <= approved.until && approved.alone !== entries,
		markChanged(form) {
			changed = { form, until: performance.now() + PASS_FOR };
		},
		takeChanged(form) {
			const was = changed?.form === form && performance.now() <= changed.until;
			if (was) changed = undefined;
			return was;
		},
		allowNavigation(url) {
			navigations.push({ url, until: performance.now() + PASS_FOR });
		},
		takeNavigation(url) {
			navigations = navigations.filter((pass) => performance.now() <= pass.until);
			const at = navigations.findIndex((pass) => pass.url === url);
			if (at >= 0) navigations.splice(at, 1);
			return at >= 0;
		},
		allowNextPress(element, hold, shown) {
			press = { element, hold, shown, until: performance.now() + 120_000 };
		},
		takeNextPress(element, shown) {
			if (press?.element !== element || press.shown !== shown || performance.now() > press.until) return "";
			const { hold } = press;
			press = undefined;
			return hold;
		},
	};
}
