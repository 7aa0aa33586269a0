// Pages. Hands a file to the person as an ordinary download.

export const saveFile = (name: string, content: Blob): void => {
	const url = URL.createObjectURL(content);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** `sayso-log-2026-11-22.jsonl` */
export const logFileName = (now: Date): string => `sayso-log-${now.toISOString().slice(0, 10)}.jsonl`;
