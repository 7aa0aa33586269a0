// Preact. In red, until the person has seen it: the agent tried to press Allow by itself.
import type { Alarm } from "../utils/contracts/page-background";
import { moment, say, sayMany } from "../utils/core/say";
import type { Desk } from "./AskPanel";
import { Evidence } from "./Evidence";
import { Mark } from "./HoldFacts";
import { isByDevice } from "./own-press";
import { Say } from "./Say";
import { Summary } from "./Summary";

const TIME = { hour: "2-digit", minute: "2-digit" } as const;

export function AlarmList({ desk }: { desk: Pick<Desk, "alarms" | "alarmSeen"> }) {
	const [newest, ...more] = desk.alarms.value;
	if (!newest) return null;
	return (
		<section class="alarm" role="alert">
			<p class="tried">
				<Mark alarm={true} />
				<strong>{say("alarm.tried")}</strong>
			</p>
			<p>
				<Denied alarm={newest} />
			</p>
			<p class="why">
				<Say of="alarm.marks" values={{ marks: <Evidence lines={newest.marks} /> }} />
				{more.length ? ` ${sayMany("alarm.before", more.length)}` : ""}
			</p>
			<button
				type="button"
				class="seen"
				onClick={(event) => {
					if (isByDevice(event)) for (const alarm of desk.alarms.value) desk.alarmSeen(alarm);
				}}
			>
				{say("alarm.seen")}
			</button>
		</section>
	);
}

function Denied({ alarm: { summary, says, others, at } }: { alarm: Alarm }) {
	const values = { summary: <Summary action={{ summary, says }} />, time: moment(at, TIME) };
	return others ? <Say of="alarm.others" n={others} values={values} /> : <Say of="alarm.denied" values={values} />;
}
