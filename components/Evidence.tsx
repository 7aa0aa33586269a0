// Preact. How something is known, as the log has it.
import { Exact } from "./Exact";

export const Evidence = ({ lines }: { lines: readonly string[] }) => <Exact text={lines.join("; ")} />;
