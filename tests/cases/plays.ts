// Node. Everything that is played: the matrix, the benign twins, the random ones; and the short part of it for `npm test`.
import { benignPlays } from "./benign.ts";
import { type Play, playOf } from "./blocks.ts";
import { allCases, firefoxCases } from "./matrix.ts";
import { randomPlays } from "./random.ts";

export function allPlays(seed: number, random: number): Play[] {
	return [...allCases().map(playOf), ...benignPlays("chromium"), ...randomPlays(seed, random)];
}

export const firefoxPlays = (): Play[] => [...firefoxCases().map(playOf), ...benignPlays("firefox")];

/** About a hundred of them, some of everything: of each group, driver, place and verdict the first ones. */
export function shortPlays(seed: number): Play[] {
	const taken = new Map<string, number>();
	const isNew = (key: string, most = 1) => {
		const count = taken.get(key) ?? 0;
		if (count >= most) return false;
		taken.set(key, count + 1);
		return true;
	};
	return allPlays(seed, 4).filter(({ describe: { group, driver, place, verdict } }) => {
		if (verdict === "expire") return false;
		if (verdict === "drawn") return true;
		if (verdict === "unheld") return isNew(verdict, 8) || isNew(`${driver} ${verdict}`);
		if (verdict !== "approve" && verdict !== "deny") return isNew(verdict, 3);
		return [isNew(`${group} ${verdict}`), isNew(`${driver} ${verdict}`), isNew(`${place} ${verdict}`)].some(Boolean);
	});
}
