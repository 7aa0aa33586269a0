// Preact. The whole policy to a file and from one. What a file would change, and what of that lets more through, is shown before it is
// taken; a file that can't be read whole changes nothing.
import { useRef, useState } from "preact/hooks";
import { say } from "../utils/core/say";
import { Wrong } from "./Wrong";

export interface PolicyFileDesk {
	save(): void;
	/** Reads it and changes nothing. */
	read(text: string): { errors: string[] } | { changes: string[]; looser: string[] };
	/** Takes what was read last; resolves to what is wrong. */
	take(): Promise<string>;
}

/** bytes; a policy has some hundred kilobytes at most */
const LARGEST = 2_000_000;

export function PolicyFile({ desk }: { desk: PolicyFileDesk }) {
	const input = useRef<HTMLInputElement>(null);
	const [found, setFound] = useState<ReturnType<PolicyFileDesk["read"]> | undefined>(undefined);
	const [said, setSaid] = useState("");
	const [wrong, setWrong] = useState("");
	const end = (words: string) => {
		setFound(undefined);
		setSaid(words);
		setWrong("");
		if (input.current) input.current.value = "";
	};
	const pick = async (file: File | undefined) => {
		end("");
		if (!file) return;
		try {
			setFound(file.size > LARGEST ? { errors: [say("file.tooBig")] } : desk.read(await file.text()));
		} catch (error) {
			setFound({ errors: [error instanceof Error ? error.message : String(error)] });
		}
	};
	const take = async () => {
		const failed = await desk.take();
		if (failed) setWrong(failed);
		else end(say("file.taken"));
	};
	return (
		<section class="grants-box policy-file">
			<h2>{say("file.title")}</h2>
			<p class="why">{say("file.about")}</p>
			<div class="acts">
				<button type="button" class="act" onClick={desk.save}>
					{say("file.save")}
				</button>
				<label class="act">
					{say("file.pick")}
					<input
						type="file"
						class="heard"
						accept=".json,application/json"
						ref={input}
						onChange={(event) => void pick(event.currentTarget.files?.[0])}
					/>
				</label>
			</div>
			{found && "errors" in found ? (
				<div class="fault" role="alert">
					<p>{say("file.wrong")}</p>
					<Lines lines={found.errors} />
				</div>
			) : null}
			{found && "changes" in found ? (
				<section aria-label={say("file.changes")}>
					{found.looser.length ? (
						<div class="loosening">
							<p>
								<strong>{say("file.looser")}</strong>
							</p>
							<Lines lines={found.looser} />
						</div>
					) : null}
					<p>{say(found.changes.length ? "file.changes" : "file.same")}</p>
					<Lines lines={found.changes} />
					<div class="acts">
						{found.changes.length ? (
							<button type="button" class="act main" onClick={() => void take()}>
								{say(found.looser.length ? "file.takeLooser" : "file.take")}
							</button>
						) : null}
						<button type="button" class="act" onClick={() => end(say("file.left"))}>
							{say("file.cancel")}
						</button>
					</div>
				</section>
			) : null}
			{wrong ? (
				<p class="fault" role="alert">
					{wrong}
				</p>
			) : null}
			<p class="said" role="status">
				{said}
			</p>
		</section>
	);
}

function Lines({ lines }: { lines: string[] }) {
	return (
		<ul class="lines">
			{lines.map((line) => (
				<li key={line}>
					<Wrong text={line} />
				</li>
			))}
		</ul>
	);
}
