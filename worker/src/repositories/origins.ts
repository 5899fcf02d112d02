import type {Database} from '../domain/database.js';

/** Whether a site may write, and to whose campaigns. */
export type OriginOutcome =
  /** `organisation`: the only one whose campaigns it may write to; null: all of the municipality. */
  {outcome: 'listed'; organisation: string | null} | {outcome: 'not-listed'};

/** Looks an origin (`https://www.zilverwijk.example`) up in one municipality's list; an exact match only. */
export async function findOrigin(
  database: Database,
  input: {municipality: string; origin: string},
): Promise<OriginOutcome> {
  const row = await database
    .prepare('SELECT organisation FROM origin WHERE municipality = ? AND origin = ?')
    .bind(input.municipality, input.origin)
    .first<{organisation: string | null}>();
  return row ? {outcome: 'listed', organisation: row.organisation} : {outcome: 'not-listed'};
}

/** More sites than this have no place in one header. */
const MOST_ORIGINS = 50;

/** The sites of a municipality and of one of its organisations, 50 at most. */
export async function listOrigins(
  database: Database,
  input: {municipality: string; organisation: string},
): Promise<string[]> {
  const {results} = await database
    .prepare(
      `SELECT origin FROM origin WHERE municipality = ? AND (organisation IS NULL OR organisation = ?)
       ORDER BY organisation, origin LIMIT ?`,
    )
    .bind(input.municipality, input.organisation, MOST_ORIGINS)
    .all<{origin: string}>();
  return results.map(({origin}) => origin);
}
