import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {FORBIDDEN_INLINE, inlineData, inlineStyles, sha256, sourcesOf} from '../../support/inline.js';
import {loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const open = async (path: string) => {
  const response = await ask(path, {headers: {Accept: 'text/html', 'Accept-Language': 'nl'}});
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  return {status: response.status, policy, html: await response.text()};
};
/** The shadow root of the page's element, its style sheets and Lit's marks aside. */
const shadowOf = (html: string, tag: string) =>
  new RegExp(`<${tag} [^>]*><template shadowrootmode="open">(.*?)</template>`, 's')
    .exec(html)?.[1]
    ?.replace(/<style.*?<\/style>|<!--.*?-->/gs, '');
/** The data that the page brings along. */
const givenOf = (html: string): Record<string, never> =>
  JSON.parse(
    /<script type="application\/json" id="duit-given">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null',
  ) as never;

const HOSTILE = {
  title: '</template></style><script>alert("titel")</script> style="--fill:1%;--minimum:2%;--target:3%"',
  summary: '"><style>*{display:none}</style><!--/lit-part-->',
  story: 'Tekst </script><script>alert(2)</script> en [link](javascript:alert(3)) <!--lit-part x-->',
  place: "'><b>plek</b>",
  pledges: [
    {
      name: '</script><script>alert(4)</script>',
      approved: true,
      message: '<img src=x onerror=alert(1)>',
      date: '-2',
      items: [{need: 'geld', amount: 200}],
    },
  ],
};

beforeAll(async () => {
  await loadMunicipality(env.DB);
  await loadMunicipality(
    env.DB,
    municipalityFile({
      municipality: {slug: 'boosdam', name: 'Boosdam'},
      campaigns: [campaignFile('boos', 'straat', HOSTILE)],
    }),
  );
});

const PAGES = [
  ['/c/testdam/leefstraat', 'duit-campaign'],
  ['/embed/testdam/leefstraat?element=campaign', 'duit-campaign'],
  ['/embed/testdam/leefstraat?element=card', 'duit-campaign-card'],
  ['/embed/testdam/leefstraat?element=progress', 'duit-progress'],
] as const;
const WORDS = {
  nl: ['Kruiwagens', '0 van 3', 'Spullen', 'van wat nodig is om te starten'],
  en: ['Kruiwagens', '0 of 3', 'Goods', 'of what is needed to start'],
};
const CASES = PAGES.flatMap(([path, tag]) => (['nl', 'en'] as const).map((lang) => ({path, tag, lang})));

describe('an element drawn on the server', () => {
  it.each(CASES)('$tag of $path is whole without script, in $lang', async ({path, tag, lang}) => {
    const {html} = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    const shadow = shadowOf(html, tag) ?? '';
    for (const word of WORDS[lang]) expect(shadow).toContain(word);
    expect(shadow).toMatch(/role="progressbar"[^>]*aria-valuenow="0"/);
    expect(html).toContain('<script type="module" src="/pages.js"></script>');
    expect(givenOf(html)).toMatchObject({locale: lang, campaign: {slug: 'leefstraat'}});
  });

  it.each(PAGES)('%s names in its policy what is inline in it, and nothing more', async (path) => {
    const {html, policy} = await open(path);
    expect(html).not.toMatch(FORBIDDEN_INLINE);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types duit");
    const styles = inlineStyles(html);
    expect(styles).toHaveLength(2);
    expect(sourcesOf(policy, 'style-src')).toEqual(["'self'", ...(await Promise.all(styles.map(sha256)))]);
    expect(sourcesOf(policy, 'script-src')).toEqual([
      "'self'",
      ...(await Promise.all(inlineData(html).map(sha256))),
    ]);
  });

  it('has every bar’s positions in a style sheet', async () => {
    const {html} = await open('/embed/testdam/leefstraat?element=progress');
    const rules = inlineStyles(html).at(-1) ?? '';
    const names = [...(shadowOf(html, 'duit-progress') ?? '').matchAll(/data-bar="(\d+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(6);
    for (const name of names) expect(rules).toContain(`[data-bar="${name}"]{--fill:`);
    expect(rules).toContain('{--fill:0%;--minimum:50%;--target:undefined%}');
  });

  it.each(PAGES.map(([path, tag]) => [path.replace('testdam/leefstraat', 'boosdam/boos'), tag]))(
    '%s escapes whatever an organiser or a supporter wrote, in shadow root and data',
    async (path, tag) => {
      const {html} = await open(path);
      expect(html).not.toMatch(/<script>alert|<style>\*|<b>plek|<img src=x|href="javascript/);
      expect(html).not.toMatch(FORBIDDEN_INLINE);
      expect(inlineStyles(html)).toHaveLength(2);
      expect(html.match(/<\/template>/g)).toHaveLength(1);
      const given: {campaign?: {title: string}} = givenOf(html);
      const shadow = shadowOf(html, tag ?? '') ?? '';
      expect(given.campaign?.title).toBe(HOSTILE.title);
      if (tag === 'duit-progress') return;
      expect(shadow).toContain('&lt;/template&gt;&lt;/style&gt;&lt;script&gt;alert(&quot;titel&quot;)');
    },
  );

  it('gives the whole campaign its lists, as the API answers them', async () => {
    const {html} = await open('/c/testdam/leefstraat');
    const given: {updates?: unknown; supporters?: unknown} = givenOf(html);
    for (const list of ['updates', 'supporters'] as const) {
      const answer = await ask(`/v1/municipalities/testdam/campaigns/leefstraat/${list}`);
      expect(given[list]).toEqual(await answer.json());
    }
  });

  it('leaves the form, and a later page of a list, to plain HTML', async () => {
    const form = await open('/embed/testdam/leefstraat?element=pledge-form');
    expect(form.html).not.toContain('shadowrootmode');
    expect(sourcesOf(form.policy, 'style-src')).toEqual(["'self'"]);
    expect(givenOf(form.html)).toMatchObject({campaign: {slug: 'leefstraat'}});
  });

  it('is framed by nobody else for being drawn', async () => {
    const {policy} = await open('/embed/boosdam/boos');
    expect(sourcesOf(policy, 'frame-ancestors')).not.toContain('https://elsewhere.example');
    expect(sourcesOf((await open('/c/testdam/leefstraat')).policy, 'frame-ancestors')).toEqual(["'none'"]);
  });
});
