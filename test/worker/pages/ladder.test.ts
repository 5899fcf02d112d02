import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask, expectProblem} from '../../support/api.js';
import {API, loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile, SITES} from '../../support/municipality-file.js';

const PAGE = `${API}/c/testdam/leefstraat`;
const policyOf = (response: Response) => response.headers.get('Content-Security-Policy') ?? '';

beforeAll(async () => {
  await loadMunicipality(env.DB);
  const long = 'Samen maken wij van deze straat een prachtige groene plek. ';
  const needs = Array.from({length: 7}, (_, index) => ({
    ...{key: `geld-${index}`, kind: 'money', unit: 'cents', title: long.repeat(3).slice(0, 100)},
    ...{minimum: 50_000, target: 100_000},
  }));
  const evil = campaignFile('boos', 'straat', {
    title: `]]></title><script>alert(1)</script> & "${long.repeat(4)}`.slice(0, 120),
    summary: long.repeat(5).slice(0, 280),
    place: "'><b>plek \u0007\u000b\ufffe",
    needs,
    pledges: [{name: 'Iemand', date: '-2', items: [{need: 'geld-0', amount: 150_000}]}],
  });
  const origins = [{origin: "https://a.example;script-src'unsafe-inline'"}];
  await loadMunicipality(env.DB, {
    ...municipalityFile({municipality: {slug: 'boosdam', name: 'Boosdam'}, campaigns: [evil]}),
    origins,
  });
});

describe('the live picture', () => {
  const picture = (path = '/c/testdam/leefstraat/card.svg', headers: Record<string, string> = {}) =>
    ask(path, {headers});

  it('has a fixed size, a name for screen readers and the progress of now', async () => {
    const response = await picture();
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
    const svg = await response.text();
    expect(svg).toMatch(/^<svg\s+xmlns="http:\/\/www\.w3\.org\/2000\/svg"\s+width="360"\s+height="760"/);
    expect(svg).toMatch(/role="img"\s+aria-labelledby="t d"/);
    expect(svg).toMatch(/<title id="t" xml:lang="nl">Actie leefstraat<\/title>/);
    expect(svg).toContain('Spullen Kruiwagens: 0 van 3.');
    expect(svg).toContain('En nog 1 ander ding');
  });

  it('is kept for a minute and then asked for by its tag; every site may show it', async () => {
    const response = await picture();
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=60\b/);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    const again = await picture(undefined, {'If-None-Match': response.headers.get('ETag') ?? ''});
    expect(again.status).toBe(304);
  });

  it('speaks the language of the address, else the municipality’s, never the browser’s', async () => {
    const english = await picture('/c/testdam/leefstraat/card.svg?lang=en');
    expect(english.headers.get('Content-Language')).toBe('en');
    expect(await english.text()).toContain('0 of 3');
    const dutch = await picture(undefined, {'Accept-Language': 'en'});
    expect(await dutch.text()).toContain('0 van 3');
  });

  it('runs nothing, styles nothing inline and escapes what an organiser wrote', async () => {
    const response = await picture('/c/boosdam/boos/card.svg');
    expect(policyOf(response)).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    const svg = await response.text();
    expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|<b>/);
    for (const character of ['\u0007', '\u000b', '\ufffe']) expect(svg).not.toContain(character);
    expect(svg).toContain(']]&gt;&lt;/title&gt;&lt;script&gt;');
  });

  it('shortens the longest texts and shows what is over-funded', async () => {
    const svg = await (await picture('/c/boosdam/boos/card.svg')).text();
    expect(svg).toContain('…</text');
    expect(svg).toContain('fill="url(#more)"');
    expect(svg).toMatch(/150%: €\s1\.500 van €\s1\.000/);
  });

  it('says how it ended', async () => {
    expect(await (await picture('/c/testdam/klaar/card.svg')).text()).toContain('>Gelukt</text');
  });

  it('is not found without a campaign', async () => {
    for (const name of ['weg', 'concept']) {
      await expectProblem(await picture(`/c/testdam/${name}/card.svg`), 'not-found');
    }
  });
});

