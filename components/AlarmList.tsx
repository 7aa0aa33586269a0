// Preact. In red, until the person has seen it: the agent tried to press Allow by itself.
import type { Desk } from "./AskPanel";
import { Exact } from "./Exact";
import { Mark } from "./HoldFacts";
import { isByDevice } from "./own-press";

const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

export function AlarmList({ desk }: { desk: Pick<Desk, "alarms" | "alarmSeen"> }) {
	const [newest, ...more] = desk.alarms.value;
	if (!newest) return null;
	return (
		<section class="alarm" role="alert">
			<p class="tried">
				<Mark alarm={true} />
				<strong>The agent tried to approve this itself</strong>
			</p>
			<p>
				<Exact text={newest.summary} />. It was denied at {time.format(newest.at)} and not done.
			</p>
			<p class="why">
				How it is known: <Exact text={newest.marks.join("; ")} />.
				{more.length ? ` It tried the same ${more.length === 1 ? "once" : `${more.length} times`} before.` : ""}
			</p>
			<button
				type="button"
				class="seen"
				onClick={(event) => {
					if (isByDevice(event)) for (const alarm of desk.alarms.value) desk.alarmSeen(alarm);
				}}
			>
				I have seen it
			</button>
		</section>
	);
}
