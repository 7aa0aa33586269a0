// Runs in Node, by hand: records how people and tools really click and type, for the unit tests of attribution.
// People act through the X server (xdotool), tools as their authors made them, all in headed Chromium.
//   DISPLAY=:82 node scripts/record-gestures.mjs [--out folder] [name …]     (an X server with a window manager must be running)
// Writes tests/unit/recordings/<name>.jsonl.gz; others, to see how weights do that were chosen without them, into a folder that
// SAYSO_RECORDINGS names to tests/unit/attribution-figures. Form: for each document a line `{"source", "rows"}`; a row is one of
//   ["m", t, x, y, movementX, movementY(, coalesced if more than one)]                     pointermove
//   ["d"|"u"|"c", t, x, y, pressure, detail, centred(, pointerType, width if no mouse)]    pointerdown, pointerup, click (trusted)
//   ["k"|"K", t, key, repeat]   keydown, keyup        ["w", t] wheel   ["i", t, inputType, length] input   ["p", t] paste
//   ["g"|"o", t] dragstart, drop   ["x", type] an untrusted event   ["s", "person"|"tool"] what follows is that one's
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { PAGE } from "./recording/desk.mjs";
import { HOSTILE } from "./recording/hostile.mjs";
import { PEOPLE } from "./recording/people.mjs";
import { TOOLS } from "./recording/tools.mjs";

const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
if (values.out) mkdirSync(values.out, { recursive: true });
const OUT = values.out ? pathToFileURL(`${values.out}/`) : new URL("../tests/unit/recordings/", import.meta.url);
const files = new Map([["/", PAGE]]);
const server = createServer((request, response) => {
	const path = new URL(request.url ?? "/", "http://x").pathname;
	response.setHeader("content-type", path.endsWith(".js") ? "text/javascript" : "text/html").end(files.get(path) ?? "");
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const url = `http://127.0.0.1:${server.address().port}/`;
try {
	for (const [name, run] of Object.entries({ ...PEOPLE, ...TOOLS, ...HOSTILE })) {
		if (wanted.length && !wanted.includes(name)) continue;
		const before = Date.now();
		const docs = [];
		await run(url, (source, rows) => docs.push({ source, rows }), files);
		const bytes = gzipSync(docs.map((doc) => `${JSON.stringify(doc)}\n`).join(""), { level: 9 });
		writeFileSync(new URL(`${name}.jsonl.gz`, OUT), bytes);
		const count = (of) => docs.flatMap(({ rows }) => rows).filter(([type]) => type === of).length;
		console.log(
			`${name}: ${docs.length} documents, ${count("d")} presses, ${count("k")} keys, ${count("w")} wheels, ${count("g")} drags, ${count("x")} made by scripts, ${bytes.length} bytes, ${Date.now() - before} ms`,
		);
	}
} finally {
	server.close();
}
