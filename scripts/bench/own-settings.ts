// Node. Sayso's settings for the bench, written where Sayso reads them.

/** An expression for Sayso's background: tabs of these sites are guarded from now on, whoever acts in them. */
export const guardsSites = (sites: string[]): string =>
	`chrome.storage.local.get("settings").then(({ settings }) => chrome.storage.local.set({ settings: { preset: "ask_before_writing", rules: [], guardEverything: false, holdTimeout: 300000, strict: false, appearance: "system", ...settings, guardSites: ${JSON.stringify(sites)} } }))`;
