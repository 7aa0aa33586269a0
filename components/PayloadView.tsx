// Preact. The exact content that would leave the page: fields, files, JSON, text; secrets masked until asked for.
import { useState } from "preact/hooks";
import type { Payload, PayloadPart } from "../utils/core/action";
import { type CountedKey, say, sayMany } from "../utils/core/say";
import { Exact } from "./Exact";
import { indentJson } from "./indent-json";
import { Say } from "./Say";
import { bytes } from "./words";

export function PayloadView({ payload }: { payload: Payload }) {
	switch (payload.format) {
		case "entries":
			return <Entries parts={payload.parts} cut={payload.cut} />;
		case "json":
			return <Json payload={payload} />;
		case "text":
			return payload.text ? (
				<Body text={payload.text} cut={payload.cut} label={say("payload.textToSend")} />
			) : (
				<p class="quiet">{say("payload.textEmpty")}</p>
			);
		case "binary":
			return (
				<p class="quiet">
					<Say of={payload.contentType ? "payload.binaryType" : "payload.binary"} values={{ type: <Exact text={payload.contentType ?? ""} /> }} />{" "}
					{payload.sha256 ? <Say of="payload.sha" values={{ hash: <code>{payload.sha256.slice(0, 16)}…</code> }} /> : null}
				</p>
			);
		default:
			return null;
	}
}

function Entries({ parts, cut }: { parts: PayloadPart[]; cut?: number | undefined }) {
	if (parts.length === 0) return <p class="quiet">{say("payload.formEmpty")}</p>;
	return (
		<>
			<dl class="entries">
				{parts.map((part, i) => (
					<div class="entry" key={`${i}-${part.name}`}>
						<dt>
							<Exact text={part.label || part.name || say("payload.noName")} />
							{part.label && part.label !== part.name ? (
								<code class="machine">
									<Exact text={part.name} />
								</code>
							) : null}
						</dt>
						<dd>{part.type === "file" ? <FilePart part={part} /> : part.type === "secret" ? <Secret part={part} /> : <Value part={part} />}</dd>
					</div>
				))}
			</dl>
			<Cut count={cut} of="payload.cutFields" />
		</>
	);
}

function Value({ part }: { part: PayloadPart }) {
	if (!part.value) return <span class="quiet">{say("payload.empty")}</span>;
	return (
		<>
			<Exact text={part.value} />
			<Cut count={part.cut} of="payload.cutText" />
		</>
	);
}

function FilePart({ part }: { part: PayloadPart }) {
	if (!part.file?.name && !part.file?.size) return <span class="quiet">{say("payload.noFile")}</span>;
	return (
		<span class="file">
			<svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
				<path d="M4 1.5h5L13 5.5v9H4z M9 1.5v4h4" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round" />
			</svg>
			<strong>
				<Exact text={part.file.name} />
			</strong>
			<span class="quiet">{[bytes(part.file.size), part.file.type || say("payload.noType")].filter(Boolean).join(" · ")}</span>
		</span>
	);
}

/** What the log, and surfaces that agents can look at, get in place of a secret: there is nothing more to show. */
const MASK = "[secret]";

function Secret({ part }: { part: PayloadPart }) {
	const [open, setOpen] = useState(false);
	if (!part.value) return <span class="quiet">{say("payload.empty")}</span>;
	if (part.value === MASK) return <span class="quiet">{say("payload.notShown")}</span>;
	return (
		<span class="secret">
			{open ? (
				<Exact text={part.value} />
			) : (
				<span>
					<span aria-hidden="true">••••••••</span>
					<span class="heard">{say("payload.hidden")}</span>
				</span>
			)}
			<button type="button" class="link" aria-pressed={open} onClick={() => setOpen(!open)}>
				{say(open ? "payload.hide" : "payload.show")}
				<span class="heard"> {part.label || part.name}</span>
			</button>
		</span>
	);
}

function Json({ payload }: { payload: Payload }) {
	const [raw, setRaw] = useState(false);
	return (
		<>
			<Body text={raw ? payload.text : indentJson(payload.text)} cut={payload.cut} label={say("payload.jsonToSend")} />
			<button type="button" class="link" aria-pressed={raw} onClick={() => setRaw(!raw)}>
				{say(raw ? "payload.indented" : "payload.raw")}
			</button>
		</>
	);
}

function Body({ text, cut, label }: { text: string; cut?: number | undefined; label: string }) {
	return (
		<>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="body" tabIndex={0} aria-label={label}>
				<pre>
					<Exact text={text} />
				</pre>
			</section>
			<Cut count={cut} of="payload.cutText" />
		</>
	);
}

const Cut = ({ count, of }: { count?: number | undefined; of: CountedKey }) => (count ? <span class="cut">{sayMany(of, count)}</span> : null);
