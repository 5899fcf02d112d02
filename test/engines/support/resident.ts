import type {EnginePage} from './engine.js';
import {until} from './use-engine.js';

/** What has the focus, through every shadow root. */
export interface Focused {
  /** `button`, `input`… */
  tag: string;
  type: string;
  /** Its label, or its own words. */
  name: string;
  /** Width of the outline in CSS pixels; 0 where there is none. */
  outline: number;
}

/** Runs in the page. */
function readFocus(): Focused {
  let focused: Element = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const {outlineStyle, outlineWidth} = getComputedStyle(focused);
  const label = (focused as HTMLInputElement).labels?.[0];
  return {
    tag: focused.localName,
    type: (focused as HTMLInputElement).type ?? '',
    name: ((label ?? focused).textContent || focused.ariaLabel || '').replace(/\s+/g, ' ').trim(),
    outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
  };
}

/** What has the focus now. */
export const focused = (page: EnginePage): Promise<Focused> => page.evaluate(readFocus);

/**
 * Goes on by Tab until what has this name has the focus, and not once round the page.
 *
 * @returns everything that had it on the way, in order
 * @throws {Error} after 120 steps, with the names of what had the focus
 */
export async function tabTo(page: EnginePage, name: string): Promise<Focused[]> {
  const way: Focused[] = [];
  while (way.length < 120) {
    await page.press('Tab');
    const here = await focused(page);
    way.push(here);
    if (here.name === name) return way;
  }
  throw new Error(`Tab never came to ${name}: ${way.map(({tag, name}) => `${tag} ${name}`).join(' · ')}`);
}

/** Waits until a text stands on the page, in whatever open shadow root. */
export async function seeText(page: EnginePage, text: string): Promise<void> {
  const look = (wanted: string): true | string => {
    let all = '';
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      const shown = root instanceof Document ? root.body.innerText : root.textContent;
      const plain = shown.replace(/\s+/g, ' ');
      if (plain.includes(wanted)) return true;
      all += plain;
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    return all;
  };
  await until(
    `"${text}"`,
    () => page.evaluate(look, text),
    (seen) => seen === true,
  );
}
