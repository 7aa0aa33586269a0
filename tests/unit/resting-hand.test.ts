// Unit (Node). Where a hand rests, told from where tools put their pointers.
import { expect, test } from "vitest";
import { createRestingHand } from "../../utils/core/resting-hand";

const handAt = (last: { x: number; y: number }) => {
	const hand = createRestingHand();
	for (let i = 0; i < 9; i++) hand.moved({ t: 100.4 + i * 16, x: last.x - 8 + i, y: last.y, trusted: true });
	return hand;
};

test("a hand that came there on its clock rests there", () => {
	expect(handAt({ x: 300, y: 200 }).rests()).toEqual({ t: 228.4, x: 300, y: 200 });
});
test("too few moves, moves off any clock and a script's moves show no hand", () => {
	const hand = createRestingHand();
	for (let i = 0; i < 6; i++) hand.moved({ t: 100.4 + i * 16, x: i, y: 0, trusted: true });
	for (let i = 0; i < 50; i++) hand.moved({ t: 400.37 + i * 16.61, x: i, y: 0, trusted: true });
	for (let i = 0; i < 50; i++) hand.moved({ t: 2000.4 + i * 16, x: i, y: 0, trusted: false });
	expect(hand.rests()).toBeUndefined();
});
test("a tool's moves elsewhere don't move it; one that comes to the very place ends it", () => {
	const hand = handAt({ x: 300, y: 200 });
	for (let i = 0; i < 5; i++) hand.moved({ t: 500.77 + i * 3.33, x: 20 + i, y: 30, trusted: true });
	expect(hand.rests()).toMatchObject({ x: 300, y: 200 });
	hand.moved({ t: 700.77, x: 301, y: 200, trusted: true });
	expect(hand.rests()).toBeUndefined();
});
test("single moves that meet the clock by chance don't move it", () => {
	const hand = handAt({ x: 300, y: 200 });
	hand.moved({ t: 500.77, x: 20, y: 30, trusted: true });
	hand.moved({ t: 600.4, x: 40, y: 30, trusted: true });
	hand.moved({ t: 700.4, x: 50, y: 30, trusted: true });
	expect(hand.rests()).toMatchObject({ x: 300, y: 200 });
});
