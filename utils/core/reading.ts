// Pure. The kinds that change nothing, and so are never held by themselves.
import type { Kind } from "./action";

export const READING = ["read", "search", "telemetry"] as const satisfies readonly Kind[];
export const isReading = (kind: Kind): boolean => READING.some((each) => each === kind);
