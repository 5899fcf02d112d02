import {describe, expect, it} from 'vitest';
import type {Releases} from '@duit/contract';
import {
  choiceQuery,
  readChoice,
  RUNGS_TOGETHER,
  SHOWN,
  type Choice,
  type Subject,
} from '@duit/pages/builder/choice.js';
import {OWN_COLOURS} from '@duit/pages/builder/contrast.js';
import {checkPolicies} from '@duit/pages/builder/csp/check.js';
import {RUNGS} from '@duit/pages/builder/csp/needs.js';
import {readReleases} from '@duit/pages/builder/releases.js';
import {makeSnippet} from '@duit/pages/builder/snippets.js';

const origin = 'https://duit.example';
const subjects: Subject[] = [
  {municipality: 'testdam', slug: '', title: 'Testdam'},
  {municipality: 'testdam', slug: 'leefstraat', title: 'Een "groene" <straat> & meer'},
  {municipality: 'anderdam', slug: '', title: 'Anderdam'},
];
const HASH = `sha384-${'A'.repeat(64)}`;
const PIECES = `sha384-${'P'.repeat(64)}`;
const releases = [{version: '1.4.2', integrity: HASH, pieces: PIECES}];
/** A map that is not PDOK's. */
const TILES = 'https://kaart.testdam.example/{z}/{x}/{y}.png';
const choose = (query: string) => readChoice(new URLSearchParams(query), subjects);
const snippet = (query: string) => {
  const choice = choose(query);
  const title = subjects.find((each) => each.slug === choice.campaign)?.title ?? '';
  return makeSnippet({choice, origin, title, releases, linkText: (name) => `Doe mee: ${name}`});
};

describe('a choice', () => {
  it('begins with the first campaign, as an element', () => {
    expect(choose('')).toMatchObject({
      ...{municipality: 'testdam', campaign: 'leefstraat', shown: 'card', lang: '', width: 0},
      ...{colours: null, rung: 'element', version: '', system: 'html'},
    });
  });

  it('of a municipality alone is its list or map, as a link or an element: others show one campaign', () => {
    expect(choose('campaign=anderdam&rung=frame&element=progress')).toMatchObject({
      ...{municipality: 'anderdam', campaign: '', shown: 'list', rung: 'element'},
    });
    const rungs = RUNGS.map((rung) => choose(`campaign=anderdam&element=map&rung=${rung}`).rung);
    expect(rungs).toEqual(['link', 'element', 'element', 'element']);
  });

  it.each([
    ['campaign=weg/weg', {campaign: 'leefstraat'}],
    ['campaign=testdam/weg', {campaign: 'leefstraat'}],
    ['element=toString', {shown: 'card'}],
    ['width=1e3', {width: 0}],
    ['language=xx', {lang: ''}],
    ['rung=__proto__', {rung: 'element'}],
    ['version=1.2.3"><script>', {version: ''}],
    ['theme=own&accent=javascript:1', {colours: OWN_COLOURS}],
  ])('takes what it knows from ?%s', (query, expected) => {
    expect(choose(query)).toMatchObject(expected);
  });

  it('is the same after its own address', () => {
    const choices: Choice[] = RUNGS.flatMap((rung) =>
      SHOWN.map((shown) => ({
        ...choose(''),
        ...{rung, shown, width: 360, lang: 'en' as const, version: '1.4.2', system: 'typo3' as const},
        colours: {...OWN_COLOURS, accent: '#123456'},
      })),
    );
    const maps = RUNGS_TOGETHER.map((rung) =>
      choose(`campaign=testdam&element=map&rung=${rung}&tiles=${encodeURIComponent(TILES)}&attribution=Wij`),
    );
    for (const choice of [...choices, ...maps, choose(''), choose('campaign=testdam')]) {
      expect(choose(choiceQuery(choice, null).toString())).toEqual(choice);
    }
    expect(choiceQuery(choose(''), null).toString()).toBe('campaign=testdam%2Fleefstraat');
  });
});

