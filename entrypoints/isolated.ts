// Isolated world of every frame: wiring only. Listed in the manifest by wxt.config.ts, which says why it is not `*.content.ts`.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { guardFrame } from "../utils/isolated-world/guard-frame";

export default defineUnlistedScript(() => guardFrame(new AbortController().signal));
