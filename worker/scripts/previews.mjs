// `npm run previews`: draws the pictures that other websites show beside a link to a campaign (1200 × 630, with
// the progress), those alone that changed. A job of its own, since drawing takes more than a Worker has: run it
// every few minutes beside a deployment.
import {rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {getPlatformProxy} from 'wrangler';
import {ROOT} from './options.mjs';
import {drawPreviews} from './previews/draw.mjs';
import {remoteConfig} from './remote-config.mjs';

const PAGE = 50;
const MOST_MUNICIPALITIES = 1000;

/** Every public campaign as its card, with its municipality's language. */
async function* publicCards(database, publicOrigin) {
  const {listMunicipalities} = await import('../dist/repositories/municipalities.js');
  const {listCards} = await import('../dist/repositories/cards.js');
  const {cardView} = await import('../dist/domain/campaign-view.js');
  for (const {slug, locale} of await listMunicipalities(database, {limit: MOST_MUNICIPALITIES})) {
    let after;
    do {
      const now = Date.now();
      const {cards, next} = await listCards(database, {municipality: slug, after, limit: PAGE, now});
      for (const card of cards) yield {card: cardView(card, {now, publicOrigin}), locale};
      after = next ?? undefined;
    } while (after);
  }
}

const {values} = parseArgs({
  options: {
    'persist-to': {type: 'string', default: join(ROOT, 'worker/.wrangler/state')},
    config: {type: 'string', default: join(ROOT, 'worker/wrangler.jsonc')},
    remote: {type: 'boolean', default: false},
  },
});
const config = resolve(values.config);
const configPath = values.remote ? await remoteConfig(config) : config;
const platform = await getPlatformProxy({
  configPath,
  persist: {path: join(resolve(values['persist-to']), 'v3')},
  remoteBindings: values.remote,
});
try {
  const {DB, IMAGES, PUBLIC_ORIGIN} = platform.env;
  const wanted = await Array.fromAsync(publicCards(DB, PUBLIC_ORIGIN));
  const {drawn, present, removed} = await drawPreviews(IMAGES, wanted);
  console.log(`Previews: ${drawn} drawn, ${present} were as they should be, ${removed} removed.`);
} finally {
  await platform.dispose();
  if (values.remote) await rm(configPath, {force: true});
}
