// Pure. The summary in English, as the log and the agent get it. Without zod: the overlay carries it.
import type { Says } from "./says";

/** Its sentence, by form: `{on}` and `{to}` are left out where no site is known. */
const ENGLISH = {
	delete: "Delete something{on}",
	delete_thing: "Delete '{thing}'{on}",
	delete_object: "Delete {object}{on}",
	delete_object_thing: "Delete {object} '{thing}'{on}",
	delete_many: "Delete {count} {counted}{on}",
	delete_all: "Delete everything{on}",
	post_public: "Post publicly{on}",
	post_public_in: "Post publicly in {people}{on}",
	post_public_to: "Post publicly to {people}{on}",
	post_one: "Post, visible to one person only,{on}",
	post_one_in: "Post in {people}, visible to one person only,{on}",
	post_one_to: "Post to {people}, visible to one person only,{on}",
	post_group: "Post to a group{on}",
	post_in: "Post in {people}{on}",
	post_to: "Post to {people}{on}",
	post: "Post{on}",
	post_unknown: "Post{on} (who will see it is not known)",
	post_unknown_in: "Post in {people}{on} (who will see it is not known)",
	post_unknown_to: "Post to {people}{on} (who will see it is not known)",
	send: "Send a message{on}",
	send_to: "Send a message to {people}{on}",
	pay: "Buy or pay{on}",
	pay_amount: "Pay {amount}{on}",
	share: "Change who has access{on}",
	share_thing: "Change who has access to '{thing}'{on}",
	share_people: "Change who has access ({people}){on}",
	share_thing_people: "Change who has access to '{thing}' ({people}){on}",
	sign_in: "Sign in or register{on}",
	sign_out: "Sign out{on}",
	account: "Change account settings{on}",
	upload: "Upload a file{to}",
	upload_file: "Upload '{thing}'{to}",
	upload_files: "Upload {count} files{to}",
	change: "Change data{on}",
	change_thing: "Change '{thing}'{on}",
	change_many: "Change {count} {counted}{on}",
	draft: "Save a draft{on}",
	search: "Search{on}",
	read: "Read from{site}",
	telemetry: "Send usage data{to}",
	submit: "Submit a form{to}",
	send_data: "Send data{to}",
	press: "Press a control{on}",
	press_thing: "Press '{thing}'{on}",
	post_times: "Post {count} times{on}",
	post_times_public: "Post {count} times, publicly,{on}",
	send_times: "Send {count} messages{on}",
	upload_times: "Upload {count} times{to}",
	data_times: "Send data {count} times{to}",
	press_times: "Press “{thing}” {count} times{on}",
} as const;
export type SummaryForm = keyof typeof ENGLISH;
export const SUMMARY_FORMS = Object.keys(ENGLISH) as [SummaryForm, ...SummaryForm[]];

export const NOUNS = [
	...(["conversation", "message", "mail", "item", "file", "post", "comment", "photo", "record", "row", "user", "repository"] as const),
] as const;
export type Noun = (typeof NOUNS)[number];

/** @param counted what is counted, as the page calls it: "mails" */
export function englishOf({ form, site, people = [], more = 0, ...says }: Says, counted = "items"): string {
	const all = people.length + more;
	const values: Record<string, string | number | undefined> = {
		...says,
		counted,
		people: people.join(", ") + (more ? ` and ${more} more` : ""),
		on: site && !(form === "send_to" && all > 2) ? ` on ${site}` : "",
		to: site ? ` to ${site}` : "",
		site: site ? ` ${site}` : "",
	};
	return ENGLISH[form].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
