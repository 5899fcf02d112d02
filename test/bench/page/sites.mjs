// The two pages that are compared, as a council's site would send them: compressed ahead of time, kept by the
// browser as long as /v1/duit.js is, under the same policy.
import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import {freePort, serveLocally} from '../../../worker/scripts/ports.mjs';
import {contentSecurityPolicy} from '../../../worker/scripts/site.mjs';

/** Campaigns that are under way and over-funded, with up to five needs. */
export const CAMPAIGNS = ['leefstraat', 'luchtbrug', 'beweegtuin'].map((slug) => `zilverwijk/${slug}`);

/** @typedef {{name: string, path: string, script: string}} Contender `script`: end of the entry script's address */
/** @type {[Contender, Contender]} */
export const CONTENDERS = [
  {name: 'Duit', path: '/duit/', script: '/v1/duit.js'},
  {name: 'by hand', path: '/by-hand/', script: '/by-hand.js'},
];

/** @param {string} api @param {string} head @param {string[]} cards */
const document = (api, head, cards) => `<!doctype html>
<html lang="nl" data-api="${api}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Samen maken we de buurt</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/site.css">
    ${head}
  </head>
  <body>
    <h1>Samen maken we de buurt</h1>
    <div class="cards">${cards.join('')}</div>
  </body>
</html>
`;

/**
 * @param {string} api origin of the API
 * @returns {Promise<{origin: string, stop: () => void}>}
 */
export async function serveContenders(api) {
  const own = (name) => readFile(new URL(name, import.meta.url), 'utf8');
  const link = (name) => `<a href="${api}/c/${name}">Bekijk de actie</a>`;
  const html = 'text/html; charset=utf-8';
  const duit = CAMPAIGNS.map(
    (name) => `<duit-campaign-card campaign="${name}">${link(name)}</duit-campaign-card>`,
  );
  const byHand = CAMPAIGNS.map((name) => `<div data-campaign="${name}">${link(name)}</div>`);
  const scripts = {
    duit: `<script type="module" src="${api}/v1/duit.js"></script>`,
    byHand: `<link rel="stylesheet" href="/by-hand.css"><script type="module" src="/by-hand.js"></script>`,
  };
  /** @type {Record<string, [type: string, body: string]>} */
  const files = {
    '/duit/': [html, document(api, scripts.duit, duit)],
    '/by-hand/': [html, document(api, scripts.byHand, byHand)],
    '/site.css': ['text/css', await own('site.css')],
    '/by-hand.css': ['text/css', await own('by-hand.css')],
    '/by-hand.js': ['text/javascript', await own('by-hand.js')],
  };
  const bodies = new Map(
    Object.entries(files).map(([path, [type, text]]) => [path, {type, body: brotliCompressSync(text)}]),
  );
  const port = await freePort();
  const stop = await serveLocally(port, (request, response) => {
    const file = bodies.get(request.url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'br',
      'Content-Security-Policy': contentSecurityPolicy(api).replace("img-src 'self'", "img-src 'self' data:"),
      'Cache-Control': file.type === html ? 'no-cache' : 'public, max-age=300, stale-while-revalidate=86400',
    });
    response.end(file.body);
  });
  return {origin: `http://localhost:${port}`, stop};
}
