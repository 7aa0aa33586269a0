// Node. What both demo sites share: the page frame and its style sheet.

const STYLE = `
:root { color-scheme: light dark; --ground: #f6f6f4; --card: #fff; --ink: #1d1f21; --soft: #62676c; --line: #dedfdc; --accent: #2456b3; --on-accent: #fff; --tint: #eaf0fb; --alarm: #a1262a; }
@media (prefers-color-scheme: dark) { :root { --ground: #17191b; --card: #202326; --ink: #e9eaea; --soft: #9ba2a8; --line: #34393e; --accent: #86aef5; --on-accent: #10151d; --tint: #23304a; --alarm: #ff9a96; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, "Liberation Sans", sans-serif; }
header.top { display: flex; align-items: center; gap: 1.5rem; padding: .75rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
header.top strong { font-size: 1.1rem; letter-spacing: -.01em; }
header.top nav { display: flex; gap: 1rem; }
header.top .me { margin-left: auto; color: var(--soft); }
main { max-width: 54rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .35rem; letter-spacing: -.015em; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 1rem 0; }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 99px; background: var(--tint); font-size: .82rem; }
button, .button { font: inherit; padding: .4rem .9rem; border: 1px solid var(--line); border-radius: 7px; background: var(--card); color: inherit; cursor: pointer; }
button:hover { border-color: var(--soft); }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.alarm { color: var(--alarm); }
button:disabled { opacity: .45; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
textarea, input[type=search] { width: 100%; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; padding: .6rem .75rem; }
fieldset { border: 1px solid var(--line); border-radius: 7px; margin: .8rem 0; padding: .5rem .9rem .7rem; }
legend { padding: 0 .3rem; color: var(--soft); font-size: .9rem; }
fieldset label { display: block; }
ul.mails { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
ul.mails li { display: grid; grid-template-columns: auto 11rem 1fr auto auto; gap: .8rem; align-items: center; padding: .55rem 1rem; border-top: 1px solid var(--line); }
ul.mails li:first-child { border-top: 0; }
ul.mails .subject { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.bar { display: flex; gap: .6rem; align-items: center; margin: 1rem 0; flex-wrap: wrap; }
dialog { border: 1px solid var(--line); border-radius: 12px; background: var(--card); color: inherit; max-width: 26rem; padding: 1.25rem 1.4rem; }
dialog::backdrop { background: rgb(0 0 0 / .35); }
`;

/** Text made safe for HTML and for attribute values. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A whole page; `body` and `head` are HTML, `title`, `site` and `me` text. */
export function page(parts: { title: string; site: string; nav: string; me: string; body: string; script?: string }): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(parts.title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header class="top"><strong>${escapeHtml(parts.site)}</strong><nav aria-label="Main">${parts.nav}</nav><span class="me">${escapeHtml(parts.me)}</span></header>
<main>${parts.body}</main>${parts.script ? `<script>${parts.script}</script>` : ""}</body></html>`;
}
