import {municipalityPage, startPage, type MunicipalityCards} from '@duit/pages';
import type {Handler} from 'hono';
import * as v from 'valibot';
import {allDatabases} from '../adapters/database-for.js';
import {cardView} from '../domain/campaign-view.js';
import type {Database} from '../domain/database.js';
import type {AppEnv} from '../env.js';
import {openMunicipality} from '../middleware/municipality.js';
import {listCards} from '../repositories/cards.js';
import {listMunicipalities, type Municipality} from '../repositories/municipalities.js';
import {answerPage, pageContext} from './page-context.js';

/** Municipalities on the page, and campaigns of each. */
const MUNICIPALITIES = 20;
const CARDS = 12;
/** Campaigns on a municipality's own page. */
const MORE_CARDS = 50;

const linksSchema = v.array(v.object({title: v.string(), url: v.pipe(v.string(), v.url())}));

/** Links of `DEV_LINKS`; none where it is missing or not what it should be. */
function furtherLinks(json: string | undefined) {
  try {
    return v.parse(linksSchema, JSON.parse(json ?? '[]'));
  } catch {
    return [];
  }
}

async function cardsOf(
  database: Database,
  {slug, name}: Municipality,
  {limit, now, origin}: {limit: number; now: number; origin: string},
): Promise<MunicipalityCards> {
  const {cards} = await listCards(database, {municipality: slug, limit, now});
  return {slug, name, cards: cards.map((card) => cardView(card, {now, publicOrigin: origin}))};
}

/** `GET /c/{municipality}`: one municipality with its campaigns, 50 at most without script. */
export const showMunicipality: Handler<AppEnv, '/:municipality'> = async (c) => {
  const {municipality, database} = await openMunicipality(c.env, c.req.param('municipality'));
  if (!c.get('localeAsked')) c.set('locale', municipality.locale);
  const context = pageContext(c, municipality);
  const cards = await cardsOf(database, municipality, {...context, limit: MORE_CARDS});
  return answerPage(c, municipalityPage(cards, context));
};

/** `GET /`: what Duit is, and every municipality with its first campaigns. */
export const showStart: Handler<AppEnv> = async (c) => {
  const context = pageContext(c);
  const lists = await Promise.all(
    allDatabases(c.env).map(async (database) => {
      const found = await listMunicipalities(database, {limit: MUNICIPALITIES});
      return Promise.all(
        found.map((municipality) => cardsOf(database, municipality, {...context, limit: CARDS})),
      );
    }),
  );
  const links = furtherLinks(c.env.DEV_LINKS);
  return answerPage(c, startPage({municipalities: lists.flat(), links}, context));
};
