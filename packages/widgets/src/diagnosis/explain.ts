import type {Diagnosis} from '@duit/contract';
import type {Told} from '../internal/tell.js';
import {pageAddress, withoutSecrets} from './addresses.js';
import {LINK_TEXTS, REASONS} from './i18n/reasons.js';
import {webmasterLocale} from './i18n/locale.js';
import {tryConnection} from './policy.js';
import {versionAtWork} from './at-work.js';

/** Which reason an error of the API, or of an element, points to; what visitors can mend themselves has none. */
const REASON_OF: Partial<Record<Told, Diagnosis>> = {
  'try-again': 'api-fault',
  'internal-error': 'api-fault',
  'invalid-input': 'attribute',
};

/** What no usable answer comes from, by what becomes of a connection that is tried. */
const NO_ANSWER = {refused: 'api-blocked', failed: 'no-answer', answered: 'api-fault'} as const;

const told = new Set<string>();

/** The element that something is about, if any. */
function elementIn(about: readonly unknown[]): Element | undefined {
  const targets = about.map((each) => (each instanceof Event ? each.target : each));
  return targets.find((each) => each instanceof Element);
}

/** What an element says it shows. */
const nameOf = (element: Element | undefined): string =>
  element?.getAttribute('campaign') ?? element?.getAttribute('municipality') ?? '';

async function reasonFor(code: Told, error: Error | undefined): Promise<Diagnosis | undefined> {
  // Lit makes its policy at once, and cannot do without.
  if (code === 'code-blocked' && error instanceof TypeError && /policy/i.test(error.message))
    return 'trusted-types';
  if (code === 'no-answer') return NO_ANSWER[await tryConnection()];
  if (code in REASONS.nl) return code as Diagnosis;
  return REASON_OF[code];
}

/** Leaves no hole: a link to the campaign, where the element has nothing in it that shows instead. */
function fillHole(element: Element): void {
  const slot = element.shadowRoot?.querySelector('slot');
  if (!slot || element.childElementCount) return;
  const name = nameOf(element);
  const link = document.createElement('a');
  link.href = `${pageAddress()}/${name && `c/${name}`}`;
  link.textContent = LINK_TEXTS[webmasterLocale()];
  slot.replaceChildren(link);
}

/**
 * Says in the console what keeps an element from showing its campaign, what to change and where to read more; the
 * same thing once. `check` opens the report instead.
 *
 * @param about the elements, events or errors that it is about
 * @throws {Error} where the report's code cannot be loaded
 */
export async function explain(code: Told, ...about: readonly unknown[]): Promise<void> {
  if (code === 'check') return (await import('./panel.js')).openPanel();
  const error = about.find((each) => each instanceof Error);
  const reason = await reasonFor(code, error);
  if (!reason || reason === 'check') return;
  const element = elementIn(about);
  // What is no name was told as such; and of an own pledge it is the mail's link that does not exist.
  if (reason === 'not-found' && element?.localName === 'duit-pledge') return;
  if (reason === 'not-found' && !/^[\w-]+(?:\/[\w-]+)?$/.test(nameOf(element))) return;
  if (reason === 'drawing' && element) fillHole(element);
  const tag = element?.localName ?? about.find((each) => typeof each === 'string');
  const text = REASONS[webmasterLocale()][reason]({
    tag: tag ?? '',
    campaign: nameOf(element),
    link: withoutSecrets(element?.getAttribute('href') ?? ''),
    service: pageAddress(),
    site: location.origin,
    file: error?.message ?? '',
    version: versionAtWork(),
  });
  const line = `duit: [${reason}] ${text}\n${pageAddress()}/help#${reason}`;
  if (told.has(line)) return;
  told.add(line);
  if (reason === 'second-copy') {
    console.info(line);
    // The first may be the single file, which has no report.
    if (/[?&#]duit-check/.test(location.href)) await (await import('./panel.js')).openPanel();
  } else console.warn(line, ...(element ? [element] : []));
}
