import type {Database} from '../domain/database.js';
import type {Bindings} from '../env.js';
import {withDeadline} from './deadline-database.js';

/**
 * The database in which a municipality's rows are. One for all today; the name is asked for so that a
 * municipality can get a binding of its own without a change in any route.
 */
export function databaseFor(env: Bindings, _municipality: string): Database {
  return withDeadline(env.DB);
}

/** Every database there is, for jobs and lists that go over all municipalities. */
export function allDatabases(env: Bindings): Database[] {
  return [withDeadline(env.DB)];
}
