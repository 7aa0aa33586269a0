// Background and pages. One-shot commands of our pages (`PageCommands`): the messaging library, wrapped once, with what
// comes in parsed and the sender checked.
import { defineExtensionMessaging } from "@webext-core/messaging";
import * as z from "zod/mini";
import type { PageCommands } from "../contracts/page-background";
import { ContractTemplate } from "../core/declared-contract";
import { Settings } from "../core/settings";
import { isOwnPage } from "./sender";

const MODES = ["armed", "off", "paused", "driving"] as const;

/** What each command takes, as far as it takes anything. */
const COMMAND_SCHEMAS = {
	getTab: z.object({ tabId: z.number() }),
	setTabMode: z.object({ tabId: z.number(), mode: z.enum(MODES) }),
	setTabStrict: z.object({ tabId: z.number(), strict: z.boolean() }),
	declareContract: z.object({ tabId: z.number(), template: ContractTemplate }),
	removeContract: z.object({ tabId: z.number(), id: z.string() }),
	getSettings: z.unknown(),
	saveSettings: Settings,
	getPolicy: z.unknown(),
	listGrants: z.unknown(),
	revokeGrant: z.object({ id: z.string() }),
	listAdapters: z.unknown(),
	// Its own limit is said in words.
	addAdapter: z.object({ text: z.string().check(z.maxLength(1_000_000)) }),
	setAdapter: z.object({ id: z.string(), on: z.boolean() }),
	removeAdapter: z.object({ id: z.string() }),
	takeMissed: z.unknown(),
	hasPassphrase: z.unknown(),
	changePassphrase: z.object({ next: z.optional(z.string().check(z.maxLength(1000))), current: z.string().check(z.maxLength(1000)) }),
	verifyLog: z.unknown(),
} satisfies Record<keyof PageCommands, z.ZodMiniType>;

type CommandName = keyof PageCommands;
type CommandData<Name extends CommandName> = Parameters<PageCommands[Name]>[0];
type CommandResult<Name extends CommandName> = ReturnType<PageCommands[Name]>;

/** `inTab`: the page is open in a tab or window, where agents can reach it. */
export type CommandAnswers = {
	[Name in CommandName]: (data: CommandData<Name>, from: { inTab: boolean }) => CommandResult<Name> | Promise<CommandResult<Name>>;
};

const messenger = defineExtensionMessaging<PageCommands>();

/** For pages. Rejects with the background's words when it refuses. */
export function askBackground<Name extends CommandName>(name: Name, ...data: Parameters<PageCommands[Name]>): Promise<Awaited<CommandResult<Name>>> {
	return (messenger.sendMessage as (name: Name, data?: unknown) => Promise<Awaited<CommandResult<Name>>>)(name, data[0]);
}

/** For the background. Call it once, synchronously at start. */
export function answerCommands(answers: CommandAnswers): void {
	for (const name of Object.keys(COMMAND_SCHEMAS) as CommandName[]) {
		messenger.onMessage(name, async (message) => {
			const { sender, data } = message as unknown as { sender: chrome.runtime.MessageSender; data: unknown };
			if (!isOwnPage(sender)) throw new Error("Only Sayso's own pages may ask this.");
			const parsed = z.safeParse(COMMAND_SCHEMAS[name] as z.ZodMiniType, data);
			if (!parsed.success) throw new Error(`Not understood: ${name}`);
			const answer = answers[name] as (data: unknown, from: { inTab: boolean }) => never;
			return answer(parsed.data, { inTab: sender.tab !== undefined });
		});
	}
}
