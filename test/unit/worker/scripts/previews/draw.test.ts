import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {CampaignCard, Locale} from '@duit/contract';
import sharp from 'sharp';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {getPlatformProxy} from 'wrangler';
import {PAGE_TEXTS} from '../../../../../packages/pages/src/i18n/texts.js';
import {previewPicture} from '../../../../../packages/pages/src/pictures/preview-picture.js';
import {drawPreviews} from '../../../../../worker/scripts/previews/draw.mjs';
import {outline} from '../../../../../worker/scripts/previews/outlines.mjs';
import {LONGEST_CARD, makeCard} from '../../../../widgets/support/cards.js';

const configPath = fileURLToPath(new URL('../../../../../worker/wrangler.jsonc', import.meta.url));
type Bucket = Parameters<typeof drawPreviews>[0];

let folder: string;
let bucket: Bucket;
let platform: Awaited<ReturnType<typeof getPlatformProxy<{IMAGES: Bucket}>>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duit-previews-'));
  platform = await getPlatformProxy({configPath, persist: {path: folder}});
  bucket = platform.env.IMAGES;
}, 60_000);
afterAll(async () => {
  await platform.dispose();
  await rm(folder, {recursive: true, force: true});
});
afterEach(async () => {
  const {objects} = await bucket.list();
  await bucket.delete(objects.map(({key}) => key));
});

const draw = (...cards: CampaignCard[]) =>
  drawPreviews(
    bucket,
    cards.map((card) => ({card, locale: 'nl'})),
  );

/** What is drawn for a campaign, as pixels. */
async function pixels(slug: string) {
  const stored = await bucket.get(`previews/zilverwijk/${slug}.png`);
  if (!stored) throw new Error(`no picture of ${slug}`);
  const {data, info} = await sharp(Buffer.from(await stored.arrayBuffer()))
    .raw()
    .toBuffer({resolveWithObject: true});
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ];
  return {info, at};
}
const isGreen = ([r = 0, g = 0, b = 0]: number[]) => g > r + 20 && g > b;

describe('drawPreviews', () => {
  it('draws 1200 × 630, with a bar as long as the campaign is far', async () => {
    await draw(makeCard({slug: 'half', readiness: 50, image: null}));
    const {info, at} = await pixels('half');
    expect([info.width, info.height]).toEqual([1200, 630]);
    expect(isGreen(at(300, 520))).toBe(true);
    expect(isGreen(at(400, 520))).toBe(false);
  });

  it('draws once, and again when something on it changes; days that pass are not on it', async () => {
    const card = makeCard({readiness: 20});
    expect(await draw(card)).toEqual({drawn: 1, present: 0, removed: 0});
    expect(await draw({...card, deadline: '2031-01-01T00:00:00Z'})).toEqual({
      drawn: 0,
      present: 1,
      removed: 0,
    });
    expect(await draw({...card, readiness: 21})).toEqual({drawn: 1, present: 0, removed: 0});
  });

  it('takes away what is not public any more, and nothing but previews', async () => {
    await bucket.put('zilverwijk/abc.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await draw(makeCard({slug: 'stays'}), makeCard({slug: 'goes'}));
    expect((await draw(makeCard({slug: 'stays'}))).removed).toBe(1);
    const {objects} = await bucket.list();
    expect(objects.map(({key}) => key)).toEqual(['previews/zilverwijk/stays.png', 'zilverwijk/abc.svg']);
  });

  it('cuts the campaign’s own picture to the right-hand side', async () => {
    await bucket.put(
      'zilverwijk/red.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#f00"/></svg>',
    );
    const image = {url: 'https://duit.example/images/zilverwijk/red.svg', alt: '', width: 300, height: 200};
    await draw(makeCard({slug: 'red', image}));
    expect((await pixels('red')).at(900, 300)[0]).toBeGreaterThan(240);
  });

  it('draws without a picture that nobody can read, and with the longest and the strangest texts', async () => {
    await bucket.put('zilverwijk/broken.png', 'no picture');
    const image = {url: 'https://duit.example/images/zilverwijk/broken.png', alt: '', width: 3, height: 2};
    const strange = makeCard({slug: 'strange', title: '"<script>&\u0007 شارع 🙂', organiser: '', image});
    expect((await draw({...LONGEST_CARD, slug: 'longest'}, strange)).drawn).toBe(2);
  });
});

describe('a preview', () => {
  const shown = async (card: CampaignCard, locale: Locale) => {
    const told: {text: string; size: number}[] = [];
    await previewPicture(card, locale, {
      outline: (text, setting) => {
        const data = outline(text, setting);
        if (data && text.length > 1) told.push({text, size: setting.size});
        return data;
      },
      photo: undefined,
    });
    return told;
  };

  it('sets a long title smaller rather than cutting it', async () => {
    const title = 'Samen met de buurt een speelplaats bouwen aan de Vijverlaan in het Hofkwartier';
    const lines = (await shown(makeCard({title}), 'nl')).filter(({size}) => size === 42);
    expect(lines.map(({text}) => text).join(' ')).toBe(title);
    expect(await shown(makeCard({title: 'Een Leefstraat'}), 'nl')).toContainEqual({
      text: 'Een Leefstraat',
      size: 54,
    });
  });

  it('says in Dutch what it has no letters for, and leaves out a title of which only commas would be left', async () => {
    const drawn = await shown(makeCard({title: 'شارع: معًا', organiser: 'De Linde'}), 'ar');
    const texts = drawn.map(({text}) => text);
    expect(texts).toContain(PAGE_TEXTS.nl.states[makeCard().state]);
    expect(texts).toContain('De Linde');
    expect(texts.join()).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe('outline', () => {
  it('writes numbers that any reader of paths tells apart', () => {
    for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789€ëğłїé') {
      const data = outline(character, {size: 27});
      for (const [, type = '', numbers = ''] of data.matchAll(/([A-Z])([^A-Z]*)/g)) {
        const count = {M: 2, L: 2, Q: 4, C: 6, Z: 0}[type];
        expect(numbers.split(' ').filter(Boolean), `${character}: ${type}${numbers}`).toHaveLength(
          count ?? -1,
        );
      }
      expect(data, character).toMatch(/^M/);
    }
  });

  it('draws every kind of space as one', () => {
    expect(outline('12\u202f345\u00a0€', {size: 20})).toBe(outline('12 345 €', {size: 20}));
  });

  it('leaves out what the font has not', () => {
    expect(outline('🙂', {size: 20})).toBe('');
    expect(outline('', {size: 20})).toBe('');
  });
});
