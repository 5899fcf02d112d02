import type {Database} from '../../worker/src/domain/database.js';

/** Every counter beside the sum that it stands for; empty when all are equal. */
const WRONG_COUNTERS = `
  SELECT 'need ' || n.title AS counter, n.held, n.confirmed,
    (SELECT coalesce(sum(h.amount), 0) FROM hold h
     WHERE h.municipality = n.municipality AND h.need = n.id) AS holds,
    (SELECT coalesce(sum(i.amount), 0) FROM pledge_item i
       JOIN pledge p ON p.municipality = i.municipality AND p.id = i.pledge
     WHERE i.municipality = n.municipality AND i.need = n.id
       AND p.confirmed_at IS NOT NULL AND i.status <> 'lapsed') AS items
  FROM need n WHERE n.held <> holds OR n.confirmed <> items
    OR (n.limited = 1 AND n.held + n.confirmed > n.target)
  UNION ALL
  SELECT 'shift ' || s.id, s.held, s.confirmed,
    (SELECT coalesce(sum(h.amount), 0) FROM hold h
     WHERE h.municipality = s.municipality AND h.shift = s.id) AS holds,
    (SELECT coalesce(sum(i.amount), 0) FROM pledge_item i
       JOIN pledge p ON p.municipality = i.municipality AND p.id = i.pledge
     WHERE i.municipality = s.municipality AND i.shift = s.id
       AND p.confirmed_at IS NOT NULL AND i.status <> 'lapsed') AS items
  FROM shift s WHERE s.held <> holds OR s.confirmed <> items OR s.held + s.confirmed > s.capacity
  UNION ALL
  SELECT 'supporters of ' || c.slug, 0, c.supporters, 0,
    (SELECT count(*) FROM pledge p
     WHERE p.municipality = c.municipality AND p.campaign = c.id AND p.status = 'confirmed') AS items
  FROM campaign c WHERE c.supporters <> items
  UNION ALL
  SELECT 'hold of ' || h.pledge, 0, 0, 0, 0 FROM hold h
    JOIN pledge p ON p.municipality = h.municipality AND p.id = h.pledge WHERE p.status <> 'pending'`;

/** The oracle: what is wrong with the counters, computed from the rows that they count. */
export async function wrongCounters(database: Database): Promise<unknown[]> {
  return (await database.prepare(WRONG_COUNTERS).all()).results;
}
