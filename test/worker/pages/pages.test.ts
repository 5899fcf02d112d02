import {env} from 'cloudflare:test';
import {PROBLEMS} from '@duit/contract';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask, expectProblem} from '../../support/api.js';
import {FORBIDDEN_INLINE} from '../../support/inline.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const browser = {Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': 'nl'};
const open = (path: string, headers: Record<string, string> = {}) =>
  ask(path, {headers: {...browser, ...headers}});
const supporters = Array.from({length: 45}, (_, index) => ({
  name: `Supporter${index} Achternaam`,
  approved: index % 2 === 0,
  message: index === 44 ? '<img src=x onerror=alert(1)> & "fijn"' : '',
  date: '-2',
  items: [{need: 'geld', amount: 200}],
}));

beforeAll(async () => {
  await loadMunicipality(env.DB);
  const evil = campaignFile('boos', 'straat', {
    title: '<script>alert("titel")</script>',
    summary: '"><script>alert(1)</script>',
    story: 'Tekst <script>alert(2)</script> en [link](javascript:alert(3))',
    place: "'><b>plek",
    pledges: supporters,
  });
  await loadMunicipality(
    env.DB,
    municipalityFile({municipality: {slug: 'boosdam', name: 'Boos & Dam'}, campaigns: [evil]}),
  );
});

