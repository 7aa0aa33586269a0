// Background. The frames' `net` ports: each request that a frame lets through asks here for its pass.
import { type NetPortDown, NetPortUp } from "../contracts/content-background";
import type { BackgroundPort } from "../platform/ports";
import { frameSender } from "../platform/sender";
import type { Faults } from "./faults";
import type { Net } from "./net";

export interface PassesOptions {
	/** the net's rules are as they should be */
	ready: Promise<unknown>;
	net: Net;
	faults: Faults;
}

/** Takes a frame's port. */
export function createPasses({ ready, net, faults }: PassesOptions): (port: BackgroundPort) => void {
	return (port) => {
		const from = frameSender(port.sender);
		if (!from) return port.disconnect();
		const answer = (id: string, what = "") => port.post({ type: "passed", id, ok: what === "", what } satisfies NetPortDown);
		port.onMessage((message) => {
			const parsed = NetPortUp.safeParse(message);
			if (!parsed.success) return void faults.report({ what: "a message of a page's frame was not understood", tabId: from.tabId });
			const said = parsed.data;
			if (said.type === "spent") return net.spent(said.id);
			void ready
				.then(() => net.pass(said, from))
				.then(
					() => answer(said.id),
					(error: unknown) => answer(said.id, `the network net does not let it through: ${String(error)}`),
				);
		});
	};
}
