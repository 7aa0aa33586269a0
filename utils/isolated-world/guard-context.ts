// Isolated world. What every observer of a frame is given.
import type { Attempt } from "../core/action";
import type { Coverage } from "./coverage";
import type { FrameState } from "./frame-state";
import type { Gestures } from "./gestures";
import type { NetPass } from "./net-pass";
import type { NobodysCode } from "./nobodys-code";
import type { Notice } from "./notice";
import type { OwnedHolds } from "./owned-holds";
import type { ReleasePass } from "./release-pass";
import type { WireEntries } from "./wire-entries";

export interface Guard {
	signal: AbortSignal;
	/** window listener for the life of the frame; put back when `document.open()` took it away */
	listen<E extends Event>(type: string, listener: (event: E) => void, capture?: boolean): void;
	state: FrameState;
	gestures: Gestures;
	holds: OwnedHolds;
	notice: Notice;
	coverage: Coverage;
	pass: ReleasePass;
	/** passes through the network net */
	net: NetPass;
	wire: WireEntries;
	nobodys: NobodysCode;
	/** the control that an agent pressed last, for naming what follows from it; undefined after 15 s */
	lastControl(): Element | undefined;
	setLastControl(element: Element | undefined): void;
	/** an agent pressed, dropped or hit Enter: more than typing */
	committed(): void;
	/** ms since then */
	sinceCommit(): number;
	/** an attempt that goes on unheld (watch mode, covered by an approval) or is refused on the spot: recorded only */
	record(attempt: Attempt, why: string, verdict?: "approved" | "blocked"): void;
}
