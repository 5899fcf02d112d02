import {LOCALES, overrideTexts, TEXT_PLACES} from '@duit/contract';
import {describe, expect, it} from 'vitest';
import {checkTexts} from '../../../worker/src/domain/import-texts.js';
import {elementTexts, numberPlaces, placesOf} from '../../../worker/src/domain/own-texts.js';
import {renderMail} from '../../../worker/src/mail/render.js';
import {allTexts, flatten} from '../../support/all-texts.js';

const dutch = (await allTexts()).get('nl');
/** Names of a mail's parts, which are made in one go. */
const OF_MAILS = /^mails\.(confirm|thank-you|changed|withdrawn)\./;
/** Not for a municipality: pages that are nobody's, and documents of its own. */
const NOBODYS =
  /^pages\.(intl|languages|skip|start|problem|notFound|privacy\.sections)\b|^mails\.(templates|quantity)\b/;

const faultsOf = (texts: Parameters<typeof checkTexts>[0]) => {
  const faults: string[] = [];
  checkTexts(texts, (path, message) => void faults.push(`${path}: ${message}`));
  return faults;
};

describe('the names of texts', () => {
  it('are those of the dictionaries', () => {
    const names = flatten(dutch).flatMap(([name]) => (NOBODYS.test(name) ? [] : [name]));
    expect(
      Object.keys(TEXT_PLACES)
        .filter((name) => !OF_MAILS.test(name))
        .sort(),
    ).toEqual(names.sort());
  });

  it('have as many places as the texts are given', () => {
    for (const [name, text] of flatten(dutch)) {
      if (NOBODYS.test(name)) continue;
      expect([name, placesOf(name).length > 0]).toEqual([name, typeof text === 'function']);
      if (typeof text === 'function') expect(placesOf(name).length, name).toBeGreaterThanOrEqual(text.length);
    }
  });
});

