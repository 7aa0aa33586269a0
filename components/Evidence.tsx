// Preact. How something is known: what the log keeps in English, said in the person's language where it can be.
import { Fragment } from "preact";
import { language } from "../utils/core/say";
import { Exact } from "./Exact";
import { findKnown } from "./known-words";
import type { Found } from "./phrases";
import { Say } from "./Say";

export function Evidence({ lines }: { lines: readonly string[] }) {
	if (language() === "en") return <Exact text={lines.join("; ")} />;
	const all = lines.flatMap((line) => (findKnown(line) ? [line] : line.split("; ")));
	return (
		<>
			{all.map((line, i) => (
				<Fragment key={`${i}`}>
					{i ? (language() === "ar" ? "؛ " : language() === "ja" ? "；" : "; ") : ""}
					<Known text={line} />
				</Fragment>
			))}
		</>
	);
}

/** One sentence. */
export function Known({ text }: { text: string }) {
	const found = findKnown(text);
	if (found) return <Said found={found} />;
	return language() === "en" ? (
		<Exact text={text} />
	) : (
		<span lang="en">
			<Exact text={text} />
		</span>
	);
}

export function Said({ found: { of, values, path } }: { found: Found }) {
	const drawn = Object.entries(values).map(([name, value]) => [
		name,
		typeof value !== "string" ? (
			<Said key={name} found={value} />
		) : findKnown(value) ? (
			<Known key={name} text={value} />
		) : (
			<Exact key={name} text={value} />
		),
	]);
	return (
		<>
			{path ? (
				<>
					<Exact text={path} />
					{": "}
				</>
			) : null}
			<Say of={of} values={Object.fromEntries(drawn)} />
		</>
	);
}
