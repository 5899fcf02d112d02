import type {Database, Statement} from '../domain/database.js';
import type {PledgeTarget} from '../domain/pledge.js';
import type {NeedStock, ShiftStock} from '../domain/stock.js';

type CampaignRow = Omit<PledgeTarget, 'needs'>;
type NeedRow = Omit<NeedStock, 'limited' | 'shifts'> & {limited: number};
type ShiftRow = ShiftStock & {need: string};

/** Which campaign: by the name in its address, or by its id. */
export type CampaignName = {municipality: string} & ({slug: string} | {id: string});

const BY = {
  slug: 'SELECT id FROM campaign WHERE municipality = ?1 AND slug = ?2',
  id: 'SELECT ?2',
} as const;

/** What a table row has reserved, without reservations that are past their time and only wait for a sweep. */
const heldNow = (row: string, where: string) => `${row}.held - coalesce((
    SELECT sum(h.amount) FROM hold h INDEXED BY hold_by_expiry
    WHERE h.expires_at <= ?3 AND h.municipality = ${row}.municipality AND ${where}
  ), 0) AS held`;

/**
 * The campaign and its needs with what is reserved and confirmed at `now` (ms); not-found: no such
 * campaign.
 */
export async function findPledgeTarget(
  database: Database,
  name: CampaignName,
  now: number,
): Promise<{outcome: 'found'; target: PledgeTarget} | {outcome: 'not-found'}> {
  const [by, value] = 'slug' in name ? [BY.slug, name.slug] : [BY.id, name.id];
  const read = (sql: string): Statement => database.prepare(sql).bind(name.municipality, value, now);
  const [campaigns, needs, shifts] = await database.batch<CampaignRow | NeedRow | ShiftRow>([
    read(
      `SELECT id, slug, title, organisation, status, deadline_at AS deadlineAt, time_zone AS timeZone
       FROM campaign WHERE municipality = ?1 AND id = (${by}) AND ?3 >= 0`,
    ),
    read(
      `SELECT n.id, n.kind, n.unit, n.title, n.target, n.limited, ${heldNow('n', 'h.need = n.id')},
         n.confirmed, n.max_per_pledge AS maxPerPledge
       FROM need n INDEXED BY need_by_campaign WHERE n.municipality = ?1 AND n.campaign = (${by}) ORDER BY n.position`,
    ),
    read(
      // CROSS JOIN: the needs first, or all shifts of the municipality are read for each.
      `SELECT s.id, s.need, s.starts_at AS startsAt, s.ends_at AS endsAt, s.capacity,
         ${heldNow('s', 'h.need = s.need AND h.shift = s.id')}, s.confirmed
       FROM need n INDEXED BY need_by_campaign
         CROSS JOIN shift s INDEXED BY shift_by_need ON s.municipality = n.municipality AND s.need = n.id
       WHERE n.municipality = ?1 AND n.campaign = (${by}) ORDER BY s.starts_at, s.id`,
    ),
  ]);
  const [campaign] = (campaigns?.results ?? []) as CampaignRow[];
  if (!campaign) return {outcome: 'not-found'};
  const shiftRows = (shifts?.results ?? []) as ShiftRow[];
  const stock = ((needs?.results ?? []) as NeedRow[]).map((need): NeedStock => ({
    ...need,
    limited: need.limited === 1,
    shifts: shiftRows.filter((shift) => shift.need === need.id),
  }));
  return {outcome: 'found', target: {...campaign, needs: stock}};
}
