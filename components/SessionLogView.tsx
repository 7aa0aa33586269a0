// Preact. The session log on a page of its own.
import { say } from "../utils/core/say";
import { Logo } from "./Logo";
import { LogView } from "./LogView";
import type { PopupProps } from "./PopupView";

export function SessionLogView({ log, onOpen, onExport, onVerify }: Pick<PopupProps, "log" | "onOpen" | "onExport" | "onVerify">) {
	return (
		<main class="wide">
			<header class="page-head">
				<Logo size={28} />
				<h1>{say("log.title")}</h1>
				<button type="button" class="go" onClick={() => onOpen("options")}>
					{say("popup.options")}
				</button>
			</header>
			<div class="sheet">
				<LogView log={log} onExport={onExport} onVerify={onVerify} />
			</div>
		</main>
	);
}
