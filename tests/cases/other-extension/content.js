// Another extension's content script, in its isolated world: acts when the page's window is told to. Not part of Sayso.
const OPS = {
	click: ({ on }) => document.querySelector(on).click(),
	submit: ({ on }) => HTMLFormElement.prototype.submit.call(document.querySelector(on)),
	requestSubmit: ({ on }) => document.querySelector(on).requestSubmit(),
	fetch: ({ url, init }) => void fetch(url, init).catch(() => {}),
	xhr: ({ url, init }) => {
		const request = new XMLHttpRequest();
		request.open(init.method, url);
		request.send(init.body);
	},
	beacon: ({ url, body }) => navigator.sendBeacon(url, body),
	image: ({ url }) => {
		new Image().src = url;
	},
	location: ({ url }) => {
		location.href = url;
	},
	open: ({ url }) => void window.open(url),
};
window.addEventListener("message", ({ data }) => {
	if (data?.other?.ext) OPS[data.other.ext.op](data.other.ext);
	else if (data?.other?.click) document.querySelector(data.other.click).click();
	else if (data?.other?.run) void chrome.runtime.sendMessage({ run: data.other.run });
});
