// Pure. Request Tracker: its previews of who would get something, and its searches.
import { ANY, ID, type Shape } from "./shape";

/** What Request Tracker's form of a reply or comment has; its previews carry all of it. */
const RT_UPDATE =
	/^(QuoteTransaction|DefaultStatus|Token|Status|Owner|Queue|Requestors|Cc|AdminCc|Subject|Content(Type)?|Update(Cc|Bcc|Subject|Content(Type)?|TimeWorked(-TimeUnits)?|IgnoreAddressCheckboxes)|Time(Worked|Estimated|Left)(-TimeUnits)?|TxnSendMailTo|TxnRecipients|IncludeArticleId|Sign|Encrypt|(Initial|Final)?Priority|Due|Starts|\d*-\w+|new-\w+|\w+-new|Object-RT::(Ticket|Transaction)-\d*-CustomField[-:{}\w]*)$/;
/** Its query builder and charts; what would save, copy or delete a search has other names. */
const RT_SEARCH =
	/^(SavedSearch(Id|Owner|Description|Load|LoadSubmit)|SavedChartSearchId|Format|OrderBy|Order|Rows(PerPage)?|ObjectType|Class|ResultPage|BaseQuery|ExtraQueryParams|AndOr|ValueOf.{1,80}|[\w.{}' -]{1,60}(Op|Field)|AddClause|DoSearch|DeleteClause|clauses|Toggle|Up|Down|Left|Right|AddCol|RemoveCol|Col(Up|Down)|Link|Title|Size|Face|(Select|Current)DisplayColumns|(Stacked)?GroupBy|Chart(Style\w*|Type|Function)|Width|Height|Update)$/;

export const REQUEST_TRACKER_VIEWS: readonly Shape[] = [
	{
		what: "Request Tracker shows who would get it",
		kind: "read",
		path: /\/Helpers\/(PreviewScrips|ShowSimplifiedRecipients)$/,
		fields: { id: /^(\d{1,20}|new)$/, "UpdateType?": /^(private|response)$/, "Action?": /^(Respond|Comment)$/ },
		also: RT_UPDATE,
	},
	{
		what: "Request Tracker's query builder",
		kind: "search",
		byForm: true,
		path: /\/Search\/(Build|Chart)\.html$/,
		fields: { Query: ANY },
		also: RT_SEARCH,
	},
	{
		what: "Request Tracker searches for people",
		kind: "search",
		byForm: true,
		path: /\/Admin\/Users\/index\.html$/,
		fields: { Go: ANY, UserString: ANY },
		also: /^(User(Field|Op)|User(Field|Op|String)[23]|IncludeSystemGroups|Find(Enabled|Disabled)Users)$/,
	},
	{
		what: "Request Tracker searches for people",
		kind: "search",
		byForm: true,
		path: /\/Ticket\/ModifyPeople\.html$/,
		// With one of the two it does nothing else.
		fields: { id: ID, "OnlySearchForPeople|OnlySearchForGroup": ANY, UserString: ANY, GroupString: ANY },
		also: /^((User|Group)(Field|Op)|Watcher(Type|Address)Email\d+|Owner)$/,
	},
];
