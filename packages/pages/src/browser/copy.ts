import type {BuilderTexts} from '../i18n/builder/texts.js';
import {announce, find} from './dom.js';

/** How long a button says that it copied, in milliseconds. */
const SHOWN_MS = 4_000;

function select(code: Element): void {
  getSelection()?.selectAllChildren(code);
}

/** Makes the copy buttons work; where the clipboard is closed to us the text is selected instead. */
export function startCopying(texts: BuilderTexts): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const name = button.dataset['copy'] ?? '';
    const label = button.textContent.trim();
    const what = find(`#block-${name}`).textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      const code = find(`[data-code="${name}"]`);
      navigator.clipboard.writeText(code.textContent).then(
        () => {
          announce(texts.copied(what));
          button.textContent = texts.copied(what);
          setTimeout(() => (button.textContent = label), SHOWN_MS);
        },
        () => {
          select(code);
          announce(texts.notCopied);
        },
      );
    });
  }
}
