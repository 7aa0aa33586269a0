// Node. A case set up in one browser: its pages, the driver's tab, the hand at the place, the test's own eye; and how it is known that
// all that was sent has arrived.
import type { Person } from "../fixtures/person.ts";
import { until } from "../fixtures/until.ts";
import { type Ground, put, type Stand } from "./arena.ts";
import type { Desk } from "./desk.ts";
import { DRIVERS } from "./drivers/index.ts";
import { type EyeTab, eyeOnTarget, FENCE, SNAPSHOT } from "./eye.ts";
import { addressOf, handAt, pagesOf } from "./places.ts";
import type { Case, Driver, DriverTab, Hand, Hosts, Step } from "./types.ts";

export interface Lane {
	ground: Ground;
	sayso: Stand & { desk: Desk };
	bare: Stand;
	/** of the block's driver, one per browser */
	driver: Driver;
	bareDriver: Driver;
	person?: Person;
	bareRuns: Map<string, Promise<BareRun>>;
}

/** What the same steps do where nobody holds them. */
export interface BareRun {
	sent: string[];
	/** the same without headers, in any order */
	looseSent: string[];
	/** snapshot of the page at the end; empty where it was left */
	after: string;
}

export interface Scene {
	hosts: Hosts;
	tab: DriverTab;
	hand: Hand;
	eye: EyeTab;
	before: string;
}

/** What a page says that it still waits for (its service worker, say), it and its frames of the same origin. */
const READY = `Promise.all([window, ...Array.from(frames)].map((each) => { try { return each.ready; } catch {} })).then(() => true)`;

/** What the steps do with pages, the same in both browsers. `arm` comes between the page's load and the place. */
export async function setScene(c: Case, ground: Ground, stand: Stand, driver: Driver, arm?: (hosts: Hosts, tab: DriverTab) => Promise<void>) {
	const { vector, place } = c;
	const head = DRIVERS[c.driver].head?.(vector.step) ?? "";
	const hosts = ground.play(pagesOf(vector, place, true), { secure: vector.secure, head });
	const tab = await driver.open(`${hosts.home}/page`, vector.init && put(vector.init, hosts));
	await arm?.(hosts, tab);
	const placed = await handAt(place, tab, hosts);
	const hand: Hand = { ...placed, do: (step) => placed.do(JSON.parse(put(JSON.stringify(step), hosts)) as Step) };
	const shown = place === "popup" ? addressOf(place, hosts) : `${hosts.home}/page`;
	const target = await until("the tab's target", async () =>
		(await stand.devtools.targets()).find((each) => each.type === "page" && each.url.startsWith(shown)),
	);
	const eye = await eyeOnTarget(stand.devtools, target.targetId);
	await eye.evaluate(READY);
	for (const step of vector.first ?? []) await hand.do(step);
	return { hosts, tab, hand, eye, before: await eye.evaluate<string>(SNAPSHOT) } satisfies Scene;
}

/** Whatever the browser has sent so far has arrived. */
export async function fence({ eye }: Pick<Scene, "eye">, stand: Stand, ground: Ground): Promise<void> {
	const url = `/fence?${Math.random()}`;
	// The page may be gone, or on its way: then the browser's own fence has to do.
	const own = await Promise.race([
		eye.evaluate<boolean>(`/^http/.test(location.protocol) && ${FENCE(url)}`).catch(() => false),
		new Promise<false>((done) => setTimeout(done, 3000, false).unref()),
	]);
	if (own) await ground.server.waitFor((arrival) => arrival.url === url, 0, 2000).catch(() => undefined);
	await stand.fence();
}

/** One call after the other: such a server must be done with one before it takes the next. */
const isSlow = (c: Case) => /mcp/.test(c.driver);

/** Gives a driver that needs it the time to end its call. */
export async function rest(c: Case, acting: Promise<unknown>): Promise<void> {
	if (isSlow(c)) await Promise.race([acting, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
}
