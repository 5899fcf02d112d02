import {CARD_PICTURE, oembedXml, richEmbed, type Oembed} from '@duit/pages';
import {embedPath, LOCALES, paths, type Locale} from '@duit/contract';
import type {Context, Handler} from 'hono';
import {askingSite, framingOrigins} from '../domain/framing.js';
import type {AppEnv} from '../env.js';
import {ProblemError} from '../middleware/problem.js';
import {publicBody} from '../middleware/public-json.js';
import {listOrigins} from '../repositories/origins.js';
import {publicCard, type CampaignAddress} from './public-campaign.js';

/** Frames narrower than this are of no use: a link is. CSS pixels. */
const NARROWEST = 240;
const LOWEST = 200;
const CACHE_SECONDS = 3600;

interface Target extends CampaignAddress {
  lang: Locale | undefined;
}

/** The campaign that an address of ours leads to: its own page, its frame or its picture's page. */
function targetOf(address: string, origin: string): Target | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const [, municipality, campaign] =
    /^\/(?:c|embed)\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})$/.exec(url?.pathname ?? '') ?? [];
  if (url?.origin !== origin || !municipality || !campaign) return undefined;
  return {municipality, campaign, lang: LOCALES.find((each) => each === url.searchParams.get('lang'))};
}

/** The smaller of what we would take and what the site allows; the specification has no error for nonsense. */
function within(c: Context<AppEnv>, parameter: 'maxwidth' | 'maxheight', wanted: number): number {
  const text = c.req.query(parameter) ?? '';
  return /^\d{1,6}$/.test(text) ? Math.min(wanted, Number(text)) : wanted;
}

/**
 * `GET /oembed` (https://oembed.com): `rich`, a frame, for a site that may frame the campaign; `link` for every
 * other and for those who do not say who they are, since a frame that stays empty helps nobody.
 */
export const oembed: Handler<AppEnv> = async (c) => {
  const format = c.req.query('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') throw new ProblemError('format-not-offered');
  const {PUBLIC_ORIGIN: origin} = c.env;
  const target = targetOf(c.req.query('url') ?? '', origin);
  if (!target) throw new ProblemError('not-found');
  const {municipality, campaign, lang} = target;
  const {database, card} = await publicCard(c.env, target);
  const {title, organiser, organisation} = card;
  const site = askingSite({
    origin: c.req.header('Origin'),
    referer: c.req.header('Referer'),
    userAgent: c.req.header('User-Agent'),
  });
  const allowed = framingOrigins(await listOrigins(database, {municipality, organisation}));
  const width = within(c, 'maxwidth', CARD_PICTURE.width);
  const height = within(c, 'maxheight', CARD_PICTURE.height);
  const isRich = site !== undefined && allowed.includes(site) && width >= NARROWEST && height >= LOWEST;
  const query = lang ? `?lang=${lang}` : '';
  const answer: Oembed = {
    version: '1.0',
    type: isRich ? 'rich' : 'link',
    title,
    author_name: organiser,
    provider_name: 'Duit',
    provider_url: `${origin}/`,
    cache_age: CACHE_SECONDS,
    ...(isRich && {
      html: await richEmbed({
        title,
        page: `${origin}${paths.page(municipality, campaign)}${query}`,
        frame: `${origin}${embedPath(municipality, campaign)}${query}`,
        width,
        height,
      }),
      width,
      height,
    }),
  };
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Vary', 'Origin, Referer, User-Agent');
  const cache = `private, max-age=${CACHE_SECONDS}`;
  return format === 'json'
    ? publicBody(c, JSON.stringify(answer), 'application/json; charset=utf-8', cache)
    : publicBody(c, await oembedXml(answer), 'text/xml; charset=utf-8', cache);
};
