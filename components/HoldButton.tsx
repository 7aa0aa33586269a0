// Preact. A button for a yes: a mouse may click it (or must hold it, for what can't be taken back), a key must be held,
// because a tapped key is the one gesture that an agent's key press can't be told from.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Proof } from "../utils/core/hold";
import { say } from "../utils/core/say";
import { isByDevice } from "./own-press";

export type Gesture = Exclude<Proof["gesture"], "command" | "notification">;

/** ms to hold; a key must outlast the 660 ms after which X11 starts to repeat it, since the repeats are evidence */
const HOLD_MOUSE = 700;
const HOLD_KEY = 820;

interface Props {
	label: string;
	/** what a longer yes would cover */
	detail?: string;
	class?: string;
	/** false until the question was long enough on screen */
	awake: boolean;
	/** the mouse has to hold too */
	mustHold: boolean;
	busy: boolean;
	onPress(gesture: Gesture): void;
	/** a whole press that was too short to count: it still tells who pressed */
	onShort(gesture: Gesture): void;
	/** a press before the button was awake */
	onEarly(): void;
}

export function HoldButton({ label, detail = "", class: name = "", awake, mustHold, busy, onPress, onShort, onEarly }: Props) {
	const [phase, setPhase] = useState<"rest" | "holding" | "ready" | "short">("rest");
	const [by, setBy] = useState<"mouse" | "key">("mouse");
	const press = useRef<{ by: "mouse" | "key"; key: string; pointerType: string; ready: boolean; timer: number } | undefined>(undefined);

	const start = (how: "mouse" | "key", key: string, pointerType: string) => {
		stop("rest");
		const holds = how === "key" || mustHold;
		const timer = holds ? window.setTimeout(ready, how === "key" ? HOLD_KEY : HOLD_MOUSE) : 0;
		press.current = { by: how, key, pointerType, ready: false, timer };
		setBy(how);
		if (holds) setPhase("holding");
	};
	const ready = () => {
		if (!press.current) return;
		press.current.ready = true;
		setPhase("ready");
	};
	const stop = (to: "rest" | "short") => {
		if (press.current) clearTimeout(press.current.timer);
		press.current = undefined;
		setPhase(to);
	};
	// Asleep again (covered, tab hidden, next question): whatever was being pressed is void.
	useEffect(() => {
		if (!awake || busy) stop("rest");
		return () => clearTimeout(press.current?.timer);
	}, [awake, busy]);

	const onPointerDown = (event: PointerEvent) => {
		if (event.button !== 0 || !event.isPrimary || busy) return;
		if (!awake) return onEarly();
		start("mouse", "", event.pointerType);
	};
	const onPointerUp = () => {
		const now = press.current;
		if (now?.by !== "mouse" || !mustHold) return;
		stop(now.ready ? "rest" : "short");
		if (now.ready) onPress("hold_mouse");
		else onShort("mouse");
	};
	const onClick = (event: MouseEvent) => {
		if (busy || mustHold) return isByDevice(event) || !awake ? undefined : onPress("mouse");
		const now = press.current;
		if (now?.by === "mouse") {
			stop("rest");
			return onPress(now.pointerType === "touch" || now.pointerType === "pen" ? now.pointerType : "mouse");
		}
		// A click that no pointer began: a script, or assistive technology. It is judged like any other.
		if (!awake) return event.detail > 0 ? undefined : onEarly();
		if (event.detail === 0) onPress("mouse");
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		if (event.repeat || busy) return;
		if (!awake) return onEarly();
		start("key", event.key, "");
	};
	const onKeyUp = (event: KeyboardEvent) => {
		const now = press.current;
		if (event.key === " ") event.preventDefault();
		if (now?.by !== "key" || now.key !== event.key) return;
		stop(now.ready ? "rest" : "short");
		if (now.ready) onPress("hold_key");
		else onShort("key");
	};
	const drop = () => press.current && stop("rest");

	const hint =
		phase === "ready"
			? say("press.ready")
			: phase === "holding"
				? say("press.holding")
				: phase === "short"
					? say("press.short")
					: mustHold
						? say("press.hold")
						: detail;
	return (
		<button
			type="button"
			class={`press ${name} ${awake ? "awake" : "asleep"} ${phase}`}
			style={{ "--hold": `${by === "key" ? HOLD_KEY : HOLD_MOUSE}ms` }}
			aria-disabled={!awake || busy}
			onPointerDown={onPointerDown}
			onPointerUp={onPointerUp}
			onPointerLeave={drop}
			onPointerCancel={drop}
			onContextMenu={(event) => event.preventDefault()}
			onClick={onClick}
			onKeyDown={onKeyDown}
			onKeyUp={onKeyUp}
			onBlur={drop}
		>
			<span class="fill" aria-hidden="true" />
			<span class="label">{label}</span>
			{hint ? <span class="hint">{hint}</span> : null}
		</button>
	);
}
