import {isolate, LOCALES, plural, type Locale} from '@duit/contract';
import {baseTexts} from '@duit/widgets/i18n/base/index.js';
import {campaignTexts} from '@duit/widgets/i18n/campaign/index.js';
import {changeTexts} from '@duit/widgets/i18n/change/index.js';
import {formTexts} from '@duit/widgets/i18n/form/index.js';
import {listTexts} from '@duit/widgets/i18n/list/index.js';
import {ownTexts} from '@duit/widgets/i18n/own/index.js';
import {sendingTexts} from '@duit/widgets/i18n/sending/index.js';
import {describe, expect, it} from 'vitest';
import {mark, testTranslations} from '../../support/translations.js';

const dictionaries = {
  base: baseTexts,
  campaign: campaignTexts,
  change: changeTexts,
  form: formTexts,
  list: listTexts,
  own: ownTexts,
  sending: sendingTexts,
};

/** Every dictionary in one language. */
async function textsIn(locale: Locale): Promise<Record<keyof typeof dictionaries, unknown>> {
  await Promise.all(Object.values(dictionaries).map((dictionary) => dictionary.load(locale)));
  return {
    base: baseTexts.get(locale),
    campaign: campaignTexts.get(locale),
    change: changeTexts.get(locale),
    form: formTexts.get(locale),
    list: listTexts.get(locale),
    own: ownTexts.get(locale),
    sending: sendingTexts.get(locale),
  };
}

const inEvery = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await textsIn(locale)] as const)),
) as Record<Locale, Record<keyof typeof dictionaries, unknown>>;

describe('texts of the elements', () => {
  testTranslations(inEvery, {
    names: [
      ...['form.title()', 'form.onBehalf()', 'form.shareContact()', 'form.privacy()'],
      ...['own.for()', 'sending.stillThere()'],
    ],
  });
});

describe('counts in the texts of the elements', () => {
  it.each(LOCALES)('are never left out in %s where a word for them does not exist', async (locale) => {
    const {units, supporters, tookPart, moreNeeds} = baseTexts.get(locale) ?? baseTexts.fallback;
    const {shown, shownOfMore} = listTexts.get(locale) ?? listTexts.fallback;
    for (const text of [units.hours, units.people, supporters, tookPart, moreNeeds, shown, shownOfMore]) {
      for (const count of [3, 5, 11, 21, 22, 100, 1_000]) expect(text(count, mark('n'))).toContain(mark('n'));
    }
  });

  it('take the form that the language has for them', () => {
    const hours = (locale: Locale, count: number) =>
      (baseTexts.get(locale) ?? baseTexts.fallback).units.hours(count, String(count));
    expect([1, 2, 5, 22, 25].map((count) => hours('pl', count))).toEqual([
      ...['1 godzina', '2 godziny', '5 godzin', '22 godziny', '25 godzin'],
    ]);
    expect([1, 2, 5, 21].map((count) => hours('uk', count))).toEqual([
      ...['1 година', '2 години', '5 годин', '21 година'],
    ]);
    expect([1, 2, 3, 11, 100].map((count) => hours('ar', count))).toEqual([
      ...['ساعة واحدة', 'ساعتان', '3 ساعات', '11 ساعة', '100 ساعة'],
    ]);
    expect([1, 5].map((count) => hours('tr', count))).toEqual(['1 saat', '5 saat']);
  });

  it('say that it is the last day only on the last day', () => {
    const daysLeft = (locale: Locale, count: number) =>
      (baseTexts.get(locale) ?? baseTexts.fallback).daysLeft(count, String(count));
    for (const locale of LOCALES) expect(daysLeft(locale, 1), locale).not.toContain('1');
    // 21 is singular in Ukrainian.
    for (const locale of LOCALES) expect(daysLeft(locale, 21), locale).toContain('21');
  });
});

describe('plural and isolate', () => {
  it('choose by the language, and set apart with the characters for it', () => {
    expect(plural('fr', 0, {one: 'one', many: 'many', other: 'other'})).toBe('one');
    expect(plural('nl', 0, {one: 'one', other: 'other'})).toBe('other');
    expect(isolate('a')).toBe(String.fromCodePoint(0x2068, 0x61, 0x2069));
  });
});
