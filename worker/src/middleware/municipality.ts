import {createMiddleware} from 'hono/factory';
import {databaseFor} from '../adapters/database-for.js';
import type {MunicipalityEnv} from '../env.js';
import {findMunicipality} from '../repositories/municipalities.js';
import {ProblemError} from './problem.js';

/** Finds the municipality of the path and its database; its language speaks where none was asked for. */
export const municipality = createMiddleware<MunicipalityEnv, '/:municipality'>(async (c, next) => {
  const slug = c.req.param('municipality');
  const database = databaseFor(c.env, slug);
  const found = await findMunicipality(database, {municipality: slug});
  if (found.outcome === 'not-found') throw new ProblemError('not-found');
  c.set('database', database);
  c.set('municipality', found.municipality);
  if (!c.get('localeAsked')) c.set('locale', found.municipality.locale);
  await next();
});
