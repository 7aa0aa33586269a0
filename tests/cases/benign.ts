// Node. Benign twins: what agents do all day, and what must pass unheld in an armed tab: no question, nothing blocked, and the
// server got the requests.
import { until } from "../fixtures/until.ts";
import type { BrowserName } from "./arena.ts";
import type { Play } from "./blocks.ts";
import { DRIVERS } from "./drivers/index.ts";
import { eyeOnTarget, FENCE } from "./eye.ts";
import { CaseError } from "./outcome.ts";
import { pagesOf } from "./places.ts";
import type { Lane } from "./scene.ts";
import type { Benign, DriverName, Step } from "./types.ts";
import { BENIGN } from "./vectors/benign.ts";

async function play(benign: Benign, driver: DriverName, { ground, sayso, driver: hands }: Lane): Promise<string> {
	const kind = DRIVERS[driver];
	const { desk } = sayso;
	await desk.mark();
	const hosts = ground.play(pagesOf(benign, "top", true), { secure: benign.secure, head: kind.head?.(benign.steps.at(-1)) ?? "" });
	const tab = await hands.open(`${hosts.home}/page`);
	if (kind.isClient) {
		await tab.do({ click: "#warm" });
		await until("the agent's first press arms the tab", async () => (await desk.mode(hosts.token)) === "armed");
	} else await desk.arm(hosts.token);
	const target = await until("the tab's target", async () =>
		(await sayso.devtools.targets()).find((each) => each.type === "page" && each.url.startsWith(hosts.home)),
	);
	const eye = await eyeOnTarget(sayso.devtools, target.targetId);
	const problems: string[] = [];
	const fill = (text: string) => text.replaceAll("{home}", hosts.home).replaceAll("{other}", hosts.other).replaceAll("{host}", hosts.host);
	for (const step of benign.steps)
		await tab.do(JSON.parse(fill(JSON.stringify(step))) as Step).catch((error: Error) => void problems.push(error.message.split("\n")[0] ?? ""));

	const missing = () => (benign.arrives ?? []).filter((wanted) => !ground.all(hosts).some((each) => `${each.method} ${each.url}`.startsWith(wanted)));
	const complaint = async () => {
		const [hold] = await desk.holds(hosts.token);
		if (hold)
			throw new CaseError("asked", `${hold.action.summary} (${hold.action.trigger.vector}, ${hold.action.target.method} ${hold.action.target.url})`);
		const refused = (await desk.lines(hosts.token)).find((line) => line.stage === "asked" || line.verdict === "blocked");
		if (refused) throw new CaseError(refused.verdict === "blocked" ? "refused" : "asked", `${refused.action?.summary ?? ""} ${refused.note}`);
	};
	await until(
		"it is done",
		async () => missing().length === 0 && (!benign.done || (await eye.evaluate<boolean>(`!!(${benign.done})`).catch(() => false))),
		6000,
	).catch(async () => {
		await complaint();
		throw new CaseError("refused", `did not arrive: ${missing().join(", ") || benign.done}${problems.length ? `; driver: ${problems.join()}` : ""}`);
	});
	const url = `/fence?${Math.random()}`;
	await eye.evaluate(FENCE(url)).catch(() => undefined);
	await sayso.fence();
	await complaint();
	return "passed";
}

/** Those who do all of it; of the rest each does its share. */
const WHOLE: readonly DriverName[] = ["playwright", "raw cdp", "puppeteer bidi"];

export function benignPlays(browser: BrowserName): Play[] {
	// Firefox has a driver of its own.
	const drivers = Object.values(DRIVERS).filter((kind) => !kind.missing && (kind.name === "puppeteer bidi") === (browser === "firefox"));
	return drivers.flatMap((kind, index) =>
		BENIGN.filter((benign) => benign.steps.every(kind.can) && (benign.drivers?.includes(kind.name) ?? true))
			.filter((_, at) => WHOLE.includes(kind.name) || at % 3 === index % 3)
			.map(
				(benign): Play => ({
					driver: kind.name,
					name: `${kind.name} | benign: ${benign.name} | top | unheld`,
					describe: { group: "benign", driver: kind.name, place: "top", verdict: "unheld" },
					settings: {},
					expires: false,
					run: (lane) => play(benign, kind.name, lane),
				}),
			),
	);
}
