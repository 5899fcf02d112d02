// `npm run previews`: draws the pictures that other websites show beside a link to a campaign (1200 × 630, with
// the progress), those alone that changed. A job of its own, since drawing takes more than a Worker has: run it
// every few minutes beside a deployment.
import {parseArgs} from 'node:util';
import {PLATFORM_OPTIONS, withPlatform} from './platform.mjs';
import {drawPreviews} from './previews/draw.mjs';

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

const {values} = parseArgs({options: PLATFORM_OPTIONS});
await withPlatform(values, async ({DB, IMAGES, PUBLIC_ORIGIN}) => {
  const wanted = await Array.fromAsync(publicCards(DB, PUBLIC_ORIGIN));
  const {drawn, present, removed} = await drawPreviews(IMAGES, wanted);
  console.log(`Previews: ${drawn} drawn, ${present} were as they should be, ${removed} removed.`);
});
