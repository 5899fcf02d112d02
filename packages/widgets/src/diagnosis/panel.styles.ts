/**
 * Plain text, not Lit's: the panel works where Lit is what is blocked. Colours of its own: those of the page may be
 * what cannot be read.
 */
export const PANEL_STYLES = `
:host { all: initial; }
dialog, dialog * { box-sizing: border-box; }
dialog {
  color-scheme: light dark;
  --text: light-dark(#1b1f24, #f1f3f0);
  --quiet: light-dark(#4d5661, #b4bcc4);
  --surface: light-dark(#fff, #16191d);
  --sunken: light-dark(#f4f5f2, #1f2429);
  --line: light-dark(#c9ced3, #3c444c);
  --accent: light-dark(#1f5f4a, #6fc7a6);
  --accent-text: light-dark(#fff, #0d1f18);
  --focus: light-dark(#1b1f24, #f1f3f0);
  --ring: light-dark(#ffd84d, #7a6200);
  --bad: light-dark(#b3261e, #ff9c93);
  --good: light-dark(#1f6b3a, #7fcf98);
  font: max(16px, 1rem)/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 8px;
  inline-size: min(46em, calc(100vw - 1.5rem));
  max-block-size: calc(100dvh - 1.5rem);
  padding: 0;
  margin: auto;
  overflow: auto;
  overflow-wrap: anywhere;
  text-align: start;
}
dialog::backdrop { background: rgb(0 0 0 / 0.5); }
.head, .parts { padding: 1.5em; }
.head { padding-block-end: 0; }
.parts { display: grid; gap: 2em; }
h2, h3, p, ul { margin: 0; padding: 0; font-weight: inherit; }
h2 { font-size: 1.5em; line-height: 1.25; font-weight: 700; margin-block-end: 0.25em; }
h3 { font-size: 1.125em; line-height: 1.3; font-weight: 700; margin-block-end: 0.5em; }
ul { list-style: none; }
li { padding-block: 0.75em; border-block-start: 1px solid var(--line); display: grid; grid-template-columns: 6.5em minmax(0, 1fr); gap: 0.25em 1em; }
b { font-weight: 600; display: flex; gap: 0.4em; align-items: flex-start; }
b::before { flex: none; inline-size: 1.1em; text-align: center; }
.good b { color: var(--good); }
.good b::before { content: '✓'; }
.bad b { color: var(--bad); }
.bad b::before { content: '!'; border-block-end: 0; font-weight: 800; }
.note b { color: var(--quiet); }
.note b::before { content: 'i'; font-style: italic; }
li > div { min-inline-size: 0; }
pre, textarea { font: 0.875em/1.5 ui-monospace, monospace; color: inherit; background: var(--sunken); border: 1px solid var(--line); border-radius: 4px; margin: 0.5em 0 0; padding: 0.5em 0.75em; white-space: pre-wrap; max-block-size: 14em; overflow: auto; }
textarea { inline-size: 100%; min-block-size: 12em; }
.quiet { color: var(--quiet); }
.verdict { font-size: 1.125em; font-weight: 600; margin-block: 0.5em; }
.buttons { position: sticky; inset-block-end: 0; display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; padding: 1em 1.5em; background: var(--surface); border-block-start: 1px solid var(--line); }
.buttons p { flex: 1 1 100%; }
/* No room, but there: what is not there yet cannot tell a screen reader that it changed. */
.buttons p:empty { position: absolute; }
button { font: inherit; font-weight: 600; min-block-size: 44px; padding: 0.5em 1.25em; border-radius: 4px; border: 1px solid var(--accent); background: var(--surface); color: var(--accent); cursor: pointer; }
button.primary { background: var(--accent); color: var(--accent-text); }
a { color: var(--accent); text-underline-offset: 0.15em; }
.links { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; box-shadow: 0 0 0 6px var(--ring); }
/* Focused by program, to be read out; there is nothing to press. */
h2:focus { outline: 0; box-shadow: none; }
[hidden] { display: none; }
@media (max-width: 32rem) {
  .head, .parts { padding-inline: 1em; }
  .buttons { padding-inline: 1em; }
  li { grid-template-columns: minmax(0, 1fr); }
}
@media (max-height: 30rem) { .buttons { position: static; } }
@media (forced-colors: active) { button, dialog, pre { border-color: CanvasText; } }
`;
