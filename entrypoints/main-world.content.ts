// Page's world (MAIN) of every frame: wiring only.
import { defineContentScript } from "wxt/utils/define-content-script";
import { hookPage } from "../utils/main-world/hook-page";

export default defineContentScript({
	matches: ["<all_urls>"],
	world: "MAIN",
	runAt: "document_start",
	allFrames: true,
	matchAboutBlank: true,
	matchOriginAsFallback: true,
	main() {
		hookPage();
	},
});
