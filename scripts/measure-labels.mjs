// Measures how labels are named, against a JSON Lines file of labelled interface strings ({app, lang, key, kind, text}).
//
//   node scripts/measure-labels.mjs FILE [--apps=a,b] [--langs=en,de] [--misses]
//
// Recall: of the labels that delete, post or send, how many are named as something that can't pass unseen (delete, post,
// send, share, purchase, account, upload). False: of the harmless ones, how many are named so. Ambiguous ones (the same
// text labelled two ways, reply, restore, save changes …) are counted apart, and in the row "all, ambiguous too".
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const [file, ...options] = process.argv.slice(2);
if (!file) throw new Error("usage: node scripts/measure-labels.mjs FILE [--apps=a,b] [--langs=en,de] [--misses]");
const option = (name) => options.find((each) => each.startsWith(`--${name}`))?.split("=")[1];
const LANGS = (option("langs") ?? "en,de,fr,es,it,pt,nl,pl,ru,ja,zh,ar").split(",");
const apps = option("apps")?.split(",");

const vite = await createServer({
	root: join(fileURLToPath(import.meta.url), "../.."),
	configFile: false,
	server: { middlewareMode: true, ws: false },
	appType: "custom",
	logLevel: "error",
});
const { readLabel } = await vite.ssrLoadModule("/utils/core/classify.ts");
const { controlKind } = await vite.ssrLoadModule("/utils/core/control-kind.ts");

const HARMFUL = new Set(["delete", "post", "send", "share", "purchase", "account", "upload"]);
const WANTED = new Set(["delete", "post", "send"]);
// Only what the data's own description calls ambiguous: a miss is no reason to be in this list.
const AMBIGUOUS_KEY = /reply|restore|rollback|undelete|savechanges|save-changes|accept|share|(^|[:_-])go$/i;
/reply|restore|rollback|undelete|undel|reset|savechanges|savearticle|save-changes|accept|share|go$|discard|leave|flag|confirm-yes|notify|chat-with|upload/i;

const lines = readFileSync(file, "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line));
const kindsOfText = new Map();
for (const { text, kind } of lines)
	kindsOfText.set(text.toLowerCase(), (kindsOfText.get(text.toLowerCase()) ?? new Set()).add(WANTED.has(kind) ? "acting" : kind));

const clean = (text) =>
	text
		.replace(/<[^>]*>/g, "")
		.replace(/\{\{[A-Z]+:[^|}]*\|([^|}]*)[^}]*\}\}/g, "$1")
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

const table = new Map();
const misses = [];
/** truth → named as → count, the ambiguous ones included */
const confusion = {};
const tally = (key) =>
	table.get(key) ?? table.set(key, { acting: 0, found: 0, exact: 0, held: 0, harmless: 0, false: 0, falseHeld: 0, odd: 0, oddFound: 0 }).get(key);
for (const { app, lang, key, kind, text } of lines) {
	const language = lang.toLowerCase().split(/[-_]/)[0];
	if (lang === "en-x-pirate" || !LANGS.includes(language) || (apps && !apps.includes(app))) continue;
	if (!WANTED.has(kind) && kind !== "harmless") continue;
	const name = clean(text);
	const reading = readLabel(name);
	const named = Boolean(reading && HARMFUL.has(reading.kind));
	const held = Boolean(controlKind(control(name)));
	confusion[kind] ??= {};
	confusion[kind][reading?.kind ?? "nothing"] = (confusion[kind][reading?.kind ?? "nothing"] ?? 0) + 1;
	const odd = AMBIGUOUS_KEY.test(key) || kindsOfText.get(text.toLowerCase()).size > 1;
	const whole = tally("all, ambiguous too");
	whole[kind === "harmless" ? "harmless" : "acting"]++;
	if (named) whole[kind === "harmless" ? "false" : "found"]++;
	if (reading?.kind === kind) whole.exact++;
	if (held) whole[kind === "harmless" ? "falseHeld" : "held"]++;
	for (const row of [tally(`app ${app}`), tally(`lang ${language}`), tally("all")]) {
		if (odd) {
			row.odd++;
			if (named === WANTED.has(kind)) row.oddFound++;
		} else if (kind === "harmless") {
			row.harmless++;
			if (named) row.false++;
			if (held) row.falseHeld++;
		} else {
			row.acting++;
			if (named) row.found++;
			if (reading?.kind === kind) row.exact++;
			if (held) row.held++;
		}
	}
	if (!odd && named !== WANTED.has(kind)) misses.push(`${kind}\t${app}\t${lang}\t${key}\t${text}\t→ ${reading?.kind ?? "-"}`);
}
const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : "–").padStart(8);
console.log("                     acting  recall   exact   held at click | harmless  false  held falsely | ambiguous  right");
for (const [name, row] of table)
	console.log(
		name.padEnd(20),
		String(row.acting).padStart(6),
		share(row.found, row.acting),
		share(row.exact, row.acting),
		share(row.held, row.acting),
		"     |",
		String(row.harmless).padStart(6),
		share(row.false, row.harmless),
		share(row.falseHeld, row.harmless),
		"   |",
		String(row.odd).padStart(6),
		share(row.oddFound, row.odd),
	);
console.log("\nnamed as, ambiguous ones included:");
console.table(confusion);
if (options.includes("--misses")) console.log(misses.join("\n"));
await vite.close();
