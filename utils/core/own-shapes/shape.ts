// Pure. What a request has to look like to be one of `own-view`, and values that any of them may have.

export interface Shape {
	what: string;
	/** `read`, `search`: nothing is kept. `telemetry`: how far somebody has read. `draft`: kept for themselves alone */
	kind: "read" | "search" | "telemetry" | "draft";
	/** a form that the browser itself sends; where this is not said, a call of a script */
	byForm?: true;
	path: RegExp;
	/** names that stand in the query, and with `?` those that may; what their values may be */
	query?: Record<string, RegExp>;
	/** the same of the body: its fields, or what JSON it is. `a|b`: one of the two */
	fields?: Record<string, RegExp>;
	/** names of further fields, with any values and as often as they like */
	also?: RegExp;
	json?: (body: unknown) => boolean;
	/** POST where nothing is said */
	method?: RegExp;
	/** only by the page's own script, while nobody acts */
	byPage?: true;
}

/** any value */
export const ANY = /^/;
export const ID = /^\d{1,20}$/;
