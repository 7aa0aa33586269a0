// Isolated world of a fixture extension. Says aloud what the observer of gestures thinks: one POST /said per thing judged.
import { agentMarks } from "../../utils/isolated-world/agent-marks";
import { isRuntimeEnabled } from "../../utils/isolated-world/cdp-probe";
import { observeGestures } from "../../utils/isolated-world/gestures";

const say = (what: object) => void fetch("/said", { method: "POST", keepalive: true, body: JSON.stringify({ ...what, page: location.pathname }) });
let armed = false;
const gestures = observeGestures(new AbortController().signal, {
	armed: () => false,
	strict: () => document.documentElement?.dataset.strict === "yes",
	onAgent(evidence) {
		if (!armed) say({ armed: evidence });
		armed = true;
	},
});
const hear = (event: Event) => {
	const before = armed;
	const actor = gestures.actorOf(event);
	say({ type: event.type, target: (event.target as Element).id, actor, armed: armed && !before ? "just now" : armed });
};
// The page asks who acts now (`ask:<name>`), as the hooks of its world will; and to replay (`replay:<id>`).
const answer = (event: Event) => say({ type: "ask", target: (event as CustomEvent<string>).detail, actor: gestures.actorNow() });
const replay = (event: Event) => {
	const before = gestures.lastAgentAt();
	gestures.asOurs(() => document.getElementById((event as CustomEvent<string>).detail)?.click());
	say({ type: "replayed", target: "", counted: gestures.lastAgentAt() !== before });
};
const probe = () => say({ type: "probe", target: "", attached: isRuntimeEnabled(), marks: agentMarks() });
function listen() {
	for (const type of ["pointerdown", "click", "keydown", "input", "submit", "change"]) window.addEventListener(type, hear, true);
	window.addEventListener("ask", answer);
	window.addEventListener("replay", replay);
	window.addEventListener("probe", probe);
}
listen();
new MutationObserver(listen).observe(document, { childList: true });