describe('a snippet', () => {
  it('of a link to a whole card keeps a sized picture in it, on one line', () => {
    expect(snippet('rung=link&element=card&language=en').html).toBe(
      `<a href="${origin}/c/testdam/leefstraat" data-duit="card" data-duit-lang="en">` +
        `<img src="${origin}/c/testdam/leefstraat/card.svg?lang=en" width="360" height="760" alt="Doe mee: Een &quot;groene&quot; &lt;straat&gt; &amp; meer"></a>`,
    );
  });

  it.each(['element', 'link', 'frame'])('for one paste has script and code together: %s', (rung) => {
    const {page, script, html} = snippet(`rung=${rung}`);
    expect(page).toBe(`${script}\n${html}`);
  });

  it('has nothing to paste together where no script is needed', () => {
    expect(snippet('rung=address')).toMatchObject({page: '', script: ''});
  });

  it('of an element has a link inside for when there is no script', () => {
    const {html, script} = snippet('');
    expect(html).toMatch(
      /^<duit-campaign-card campaign="testdam\/leefstraat">\n {2}<a href="https:\/\/duit\.example\/c\//,
    );
    expect(script).toBe(`<script type="module" src="${origin}/v1/duit.js"></script>`);
    expect(snippet('campaign=testdam').html).toBe(
      `<duit-campaign-list municipality="testdam">\n  <a href="${origin}/c/testdam">Doe mee: Testdam</a>\n</duit-campaign-list>`,
    );
  });

  it('of a frame has a title and a size', () => {
    expect(snippet('rung=frame&element=pledge-form&width=480').html).toBe(
      `<iframe title="Een &quot;groene&quot; &lt;straat&gt; &amp; meer" src="${origin}/embed/testdam/leefstraat?element=pledge-form" width="480" height="1400" loading="lazy"></iframe>`,
    );
  });

  it('of an address is the address', () => {
    expect(snippet('rung=address')).toMatchObject({
      html: `${origin}/c/testdam/leefstraat`,
      script: '',
      css: '',
    });
  });

  it('pins one file with its hash, and only a version that there is', () => {
    expect(snippet('version=1.4.2').script).toBe(
      `<script type="module" src="${origin}/v1.4.2/duit.all.js" integrity="${HASH}" crossorigin="anonymous"></script>`,
    );
    expect(snippet('version=9.9.9').script).toContain('/v1/duit.js');
  });

  it('shows all campaigns of a municipality on a map, pinned to the script that has one', () => {
    const made = snippet('campaign=testdam&element=map&version=1.4.2');
    expect(made.html).toContain('<duit-campaign-map municipality="testdam">');
    expect(made.script).toBe(
      `<script type="module" src="${origin}/v1.4.2/duit.js" integrity="${PIECES}" crossorigin="anonymous"></script>`,
    );
    expect(made.policy).toContain('https://service.pdok.nl');
    expect(snippet('campaign=testdam').html).toContain('<duit-campaign-list');
    expect(snippet('campaign=testdam&element=card').html).toContain('<duit-campaign-list');
    expect(snippet('campaign=testdam/leefstraat&element=map').html).toContain('<duit-campaign-card');
  });

  it.each([
    ['list', 'duit-campaign-list'],
    ['map', 'duit-campaign-map'],
  ])('of a link shows a %s of a municipality, and leads to its page', (shown, tag) => {
    const made = snippet(`campaign=testdam&element=${shown}&rung=link&language=fy&width=480`);
    expect(made.html).toBe(
      `<a href="${origin}/c/testdam" data-duit="${shown}" data-duit-lang="fy">Doe mee: Testdam</a>`,
    );
    expect(made.script).toContain('/v1/duit.js');
    expect(made.css).toContain(`${tag} {`);
    expect(made.policy).toContain(`script-src 'self' ${origin};`);
  });

  it('of a map takes its pictures from where the webmaster says, and thanks whom they say', () => {
    const query = `campaign=testdam&element=map&tiles=${encodeURIComponent(TILES)}`;
    expect(snippet(`${query}&attribution=De%20%22Kaart%22`).html).toContain(
      `<duit-campaign-map municipality="testdam" tiles="${TILES}" attribution="De &quot;Kaart&quot;">`,
    );
    expect(snippet(query).html).toContain(`<duit-campaign-map municipality="testdam" tiles="${TILES}">`);
    expect(snippet(`${query}&rung=link`).html).toContain(`data-duit="map" data-duit-tiles="${TILES}">`);
    expect(snippet(`${query}&rung=link&attribution=Wij`).html).toContain('data-duit-attribution="Wij"');
    expect(snippet(query).policy).toContain(`img-src 'self' ${origin} https://kaart.testdam.example;`);
    expect(snippet(query).policy).not.toContain('pdok');
    // What is no map has no such pictures, and PDOK's the map knows itself.
    expect(snippet(query.replace('map', 'list')).html).not.toContain('tiles');
    expect(snippet('campaign=testdam&element=map&attribution=Wij').html).not.toMatch(/tiles|attribution/);
  });

  it('puts width and colours into a style sheet, with the scheme that goes with them', () => {
    expect(snippet('').css).toBe('');
    expect(
      snippet('width=360&theme=own&surface=101418&text=ffffff&accent=6fc7a6&accentText=000000').css,
    ).toBe(
      [
        'duit-campaign-card {',
        '  max-inline-size: 360px;',
        '  color-scheme: dark;',
        '  --duit-accent: #6fc7a6;',
        '  --duit-accent-text: #000000;',
        '  --duit-surface: #101418;',
        '  --duit-text: #ffffff;',
        '}',
      ].join('\n'),
    );
  });

  it.each(RUNGS)('has policy lines that its own check is content with (%s)', (rung) => {
    const {policy} = snippet(`rung=${rung}`);
    expect(checkPolicies(`default-src 'self'; ${policy}`, {rung, origin}).content).toBe(true);
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/)/);
  });

  it('needs no inline style or script', () => {
    for (const rung of RUNGS) {
      for (const shown of SHOWN) {
        const {html, script} = snippet(`rung=${rung}&element=${shown}&width=360&theme=own`);
        expect(html + script).not.toMatch(/\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
      }
    }
  });
});

