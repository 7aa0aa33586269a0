// Isolated world. Holds what is dropped on a trash or a bin: HTML drag and drop by its `drop` event, pointer-made dragging by
// the release of the button.
import { controlKind } from "../core/control-kind";
import { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import type { Guard } from "./guard-context";
import { swallow } from "./observe-press";
import { isOnOverlay } from "./overlay-mark";
import { actsOn } from "./press-gate";
import { asReplay, isReplaying } from "./replay-press";

/** How far up a drop target is looked for: the icon inside a bin, the label inside a folder. */
const LEVELS = 4;

/** The element under the pointer that takes things away, if it is one. */
function trashAt(event: Event): Element | undefined {
	const target = event.composedPath()[0];
	let element = target instanceof Element ? target : null;
	for (let level = 0; level < LEVELS && element; level++, element = element.parentElement) {
		const described = describeControl(element);
		const text = `${described.name} ${described.marks}`;
		if (text.length > 400) return undefined;
		// A folder called Trash is a place to look at when clicked, and an end when something is dropped on it.
		if (
			controlKind({ ...described, role: "button", tag: "button", opens: false, ...(described.href && { href: undefined }) })?.kind === "delete" ||
			isBin(text)
		)
			return element;
	}
	return undefined;
}

const isBin = (text: string) =>
	/(^|[^\p{L}])(trash|bin|recycle|papierkorb|corbeille|papelera|cestino|lixeira|prullenbak|kosz|корзина|ゴミ箱|回收站|垃圾|المهملات)([^\p{L}]|$)/iu.test(
		text,
	);

export function observeDrop(guard: Guard): void {
	const { state, gestures, holds, coverage } = guard;
	let dragged: Element | undefined;
	let pressedAt: { element: Element; x: number; y: number } | undefined;
	let swallowingUp = false;

	function hold(event: MouseEvent, source: Element | undefined, target: Element, replay: () => void): boolean {
		const { verdict, actor } = state.judge(() => gestures.actorOf(event), true);
		if (verdict === "pass") return false;
		const control = describeControl(target);
		const what = source && describeControl(source);
		const attempt = createAttempt({
			vector: "drop",
			actor,
			near: target,
			control: { ...control, context: [what?.name || what?.context[0] || "", ...control.context].filter(Boolean).slice(0, 8) },
		});
		if (verdict === "watch") {
			guard.record(attempt, "watch only");
			return false;
		}
		swallow(event);
		if (holds.join(target)) return true;
		const shown = () =>
			JSON.stringify(
				[source, target].map((each) => {
					const { name = "", context = [] } = each ? describeControl(each) : {};
					return each && [name, context[0], actsOn(each)];
				}),
			);
		const before = shown();
		holds.open({
			attempt,
			key: target,
			refuse() {},
			release(covers) {
				if (!target.isConnected) throw new Error("the place it was dropped on is gone from the page");
				if (shown() !== before) throw new Error("what was dropped, or where, changed after it was shown");
				if (covers) coverage.begin(attempt.hold, "delete");
				gestures.asOurs(() => asReplay(replay));
				return { status: -1, note: "dropped" };
			},
		});
		return true;
	}

	function drop(event: DragEvent) {
		const target = isReplaying() || isOnOverlay(event) ? undefined : trashAt(event);
		if (!target) return;
		const at = event.composedPath()[0] as Element;
		const transfer = new DataTransfer();
		for (const type of event.dataTransfer?.types ?? []) if (type !== "Files") transfer.setData(type, event.dataTransfer?.getData(type) ?? "");
		for (const file of event.dataTransfer?.files ?? []) transfer.items.add(file);
		const { clientX, clientY, screenX, screenY } = event;
		const source = dragged;
		hold(event, source, target, () => {
			const init = { bubbles: true, cancelable: true, composed: true, clientX, clientY, screenX, screenY, dataTransfer: transfer };
			// Many sites note what is dragged at dragstart and forget it at dragend: both belong to the replay.
			source?.dispatchEvent(new DragEvent("dragstart", init));
			at.dispatchEvent(new DragEvent("dragover", init));
			at.dispatchEvent(new DragEvent("drop", init));
			source?.dispatchEvent(new DragEvent("dragend", init));
		});
	}

	function down(event: PointerEvent) {
		const element = event.composedPath()[0];
		pressedAt = element instanceof Element ? { element, x: event.clientX, y: event.clientY } : undefined;
		swallowingUp = false;
	}
	function up(event: MouseEvent) {
		if (isReplaying()) return;
		if (swallowingUp && event.type !== "pointerup") return swallow(event);
		const from = pressedAt;
		if (event.type !== "pointerup" || !from || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 20) return;
		const target = trashAt(event);
		if (!target || target.contains(from.element)) return;
		const at = event.composedPath()[0] as Element;
		const { clientX, clientY } = event;
		const init = {
			bubbles: true,
			cancelable: true,
			composed: true,
			clientX,
			clientY,
			button: 0,
			pointerType: "mouse",
			isPrimary: true,
			pointerId: event instanceof PointerEvent ? event.pointerId : 1,
		};
		swallowingUp = hold(event, from.element, target, () => {
			at.dispatchEvent(new PointerEvent("pointermove", init));
			at.dispatchEvent(new MouseEvent("mousemove", init));
			at.dispatchEvent(new PointerEvent("pointerup", init));
			at.dispatchEvent(new MouseEvent("mouseup", init));
		});
	}
	guard.listen<DragEvent>("dragstart", (event) => {
		dragged = event.target instanceof Element ? event.target : undefined;
	});
	guard.listen("drop", drop);
	guard.listen("pointerdown", down);
	for (const type of ["pointerup", "mouseup", "click"]) guard.listen(type, up);
}
