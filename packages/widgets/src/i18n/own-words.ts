import {overrideTexts} from '@duit/client';
import type {TextOverrides} from '@duit/contract';
import type {LocaleController} from '../controllers/locale-controller.js';
import {page} from '../internal/page.js';
import {own, speakers} from './locales.js';

/** What each municipality says in its own words, and how that was told. */
const known = new Map<string, {words: TextOverrides; told: string}>();
/** Texts that were changed already, by what they were and by the words that changed them. */
const changed = new WeakMap<object, WeakMap<object, unknown>>();

/** Of which municipality an element speaks; undefined where its attributes do not say it. */
function municipalityOf({host}: LocaleController<unknown>): string | undefined {
  const name = host.getAttribute('campaign') ?? host.getAttribute('municipality');
  // One's own pledge is told by the link that opened the page.
  return (name ?? page().mailLink?.campaign)?.split('/')[0];
}

function inOwnWords<T>(texts: T, asked: LocaleController<T>): T {
  const {locale, dictionary} = asked;
  const words = known.get(municipalityOf(asked) ?? '')?.words[locale];
  if (!words || typeof texts !== 'object' || !texts) return texts;
  const made = changed.get(texts) ?? new WeakMap<object, unknown>();
  changed.set(texts, made);
  if (!made.has(words)) made.set(words, overrideTexts(texts, dictionary.name, locale, words));
  return made.get(words) as T;
}

/** From now on, elements of these municipalities say some texts in their words, whatever they show now. */
export function speakFor(municipalities: Readonly<Record<string, TextOverrides>>): void {
  for (const [municipality, words] of Object.entries(municipalities)) {
    const told = JSON.stringify(words);
    // Every answer tells them, and seldom others than before.
    if (known.get(municipality)?.told === told) continue;
    known.set(municipality, {words, told});
    own.texts = inOwnWords;
    for (const speaker of speakers) speaker.refresh();
  }
}
