import {createHash} from 'node:crypto';
import {PREVIEW_PHOTO, previewContents, previewPicture} from '@duit/pages';
import sharp from 'sharp';
import {outline} from './outlines.mjs';

/** Part of what a picture is drawn from: another look draws all of them anew. */
const LOOK = 2;

/** Where the Worker looks for a campaign's picture. @param {{municipality: string, slug: string}} card */
export const keyOf = ({municipality, slug}) => `previews/${municipality}/${slug}.png`;

/**
 * The campaign's own picture, cut to the room it has.
 *
 * @param {import('@cloudflare/workers-types').R2Bucket} bucket
 * @param {import('@duit/contract').CampaignCard} card
 * @returns {Promise<string | undefined>} as a `data:` address; undefined where there is none that can be read
 */
async function photoOf(bucket, {image}) {
  const key = image && new URL(image.url, 'http://localhost').pathname.replace('/images/', '');
  const stored = key && (await bucket.get(key));
  if (!stored) return undefined;
  try {
    const cut = await sharp(Buffer.from(await stored.arrayBuffer()), {density: 144})
      .resize(PREVIEW_PHOTO.width, PREVIEW_PHOTO.height, {fit: 'cover'})
      .flatten({background: '#fff'})
      .png()
      .toBuffer();
    return `data:image/png;base64,${cut.toString('base64')}`;
  } catch (error) {
    console.warn(`  ${key} cannot be drawn: ${error.message}`);
    return undefined;
  }
}

/**
 * Draws the pictures that are not there yet or show something old, and takes away those of campaigns that are
 * not public any more.
 *
 * @param {import('@cloudflare/workers-types').R2Bucket} bucket
 * @param {readonly {card: import('@duit/contract').CampaignCard, locale: import('@duit/contract').Locale}[]} wanted
 *   every public campaign
 * @returns {Promise<{drawn: number, present: number, removed: number}>}
 */
export async function drawPreviews(bucket, wanted) {
  const result = {drawn: 0, present: 0, removed: 0};
  for (const {card, locale} of wanted) {
    const contents = createHash('sha256')
      .update(`${LOOK} ${previewContents(card, locale)}`)
      .digest('hex');
    const there = await bucket.head(keyOf(card));
    if (there?.customMetadata?.contents === contents) {
      result.present += 1;
      continue;
    }
    const photo = await photoOf(bucket, card);
    const svg = String(await previewPicture(card, locale, {outline, photo}));
    const png = await sharp(Buffer.from(svg)).png({palette: true, quality: 90}).toBuffer();
    await bucket.put(keyOf(card), png, {
      httpMetadata: {contentType: 'image/png'},
      customMetadata: {contents},
    });
    result.drawn += 1;
  }
  const keep = new Set(wanted.map(({card}) => keyOf(card)));
  result.removed = await removeOthers(bucket, keep);
  return result;
}

async function removeOthers(bucket, keep) {
  let removed = 0;
  let cursor;
  do {
    const page = await bucket.list({prefix: 'previews/', cursor});
    const old = page.objects.map(({key}) => key).filter((key) => !keep.has(key));
    if (old.length) await bucket.delete(old);
    removed += old.length;
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return removed;
}
