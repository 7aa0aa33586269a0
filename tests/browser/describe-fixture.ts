// In a page of the describe test: puts what the isolated world uses within the test's reach.
import { controlKind } from "../../utils/core/control-kind.ts";
import { audienceHints } from "../../utils/isolated-world/audience-hints.ts";
import { composerSend } from "../../utils/isolated-world/composer.ts";
import { closestControl, describeControl } from "../../utils/isolated-world/describe-control.ts";
import { entriesPayload, formEntries, formTarget } from "../../utils/isolated-world/form-entries.ts";

const naming = { controlKind, audienceHints, composerSend, closestControl, describeControl, entriesPayload, formEntries, formTarget };
export type Naming = typeof naming;
(globalThis as unknown as { naming: Naming }).naming = naming;
