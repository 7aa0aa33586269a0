// Node. What came of a case, and how two runs of the same steps are compared.
import { wire } from "../e2e/language/wire.ts";
import type { Arrival } from "../fixtures/recording-server.ts";
import type { Hosts } from "./types.ts";

/**
 * What went wrong. `escape`: arrived without a yes. `twice`: more than the yes was for. `bytes`: other than without Sayso.
 * `lost`: a yes, and nothing arrived. `unseen`: neither asked about nor refused nor sent. `changed`: the page is not as
 * before. `log`: a line is missing. `asked`, `refused`: a benign action was. `vector`: it does nothing without Sayso either.
 * `harness`: our own machinery ran out of time; alone repeated, once.
 */
export type Trouble = "escape" | "twice" | "bytes" | "lost" | "unseen" | "changed" | "log" | "asked" | "refused" | "questions" | "vector" | "harness";

export class CaseError extends Error {
	readonly trouble: Trouble;
	constructor(trouble: Trouble, words: string) {
		super(words);
		this.trouble = trouble;
	}
}

export interface Result {
	name: string;
	group: string;
	driver: string;
	place: string;
	verdict: string;
	ok: boolean;
	/** how it was stopped: `held`, `blocked`, `withdrawn`, `passed` */
	outcome: string;
	trouble?: Trouble;
	why?: string;
	ms: number;
	retried?: boolean;
}

/** Lines of text, one per arrival, in which the play's own hosts read alike. */
export function bytesOf(arrivals: Arrival[], hosts: Hosts, loose: boolean): string[] {
	const lines = arrivals.map((arrival) => {
		const { headers, ...rest } = wire(arrival);
		return JSON.stringify(loose ? rest : { ...rest, headers }).replaceAll(hosts.token, "TOKEN");
	});
	return loose ? lines.sort() : lines;
}

/** A snapshot without what differs from run to run: the play's hosts, addresses of blobs, the server's own count in its answers. */
export const comparable = (text: string, hosts: Hosts): string =>
	text
		.replaceAll(hosts.token, "TOKEN")
		.replace(/(blob:[^"\\]*?\/)[0-9a-f-]{36}/g, "$1UUID")
		.replace(/(\\*"seq\\*":)\d+/g, "$1N");

/** Where two texts begin to differ, for the report. */
export function difference(one: string, other: string): string {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
	return `${part(one)} instead of ${part(other)}`;
}
