// Preact. What the network net stopped in this tab without a question: what, when, and why nobody could be asked.
import { moment, say } from "../utils/core/say";
import type { Summed } from "../utils/core/say-summary";
import { Evidence } from "./Evidence";
import { Say } from "./Say";
import { Summary } from "./Summary";

/** Made by `pages/log-rows.ts`. */
export interface Stopped {
	id: string;
	/** epoch ms */
	at: number;
	what: Summed | undefined;
	/** how it was made: "a request of a worker of the site" */
	how: string;
	why: string;
}

const TIME = { hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;

export function StoppedList({ stopped }: { stopped: Stopped[] }) {
	return (
		<section class="stopped" aria-labelledby="stopped-title">
			<h2 id="stopped-title">{say("stopped.title")}</h2>
			<p class="quiet">{say("stopped.text")}</p>
			<ul>
				{stopped.map(({ id, at, what, how, why }) => (
					<li key={id}>
						<p>
							<strong>{what?.summary ? <Summary action={what} /> : say("stopped.noName")}</strong>{" "}
							<time class="quiet" dateTime={new Date(at).toISOString()}>
								{moment(at, TIME)}
							</time>
						</p>
						<p class="why">
							<Say of="stopped.by" values={{ how, why: <Evidence lines={[why]} /> }} />
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
