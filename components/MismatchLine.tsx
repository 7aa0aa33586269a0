// Preact. Above the summary: what was declared, and what is about to be done instead. Of a list, the first; the others are outside it too.
import type { Hold } from "../utils/core/hold";
import { language, say, sayMany } from "../utils/core/say";
import { outsideWords, untilWords } from "./contract-words";
import { Exact } from "./Exact";
import { Mark } from "./HoldFacts";
import { Say } from "./Say";
import { Summary } from "./Summary";

export function MismatchLine({
	hold: { mismatch, outside, action },
	more = 0,
}: {
	hold: Pick<Hold, "mismatch" | "outside" | "action">;
	more?: number;
}) {
	if (!mismatch) return null;
	return (
		<p class="mismatch">
			<Mark alarm={true} />
			{!outside || language() === "en" ? <Recorded words={mismatch} /> : <Said outside={outside} action={action} />}
			{more ? ` ${sayMany("mismatch.more", more)}` : ""}
		</p>
	);
}

/** As the log has it. */
function Recorded({ words }: { words: string }) {
	const at = words.indexOf(" About to: ");
	return (
		<span lang="en">
			<strong>
				<Exact text={words.slice(0, at)} />
			</strong>
			<Exact text={words.slice(at)} />.
		</span>
	);
}

function Said({ outside, action }: { outside: NonNullable<Hold["outside"]>; action: Hold["action"] }) {
	const summary = <Summary action={action} />;
	const before = outside.part === "limit" ? outside.before : 0;
	const from = outside.part === "sites" ? outside.from : undefined;
	return (
		<>
			<strong>
				{outside.part === "expires"
					? say("mismatch.expired", { until: untilWords(outside.expires) })
					: say("mismatch.declared", { words: outsideWords(outside) })}
			</strong>{" "}
			{before ? (
				<Say of="mismatch.before" n={before} values={{ summary }} />
			) : from ? (
				<Say of="mismatch.from" values={{ summary, site: <Exact text={from} /> }} />
			) : (
				<Say of="mismatch.about" values={{ summary }} />
			)}
		</>
	);
}
