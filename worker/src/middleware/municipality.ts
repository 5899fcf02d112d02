import {createMiddleware} from 'hono/factory';
import {databaseFor} from '../adapters/database-for.js';
import type {Database} from '../domain/database.js';
import type {Bindings, MunicipalityEnv} from '../env.js';
import {findMunicipality, type Municipality} from '../repositories/municipalities.js';
import {ProblemError} from './problem.js';

/** The municipality of a slug, and its database. @throws {ProblemError} `not-found`, also when it is closed */
export async function openMunicipality(
  env: Bindings,
  slug: string,
): Promise<{municipality: Municipality; database: Database}> {
  const database = databaseFor(env, slug);
  const found = await findMunicipality(database, {municipality: slug});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  return {municipality: found.municipality, database};
}

/** Finds the municipality of the path and its database; its language speaks where none was asked for. */
export const municipality = createMiddleware<MunicipalityEnv, '/:municipality'>(async (c, next) => {
  const {municipality: found, database} = await openMunicipality(c.env, c.req.param('municipality'));
  c.set('database', database);
  c.set('municipality', found);
  if (!c.get('localeAsked')) c.set('locale', found.locale);
  await next();
});
