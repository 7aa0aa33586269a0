// The build: one tree for Chromium and Firefox, and the manifest with the least permissions that holding needs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { ACTING_SET, actingRules, geckoRule } from "./utils/core/net-rules";

// Public half of a throw-away key pair: it fixes the extension id, so that tests can address its pages.
const KEY =
	"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAt3eWrNkLj7WItxfDKxMa3Fj2Xh5SGGp02aYgJj1dbaDBz47td+UfvIo8tapjLLWmf73AdleC0lL6yzAk+5Wpiekk1mbaQ2yWVB/WQHRDy2GJQ/QXypg4IAvG9q00jPSAAVa3nGZPugcdhRZV6cWjXm7yBFsRdQHRJhUT046iV/xpV1ocfO8rAmWSHSVj6J1x0obxtcDyhpTa1QmkNFC2FoxdF4tMEGGEEFkpx7SA/YX48WDXiFwsdl4Fzm3bxMleGcHXYZtybRfLL6iHYdTF3C9aTNYerHTXUWfVKlLeb7IJX17VUzSdP/JUvkG7b1sHM68fzSsEh3wscHMuVf30rQIDAQAB";

/** Nothing of ours makes markup of text, so Preact's way to do that is left out: what is not there needs no proof that it is safe. */
const NO_MARKUP = {
	name: "no-markup-from-text",
	transform(code: string, id: string) {
		if (!/\/preact\/dist\/preact\.(module\.js|mjs)/.test(id)) return;
		const without = code.replace(/\|\|\(\w+\.innerHTML=\w+\.__html\)/, "");
		if (without === code) throw new Error("Preact sets innerHTML otherwise than expected");
		return { code: without, map: null };
	},
};

export default defineConfig({
	modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
	imports: false,
	manifestVersion: 3,
	outDir: process.env["SAYSO_OUT"] ?? ".output",
	// What is needed to build the same package again, and to read it; `npm run zip:firefox` puts it beside the package.
	zip: { excludeSources: ["artifacts/**", "tests/**", "stats.html", "*.log"] },
	vite: () => ({ plugins: [preact({ prefreshEnabled: false }), NO_MARKUP] }),
	hooks: {
		"build:publicAssets": (wxt, files) => {
			const rules = wxt.config.browser === "firefox" ? actingRules().map(geckoRule) : actingRules();
			files.push({ relativeDest: `${ACTING_SET}.json`, contents: JSON.stringify(rules) });
		},
		// In sloppy code a page could reach what the hooks were called with, natives among them, through `caller.arguments`.
		"build:done": (wxt) => {
			const file = join(wxt.config.outDir, "content-scripts/main-world.js");
			const code = readFileSync(file, "utf8");
			const strict = code.replace(/^((?:var \w+=)?\(?(?:function\(\)|\(\)=>)\{)/, '$1"use strict";');
			if (strict === code) throw new Error("main-world.js begins otherwise than expected: it must be made strict");
			writeFileSync(file, strict);
		},
		// The isolated-world script is an unlisted one, registered here: WXT's wrapper for content scripts would add the
		// 13 kB polyfill to every frame of every page, and tells each page of its start by `window.postMessage`.
		"build:manifestGenerated": (_wxt, manifest) => {
			const everywhere = {
				matches: ["<all_urls>"],
				all_frames: true,
				match_about_blank: true,
				match_origin_as_fallback: true,
				run_at: "document_start" as const,
			};
			manifest.content_scripts = [{ ...everywhere, js: ["isolated.js"] }, ...(manifest.content_scripts ?? [])];
		},
	},
	manifest: ({ browser }) => ({
		name: "Sayso",
		default_locale: "en",
		description: "__MSG_meta_description__",
		permissions: ["storage", "unlimitedStorage", "scripting", "declarativeNetRequestWithHostAccess", "webRequest"],
		// Asked for in the options, if the person wants what waits as a notification with buttons too. Firefox has none with buttons.
		...(browser === "firefox" ? {} : { optional_permissions: ["notifications"] }),
		host_permissions: ["<all_urls>"],
		declarative_net_request: { rule_resources: [{ id: ACTING_SET, enabled: false, path: `${ACTING_SET}.json` }] },
		action: { default_title: "Sayso", ...(browser === "firefox" ? { default_area: "navbar" as const } : {}) },
		commands: {
			approve: { suggested_key: { default: "Alt+Shift+Y" }, description: "__MSG_meta_approve__" },
			// Not Alt+Shift+N: Chromium 156 doesn't grant it (`commands.getAll()` shows no key).
			deny: { suggested_key: { default: "Alt+Shift+D" }, description: "__MSG_meta_deny__" },
			guard: { suggested_key: { default: "Alt+Shift+G" }, description: "__MSG_meta_guard__" },
		},
		content_security_policy: {
			extension_pages:
				// `connect-src`: the messages of a chosen language, out of the package; nothing else is there to connect to.
				"default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
		...(browser === "firefox"
			? {
					browser_specific_settings: {
						gecko: { id: "sayso@sayso.example", strict_min_version: "153.0", data_collection_permissions: { required: ["none"] } },
					},
				}
			: {
					key: KEY,
					minimum_chrome_version: "130",
					// What an organisation may lay down. Types alone: what is wrong besides, Sayso has to see, so that it can say so and hold.
					storage: { managed_schema: "managed-schema.json" },
					// Shown in place of a page whose sending only the net stopped: the browser diverts the navigation there.
					web_accessible_resources: [{ resources: ["held.html"], matches: ["<all_urls>"] }],
				}),
	}),
});
