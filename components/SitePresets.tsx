// Preact. What counts on a single site in place of the preset for everything.
import { useState } from "preact/hooks";
import { say } from "../utils/core/say";
import type { Preset, SitePreset } from "../utils/core/settings";
import { Exact } from "./Exact";
import { presetChoices, presetTitle } from "./policy-words";
import { Choice } from "./RuleForm";

interface Props {
	sitePresets: SitePreset[];
	siteOf(text: string): string | undefined;
	onChange(next: SitePreset[]): void;
}

export function SitePresets({ sitePresets, siteOf, onChange }: Props) {
	const [text, setText] = useState("");
	const [preset, setPreset] = useState<Preset>("read_only");
	const [wrong, setWrong] = useState("");
	const put = (event: SubmitEvent) => {
		event.preventDefault();
		const site = siteOf(text.trim());
		if (!site) return setWrong(say("settings.siteWrong", { text: text.trim() }));
		setWrong("");
		setText("");
		onChange([...sitePresets.filter((each) => each.site !== site), { site, preset }].sort((a, b) => a.site.localeCompare(b.site)));
	};
	return (
		<>
			<h3 id="site-presets" tabIndex={-1}>
				{say("rules.sitesTitle")}
			</h3>
			<p class="why">{say("rules.sitesAbout")}</p>
			{sitePresets.length ? (
				<ul class="declared">
					{sitePresets.map((each) => (
						<li key={each.site}>
							<span>
								<strong>
									<Exact text={each.site} />
								</strong>
								<span class="why">{presetTitle(each.preset)}</span>
							</span>
							<button
								type="button"
								class="act"
								aria-label={say("rules.sitesRemove", { site: each.site })}
								onClick={() => onChange(sitePresets.filter((one) => one !== each))}
							>
								×
							</button>
						</li>
					))}
				</ul>
			) : null}
			<form class="rule-form" onSubmit={put} aria-label={say("rules.sitesTitle")}>
				<label>
					<span>{say("rules.sitesSite")}</span>
					<input
						class="field"
						type="text"
						value={text}
						placeholder="forum.example"
						autocomplete="off"
						spellcheck={false}
						aria-invalid={wrong !== ""}
						aria-describedby="site-preset-note"
						onInput={(event) => setText(event.currentTarget.value)}
					/>
				</label>
				<Choice label={say("rules.sitesPreset")} value={preset} words={presetChoices()} onChoose={(next) => setPreset(next as Preset)} />
				<p id="site-preset-note" class="fault whole" role={wrong ? "alert" : undefined}>
					{wrong}
				</p>
				<div class="acts whole">
					<button type="submit" class="act">
						{say("settings.addSite")}
					</button>
				</div>
			</form>
		</>
	);
}
