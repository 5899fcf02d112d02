import type {Database} from '../domain/database.js';

/** How far one run goes: what is due at `now` (ms), `limit` rows at most. */
export interface Run {
  now: number;
  limit: number;
}

/**
 * Ends pledges that nobody confirmed in time and erases who made them: without a confirmation there is
 * no reason to keep a name and an address. Answers how many ended.
 */
export async function expirePledges(database: Database, {now, limit}: Run): Promise<number> {
  const {results} = await database
    .prepare(
      `SELECT municipality, id, person FROM pledge
       WHERE status = 'pending' AND confirm_before <= ? ORDER BY confirm_before LIMIT ?`,
    )
    .bind(now, limit)
    .all();
  if (results.length === 0) return 0;
  const [expired] = await database.batch([
    // Its status is asked for again: somebody may have moved it since.
    database
      .prepare(
        `UPDATE pledge SET status = 'expired', ended_at = ?1, person = NULL
         WHERE status = 'pending' AND confirm_before <= ?1 AND (municipality, id) IN (
           SELECT value ->> 'municipality', value ->> 'id' FROM json_each(?2)
         ) RETURNING 1`,
      )
      .bind(now, JSON.stringify(results)),
    database
      .prepare(
        `DELETE FROM person WHERE (municipality, id) IN (
           SELECT value ->> 'municipality', value ->> 'person' FROM json_each(?)
         ) AND NOT EXISTS (SELECT 1 FROM pledge WHERE municipality = person.municipality AND person = person.id)`,
      )
      .bind(JSON.stringify(results)),
  ]);
  return expired?.results.length ?? 0;
}

/** A campaign whose result was settled. */
export interface SettledCampaign {
  municipality: string;
  slug: string;
  status: 'funded' | 'unsuccessful';
}

/**
 * Settles live campaigns whose deadline has passed. Funded: every need has its minimum, or the campaign
 * keeps what comes and something came; else unsuccessful. One statement reads and decides, so that no
 * confirmation slips in between.
 */
export async function settleCampaigns(database: Database, {now, limit}: Run): Promise<SettledCampaign[]> {
  const {results} = await database
    .prepare(
      `UPDATE campaign SET settled_at = ?1, status = iif(
         (funding_model = 'keep-what-comes' AND supporters > 0) OR NOT EXISTS (
           SELECT 1 FROM need n INDEXED BY need_by_campaign
           WHERE n.municipality = campaign.municipality AND n.campaign = campaign.id AND n.confirmed < n.minimum
         ), 'funded', 'unsuccessful')
       WHERE status = 'live' AND (municipality, id) IN (
         SELECT municipality, id FROM campaign WHERE status = 'live' AND deadline_at <= ?1
         ORDER BY deadline_at LIMIT ?2
       ) RETURNING municipality, slug, status`,
    )
    .bind(now, limit)
    .all<SettledCampaign>();
  return results;
}
