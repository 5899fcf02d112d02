import {PUBLIC_STATUSES, type Neighbourhood} from '@duit/contract';
import type {Database} from '../domain/database.js';

/**
 * Neighbourhoods with public campaigns and how many each has, by name. Reads one row of an index for each
 * campaign of the municipality.
 */
export async function countNeighbourhoods(
  database: Database,
  {municipality, limit}: {municipality: string; limit: number},
): Promise<Neighbourhood[]> {
  const {results} = await database
    .prepare(
      `SELECT neighbourhood AS name, count(*) AS campaigns FROM campaign INDEXED BY campaign_by_neighbourhood
       WHERE municipality = ? AND neighbourhood > '' AND status IN (SELECT value FROM json_each(?))
       GROUP BY neighbourhood ORDER BY neighbourhood LIMIT ?`,
    )
    .bind(municipality, JSON.stringify(PUBLIC_STATUSES), limit)
    .all<Neighbourhood>();
  return results;
}
