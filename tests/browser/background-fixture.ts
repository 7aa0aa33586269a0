// Isolated world, in place of the real scripts: lets a test speak as a frame and as the overlay, through the page's DOM.
// Raw `chrome`; bundled by nobody, so no imports.

/** Put in as `isolated.js` and as `overlay.js`. `name` is the port, `holds` or `overlay`. */
export const speaker = (name: "holds" | "overlay"): string => `(() => {
	const root = document.documentElement ?? document;
	let port;
	let nonces = {};
	const heard = (kind, message) => {
		const list = JSON.parse(document.documentElement.dataset[kind] ?? "[]");
		list.push(message);
		document.documentElement.dataset[kind] = JSON.stringify(list);
	};
	const open = () => {
		port = chrome.runtime.connect({ name: "${name}" });
		port.onMessage.addListener((message) => {
			nonces = message.nonces ?? nonces;
			heard("${name}", message);
		});
		port.onDisconnect.addListener(() => { port = undefined; heard("${name}", { type: "lost" }); });
		return port;
	};
	addEventListener("say-${name}", (event) => {
		const message = JSON.parse(event.detail);
		// A yes brings back what the newest list gave for it.
		(port ?? open()).postMessage(message?.type === "decide" ? { nonce: nonces[message.decision?.hold] ?? "", ...message } : message);
	});
	if ("${name}" === "overlay") return open();
	addEventListener("say-message", (event) => chrome.runtime.sendMessage(JSON.parse(event.detail)).then((answer) => heard("answers", answer), (error) => heard("answers", { error: String(error) })));
	chrome.runtime.onMessage.addListener((message) => heard("states", message));
})();`;