describe('the framed page', () => {
  const frame = (query = '', headers: Record<string, string> = {}) =>
    ask(`/embed/testdam/leefstraat${query}`, {headers: {Accept: 'text/html', ...headers}});

  it('may be framed by the municipality’s and the organiser’s sites, and by no other', async () => {
    const response = await frame();
    expect(policyOf(response)).toContain(`frame-ancestors ${SITES.council} ${SITES.association};`);
    expect(response.headers.get('X-Frame-Options')).toBeNull();
    const other = await ask('/embed/testdam/tuin');
    expect(policyOf(other)).toContain(`frame-ancestors ${SITES.council};`);
  });

  it('is framed by nobody where no origin can stand in a policy', async () => {
    const response = await ask('/embed/boosdam/boos');
    expect(policyOf(response)).toContain("frame-ancestors 'none'");
    expect(policyOf(response)).not.toContain('unsafe-inline');
    expect(response.headers.get('X-Frame-Options')).toBe('DENY');
  });

  it.each([
    ['', 'duit-campaign-card', ['Actie leefstraat', 'Straatvereniging']],
    ['?element=progress', 'duit-progress', ['Kruiwagens', '0 van 3']],
    ['?element=campaign', 'duit-campaign', ['Waarom', 'Planten', 'Handen op de werkdag']],
    ['?element=pledge-form', 'duit-pledge-form', ['Kruiwagens', 'Verstuur mijn bijdrage']],
    ['?element=script', 'duit-campaign-card', ['Actie leefstraat']],
  ])('is complete for reading without script: %s', async (query, tag, texts) => {
    const html = await (await frame(query)).text();
    expect(html).toContain(`<${tag} campaign="testdam/leefstraat"`);
    expect(html).toContain(`</${tag}>`);
    for (const text of texts) expect(html).toContain(text);
    expect(html).toContain('<base target="_top" />');
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it('speaks the language of the address, else the municipality’s', async () => {
    expect(await (await frame('?lang=en')).text()).toContain('<html lang="en"');
    expect(await (await frame('', {'Accept-Language': 'en'})).text()).toContain('<html lang="nl"');
  });
});

it('nothing else may be framed', async () => {
  const paths = ['/', '/c/testdam/leefstraat', '/privacy/testdam', '/problems/not-found', '/weg', '/oembed'];
  const data = ['/v1/openapi.json', '/v1/municipalities/testdam/campaigns', '/c/testdam/leefstraat/card.svg'];
  for (const path of [...paths, ...data, '/embed/testdam/weg', `/images/testdam/${'ab'.repeat(32)}.svg`]) {
    const response = await ask(path, {headers: {Accept: 'text/html'}});
    expect(policyOf(response), path).toContain("frame-ancestors 'none'");
    expect(response.headers.get('X-Frame-Options'), path).toBe('DENY');
  }
});

describe('a municipality’s own page', () => {
  it('has its campaigns, for a link that becomes a list', async () => {
    const response = await ask('/c/testdam', {headers: {Accept: 'text/html'}});
    const html = await response.text();
    expect(html).toContain('<h1>Testdam</h1>');
    expect(html).toContain('href="/c/testdam/leefstraat"');
    expect(html).toContain('<duit-campaign-list municipality="testdam"');
    expect(html).not.toContain('concept');
    expect((await ask('/c/nergens', {headers: {Accept: 'text/html'}})).status).toBe(404);
  });
});

describe('oEmbed', () => {
  const query = (parameters: Record<string, string>) => `/oembed?${String(new URLSearchParams(parameters))}`;
  const embed = (parameters: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    ask(query({url: PAGE, ...parameters}), {headers});
  const WORDPRESS = {'User-Agent': `WordPress/6.1; ${SITES.association}`};

  it('is discovered on the campaign’s own page, in both forms', async () => {
    const html = await (await ask('/c/testdam/leefstraat?lang=en')).text();
    const links = [...html.matchAll(/type="(\S+)\+oembed"\s+href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual(['application/json', 'text/xml']);
    const href = (links[0]?.[2] ?? '').replaceAll('&amp;', '&').replace(API, '');
    const answer = await (await ask(href, {headers: {Origin: SITES.council}})).json();
    expect(answer).toMatchObject({
      type: 'rich',
      html: expect.stringContaining('leefstraat?lang=en"') as string,
    });
  });

  it.each([
    ['council', {Origin: SITES.council}],
    ['association', {Referer: `${SITES.association}/blog/1`}],
    ['WordPress', WORDPRESS],
  ])('is a frame for a site that may frame us: %s', async (_, headers) => {
    const response = await embed({}, headers);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('Vary')).toBe('Origin, Referer, User-Agent');
    expect(await response.json()).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Actie leefstraat',
      author_name: 'Straatvereniging',
      provider_name: 'Duit',
      provider_url: `${API}/`,
      cache_age: 3600,
      html:
        `<blockquote><a href="${PAGE}">Actie leefstraat</a></blockquote>` +
        `<iframe src="${API}/embed/testdam/leefstraat" title="Actie leefstraat" width="360" height="760" loading="lazy" ></iframe>`,
      width: 360,
      height: 760,
    });
  });

  it.each([
    ['nobody', {}],
    ['another site', {Origin: SITES.unlisted}],
    ['a sandbox', {Origin: 'null', Referer: `${SITES.council}/`}],
    ['another’s campaign', {Origin: SITES.association, 'X-Campaign': 'tuin'}],
  ])('is a link for %s', async (_, headers: Record<string, string>) => {
    const url = headers['X-Campaign'] ? `${API}/c/testdam/tuin` : PAGE;
    const response = await embed({url}, headers);
    const answer: {type: string; html?: string} = await response.json();
    expect(answer.type).toBe('link');
    expect(answer.html).toBeUndefined();
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('stays within the size that is asked for, and is a link where that is too small', async () => {
    const sized = await embed({maxwidth: '300', maxheight: '400', dnt: '1'}, WORDPRESS);
    expect(await sized.json()).toMatchObject({type: 'rich', width: 300, height: 400});
    const large = await embed({maxwidth: '2000', maxheight: 'veel'}, WORDPRESS);
    expect(await large.json()).toMatchObject({width: 360, height: 760});
    expect(await (await embed({maxwidth: '100'}, WORDPRESS)).json()).toMatchObject({type: 'link'});
  });

  it('answers in XML too, escaped', async () => {
    const response = await embed({format: 'xml'}, {Origin: SITES.council});
    expect(response.headers.get('Content-Type')).toBe('text/xml; charset=utf-8');
    const xml = await response.text();
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?><oembed\s*>/);
    expect(xml).toContain('<type>rich</type>');
    expect(xml).toContain('<html>&lt;blockquote&gt;');
    const evil = await (await embed({format: 'xml', url: `${API}/c/boosdam/boos`})).text();
    expect(evil).toContain('&lt;script&gt;');
    expect(evil).not.toContain('<script>');
  });

  it('says 404 for what it does not know and 501 for a form that it does not have', async () => {
    for (const url of [
      '',
      PAGE.replace('leefstraat', 'weg'),
      'https://elsewhere.example/c/testdam/leefstraat',
      `${API}/`,
    ]) {
      await expectProblem(await embed({url}), 'not-found');
    }
    await expectProblem(await embed({format: 'yaml'}), 'format-not-offered');
  });
});

describe('the share page in the eyes of programs', () => {
  const open = async (path: string) => {
    const response = await ask(path, {headers: {Accept: 'text/html'}});
    return {policy: policyOf(response), html: await response.text()};
  };
  const dataOf = (html: string) =>
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

  it('has schema.org data, whose hash its policy names', async () => {
    const {policy, html} = await open('/c/testdam/leefstraat');
    const text = dataOf(html);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(policy).toContain(
      `script-src 'self' 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}';`,
    );
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'WebPage',
      url: PAGE,
      about: {'@type': 'Project', parentOrganization: {name: 'Straatvereniging'}},
      potentialAction: {'@type': 'JoinAction', target: {urlTemplate: PAGE}},
    });
  });

  it('lets nobody join in what is over, and nobody end the data', async () => {
    expect(dataOf((await open('/c/testdam/klaar')).html)).not.toContain('JoinAction');
    const evil = dataOf((await open('/c/boosdam/boos')).html);
    expect(evil).not.toContain('<');
    const {name} = JSON.parse(evil) as {name: string};
    expect(name).toContain('</title><script>');
  });

  it('has an address per language and complete Open Graph', async () => {
    const {html} = await open('/c/testdam/leefstraat?lang=en');
    for (const tag of [
      `<link rel="canonical" href="${PAGE}?lang=en" />`,
      `<link rel="alternate" hreflang="nl" href="${PAGE}?lang=nl" />`,
      `<link rel="alternate" hreflang="en" href="${PAGE}?lang=en" />`,
      `<link rel="alternate" hreflang="x-default" href="${PAGE}" />`,
      '<meta property="og:locale" content="en_GB" />',
      '<meta property="og:locale:alternate" content="nl_NL" />',
      `<meta property="og:url" content="${PAGE}?lang=en" />`,
      '<meta property="og:title" content="Actie leefstraat · Testdam" />',
    ]) {
      expect(html).toContain(tag);
    }
  });
});

it('reads answer a page without an origin', async () => {
  const paths = [
    '/v1/municipalities/testdam/campaigns?slugs=leefstraat',
    '/c/testdam/leefstraat/card.svg',
    query(),
  ];
  for (const path of paths) {
    const response = await ask(path, {headers: {Origin: 'null'}});
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  }
  function query() {
    return `/oembed?url=${encodeURIComponent(PAGE)}`;
  }
});
