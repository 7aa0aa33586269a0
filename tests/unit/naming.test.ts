// Evidence of made-up pages of forty kinds of application, and what it is named: one half was tuned on, the other is only counted.
import { describe, expect, test } from "vitest";
import { classify } from "../../utils/core/classify.ts";
import { hint, type Page, press } from "./naming/evidence.ts";
import { LOOKED_AT } from "./naming/looked-at.ts";
import { UNSEEN } from "./naming/unseen.ts";

function judge(pages: readonly Page[]) {
	const wrong: string[] = [];
	let kinds = 0;
	let audiences = 0;
	let told = 0;
	for (const [what, evidence, kind, audience] of pages) {
		const action = classify(evidence);
		if (action.kind === kind) kinds++;
		else wrong.push(`${what}: ${action.kind}, not ${kind} (${action.evidence[0]})`);
		if (!audience) continue;
		told++;
		if (action.audience === audience) audiences++;
		else wrong.push(`${what}: ${action.audience}, not ${audience} (${action.audienceWhy})`);
	}
	return { kinds: kinds / pages.length, audiences: audiences / told, wrong };
}

describe("pages", () => {
	test("those that naming was tuned on", () => {
		expect(judge(LOOKED_AT).wrong).toEqual([]);
	});

	test("those that it was not", () => {
		const { kinds, audiences, wrong } = judge(UNSEEN);
		console.log(`unseen pages: ${UNSEEN.length}, kinds ${(100 * kinds).toFixed(1)} %, audiences ${(100 * audiences).toFixed(1)} %`);
		if (process.env["SHOW_UNSEEN"]) console.log(wrong.join("\n"));
		expect(kinds).toBeGreaterThan(0.8);
		expect(audiences).toBeGreaterThan(0.8);
	});

	test.each([
		"Delete all",
		"Ta bort alla",
		"Odstranit vše",
		"Összes törlése",
		"Tümünü sil",
		"모두 삭제",
		"ลบทั้งหมด",
		"Xóa tất cả",
		"Hapus semua",
		"Видалити всі",
		"מחק הכל",
	])("'%s' says of how many it is: of all", (name) => expect(classify(press(name))).toMatchObject({ kind: "delete", quantity: -1 }));

	test.each([
		["Öffentlich", "public"],
		["Offentligt", "public"],
		["Veřejné", "public"],
		["Nyilvános", "public"],
		["Herkese açık", "public"],
		["전체 공개", "public"],
		["公開", "public"],
		["สาธารณะ", "public"],
		["Công khai", "public"],
		["ציבורי", "public"],
		["Публічно", "public"],
		["Bara jag", "requester_only"],
		["비공개", "requester_only"],
		["非公開", "requester_only"],
		["Μόνο εγώ", "requester_only"],
		["Chỉ mình tôi", "requester_only"],
		["Znajomi", "group"],
		["フォロワー", "group"],
		["グループ", "group"],
		["친구", "group"],
		["Takipçiler", "group"],
	])("visibility '%s' is for %s", (value, audience) =>
		expect(classify(press("Post", { composed: "x", hints: [hint("visibility", "Visibility", value)] })).audience).toBe(audience),
	);

	test("nothing that acts is named harmless", () => {
		const harmless = /^(read|search|telemetry)$/;
		for (const [what, evidence, kind] of [...LOOKED_AT, ...UNSEEN])
			if (!harmless.test(kind)) expect(classify(evidence).kind, what).not.toMatch(harmless);
	});
});
