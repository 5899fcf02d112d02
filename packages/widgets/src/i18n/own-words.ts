import {overrideTexts} from '@duit/client';
import type {TextOverrides} from '@duit/contract';
import type {LocaleController} from '../controllers/locale-controller.js';
import {page} from '../internal/page.js';
import {own, speakers} from './locales.js';

/** What each municipality says in its own words. */
const known = new Map<string, TextOverrides>();
/** Texts that were changed already, by what they were. */
const changed = new WeakMap<object, Map<string, unknown>>();

/** Of which municipality an element speaks; undefined where its attributes do not say it. */
function municipalityOf({host}: LocaleController<unknown>): string | undefined {
  const name = host.getAttribute('campaign') ?? host.getAttribute('municipality');
  // One's own pledge is told by the link that opened the page.
  return (name ?? page().mailLink?.campaign)?.split('/')[0];
}

function inOwnWords<T>(texts: T, asked: LocaleController<T>): T {
  const municipality = municipalityOf(asked) ?? '';
  const {locale, dictionary} = asked;
  const words = known.get(municipality)?.[locale];
  if (!words || typeof texts !== 'object' || !texts) return texts;
  const made = changed.get(texts) ?? new Map<string, unknown>();
  changed.set(texts, made);
  const name = `${municipality} ${locale}`;
  if (!made.has(name)) made.set(name, overrideTexts(texts, dictionary.name, locale, words));
  return made.get(name) as T;
}

/** From now on, elements of these municipalities say some texts in their words, whatever they show now. */
export function speakFor(municipalities: Readonly<Record<string, TextOverrides>>): void {
  for (const [municipality, texts] of Object.entries(municipalities)) {
    // Every answer tells them; what is on the page stays as it is.
    if (known.has(municipality)) continue;
    known.set(municipality, texts);
    own.texts = inOwnWords;
    for (const speaker of speakers) speaker.refresh();
  }
}
