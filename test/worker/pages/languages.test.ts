import {env} from 'cloudflare:test';
import {directionOf, LOCALES} from '@duit/contract';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {API, loadMunicipality} from '../../support/load-municipality.js';

const PAGE = '/c/testdam/leefstraat';
const open = async (path: string, accept = '') => {
  const headers = {Accept: 'text/html', ...(accept && {'Accept-Language': accept})};
  return (await ask(path, {headers})).text();
};
const languageOf = (html: string) => /<html lang="(\w+)"/.exec(html)?.[1];

beforeAll(async () => {
  await loadMunicipality(env.DB);
});

describe('a page', () => {
  it.each(LOCALES)('is in %s when that is asked for, and leads to the others', async (locale) => {
    const html = await open(`${PAGE}?lang=${locale}`);
    expect(languageOf(html)).toBe(locale);
    expect(html.includes('<html lang="ar" dir="rtl"')).toBe(locale === 'ar');
    const header = /<details class="languages">[^]*?<\/details>/.exec(html)?.[0] ?? '';
    const others = [...header.matchAll(/href="\?lang=(\w+)"\s+lang="(\w+)"\s+hreflang="\w+"\s+dir="(\w+)"/g)];
    expect(others.map(([, lang]) => lang)).toEqual(LOCALES.filter((each) => each !== locale));
    for (const [, lang, said, dir] of others) {
      expect(said).toBe(lang);
      expect(dir).toBe(directionOf(LOCALES.find((each) => each === lang) ?? 'nl'));
    }
    for (const each of LOCALES) expect(html).toContain(`hreflang="${each}" href="http`);
  });

  it('keeps what the organiser wrote in Dutch from left to right in an Arabic page', async () => {
    const html = await open(`${PAGE}?lang=ar`);
    expect(html).toMatch(/<h1 lang="nl" dir="ltr">Actie leefstraat<\/h1>/);
    const frame = await open('/embed/testdam/leefstraat?lang=ar');
    expect(frame).toMatch(/<html lang="ar" dir="rtl" class="embed">/);
    expect(frame).toMatch(/<h3 lang="nl" dir="ltr">/);
    const sent = await open('/embed/testdam/leefstraat/pledged?element=pledge-form&lang=ar');
    expect(sent).toMatch(/<html lang="ar" dir="rtl" class="embed">/);
    expect(await open('/?lang=ar')).toMatch(/<h3 lang="nl" dir="ltr">/);
  });

  it.each(['/help', '/builder'])('for webmasters says in which language it is: %s', async (path) => {
    for (const [asked, spoken] of [
      ['nl', 'nl'],
      ['en', 'en'],
      ['ar', 'en'],
    ] as const) {
      const html = await open(`${path}?lang=${asked}`);
      expect(html).toMatch(new RegExp(`<html lang="${spoken}">`));
      expect([...html.matchAll(/hreflang="(\w+)" href/g)].map(([, lang]) => lang)).toEqual(['nl', 'en']);
      const other = spoken === 'nl' ? 'en_GB' : 'nl_NL';
      expect([...html.matchAll(/og:locale:alternate" content="(\w+)"/g)].map(([, locale]) => locale)).toEqual(
        [other],
      );
      // A language that the page does not have is no address of its own.
      expect(html).toContain(
        `<link rel="canonical" href="${API}${path}${asked === spoken ? `?lang=${asked}` : ''}" />`,
      );
    }
  });

  it.each([
    ['de-AT', 'de'],
    ['ar-EG', 'ar'],
    ['FR', 'fr'],
    ['sv', 'nl'],
    ['pt-BR', 'nl'],
    ['zh-Hant', 'nl'],
    ['x!', 'nl'],
    ['constructor', 'nl'],
    ['%00', 'nl'],
    ['', 'nl'],
  ])('takes lang=%s for %s, and never fails over it', async (lang, locale) => {
    expect(languageOf(await open(`${PAGE}?lang=${lang}`))).toBe(locale);
  });

  it.each([
    ['sv, uk;q=0.5', 'uk'],
    ['x!;q=1, tr;q=0.1', 'tr'],
    ['pt-BR', 'nl'],
    ['*', 'nl'],
    ['de;q=0, pl', 'pl'],
    ['ar;q=abc', 'nl'],
  ])('understands Accept-Language: %s as %s', async (accept, locale) => {
    expect(languageOf(await open(PAGE, accept))).toBe(locale);
  });
});

describe('the headers of a page', () => {
  const pages = ['/', '/c/testdam', PAGE, '/embed/testdam/leefstraat', `${PAGE}/pledged`, '/privacy/testdam'];

  it.each([...pages, '/problems/not-found', '/help', '/builder', '/weg', '/c/testdam/weg'])(
    'name the language that it is written in: %s',
    async (path) => {
      for (const locale of LOCALES) {
        for (const asked of [{path: `${path}?lang=${locale}`}, {path, accept: locale}]) {
          const headers = {Accept: 'text/html', ...(asked.accept && {'Accept-Language': asked.accept})};
          const response = await ask(asked.path, {headers});
          const written = languageOf(await response.text());
          expect(written).toBeDefined();
          expect(response.headers.get('Content-Language'), asked.path).toBe(written);
        }
      }
    },
  );
});

describe('the picture of a card', () => {
  const picture = async (lang: string) => (await ask(`${PAGE}/card.svg?lang=${lang}`)).text();

  it.each(LOCALES)('is drawn in %s', async (locale) => {
    const svg = await picture(locale);
    expect(svg).toContain(`xml:lang="${locale}"`);
    expect(svg).not.toMatch(/undefined|NaN/);
  });

  it('reads from right to left in Arabic, and shows Dutch titles as Dutch', async () => {
    const svg = await picture('ar');
    // Dutch, against the right edge.
    expect(svg).toMatch(/x="340"[^>]*direction="ltr"\s+text-anchor="end"\s*>Actie leefstraat</);
    // Arabic starts there, and amounts end at the left.
    expect(svg).toMatch(/x="340"[^>]*direction="rtl"\s+text-anchor="start"/);
    expect(svg).toMatch(/x="20"[^>]*direction="rtl"\s+text-anchor="end"/);
    expect(svg).toContain('<g transform="translate(360 0) scale(-1 1)">');
    expect(await picture('nl')).not.toMatch(/scale\(-1 1\)|rtl/);
  });
});

describe('what the API refuses', () => {
  it.each([
    ['de', 'Nicht gefunden'],
    ['fr-BE', 'Pas trouvé'],
    ['fy', 'Net fûn'],
    ['sv', 'Niet gevonden'],
    ['x!', 'Niet gevonden'],
  ])('is said in the language asked for (%s)', async (accept, title) => {
    const headers = {'Accept-Language': accept};
    const response = await ask('/v1/municipalities/testdam/campaigns/nergens', {headers});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({title});
  });

  it('knows in what languages it speaks', async () => {
    const document = JSON.stringify(await (await ask('/v1/openapi.json')).json());
    expect(document).toContain(JSON.stringify(LOCALES));
  });
});
