// Preact. What the network net stopped in this tab without a question: what, when, and why nobody could be asked.
import { Exact } from "./Exact";

/** Made by `pages/log-rows.ts`. */
export interface Stopped {
	id: string;
	/** epoch ms */
	at: number;
	/** the action's summary */
	what: string;
	/** how it was made: "a request of a worker of the site" */
	how: string;
	why: string;
}

const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export function StoppedList({ stopped }: { stopped: Stopped[] }) {
	return (
		<section class="stopped" aria-labelledby="stopped-title">
			<h2 id="stopped-title">Stopped at the network</h2>
			<p class="quiet">None of these was sent, and nobody was asked.</p>
			<ul>
				{stopped.map(({ id, at, what, how, why }) => (
					<li key={id}>
						<p>
							<strong>
								<Exact text={what} />
							</strong>{" "}
							<time class="quiet" dateTime={new Date(at).toISOString()}>
								{time.format(at)}
							</time>
						</p>
						<p class="why">
							By {how}. Not asked about: <Exact text={why} />.
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
