// Unit (Node). What is otherwise in Firefox: how its rules are said, and what its own marks of mouse events prove.
import { describe, expect, test } from "vitest";
import { attributePointer } from "../../utils/core/attribute";
import { createGestureHistory, type PointerStamp } from "../../utils/core/gesture";
import { madeBy } from "../../utils/core/made-by";
import { actingRules, geckoRule, passRules, standingRules } from "../../utils/core/net-rules";
import { judgePress, type Press } from "../../utils/core/person-proof";
import { pointerFeatures } from "../../utils/core/pointer-features";
import { toolMarks } from "../../utils/core/self-approval";

/** `declarativeNetRequest.ResourceType` of Firefox 153 */
const TYPES =
	"main_frame sub_frame stylesheet script image object object_subrequest xmlhttprequest xslt ping beacon xml_dtd font media websocket csp_report imageset web_manifest speculative json other".split(
		" ",
	);

describe("rules", () => {
	const scope = {
		armed: [3],
		known: [3, 4],
		armedHosts: ["forum.example"],
		otherHosts: ["x.example"],
		near: [{ tabId: 4, hosts: [] }],
		strict: true,
	};
	const pass = { id: "0".repeat(32), as: "call" as const, url: "http://forum.example/act", method: "POST", tabId: 3, opens: false, viaWorker: false };
	const all = [...standingRules(scope), ...actingRules(), ...passRules({ ...pass, host: "forum.example", others: [] }, 1000)];

	test("name only types that Firefox knows, and none speaks of no type at all", () => {
		for (const { condition } of all.map(geckoRule)) {
			expect(condition.resourceTypes.length).toBeGreaterThan(0);
			expect(condition.resourceTypes.filter((type) => !TYPES.includes(type))).toEqual([]);
		}
	});

	test("stop a beacon and a picture of a set too", () => {
		const [first] = standingRules(scope).map(geckoRule);
		expect(first?.condition.resourceTypes).toEqual(expect.arrayContaining(["ping", "beacon", "image", "imageset", "xmlhttprequest"]));
	});

	test("let a call with a method of its own out by its nonce", () => {
		const rules = passRules({ ...pass, method: "PURGE", host: "forum.example", others: [] }, 1000).map(geckoRule);
		expect(rules.map(({ condition }) => [condition.requestMethods, condition.urlFilter])).toEqual([[undefined, `|${pass.url}#${pass.id}|`]]);
	});

	test("stop a page where Chromium diverts it, and are otherwise the same", () => {
		for (const rule of all) {
			const { action, condition, ...rest } = geckoRule(rule);
			expect(action.type).toBe(rule.action.type === "redirect" ? "block" : rule.action.type);
			expect({ ...rest, ...condition, resourceTypes: [] }).toEqual({ id: rule.id, priority: rule.priority, ...rule.condition, resourceTypes: [] });
		}
	});
});

describe("marks", () => {
	const mouse = (type: string, detail: number, mozPressure: number, mozInputSource = 1) => madeBy({ type, detail, mozPressure, mozInputSource });

	test("tell a device's press and move from a driver's", () => {
		expect(mouse("mousedown", 1, 0)).toBe("device");
		expect(mouse("mousedown", 1, 0.5)).toBe("driver");
		expect(mouse("mousemove", 0, 0)).toBe("device");
		expect(mouse("mousemove", 1, 0)).toBe("driver");
	});

	test("say nothing of other events, devices and browsers", () => {
		expect(mouse("pointerdown", 0, 0.5)).toBeUndefined();
		expect(mouse("mousedown", 1, 0.5, 5)).toBeUndefined();
		expect(mouse("mousedown", 1, 0.31)).toBeUndefined();
		expect(madeBy({ type: "mousedown", detail: 1 })).toBeUndefined();
	});
});

const stamp = (type: PointerStamp["type"], t: number, more: Partial<PointerStamp> = {}): PointerStamp => ({
	...{ type, t, x: 50, y: 50, movementX: 3, movementY: 2, pressure: type === "down" ? 0.5 : 0, pointerType: "mouse", trusted: true, detail: 0 },
	...{ screenDx: 0, screenDy: 100, ...more },
});

describe("a press", () => {
	const judged = (made: PointerStamp["made"], attached: boolean, centred = false) =>
		attributePointer(pointerFeatures(createGestureHistory(), stamp("down", 100, { made, centred }), { attached, wholeMsClock: false })).kind;

	test("with a driver's mark is a driver's, wherever it came", () => {
		expect(judged("driver", true)).toBe("agent");
		expect(judged("driver", false)).toBe("agent");
	});

	test("with a device's mark is a person's, even where a tool would press", () => {
		expect(judged("device", true)).toBe("human");
		expect(judged("device", true, true)).toBe("human");
	});

	test("of a finger is not told from a driver's beside a client, and is a person's without one", () => {
		const touch = (attached: boolean) => {
			const down = stamp("down", 100, { pointerType: "touch", pressure: 0.4 });
			return attributePointer({ ...pointerFeatures(createGestureHistory(), down, { attached, wholeMsClock: false, armed: true }), pressMs: 90 }).kind;
		};
		expect(touch(true)).toBe("unknown");
		expect(touch(false)).toBe("human");
	});

	const press = (made: PointerStamp["made"]): Press => ({
		...{ pointers: [stamp("move", 0), stamp("move", 20), stamp("move", 40), stamp("down", 120, { made }), stamp("up", 210)], keys: [] },
		...{ gesture: "mouse", shownFor: 2000, clientAttached: false, wholeMsClock: false, extraStep: false },
	});

	test("on Allow counts with a device's mark, and denies with a driver's", () => {
		expect(judgePress(press("device")).ok).toBe(true);
		expect(toolMarks(press("device"))).toEqual([]);
		expect(judgePress(press("driver")).ok).toBe(false);
		expect(toolMarks(press("driver"))).toEqual(["the browser marks the press as made by a program"]);
	});
});
