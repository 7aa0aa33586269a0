// Isolated world of the top document, injected when the first hold needs it: wiring only.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
export default defineUnlistedScript(() => {});
