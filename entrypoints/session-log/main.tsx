// The session log on a page of its own: wiring only.
import "../../components/surface.css";
import "../../components/pages.css";
import { render } from "preact";
import { SessionLogView } from "../../components/SessionLogView";
import { chainInWords } from "../../utils/pages/ask-background";
import { createLogStore } from "../../utils/pages/log-store";
import { logFileName, saveFile } from "../../utils/pages/save-file";
import { speakHere } from "../../utils/pages/speak-here";
import { logDatabase } from "../../utils/platform/log-database";
import { askBackground } from "../../utils/platform/page-messages";
import { openPage } from "../../utils/platform/page-place";

await speakHere("log.documentTitle");
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const log = createLogStore(logDatabase.entries);
render(
	<SessionLogView
		log={log}
		onOpen={(page) => void openPage(page)}
		onExport={async () => saveFile(logFileName(new Date()), await log.exportLines())}
		onVerify={async () => chainInWords(await askBackground("verifyLog"))}
	/>,
	app,
);
// Without an answer the page looks like the system.
void askBackground("getSettings").then(
	(settings) => {
		app.dataset["appearance"] = settings.appearance;
	},
	() => {},
);
