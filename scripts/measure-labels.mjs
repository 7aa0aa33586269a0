// Measures how labels are named, against a JSON Lines file of labelled interface strings ({app, lang, key, kind, text}).
//
//   node scripts/measure-labels.mjs FILE [--langs=en,de] [--held-langs=sv,cs] [--misses]
//
// Split by application and by language, never by line: tables may be looked at against the training part alone, and
// `--misses` prints nothing of the rest. Recall: of the labels that delete, post or send, how many are named as something that can't
// pass unseen (delete, post, send, share, purchase, account, upload). False: of the harmless ones, how many are named so.
// F1 is over the data's six kinds; kinds that the data doesn't know count as the one that it files them under (`FILED`).
// Ambiguous labels (the same text labelled two ways, reply, restore, save changes …) are counted apart.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const [file, ...options] = process.argv.slice(2);
if (!file) throw new Error("usage: node scripts/measure-labels.mjs FILE [--langs=en,de] [--misses]");
const option = (name) => options.find((each) => each.startsWith(`--${name}=`))?.split("=")[1];
const only = option("langs")?.split(",");

/** Nobody looks at these while words are chosen. */
const HELD_APPS = ["roundcube", "phpmyadmin"];
const HELD_LANGS = option("held-langs")?.split(",") ?? [];
/** Fewer labels than these say nothing of a language. */
const ENOUGH = 40;

const vite = await createServer({
	root: join(fileURLToPath(import.meta.url), "../.."),
	configFile: false,
	server: { middlewareMode: true, ws: false },
	appType: "custom",
	logLevel: "error",
});
const { classify } = await vite.ssrLoadModule("/utils/core/classify.ts");
const { readLabel, prepareNext } = await vite.ssrLoadModule("/utils/core/label-reader.ts");
const { controlKind } = await vite.ssrLoadModule("/utils/core/control-kind.ts");
const { attempt } = await vite.ssrLoadModule("/tests/unit/naming-fixture.ts");
const { LANGUAGES: languages } = await vite.ssrLoadModule("/utils/core/words-languages.ts");

// as the background does once a tab is guarded
const steps = [];
for (let more = true; more; ) {
	const start = performance.now();
	more = prepareNext();
	steps.push(performance.now() - start);
}

const KINDS = ["delete", "post", "send", "share", "submit", "harmless"];
const HARMFUL = new Set(["delete", "post", "send", "share", "purchase", "account", "upload"]);
const WANTED = new Set(["delete", "post", "send"]);
/** Passwords are filed under share and accounts under submit; uploads under post by some applications and under submit by others. */
const FILED = {
	account: ["share", "submit"],
	upload: ["post", "submit"],
	update: ["submit"],
	draft: ["submit"],
	search: ["harmless"],
	purchase: ["submit"],
};
// Only what the data's own description calls ambiguous: a miss is no reason to be in this list.
const AMBIGUOUS_KEY = /reply|restore|rollback|undelete|savechanges|save-changes|accept|share|(^|[:_-])go$/i;

const lines = readFileSync(file, "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line))
	.filter(({ lang }) => lang !== "en-x-pirate");
const kindsOfText = new Map();
for (const { text, kind } of lines) kindsOfText.set(text.toLowerCase(), (kindsOfText.get(text.toLowerCase()) ?? new Set()).add(kind));

const clean = (text) =>
	text
		.replace(/<[^>]*>/g, "")
		.replace(/\{\{[A-Z]+:[^|}]*\|([^|}]*)[^}]*\}\}/gi, "$1")
		.replace(/%\{[^}]*\}|\$\w+|%\d|%s|\{\d\}|_/g, " ");
const control = (name) => ({
	tag: "button",
	role: "button",
	name,
	type: "button",
	marks: "",
	opens: false,
	context: [],
	selected: 0,
	inDialog: false,
});

const tables = new Map();
const table = (name) => {
	if (!tables.has(name))
		tables.set(name, { labels: 0, acting: 0, found: 0, harmless: 0, false: 0, falseHeld: 0, odd: 0, oddFound: 0, seen: {}, said: {}, right: {} });
	return tables.get(name);
};
const confusion = {};
const misses = [];
const enough = new Map();
const languageOf = (lang) => lang.toLowerCase().split(/[-_]/)[0];
for (const { lang } of lines) enough.set(languageOf(lang), (enough.get(languageOf(lang)) ?? 0) + 1);
const times = [];
for (const { app, lang, key, kind, text } of lines) {
	const language = languageOf(lang);
	if (only ? !only.includes(language) : enough.get(language) < ENOUGH) continue;
	const name = clean(text);
	const start = performance.now();
	const reading = readLabel(name);
	times.push(performance.now() - start);
	const filed = FILED[reading?.kind] ?? [reading?.kind ?? "harmless"];
	const said = filed.includes(kind) ? kind : filed[0];
	const named = Boolean(reading && HARMFUL.has(reading.kind));
	const held = Boolean(controlKind(control(name)));
	const heldLang = HELD_LANGS.includes(language);
	const heldApp = HELD_APPS.includes(app);
	const known = languages.some(([each]) => each === language);
	const part = !known ? "no table" : heldApp ? (heldLang ? "held both" : "held apps") : heldLang ? "held languages" : "training";
	const odd = AMBIGUOUS_KEY.test(key) || kindsOfText.get(text.toLowerCase()).size > 1;
	const rows = [table(`part ${part}`), ...(known ? [table(`app ${app}`), table(`lang ${language}`), table("all with a table")] : [])];
	for (const row of rows) {
		if (odd) {
			row.odd++;
			if (said === kind) row.oddFound++;
			continue;
		}
		row.labels++;
		row.seen[kind] = (row.seen[kind] ?? 0) + 1;
		row.said[said] = (row.said[said] ?? 0) + 1;
		if (said === kind) row.right[kind] = (row.right[kind] ?? 0) + 1;
		if (WANTED.has(kind)) {
			row.acting++;
			if (named) row.found++;
		} else if (kind === "harmless") {
			row.harmless++;
			if (named) row.false++;
			if (held) row.falseHeld++;
		}
	}
	if (!odd && known) {
		confusion[part] ??= {};
		const cell = confusion[part];
		cell[kind] ??= {};
		cell[kind][reading?.kind ?? "nothing"] = (cell[kind][reading?.kind ?? "nothing"] ?? 0) + 1;
	}
	if (!odd && part === "training" && said !== kind)
		misses.push(`${language}\t${kind}\t${app}\t${lang}\t${key}\t${text}\t→ ${reading?.kind ?? "-"} ${reading?.word ?? ""}`);
}

