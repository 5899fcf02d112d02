// What the gallery shows: pages by name, and the API's answers to them.
import {registerHooks, stripTypeScriptTypes} from 'node:module';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// The tests' cards are TypeScript, imported by the names they have for it.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    return {
      format: 'module',
      shortCircuit: true,
      source: stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')),
    };
  },
});
const {directionOf, LOCALES} = await import('@duit/contract');
const {CARD_OF_STATE, LONGEST_CARD, makeCard} = await import('../support/cards.ts');

const cards = [
  ...Object.entries(CARD_OF_STATE).map(([state, card]) => ({
    ...card,
    slug: state,
    title: `${card.title}: ${state}`,
  })),
  {...LONGEST_CARD, slug: 'longest'},
  makeCard({slug: 'bare', title: 'Zonder plaatje', image: null, needs: makeCard().needs.slice(0, 1)}),
].map((card, index) => ({
  ...card,
  // On a map of their own, two of them side by side.
  neighbourhood: ['Noord', 'Zuid', ''][index % 3],
  location: index % 4 ? {latitude: 52.4 + (index % 5) / 100, longitude: 5.6 + (index >> 1) / 100} : null,
  image: card.image && {...card.image, url: '/picture.svg'},
}));

/** The API's answer to a request for cards. */
export function answer(url) {
  if (url.pathname.includes('/gesloten/')) return {status: 500, body: {}};
  if (url.pathname.endsWith('/neighbourhoods')) {
    const items = ['Noord', 'Zuid'].map((name) => ({name, campaigns: 4}));
    return {status: 200, body: {items, cursor: null}};
  }
  const slugs = url.searchParams.get('slugs')?.split(',');
  const status = url.searchParams.get('status');
  const items = cards.filter(({slug, state}) =>
    slugs ? slugs.includes(slug) : !status || status === 'open' || state === status,
  );
  return {
    status: 200,
    body: {items: url.searchParams.has('cursor') ? [] : items, cursor: slugs ? null : 'more'},
  };
}

const document = (
  body,
  lang = 'nl',
) => `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>:root{color-scheme:light dark;font:16px/1.5 system-ui;background:light-dark(#fff,#16191d);color:light-dark(#111,#eee)}
body{margin:1rem}.grid{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}</style>
<script type="module" src="/v1/duit.js"></script></head><body><div class="grid">${body}</div></body></html>`;
const every = (tag, attributes = '') =>
  cards.map(({slug}) => `<${tag} campaign="zilverwijk/${slug}" ${attributes}></${tag}>`).join('');
const FAILURES = ['zilverwijk/bestaat-niet', 'gesloten/leefstraat', 'fout']
  .map(
    (name) => `<duit-campaign-card campaign="${name}"></duit-campaign-card>
<duit-campaign-card campaign="${name}"><a href="/c/zilverwijk/leefstraat">Leefstraat Lindenhof</a></duit-campaign-card>
<duit-progress campaign="${name}"></duit-progress>`,
  )
  .join('');

/** Everything that has words, in every language but Dutch, which all other pages are in. */
const languages = Object.fromEntries(
  LOCALES.filter((lang) => lang !== 'nl').map((lang) => [
    `language-${lang}`,
    document(
      `${every('duit-campaign-card')}${every('duit-progress')}<duit-campaign-card campaign="gesloten/x"></duit-campaign-card>
<duit-campaign-list municipality="zilverwijk"></duit-campaign-list>`,
      lang,
    ),
  ]),
);

/** HTML of each page. */
export const pages = {
  ...languages,
  cards: document(every('duit-campaign-card')),
  compact: document(every('duit-campaign-card', 'variant="compact"')),
  progress: document(every('duit-progress')),
  failures: document(FAILURES),
  list: `${document('').replace('class="grid">', '><duit-campaign-list municipality="zilverwijk"></duit-campaign-list>')}`,
  map: document(
    '<duit-campaign-map municipality="zilverwijk" open tiles="/picture.svg?{z}/{x}/{y}"></duit-campaign-map>',
  ).replace('class="grid"', ''),
  utrecht: document(every('duit-campaign-card'))
    .replace('<body>', '<body class="theme">')
    .replace(
      '</style>',
      '.theme{color-scheme:light;background:#fff;--utrecht-button-primary-action-background-color:#24578f;--utrecht-button-primary-action-color:#fff;--utrecht-document-color:#000;--utrecht-focus-background-color:#fd0;--basis-border-radius-md:0}</style>',
    ),
};
