import {define as register} from '../internal/define.js';

/** Long after a page has started: what has not been configured by then has been forgotten. */
const REMIND_MS = 5000;

const waiting = new Map<`duit-${string}`, CustomElementConstructor>();
let state: 'waiting' | 'open' | 'closed' = 'waiting';

/**
 * Registers `element` as `tag` as soon as the page is configured, and until then remembers it: an element can ask
 * nobody for its campaign before. On a server it does nothing.
 */
export function define(tag: `duit-${string}`, element: CustomElementConstructor): void {
  if (typeof document === 'undefined' || state === 'closed') return;
  if (state === 'open') return register(tag, element);
  if (!waiting.size) setTimeout(remind, REMIND_MS);
  waiting.set(tag, element);
}

/** Registers what waited, and at once whatever comes. */
export function openDefining(): void {
  state = 'open';
  waiting.forEach((element, tag) => register(tag, element));
  waiting.clear();
}

/** Registers nothing, now and later: another copy of Duit has the page. */
export function closeDefining(): void {
  state = 'closed';
  waiting.clear();
}

function remind(): void {
  if (state !== 'waiting') return;
  const tags = [...waiting.keys()].join(', ');
  console.warn(`Duit: ${tags} wait for configure({api: 'https://…'}) of @duit/widgets.`);
}
