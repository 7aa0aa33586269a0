// Node. Faults of the network net's rules: no room for them, refused by the browser, gone.
import { until } from "../../tests/fixtures/until.ts";
import type { Scene } from "./scene.ts";
import { type Fault, fail } from "./types.ts";

const DUMMIES = `(async () => {
	const there = (await chrome.declarativeNetRequest.getSessionRules()).length;
	const addRules = Array.from({ length: chrome.declarativeNetRequest.MAX_NUMBER_OF_SESSION_RULES - there }, (_, at) => ({ id: 100000 + Math.floor(Math.random() * 1e9) + at, action: { type: "block" }, condition: { urlFilter: "|https://nowhere.invalid/" + at, resourceTypes: ["other"] } }));
	await chrome.declarativeNetRequest.updateSessionRules({ addRules });
	return addRules.length;
})()`;
const REFUSE = `for (const api of new Set([globalThis.chrome, globalThis.browser].filter(Boolean).map((each) => each.declarativeNetRequest))) { api.realUpdate ??= api.updateSessionRules; api.updateSessionRules = async () => { throw new Error("refused by the browser"); }; }`;
const NO_RULES = `chrome.declarativeNetRequest.getSessionRules().then((rules) => chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map((rule) => rule.id) }))`;

/** Filled up until there is no room left. */
async function fillRules(scene: Scene): Promise<void> {
	let all = 0;
	await until("the quota is full", async () => {
		const added = await scene.stand.sayso.run<number>(DUMMIES);
		all += added;
		return added === 0;
	});
	scene.notes.push(`${all} rules of no use fill the quota`);
}

/** Room was made, and it was said. */
async function hasRoom(scene: Scene): Promise<void> {
	await until("the log says that room was made", async () =>
		(await scene.stand.sayso.log()).some((line) => line.stage === "fault" && /network rules that are not Sayso's own.*removed/.test(line.note)),
	);
	const left = await scene.stand.sayso.run<number>(
		"chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.filter(({ id }) => id >= 100000).length)",
	);
	if (left) fail(`${left} rules of no use are left`);
	await isArmedAtNetwork(scene);
}

/** The net is up: what goes past the page's hooks stays in the browser. */
async function isArmedAtNetwork(scene: Scene): Promise<void> {
	const sent = scene.writes().length;
	const path = `${scene.path}/past`;
	await scene.actPastHooks(path);
	await until("what went past the hooks is asked about or stopped", async () => (await scene.stages(path)).length > 0);
	await scene.expectWrites(sent);
}

async function isSaid(scene: Scene): Promise<void> {
	const badge = () =>
		scene.stand.sayso.run<string>("chrome.action.getBadgeText({}).then(async (text) => text + ' ' + (await chrome.action.getTitle({})))");
	await until("the badge says that the net is not up", async () => /net/i.test(await badge())).catch(async () =>
		fail(`not shown: the badge says "${await badge()}"`),
	);
}

export const RULE_ROWS: Fault[] = [
	{
		number: 24,
		name: "room for network rules full",
		fate: { before: "asked", pending: "asked", allowed: "once", released: "once" },
		own: {},
		inject: fillRules,
		async look(scene, moment) {
			// After the release no rule is needed before the next action.
			if (moment === "released") {
				await fillRules(scene);
				await scene.act(`${scene.path}/next`);
				await scene.decide(await scene.asked(`${scene.path}/next`));
				await until("the next one is sent", () => scene.writes().length === 2);
			}
			await hasRoom(scene);
		},
	},
	{
		number: 24,
		name: "network rules refused by the browser",
		// Nothing is up: hooks alone go on. Once the rules are up, a yes without its pass stays in the browser, and the agent reads why.
		fate: { before: "asked", pending: "at most once", allowed: "at most once", released: "once" },
		own: {},
		inject: (scene) => scene.worker(REFUSE),
		async look(scene, moment) {
			if (moment === "before") await isSaid(scene);
			else if (moment !== "released" && scene.writes().length === 0)
				await until("the agent reads why", async () => /could not be carried out/.test(await scene.notice())).catch(async () =>
					fail(
						`the agent reads ${await scene.notice()}; log ${(await scene.lines()).slice(-4).map(({ stage, verdict = "", note }) => `${stage} ${verdict} ${note}`)}`,
					),
				);
		},
	},
	{
		number: 24,
		name: "network rules gone",
		fate: { before: "asked", pending: "asked", allowed: "once", released: "once" },
		armed: true,
		inject: (scene) => scene.stand.sayso.run(NO_RULES),
	},
];
