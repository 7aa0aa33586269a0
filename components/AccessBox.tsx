// Preact. Sayso is kept out of some or all sites: what that means, and the way back.

interface Props {
	/** the browser asks the person; absent where this page is open as a tab */
	onRepair(): void;
	mayRepair: boolean;
}

export function AccessBox({ onRepair, mayRepair }: Props) {
	return (
		<section class="tab missing">
			<h2>
				<i class="dot" aria-hidden="true" />
				Not protecting
			</h2>
			<p>The browser keeps Sayso out of websites: its permission for all sites was taken back. What agents do there is not held.</p>
			<div class="acts">
				<button type="button" class="act main" disabled={!mayRepair} onClick={(event) => event.isTrusted && onRepair()}>
					Give it back
				</button>
			</div>
		</section>
	);
}
