// Preact. The mark: a speech bubble that holds two bars, a pause until somebody has spoken.
export function Logo({ size = 20 }: { size?: number }) {
	return (
		<svg class="logo" aria-hidden="true" viewBox="0 0 32 32" width={size} height={size}>
			<path
				d="M16 2.5c7.7 0 13.5 5.2 13.5 12S23.700 26.500 16 26.500c-1.300 0-2.500-.150-3.700-.420L5.300 29.700c-.500.250-1-.250-.850-.800l1.200-5.700C3.600 21 2.500 18 2.500 14.500c0-6.800 5.800-12 13.500-12z"
				fill="currentColor"
			/>
			<path d="M12.200 9.500v10 M19.800 9.500v10" stroke="var(--mark, #fff)" stroke-width="3.600" stroke-linecap="round" />
		</svg>
	);
}
