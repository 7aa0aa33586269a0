// Node. The demo's forum: a question whose author asks for a private answer, and a reply form that says who will see it.
import type { Arrival, Site } from "../tests/fixtures/recording-server.ts";
import { escapeHtml, page } from "./layout.ts";

export interface Reply {
	visibility: "requester" | "channel" | "public";
	text: string;
}

const SEEN_BY: Record<Reply["visibility"], string> = { requester: "Only Anna Weber", channel: "#engineering", public: "Public" };

export interface Forum {
	site: Site;
	/** what has been posted, oldest first */
	replies: Reply[];
}

function isVisibility(value: string | null): value is Reply["visibility"] {
	return value !== null && value in SEEN_BY;
}

/** Answers for the host forum.example. */
export function createForum(): Forum {
	const replies: Reply[] = [];
	const nav = '<a href="/">Questions</a><a href="/channels/engineering">#engineering</a><a href="/search">Search</a>';
	const frame = (title: string, body: string) => ({ headers: HTML, body: page({ title, site: "Forum", nav, me: "Signed in as Sam Ortiz", body }) });

	const thread = () =>
		frame(
			"My salary slip shows two tax numbers - Forum",
			`<h1>My salary slip shows two tax numbers</h1>
<p class="soft">Anna Weber asked in <a href="/channels/engineering">#engineering</a>, yesterday <span class="tag">wants a private answer</span></p>
<article class="card"><p>Hi all, since the move my salary slip shows two different tax numbers. My old one ends in 4471. Which one do I give to the tax office?</p>
<p>Please answer <b>only to me</b>, this is personal.</p></article>
<section aria-label="Replies">${replies.map((reply) => `<article class="card"><p class="soft">Sam Ortiz, just now <span class="tag">${SEEN_BY[reply.visibility]}</span></p><p>${escapeHtml(reply.text)}</p></article>`).join("")}</section>
<form class="card" method="post" action="/questions/17/reply">
<h2 style="font-size:1.1rem;margin:0 0 .6rem">Your reply</h2>
<label for="text" class="soft">Reply</label><textarea id="text" name="text" rows="5" required></textarea>
<fieldset><legend>Who can see this</legend>
<label><input type="radio" name="visibility" value="requester"> Only Anna (requester)</label>
<label><input type="radio" name="visibility" value="channel"> #engineering channel</label>
<label><input type="radio" name="visibility" value="public" checked> Public, everyone on the internet</label></fieldset>
<button class="main" type="submit">Post reply</button></form>`,
		);

	const answer = (arrival: Arrival) => {
		const url = new URL(arrival.url, "http://forum.example");
		if (arrival.method === "POST" && url.pathname === "/questions/17/reply") {
			const form = new URLSearchParams(arrival.body.toString());
			const visibility = form.get("visibility");
			if (!isVisibility(visibility)) return { status: 400, headers: HTML, body: "Choose who can see it." };
			replies.push({ visibility, text: form.get("text") ?? "" });
			return { status: 303, headers: { location: "/questions/17" } };
		}
		switch (url.pathname) {
			case "/":
				return frame(
					"Questions - Forum",
					'<h1>Questions</h1><article class="card"><a href="/questions/17">My salary slip shows two tax numbers</a><p class="soft">Anna Weber, yesterday</p></article><article class="card"><a href="/questions/16">Where is the guest wifi code?</a><p class="soft">Ben Ito, Monday</p></article>',
				);
			case "/questions/17":
				return thread();
			case "/questions/16":
				return frame(
					"Where is the guest wifi code? - Forum",
					'<h1>Where is the guest wifi code?</h1><article class="card"><p>It changed again. Who has it?</p></article><article class="card"><p class="soft">Mia Koch</p><p>On the board beside the kitchen.</p></article>',
				);
			case "/channels/engineering":
				return frame(
					"#engineering - Forum",
					'<h1>#engineering</h1><p class="soft">214 members</p><article class="card"><a href="/questions/17">My salary slip shows two tax numbers</a></article>',
				);
			case "/search": {
				const words = url.searchParams.get("q") ?? "";
				const hit = words !== "" && "my salary slip shows two tax numbers".includes(words.toLowerCase());
				return frame(
					"Search - Forum",
					`<h1>Search</h1><form method="get" action="/search" role="search"><label class="soft" for="q">Search the forum</label><input type="search" id="q" name="q" value="${escapeHtml(words)}"><p><button type="submit">Search</button></p></form>${words ? (hit ? '<article class="card"><a href="/questions/17">My salary slip shows two tax numbers</a></article>' : "<p>Nothing found.</p>") : ""}`,
				);
			}
			default:
				return undefined;
		}
	};
	return { replies, site: (arrival) => (arrival.host === "forum.example" ? answer(arrival) : undefined) };
}

const HTML = { "content-type": "text/html; charset=utf-8" };
