// Another extension's worker: puts code into the page's own world, as agents that are extensions do.
chrome.runtime.onMessage.addListener((message, sender) => {
	const target = { tabId: sender.tab.id, frameIds: [sender.frameId] };
	void chrome.scripting.executeScript({ target, world: "MAIN", args: [message.run], func: (code) => void new Function(code)() });
});
