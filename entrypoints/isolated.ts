// Isolated world of every frame: wiring only. Listed in the manifest by wxt.config.ts, which says why it is not `*.content.ts`.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { guardFrame } from "../utils/isolated-world/guard-frame";
import { isGuarded } from "../utils/isolated-world/heir";

// It comes again where the background can't know whether it is there.
export default defineUnlistedScript(() => {
	if (!isGuarded()) guardFrame(new AbortController());
});
