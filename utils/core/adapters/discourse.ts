// Pure. Discourse: its routes and the classes of its pages, as its source has them.
import type { Adapter } from "../adapter";

/** Topic pages of private messages say so in the body's class. */
const WHO = { select: "body", in: "page", take: "@class", is: { "*archetype-private_message*": "named_people", "*": "public" } } as const;
const TOPIC = { select: "#topic-title h1", in: "page" } as const;

export const DISCOURSE: Adapter = {
	adapter: 1,
	id: "discourse",
	name: "Discourse",
	page: ['meta[name="generator"][content^="Discourse"]'],
	rules: [
		{
			what: "the composer's button",
			when: { control: "#reply-control .create" },
			kind: "post",
			audienceFrom: WHO,
			object: TOPIC,
			undo: "recoverable",
		},
		{
			what: "a post's delete button",
			when: { control: "article[data-post-id] button.delete, article[data-post-id] .post-action-menu__delete" },
			kind: "delete",
			object: { select: "article[data-post-id] >> .cooked" },
			undo: "recoverable",
		},
		{
			what: "a reply",
			when: { method: ["POST"], path: ["/posts", "/posts.json"], fields: [{ name: "topic_id" }] },
			kind: "post",
			audienceFrom: WHO,
			object: TOPIC,
			undo: "recoverable",
		},
		{
			what: "a new topic",
			when: { method: ["POST"], path: ["/posts", "/posts.json"], fields: [{ name: "title" }, { name: "archetype", is: ["regular"] }] },
			kind: "post",
			audience: "public",
			object: { field: "title" },
			undo: "recoverable",
		},
		{
			what: "a private message",
			when: { method: ["POST"], path: ["/posts", "/posts.json"], fields: [{ name: "archetype", is: ["private_message"] }] },
			kind: "post",
			audience: "named_people",
			object: { field: "title" },
			undo: "irreversible",
		},
		{ what: "a chat message", when: { method: ["POST"], path: ["/chat/*"] }, kind: "post", audience: "group", undo: "recoverable" },
		{
			what: "editing a post",
			when: { method: ["PUT"], path: ["/posts/*"], fields: [{ name: "*raw*" }] },
			kind: "update",
			audienceFrom: WHO,
			object: TOPIC,
			undo: "recoverable",
		},
		{
			what: "deleting a post, which its author and the staff can bring back for a time",
			when: { method: ["DELETE"], path: ["/posts/*"] },
			kind: "delete",
			object: { select: "article[data-post-id] >> .cooked" },
			undo: "recoverable",
		},
		{
			what: "deleting several posts",
			when: { method: ["DELETE"], path: ["/posts/destroy_many", "/posts/destroy_many.json"] },
			kind: "delete",
			quantity: { field: "post_ids*", ids: true },
			undo: "recoverable",
		},
		{ what: "deleting a topic", when: { method: ["DELETE"], path: ["/t/*"] }, kind: "delete", object: TOPIC, undo: "recoverable" },
		{
			what: "changing several topics",
			when: { method: ["PUT"], path: ["/topics/bulk", "/topics/bulk.json"] },
			kind: "update",
			quantity: { field: "topic_ids*", ids: true },
		},
		{
			what: "deleting several topics",
			when: { method: ["PUT"], path: ["/topics/bulk", "/topics/bulk.json"], fields: [{ name: "*type*", is: ["delete"] }] },
			kind: "delete",
			quantity: { field: "topic_ids*", ids: true },
			undo: "recoverable",
		},
		{ what: "deleting a user", when: { method: ["DELETE"], path: ["/admin/users/*", "/admin/users/*.json"] }, kind: "delete", undo: "irreversible" },
		{ what: "inviting to a topic", when: { method: ["POST"], path: ["/t/*/invite", "/t/*/invite-group", "/invites"] }, kind: "share" },
		{ what: "an upload", when: { method: ["POST"], path: ["/uploads", "/uploads.json"] }, kind: "upload" },
	],
};
