// A small agent that is an extension: it drives a tab through chrome.debugger as nanobrowser and the like do, or clicks from
// its own isolated world. Its worker is told what to do by the test. Not part of Sayso.
const detached = [];
chrome.debugger.onDetach.addListener((source, reason) => detached.push({ tabId: source.tabId, reason }));

globalThis.agent = {
	detached,
	tabOf: async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
	attach: (tabId) => chrome.debugger.attach({ tabId }, "1.3"),
	detach: (tabId) => chrome.debugger.detach({ tabId }),
	send: (tabId, method, params) => chrome.debugger.sendCommand({ tabId }, method, params),
	async click(tabId, x, y, hold = 0) {
		const mouse = { x, y, button: "left", clickCount: 1 };
		await this.send(tabId, "Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
		await this.send(tabId, "Input.dispatchMouseEvent", { type: "mousePressed", ...mouse });
		if (hold) await new Promise((done) => setTimeout(done, hold));
		await this.send(tabId, "Input.dispatchMouseEvent", { type: "mouseReleased", ...mouse });
	},
	/** from the isolated world of its content script, where closed roots are open */
	pierce: (tabId, how) =>
		chrome.scripting.executeScript({
			target: { tabId },
			args: [how],
			func: (how) => {
				for (const host of document.documentElement.children) {
					const button = chrome.dom.openOrClosedShadowRoot(host)?.querySelector(".allow");
					if (!button) continue;
					if (how === "click") return button.click();
					const init = {
						bubbles: true,
						cancelable: true,
						composed: true,
						pointerType: "mouse",
						pressure: 0.5,
						isPrimary: true,
						button: 0,
						detail: 1,
					};
					button.dispatchEvent(new PointerEvent("pointerdown", { ...init, buttons: 1 }));
					setTimeout(() => {
						button.dispatchEvent(new PointerEvent("pointerup", init));
						button.dispatchEvent(new PointerEvent("click", init));
					}, 900);
				}
			},
		}),
};
