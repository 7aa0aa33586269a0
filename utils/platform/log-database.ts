// Pages. The log that is written now, to be read with `liveQuery`. Never imported by the background: a worker can't await here.
import { LOG_NAME, type LogDatabase, openLogDatabase, readLogHead } from "./create-log-database";

/** Another name than the first one after a log that could not be opened any more. */
export const logDatabase: LogDatabase = await openLogDatabase((await readLogHead())?.name ?? LOG_NAME);
