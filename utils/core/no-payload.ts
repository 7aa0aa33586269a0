// Pure, and without zod, because content scripts import it.
import type { Payload } from "./action";

export const NO_PAYLOAD: Payload = { format: "none", parts: [], text: "", size: 0 };