const score = (row, kind) => {
	const recall = (row.right[kind] ?? 0) / (row.seen[kind] || 1);
	const precision = row.said[kind] ? (row.right[kind] ?? 0) / row.said[kind] : 0;
	return { recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 };
};
const macro = (row) => {
	const there = KINDS.filter((kind) => row.seen[kind]);
	return there.reduce((sum, kind) => sum + score(row, kind).f1, 0) / (there.length || 1);
};
const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : "–").padStart(8);
console.log(`held-out applications: ${HELD_APPS.join(", ")}; held-out languages: ${HELD_LANGS.join(", ")}\n`);
console.log("                     labels  macro-F1 | acting  recall | harmless  false  held falsely | ambiguous  right");
const rank = (name) => ["part", "all ", "app ", "lang"].indexOf(name.slice(0, 4));
for (const [name, row] of [...tables].sort(([a, x], [b, y]) => rank(a) - rank(b) || y.labels - x.labels))
	console.log(
		(name + (HELD_LANGS.includes(name.slice(5)) || HELD_APPS.includes(name.slice(4)) ? " *" : "")).padEnd(20),
		String(row.labels).padStart(6),
		macro(row).toFixed(3).padStart(9),
		" |",
		String(row.acting).padStart(6),
		share(row.found, row.acting),
		"|",
		String(row.harmless).padStart(6),
		share(row.false, row.harmless),
		share(row.falseHeld, row.harmless),
		"   |",
		String(row.odd).padStart(6),
		share(row.oddFound, row.odd),
	);
for (const [part, cells] of Object.entries(confusion)) {
	const row = table(`part ${part}`);
	console.log(`\n${part}: kind, precision, recall, F1, and what it is named as`);
	for (const kind of KINDS) {
		const { precision, recall, f1 } = score(row, kind);
		const as = Object.entries(cells[kind] ?? {}).sort((a, b) => b[1] - a[1]);
		console.log(
			`  ${kind.padEnd(9)} ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}  ${as.map(([name, count]) => `${name} ${count}`).join(", ")}`,
		);
	}
}

const percentile = (list, at) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * at))]?.toFixed(3);
console.log(`\nreadLabel: p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms over ${times.length} labels`);
console.log(
	`reading the tables in: ${steps.length} steps, ${steps.reduce((sum, one) => sum + one, 0).toFixed(0)} ms, the longest ${percentile(steps, 1)} ms`,
);
const names = lines.map(({ text }) => clean(text)).filter((_, at) => at % 17 === 0);
const long = ["a", "delete ", "\u202e\u200bdelete", "\u0434е", "削除", "ลบ", "ﷺ", "😀", "e\u0301", "- ", "reply "].map((unit) =>
	unit.repeat(Math.ceil(100_000 / unit.length)),
);
for (const [what, some] of [
	["ordinary labels", names],
	["labels of 100,000 characters", [...long, ...long, ...long]],
]) {
	const took = some.map((name) => {
		const whole = attempt({ url: "/api/x", control: control(name) });
		// the fastest of three: others use this machine too
		return Math.min(
			...[1, 2, 3].map(() => {
				const start = performance.now();
				classify(whole);
				return performance.now() - start;
			}),
		);
	});
	console.log(`classify, ${what}: p50 ${percentile(took, 0.5)} ms, p99 ${percentile(took, 0.99)} ms, most ${percentile(took, 1)} ms`);
}
const bytes = (path) => Buffer.byteLength(readFileSync(new URL(`../utils/core/${path}`, import.meta.url), "utf8"));
const files = [
	"words.ts",
	"words-acting.ts",
	"words-languages.ts",
	...languages.map(([, , from]) => from).filter((each, at, all) => each && all.indexOf(each) === at),
];
console.log(`tables: ${files.map((each) => `${each} ${bytes(each)}`).join(", ")} bytes of source`);
if (options.includes("--misses")) console.log(misses.sort().join("\n"));
await vite.close();