describe('a campaign’s own page', () => {
  it('is complete without script', async () => {
    const response = await open('/c/testdam/leefstraat');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('<html lang="nl">');
    for (const text of [
      ...['Actie leefstraat', 'Straatvereniging', 'Kruiwagens', 'Handen op de werkdag', 'Waarom', 'Planten'],
      ...['De straat onderhoudt de tuin.', 'We zijn begonnen', 'Haalt de tegels op', '0 van 3'],
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('<duit-campaign campaign="testdam/leefstraat" heading-level="1">');
    expect(html).toContain('<script type="module" src="/pages.js"></script>');
    // Once for browsers, once as plain HTML.
    expect(html.match(/role="progressbar"/g)).toHaveLength(12);
  });

  it('needs nothing inline but what its policy names by hash', async () => {
    const response = await open('/c/testdam/leefstraat');
    const html = await response.text();
    expect(html).not.toMatch(FORBIDDEN_INLINE);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types duit");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('escapes whatever an organiser or a supporter wrote', async () => {
    const html = await (await open('/c/boosdam/boos')).text();
    expect(html).not.toMatch(/<script>alert|<b>plek|<img src=x|href="javascript/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;fijn&quot;');
    expect(html).toContain('Boos &amp; Dam');
  });

  it('speaks the language that was asked for, else the municipality’s', async () => {
    expect(await (await open('/c/testdam/leefstraat?lang=en')).text()).toContain('What is needed?');
    const english = await open('/c/testdam/leefstraat', {'Accept-Language': 'en-GB,en;q=0.9'});
    expect(await english.text()).toContain('<html lang="en">');
    expect(english.headers.get('Vary')).toBe('Accept-Language');
    const other = await open('/c/testdam/leefstraat', {'Accept-Language': 'sv'});
    expect(await other.text()).toContain('Wat is er nodig?');
  });

  it('shows approved names only, and leads through all supporters without script', async () => {
    const names = new Set<string>();
    let path: string | undefined = '/c/boosdam/boos';
    let pages = 0;
    while (path) {
      const html: string = await (await open(path)).text();
      for (const [name] of html.matchAll(/Supporter\d+/g)) names.add(name);
      expect(html).not.toContain('Achternaam');
      const cursor: string | undefined = /\?supporters=([\w-]+)#supporters/.exec(html)?.[1];
      path = cursor && `/c/boosdam/boos?supporters=${cursor}`;
      pages += 1;
    }
    expect(pages).toBe(3);
    expect([...names].sort()).toEqual(Array.from({length: 23}, (_, index) => `Supporter${index * 2}`).sort());
  });

  it('is a friendly page where there is no campaign, and a problem for programs', async () => {
    for (const path of ['/c/testdam/concept', '/c/testdam/weg', '/c/nergens/leefstraat', '/weg']) {
      const response = await open(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Deze pagina bestaat niet');
      await expectProblem(await ask(path), 'not-found');
    }
    await expectProblem(await open('/v1/municipalities/testdam/campaigns/weg'), 'not-found');
  });
});

describe('the other pages', () => {
  it('the start page leads to every municipality and campaign', async () => {
    const html = await (await open('/')).text();
    expect(html).toContain('href="/c/testdam/leefstraat"');
    expect(html).toContain('Boos &amp; Dam');
    expect(html).not.toContain('/c/testdam/concept');
    expect(html).not.toMatch(/localhost:8788/);
  });

  it('the privacy notice promises no more erasing than is done', async () => {
    const html = await (await open('/privacy/testdam')).text();
    // By itself only what nobody confirmed (jobs); the rest when asked.
    expect(html).toContain('Dan vervalt uw bijdrage en wissen wij uw gegevens.');
    expect(html).toContain('Wilt u dat wij uw gegevens wissen? Mail naar meedoen@testdam.example.');
    expect(html).not.toContain('Daarna blijven alleen de totalen over');
  });

  it('the privacy notice names who is responsible and which version it is', async () => {
    const html = await (await open('/privacy/testdam')).text();
    expect(html).toContain('meedoen@testdam.example');
    expect(html).toContain('Versie 1');
    expect((await open('/privacy/nergens')).status).toBe(404);
  });

  it('keep the language that was chosen in their links, and only when it was chosen', async () => {
    const links = async (path: string, headers: Record<string, string> = {}) => {
      const html = await (await ask(path, {headers: {Accept: 'text/html', ...headers}})).text();
      const hrefs = [...html.matchAll(/<a\s[^>]*?href="([^"#]*)/g)].map(([, href = '']) => href);
      return hrefs.filter((href) => /^\/(?:$|\?|c\/|privacy\/)/.test(href));
    };
    for (const path of ['/?lang=en', '/c/testdam/leefstraat?lang=en', '/nergens?lang=en']) {
      const found = await links(path);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((href) => !href.endsWith('?lang=en'))).toEqual([]);
    }
    const found = await links('/', {'Accept-Language': 'en'});
    expect(found.filter((href) => href.includes('lang='))).toEqual([]);
  });

  it('every problem has a page in both languages', async () => {
    for (const [code, status] of Object.entries(PROBLEMS)) {
      for (const lang of ['nl', 'en']) {
        const response = await open(`/problems/${code}?lang=${lang}`);
        expect(response.status).toBe(200);
        expect(await response.text()).toContain(`<dd>${status}</dd>`);
      }
    }
    expect((await open('/problems/toString')).status).toBe(404);
  });

  it('security.txt says whom to tell and has not expired', async () => {
    const response = await ask('/.well-known/security.txt');
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toMatch(/^Contact: mailto:/m);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 24 * 3_600_000);
  });
});

describe('a picture', () => {
  const hash = 'ab'.repeat(32);

  it('is served for ever, as what it is, and may run nothing', async () => {
    await env.IMAGES.put(`testdam/${hash}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const response = await ask(`/images/testdam/${hash}.svg`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    );
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(await response.text()).toContain('<svg');
    const tag = response.headers.get('ETag') ?? '';
    const again = await ask(`/images/testdam/${hash}.svg`, {headers: {'If-None-Match': tag}});
    expect(again.status).toBe(304);
  });

  it.each([
    `testdam/${'cd'.repeat(32)}.svg`,
    `testdam/${hash}.html`,
    `anderdam/${hash}.svg`,
    `testdam/${hash}`,
    'testdam/..%2fx.svg',
  ])('is not found at %s', async (path) => {
    await expectProblem(await ask(`/images/${path}`), 'not-found');
  });
});
