// Background. One thing after the other, in the order asked for.

export type Serial = <T>(work: () => Promise<T>) => Promise<T>;

/** What fails rejects for its own caller only; the next one runs all the same. */
export function createSerial(): Serial {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const result = last.then(work, work);
		last = result.catch(() => {});
		return result;
	};
}
