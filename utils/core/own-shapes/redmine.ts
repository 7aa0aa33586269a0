// Pure. Redmine: forms that the server draws anew as a field changes, and quoting.
import { ID, type Shape } from "./shape";

/** Redmine's form of an issue: as it is changed the server draws it anew. */
const REDMINE_ISSUE =
	/^(utf8|authenticity_token|was_default_status|last_journal_id|project_id|back_url|notes|ids\[\]|follow|copy(_\w+)?|(issue|time_entry|attachments)\[\w+\](\[\w*\])*)$/;

export const REDMINE_VIEWS: readonly Shape[] = [
	{
		what: "Redmine draws its form anew",
		kind: "read",
		path: /\/issues\/new\.js$/,
		fields: { form_update_triggered_by: /^[\w-]*$/ },
		also: REDMINE_ISSUE,
	},
	{
		what: "Redmine draws its form anew",
		kind: "read",
		path: /\/issues\/\d{1,20}\/edit\.js$/,
		fields: { _method: /^patch$/, form_update_triggered_by: /^[\w-]*$/ },
		also: REDMINE_ISSUE,
	},
	{
		what: "Redmine draws its form anew",
		kind: "read",
		path: /\/issues\/bulk_edit\.js$/,
		fields: {},
		also: REDMINE_ISSUE,
	},
	{
		what: "Redmine quotes what is there",
		kind: "read",
		path: /\/(issues\/\d{1,20}\/quoted|boards\/\d{1,20}\/topics\/quote\/\d{1,20})$/,
		query: { "journal_id?": ID, "journal_indice?": ID },
		fields: {},
	},
];
