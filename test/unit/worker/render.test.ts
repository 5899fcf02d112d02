import {LOCALES, type Locale} from '@duit/contract';
import {describe, expect, it} from 'vitest';
import {renderMail, type MailFacts} from '../../../worker/src/mail/render.js';
import type {PledgeItem} from '../../../worker/src/domain/pledge.js';

const item = (more: Partial<PledgeItem>): PledgeItem => ({
  ...{need: 'n', shift: '', amount: 2, kind: 'goods', unit: 'pieces', title: 'Kruiwagen', note: ''},
  ...{status: 'promised', startsAt: null, endsAt: null},
  ...more,
});
const facts = (more: Partial<MailFacts> = {}): MailFacts => ({
  template: 'confirm',
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  name: 'Sanne de Boer',
  municipality: 'Gemeente Zilverwijk',
  campaign: {
    title: 'Leefstraat',
    organiser: 'Buurtvereniging',
    deadlineAt: Date.UTC(2027, 4, 12, 22),
    allOrNothing: true,
  },
  confirmBefore: Date.UTC(2027, 3, 5, 12, 30),
  heldUntil: null,
  items: [
    item({}),
    item({kind: 'money', unit: 'cents', amount: 2_500, title: 'Planten'}),
    item({kind: 'time', unit: 'hours', amount: 1, title: 'Graven'}),
    item({
      ...{kind: 'time', unit: 'people', amount: 1, title: 'Werkdag'},
      startsAt: Date.UTC(2027, 3, 10, 7),
      endsAt: Date.UTC(2027, 3, 10, 10),
    }),
    item({title: 'Weg ermee', status: 'lapsed'}),
  ],
  link: 'https://www.zilverwijk.example/x?a=1&b=2#duit-confirm=zilverwijk/leefstraat/TOKEN',
  ...more,
});
const TEMPLATES = ['confirm', 'thank-you', 'changed', 'withdrawn'] as const;
const cases = LOCALES.flatMap((locale) =>
  TEMPLATES.map((template): [Locale, MailFacts['template']] => [locale, template]),
);

describe('a mail', () => {
  it('says in Dutch what is pledged, until when, and where to go', () => {
    const {subject, text} = renderMail(facts());
    expect(subject).toBe('Bevestig uw bijdrage aan Leefstraat');
    expect(text).toContain('Beste Sanne de Boer,');
    expect(text).toContain('- 2 × Kruiwagen\n- €\u00a025: Planten\n- 1 uur: Graven\n');
    expect(text).toContain('- 1 persoon: Werkdag (zaterdag 10 april 2027, 09:00 tot 12:00)\n');
    expect(text).not.toContain('Weg ermee');
    expect(text).toContain('vóór maandag 5 april 2027, 14:30');
    expect(text).toContain(facts().link);
  });

  it('says until when scarce things are kept, and only while they are', () => {
    const held = {heldUntil: Date.UTC(2027, 2, 29, 13, 5)};
    expect(renderMail(facts(held)).text).toContain('houden wij tot 15:05 uur voor u vast');
    expect(renderMail(facts({...held, locale: 'en'})).text).toContain('keep it for you until 15:05');
    expect(renderMail(facts()).text).not.toContain('voor u vast');
    expect(renderMail(facts({...held, template: 'thank-you'})).text).not.toContain('voor u vast');
  });

  it.each([
    'Win nu: https://evil.example',
    'Klik op evil.example/x',
    'www.evil.example',
    'EVIL4.COM',
    'mail naar x@evil.nl',
  ])('does not greet by a name that mail programs make a link of (%s)', (name) => {
    const {text, html} = renderMail(facts({name}));
    expect(text).toMatch(/^Goedendag,\n/);
    expect(text).not.toContain(name);
    expect(html).not.toContain(name);
    expect(renderMail(facts({name, locale: 'en'})).text).toMatch(/^Hello,\n/);
  });

  it.each(['J. de Boer', "D'Arc-Jansen", 'Zoë 2', 'Fam. Visser & Co.'])('greets %s by name', (name) => {
    expect(renderMail(facts({name})).text).toMatch(/^Beste /);
    expect(renderMail(facts({name})).text).toContain(`Beste ${name},`);
  });

  it('says the same in English', () => {
    const {text} = renderMail(facts({locale: 'en', template: 'thank-you'}));
    expect(text).toContain('- 1 hour: Graven');
    expect(text).toContain('- €25: Planten');
    // The day that people know as the deadline is the one before its first instant that is too late.
    expect(text).toContain('up to and including Wednesday, 12 May 2027');
    expect(text).toContain('you pay nothing');
  });

  it.each(cases)('has text and HTML that say the same (%s, %s)', (locale, template) => {
    const {subject, text, html} = renderMail(facts({locale, template}));
    expect(subject.length).toBeLessThan(100);
    expect(html).toMatch(
      new RegExp(`^<!doctype html>\\n<html lang="${locale}"${locale === 'ar' ? ' dir="rtl"' : ''}>`),
    );
    expect(html).not.toMatch(/<(?:table|img|script|link)\b/);
    const words = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&');
    const flat = (string: string) => string.replace(/\s+/g, ' ').trim();
    for (const paragraph of text.split('\n\n')) {
      for (const line of paragraph.replace(/^-- $/m, '').split('\n')) {
        const bare = line.replace(/^- |:$/g, '');
        expect(flat(words)).toContain(flat(bare));
      }
    }
  });

  it('is laid out from right to left in Arabic, its addresses aside', () => {
    const {html, text} = renderMail(facts({locale: 'ar'}));
    expect(html).toContain('<div lang="ar" dir="rtl" style=');
    expect(html).toContain('border-right:4px solid');
    expect(html).not.toMatch(/border-left|padding-left|text-align:left/);
    expect(html).toContain('" dir="ltr" style="color:inherit">https://');
    // The digits of price tags and bank accounts here, and the 24 hours of timetables.
    expect(text).toContain('14:30');
    expect(text).not.toMatch(/[٠-٩]/);
    expect(renderMail(facts()).html).not.toMatch(/rtl|border-right/);
  });

  it('lists what was withdrawn, and promises nothing more', () => {
    const items = [item({status: 'lapsed'})];
    const {text} = renderMail(facts({template: 'withdrawn', items}));
    expect(text).toContain('- 2 × Kruiwagen');
  });

  it('keeps what people typed from becoming markup, a header or a paragraph', () => {
    const name = `<b>"O'Neil"<b>\r\nBcc x\n\nKlik hier`;
    const campaign = {...facts().campaign, title: '<img src=x onerror=1> & "co"'};
    const {html, text} = renderMail(facts({name, campaign, link: 'https://a.example/?q="><script>'}));
    expect(html).not.toMatch(/<b>|<img|<script|">\s*<script/);
    expect(html).toContain('&lt;b&gt;&quot;O&#39;Neil&quot;&lt;b&gt;');
    expect(text.split('\n')[0]).toBe(`Beste ${name.replace(/\s+/g, ' ')},`);
  });
});
