// Real Chromium with Sayso: what a person does in an armed tab, beside an agent that is attached and acts in between, goes out
// unasked, whatever it is done with. `scripts/person-acts.ts` does the same a thousand times.
import { expect, test } from "vitest";
import { ownDisplay } from "../fixtures/own-display.ts";
import { ACTS_PAGE, playActs } from "../fixtures/person-acts.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { useStage } from "./stage.ts";

const stage = useStage({ pages: { "/acts": ACTS_PAGE, "/token": "x" } });

test("two dozen acts of a person in an armed tab: none is held", async () => {
	const page = await stage().openPage("http://forum.example/acts");
	await page.click("#tab");
	const eye = await stage().eyeOn(page);
	const { server, person } = stage();
	const played = await playActs({ display: ownDisplay(), server, person, eye, seed: 7, acts: 24, between: () => page.click("#tab") });
	const asked = (await readSessionLog(stage().devtools)).filter(({ stage: of, verdict }) => of === "asked" || verdict === "blocked");
	expect(
		asked.map((line) => JSON.stringify(line)),
		played.held.join("\n"),
	).toEqual([]);
	expect(played.held).toEqual([]);
	expect(played.done).toBeGreaterThanOrEqual(24);
	// What came to nothing was not Sayso's doing: it would have said so.
	expect(played.lost.length, played.lost.join("\n")).toBeLessThanOrEqual(2);
	await eye.close();
}, 180_000);
