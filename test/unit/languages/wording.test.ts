import {isolate, LOCALES, type Locale} from '@duit/contract';
import {describe, expect, it} from 'vitest';
import {allTexts} from '../../support/all-texts.js';

/** Every text, written out, by its path; functions end in `()`. */
type Told = Map<string, string>;

/** As many values as a text takes at the most. */
const MOST = 3;
const MARK = /⟦\w+⟧/g;
const mark = (name: number | string): string => `⟦${name}⟧`;
/** What a mail is about. */
const ABOUT = {
  ...{campaign: mark('campaign'), organiser: mark('organiser'), confirmBefore: mark('before')},
  ...{heldUntil: mark('held'), lastDay: mark('day'), meets: true, pays: true, allOrNothing: true},
};
/** Not for readers: names of locales and of kinds. */
const UNREAD = /^pages\.intl|\.kind$/;

function tell(texts: unknown, path = ''): Told {
  if (UNREAD.test(path)) return new Map();
  if (typeof texts === 'string') return new Map([[path, texts]]);
  if (typeof texts === 'function') {
    const values = path.startsWith('mails.templates.')
      ? [ABOUT]
      : Array.from({length: MOST}, (_, i) => mark(i));
    return tell((texts as (...all: unknown[]) => unknown)(...values), `${path}()`);
  }
  if (typeof texts !== 'object' || !texts) return new Map();
  return new Map(
    Object.entries(texts).flatMap(([name, each]) => [...tell(each, path ? `${path}.${name}` : name)]),
  );
}

const all = await allTexts();
const told = (locale: Locale) => tell(all.get(locale));
const [dutch, english] = [told('nl'), told('en')];
const OTHERS = LOCALES.filter((locale) => locale !== 'nl');

describe.each(OTHERS)('the wording in %s', (locale) => {
  const own = told(locale);

  it('is that of neither Dutch nor English', () => {
    for (const [path, text] of own) {
      const source = dutch.get(path) ?? '';
      if (source.replace(MARK, '').split(' ').length < 3) continue;
      expect(text, path).not.toBe(source);
      if (locale !== 'en') expect(text, path).not.toBe(english.get(path));
    }
  });

  it('has whole sentences where Dutch has them, and no stray spaces, quotes or values', () => {
    for (const [path, text] of own) {
      expect(text, path).not.toMatch(/^\s| {2}|"|undefined|NaN/);
      // What something follows ends in a space, in Dutch too.
      expect(/\s$/.test(text), path).toBe(/\s$/.test(dutch.get(path) ?? ''));
      if (/[.…?]$/.test(dutch.get(path) ?? '')) expect(text, path).toMatch(/[.…?!؟:⟧\u2069]$/);
    }
  });
});

describe('Arabic', () => {
  const arabic = told('ar');
  /** Without what is set apart: what is left has to be Arabic. */
  const outside = (text: string) => text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, '');

  it('keeps Latin letters apart from the words around them', () => {
    expect(isolate('a')).toBe(String.fromCodePoint(0x2068, 0x61, 0x2069));
    for (const [path, text] of arabic) expect(outside(text).replace(MARK, ''), path).not.toMatch(/[a-z]/i);
  });

  it.each([
    ...['form.title()', 'form.onBehalf()', 'form.shareContact()', 'form.privacy()', 'own.for()'],
    ...['base.surplus()', 'sending.stillThere()', 'mails.greeting()', 'mails.closing()'],
    ...['confirm', 'thank-you', 'changed', 'withdrawn'].flatMap((template) => [
      `mails.templates.${template}().subject`,
      `mails.templates.${template}().before.0`,
    ]),
    ...['pages.by()', 'pages.campaign.onBehalfOf()', 'pages.footer.privacy()', 'pages.start.more()'],
    ...['pages.privacy.title()', 'pages.privacy.version()', 'pages.privacy.sections().4.paragraphs.2'],
  ])('keeps what people wrote apart in %s', (path) => {
    const [first] = (arabic.get(path) ?? '').match(MARK) ?? [];
    expect(first).toBeDefined();
    expect(outside(arabic.get(path) ?? '')).not.toContain(first);
  });
});

it('tells that it is the last day on the last day only', () => {
  for (const locale of LOCALES) {
    const {daysLeft} = (all.get(locale) as {base: {daysLeft: (count: number, number: string) => string}})
      .base;
    expect(daysLeft(1, '1'), locale).not.toContain('1');
    // Singular in Ukrainian too.
    expect(daysLeft(21, '21'), locale).toContain('21');
  }
});