describe('the list of releases', () => {
  const hash = (letter: string) => `sha384-${letter.repeat(64)}`;
  const release = (version: string, names = ['duit.all.js', 'duit.js']) => ({
    version,
    date: '2026-11-22',
    files: names.map((name) => ({path: `/v${version}/${name}`, integrity: hash(name.at(5) ?? ''), bytes: 1})),
  });

  it('is read as the API answers it, in its order', () => {
    const names = ['chunks/card.js', 'duit.all.js', 'duit.all.nl.js', 'duit.js'];
    const json: Releases = {releases: [release('1.10.0', names), release('1.9.0')]};
    const found = {integrity: hash('a'), pieces: hash('j')};
    expect(readReleases(json)).toEqual([
      {version: '1.10.0', ...found},
      {version: '1.9.0', ...found},
    ]);
  });

  it('leaves out what cannot be pinned', () => {
    const json: Releases = {
      releases: [release('1.2.0', ['duit.js']), release('1.1'), release('1.0.0')],
    };
    expect(readReleases(json).map(({version}) => version)).toEqual(['1.0.0']);
  });

  it.each([
    [null],
    ['<!doctype html>'],
    [[]],
    [{releases: [null, 'x', {version: '1.0.0'}]}],
    [{releases: [{version: '1.0.0', files: [{path: '/v1.0.0/duit.all.js', integrity: 'sha384-short'}]}]}],
    [{x: 1}],
  ])('offers nothing for %j', (json) => {
    expect(readReleases(json)).toEqual([]);
  });
});