describe('a text of a municipality’s own', () => {
  it('may stand for any of ours, in any language', () => {
    for (const locale of LOCALES) {
      const own = {'form.submit': 'X', 'form.title': 'X {campaign}', 'mails.confirm.after': '{lastDay}'};
      expect(faultsOf({[locale]: own})).toEqual([]);
    }
  });

  it.each([
    [{'form.sumbit': 'X'}, 'municipality.texts.nl.form.sumbit: there is no text named form.sumbit'],
    [{__proto__x: 'X'}, 'municipality.texts.nl.__proto__x: there is no text named __proto__x'],
    [{toString: 'X'}, 'municipality.texts.nl.toString: there is no text named toString'],
    [
      {'form.title': 'Doe mee met {actie}'},
      'municipality.texts.nl.form.title: form.title has no place {actie}; it has {campaign}',
    ],
    [
      {'form.submit': 'Ja {campaign}'},
      'municipality.texts.nl.form.submit: form.submit has no place {campaign}; it has none',
    ],
    [{'form.submit': 'Ja {'}, 'municipality.texts.nl.form.submit: form.submit has no place {; it has none'],
    [{'form.submit': '  '}, 'municipality.texts.nl.form.submit: is empty'],
    [
      {'base.supporters': {one: '{number}'}},
      'municipality.texts.nl.base.supporters: base.supporters in nl lacks other',
    ],
    [
      {'form.submit': {one: 'X'}},
      'municipality.texts.nl.form.submit.one: form.submit has no form one in nl; it has one form only, a text',
    ],
  ])('is refused by name where it cannot be (%o)', (own, fault) => {
    expect(faultsOf({nl: own})).toEqual([fault]);
  });

  it('needs every plural form of its language', () => {
    const polish = {one: '{number}', other: '{number}'};
    expect(faultsOf({pl: {'base.supporters': polish}})).toEqual([
      'municipality.texts.pl.base.supporters: base.supporters in pl lacks few, many',
    ]);
    expect(faultsOf({pl: {'base.supporters': {...polish, few: 'x', many: 'x', none: 'x'}}})).toEqual([]);
  });

  it('is refused by name where all its forms together are more than a row takes', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [form, 'س'.repeat(900)]);
    expect(faultsOf({ar: {'base.supporters': Object.fromEntries(forms) as Record<string, string>}})).toEqual([
      'municipality.texts.ar.base.supporters: is longer than 4000 characters with all its forms',
    ]);
  });

  it('is said instead of ours, by count, by time and with its places', () => {
    const texts = {
      'x.plain': 'Eigen',
      'x.deep.list.1': 'B',
      'form.title': 'Help {campaign}',
      'base.supporters': {none: 'Niemand', one: 'Een buur', other: '{number} buren'},
      'campaign.needs': {now: 'Nu', past: 'Toen'},
    };
    const own = numberPlaces({nl: texts}).nl;
    const changed = overrideTexts({plain: 'ours', deep: {list: ['a', 'b']}}, 'x', 'nl', own);
    expect(changed).toEqual({plain: 'Eigen', deep: {list: ['a', 'B']}});
    const form = overrideTexts({title: (campaign: string) => campaign, submit: 'ours'}, 'form', 'nl', own);
    expect([form.title('Speeltuin {number}'), form.submit]).toEqual(['Help Speeltuin {number}', 'ours']);
    const count = (_count: number, number: string) => number;
    const base = overrideTexts({supporters: count}, 'base', 'nl', own);
    expect([0, 1, 12].map((many) => base.supporters(many, String(many)))).toEqual([
      ...['Niemand', 'Een buur', '12 buren'],
    ]);
    const needs = overrideTexts({needs: (past: boolean) => String(past)}, 'campaign', 'nl', own);
    expect([needs.needs(false), needs.needs(true)]).toEqual(['Nu', 'Toen']);
    expect(overrideTexts({a: 1}, 'x', 'nl', undefined)).toEqual({a: 1});
  });

  it('goes to the elements only where it is theirs', () => {
    expect(elementTexts({})).toBeUndefined();
    expect(
      elementTexts({nl: {'mails.footer': 'X', 'pages.ready': 'Y', 'plain.noHold': 'Z'}}),
    ).toBeUndefined();
    expect(elementTexts({nl: {'mails.footer': 'X'}, de: {'form.title': '{campaign}!'}})).toEqual({
      de: {'form.title': '{0}!'},
    });
  });

  it('is in mails, without the paragraph about what there is not', () => {
    const texts = numberPlaces({
      nl: {
        'mails.confirm.subject': 'Ja tegen {campaign}?',
        'mails.confirm.after': 'Tot {heldUntil} bewaard.\n\nDoe het voor {confirmBefore}.',
        'mails.greeting': {none: 'Dag!', other: 'Dag {name}!'},
      },
    }).nl;
    const facts = {
      ...({template: 'confirm', locale: 'nl', timeZone: 'Europe/Amsterdam', name: 'Sanne'} as const),
      municipality: 'Testdam',
      campaign: {
        title: 'Leefstraat',
        organiser: 'Buurt',
        deadlineAt: Date.UTC(2027, 4, 12),
        allOrNothing: true,
      },
      ...{confirmBefore: Date.UTC(2027, 3, 5, 12, 30), items: [], link: 'https://a.example/', texts},
    };
    const {subject, text} = renderMail({...facts, heldUntil: null});
    expect(subject).toBe('Ja tegen Leefstraat?');
    expect(text).toMatch(/^Dag Sanne!/);
    expect(text).toContain('Doe het voor maandag 5 april 2027, 14:30.');
    expect(text).not.toMatch(/bewaard|vervalt/);
    expect(renderMail({...facts, heldUntil: Date.UTC(2027, 3, 5, 13)}).text).toContain('Tot 15:00 bewaard.');
    expect(renderMail({...facts, name: 'www.evil.nl', heldUntil: null}).text).toMatch(/^Dag!/);
  });
});
