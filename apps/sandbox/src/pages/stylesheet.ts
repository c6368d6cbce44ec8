/** The one stylesheet of the stand-ins: system fonts, strong contrast, visible focus, no image. */
export const stylesheet = `
:root { color-scheme: light; --ink: #1b2430; --soft: #55606e; --line: #c9d1da; --paper: #f6f7f9; --accent: #8a1c1c; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, 'Be Vietnam Pro', 'Noto Sans', sans-serif; color: var(--ink); background: var(--paper); }
.notice { margin: 0; padding: .6rem 1rem; background: #fff3cd; border-bottom: 2px solid #b58900; text-align: center; font-size: .925rem; }
main { max-width: 60rem; margin: 1.5rem auto 3rem; padding: 0 1rem; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; }
.card > h2:first-child { margin-top: 0; }
.english { margin: 0 0 1rem; color: var(--soft); }
.card { background: #fff; border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem; margin: 1rem 0; }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 48rem) { .columns { grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); } }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
input { width: 100%; padding: .6rem .7rem; font: inherit; border: 1px solid #6b7683; border-radius: .375rem; background: #fff; color: inherit; }
button, .button { font: inherit; padding: .6rem 1rem; border-radius: .375rem; border: 1px solid var(--accent); background: var(--accent); color: #fff; cursor: pointer; text-decoration: none; }
form button { margin-top: 1rem; }
:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
.accounts { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
@media (min-width: 36rem) { .accounts { grid-template-columns: 1fr 1fr; } }
.accounts button { width: 100%; margin: 0; text-align: left; background: #fff; color: inherit; border-color: var(--line); }
.accounts button:hover { border-color: var(--accent); }
.accounts small { display: block; color: var(--soft); }
.error { border-left: 4px solid #b00020; padding: .5rem .75rem; background: #fdecea; }
table { width: 100%; border-collapse: collapse; background: #fff; }
caption { text-align: left; padding: .5rem 0; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td.time { white-space: nowrap; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
iframe { width: 100%; min-height: 26rem; border: 1px solid var(--line); background: #fff; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
a { color: #0b4f9e; }
code { font-family: ui-monospace, monospace; font-size: .925em; }
`;

/** Fills the sign-in form from the list of accounts, and sends a form that only waits for being sent. */
export const script = `
for (const button of document.querySelectorAll('button[data-username]')) {
  button.addEventListener('click', () => {
    document.getElementById('login').value = button.dataset.username;
    document.getElementById('password').value = button.dataset.password;
    document.getElementById('submit').focus();
  });
}
const waiting = document.querySelector('[data-send-at-once]');
if (waiting) waiting.click();
`;
