// Node. All vectors.
import type { Vector } from "../types.ts";
import { DELETIONS } from "./deletions.ts";
import { FORMS } from "./forms.ts";
import { GETS } from "./gets.ts";
import { NETS } from "./nets.ts";
import { SENDS } from "./sends.ts";

/** Seen by the page's own nets: hooks, events, navigation. */
export const IN_PAGE: Vector[] = [...FORMS, ...SENDS, ...DELETIONS];
/** Seen by the network's net alone, or by it first. */
export const BELOW: Vector[] = [...NETS, ...GETS];
