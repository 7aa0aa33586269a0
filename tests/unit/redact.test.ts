// Node.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, NO_PAYLOAD } from "../../utils/core/action";
import { LOG_TEXT, redactAction } from "../../utils/core/redact";
import { isCardNumber, isSecretName, MASK, redactText, redactUrl } from "../../utils/core/redact-text";
import { sha256 } from "../../utils/platform/sha256";
import { actionOf } from "./fixture-action";

const payloadOf = (changes: Partial<Action["payload"]>) => actionOf({ payload: { ...NO_PAYLOAD, ...changes } });
const redact = async (action: Action) => redactAction(action, sha256);

describe("names", () => {
	test.each([
		"password",
		"user[password]",
		"newPassword",
		"passwd",
		"pass1",
		"_wpnonce_create-user",
		"pwd",
		"access_token",
		"authenticity_token",
		"csrfmiddlewaretoken",
		"X-API-Key",
		"apiKey",
		"cardNumber",
		"cc-number",
		"ccnum",
		"cvc",
		"CVV",
		"card_cvc",
		"otp",
		"one-time-code",
		"pin",
		"Authorization",
		"client_secret",
		"securityCode",
	])("%s is secret", (name) => expect(isSecretName(name)).toBe(true));
	test.each(["author", "passenger", "description", "pinned", "max_tokens", "compass", "text", "subject", "discard", "card_title", "spinner"])(
		"%s is not",
		(name) => expect(isSecretName(name)).toBe(false),
	);
});

test("card numbers by length and check digit", () => {
	for (const number of ["4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005"]) expect(isCardNumber(number)).toBe(true);
	for (const number of ["4111 1111 1111 1112", "1234567890123456", "4111", "20261122213000"]) expect(isCardNumber(number)).toBe(false);
	// A moment, with a right check digit by chance.
	for (const number of ["20261126083447", "2026-11-26 083447"]) expect(isCardNumber(number)).toBe(false);
});

test("texts", () => {
	expect(redactText("Authorization: Bearer abcdef123456789")).toBe(`Authorization: ${MASK}`);
	expect(redactText("my card is 4111 1111 1111 1111, thanks")).toBe(`my card is ${MASK}, thanks`);
	expect(redactText("a=1&password=hunter2&b=2")).toBe(`a=1&password=${MASK}&b=2`);
	expect(redactText('{"user":"ann","password":"hun\\"ter2","n":1, cut')).toBe(`{"user":"ann","password":"${MASK}","n":1, cut`);
	expect(redactText("Tell the author: the compass is at 12:30, order 1234567890123456")).toBe(
		"Tell the author: the compass is at 12:30, order 1234567890123456",
	);
});

test("URLs keep their place and their harmless parameters", () => {
	expect(redactUrl("https://ann:pw@a.example/x?page=2&token=abc&q=a+b#access_token=zzz")).toBe(
		`https://${MASK}@a.example/x?page=2&token=${MASK}&q=a+b#access_token=${MASK}`,
	);
	expect(redactUrl("https://a.example/delete?id=1")).toBe("https://a.example/delete?id=1");
});

describe("actions", () => {
	test("secret parts, secret names and card numbers are masked, the rest stays", async () => {
		const parts = [
			{ name: "text", type: "text" as const, value: "hello" },
			{ name: "x", type: "secret" as const, value: "hunter2" },
			{ name: "otp", type: "text" as const, value: "123456" },
			{ name: "number", type: "text" as const, value: "4111111111111111" },
		];
		const { action, hadSecrets } = await redact(payloadOf({ format: "entries", parts, sha256: "a".repeat(64) }));
		expect(action.payload.parts.map((part) => part.value)).toEqual(["hello", MASK, MASK, MASK]);
		expect(hadSecrets).toBe(true);
		// The hash over a six-digit code gives it away.
		expect(action.payload.sha256).toBeUndefined();
	});
	test("JSON is masked key by key and stays JSON", async () => {
		const { action } = await redact(
			payloadOf({ format: "json", text: JSON.stringify({ a: [{ apiKey: "k", title: "t" }], card: { number: "4111111111111111" }, token: null }) }),
		);
		expect(JSON.parse(action.payload.text)).toEqual({ a: [{ apiKey: MASK, title: "t" }], card: { number: MASK }, token: null });
	});
	test("an action without secrets is left as it is, byte for byte", async () => {
		const before = payloadOf({ format: "json", text: '{ "text":  "hi" }', sha256: "b".repeat(64) });
		expect(await redact(before)).toEqual({ action: before, hadSecrets: false });
	});
	test("long texts are cut, with the hash of the whole", async () => {
		const text = "x".repeat(60_000);
		const { action } = await redact(payloadOf({ format: "text", text, cut: 10 }));
		expect(action.payload.text).toHaveLength(LOG_TEXT);
		expect(action.payload.cut).toBe(60_000 - LOG_TEXT + 10);
		expect(action.payload.sha256).toBe(await sha256(text));
	});
	test("many long parts stay within bounds", async () => {
		const parts = Array.from({ length: 2000 }, (_, i) => ({ name: `f${i}`, type: "text" as const, value: "y".repeat(5000) }));
		const { action } = await redact(payloadOf({ format: "entries", parts }));
		expect(action.payload.parts.reduce((sum, part) => sum + part.value.length, 0)).toBeLessThanOrEqual(65_536);
		expect(action.payload.parts[1999]?.cut).toBe(5000);
	});
	test("whatever a password is, it is nowhere in what is written down", async () => {
		await fc.assert(
			fc.asyncProperty(fc.stringMatching(/^[A-Za-z0-9!#$%*+]{10,30}$/), async (secret) => {
				const encoded = encodeURIComponent(secret);
				const action = actionOf({
					payload: {
						format: "json",
						parts: [{ name: "pw", label: "Password", type: "text", value: secret }],
						text: JSON.stringify({ login: { password: secret } }),
						size: 1,
					},
					target: { url: `https://a.example/?token=${encoded}` },
					page: { url: `https://a.example/#access_token=${encoded}` },
				});
				const written = JSON.stringify((await redact(action)).action);
				expect(written).not.toContain(secret);
				expect(written).not.toContain(encoded);
			}),
			{ numRuns: 50 },
		);
	});
	test("half surrogates and odd values break nothing", async () => {
		const { action } = await redact(payloadOf({ format: "text", text: "\ud800 half", parts: [{ name: "\udc00", type: "text", value: "\ud83d" }] }));
		expect(action.payload.text).toContain("half");
	});
});
