// Overlay and popup. Which holds the question on screen shows: one, or a list of like ones. What comes later joins in sight, never
// under a hand that is about to press; a yes is for the list as it was drawn.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Question } from "../../components/AskPanel";
import { asOneHold, batchKey, groupHolds } from "../core/batch";
import type { Hold } from "../core/hold";

/** ms in which what follows belongs to the same burst */
const BURST = 1500;
/** ms after which even a burst joins no more by itself, since Allow sleeps a while after each joining */
const BURST_MOST = 10_000;

interface Options {
	holds: ReadonlySignal<Hold[]>;
	/** somebody's pointer or keys are at work on our surface */
	isAtWork(): boolean;
	now(): number;
}

const keyOf = (hold: Hold | undefined) => (hold ? (batchKey(hold) ?? hold.id) : "");

export const createQuestionList = ({ holds, isAtWork, now }: Options) => {
	/** key of the question that is looked at */
	const looked = signal("");
	const listed = signal<ReadonlySet<string>>(new Set());
	const struck = signal<ReadonlySet<string>>(new Set());
	let beganAt = 0;
	let joinedAt = 0;
	const groups = computed(() => groupHolds(holds.value));
	const group = computed(() => groups.value.find(([first]) => keyOf(first) === looked.value) ?? groups.value[0] ?? []);
	const question = computed((): Question | undefined => {
		const shown = group.value.filter((hold) => listed.value.has(hold.id));
		const [first, ...rest] = shown;
		if (!first) return undefined;
		const chosen = shown.filter(({ id }) => !struck.value.has(id));
		return {
			...{ holds: [first, ...rest], chosen, struck: shown.filter(({ id }) => struck.value.has(id)) },
			...{ asked: asOneHold([first, ...rest], chosen), later: group.value.length - shown.length },
		};
	});

	const list = (holds: readonly Hold[]) => {
		listed.value = new Set(holds.map(({ id }) => id));
		joinedAt = now();
	};
	const begin = () => {
		struck.value = new Set();
		beganAt = now();
		list(group.value);
	};
	const look = (key: string) => {
		looked.value = key;
		begin();
	};

	return {
		question,
		place: computed(() => ({ at: groups.value.indexOf(group.value) + 1, of: groups.value.length })),
		/** The holds are others than before. @returns how many joined the list that is on screen */
		update(): number {
			// Stay with the question that is being read; a settled one gives way to the one after it.
			if (looked.value === "" || !groups.value.some(([first]) => keyOf(first) === looked.value)) {
				look(keyOf(groups.value[0]?.[0]));
				return 0;
			}
			const shown = group.value.filter((hold) => listed.value.has(hold.id));
			if (shown.length === 0) {
				begin();
				return 0;
			}
			const more = group.value.length - shown.length;
			const isBurst = now() - joinedAt < BURST && now() - beganAt < BURST_MOST;
			if (more === 0 || (!isBurst && isAtWork())) return 0;
			list(group.value);
			return more;
		},
		step(by: 1 | -1) {
			const all = groups.value;
			const at = all.indexOf(group.value);
			look(keyOf(all[(at + by + all.length) % all.length]?.[0]));
		},
		/** those that came later, by the person's wish */
		join: () => list(group.value),
		strike(hold: Hold) {
			struck.value = new Set([...struck.value, hold.id]);
		},
		putBack(hold: Hold) {
			struck.value = new Set([...struck.value].filter((id) => id !== hold.id));
		},
	};
};
