// Pages. Dexie's live queries, let through for the signal stores, which otherwise know nothing of databases.
export { type EntityTable, liveQuery } from "dexie";
