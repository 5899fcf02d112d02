import {LIMITS} from '@duit/contract';
import {
  builderLocale,
  builderPage,
  PDOK_TILES,
  readChoice,
  tileHost,
  type BuilderPageInput,
} from '@duit/pages';
import type {Handler} from 'hono';
import {allDatabases} from '../adapters/database-for.js';
import type {Database} from '../domain/database.js';
import type {AppEnv} from '../env.js';
import {listCards, type CardCursor} from '../repositories/cards.js';
import {listMunicipalities, type Municipality} from '../repositories/municipalities.js';
import {answerPage, pageContext} from './page-context.js';

/** Municipalities in the form, and pages of campaigns that are read of each: a page stays bounded. */
const MUNICIPALITIES = 20;
const PAGES = 4;

type Subjects = BuilderPageInput['subjects'];

/** A municipality's list, and its campaigns in their own order. */
async function subjectsOf(database: Database, {slug, name}: Municipality, now: number): Promise<Subjects> {
  const own = {municipality: slug, municipalityName: name};
  const subjects = [{...own, slug: '', title: name}];
  let after: CardCursor | null | undefined;
  for (let page = 0; page < PAGES && after !== null; page += 1) {
    const read = await listCards(database, {municipality: slug, limit: LIMITS.maxPageSize, now, after});
    subjects.push(...read.cards.map((card) => ({...own, slug: card.slug, title: card.title})));
    after = read.next;
  }
  return subjects;
}

/** `GET /builder`: makes the snippet that a webmaster pastes; the query says what was chosen. */
export const showBuilder: Handler<AppEnv> = async (c) => {
  const context = pageContext(c);
  c.set('locale', builderLocale(context.locale));
  const lists = await Promise.all(
    allDatabases(c.env).map(async (database) => {
      const found = await listMunicipalities(database, {limit: MUNICIPALITIES});
      return Promise.all(found.map((municipality) => subjectsOf(database, municipality, context.now)));
    }),
  );
  const subjects = lists.flat(2);
  const choice = readChoice(new URL(c.req.url).searchParams, subjects);
  // Without script the form comes back here with what was chosen.
  return answerPage(c, builderPage({subjects, choice}, context), {
    forms: "'self'",
    // The map of the preview, whatever pictures were chosen: an address in a link should not change a policy.
    images: [tileHost(PDOK_TILES)],
  });
};
