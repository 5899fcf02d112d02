import type {Kind} from '@duit/contract';
import type {SupporterRecord} from '../domain/campaign.js';
import type {Database} from '../domain/database.js';

interface Row {
  id: string;
  confirmed_at: number;
  kinds: string;
  name: string | null;
  on_behalf_of: string;
  display: string;
  message: string;
  moderation: string;
}

type Person = NonNullable<SupporterRecord['person']>;

const fromRow = (row: Row): SupporterRecord => ({
  pledge: row.id,
  confirmedAt: row.confirmed_at,
  kinds: JSON.parse(row.kinds) as Kind[],
  person:
    row.name === null
      ? null
      : {
          name: row.name,
          onBehalfOf: row.on_behalf_of,
          display: row.display as Person['display'],
          message: row.message,
          moderation: row.moderation as Person['moderation'],
        },
});

/** Where a list of supporters goes on. Names a pledge: never leaves the Worker in the clear. */
export interface SupporterCursor {
  confirmedAt: number;
  pledge: string;
}

/** One page of the confirmed pledges of a campaign, newest first; `campaign` is its id. */
export async function listSupporters(
  database: Database,
  input: {municipality: string; campaign: string; after?: SupporterCursor | undefined; limit: number},
): Promise<{supporters: SupporterRecord[]; next: SupporterCursor | null}> {
  const {municipality, campaign, after, limit} = input;
  const before = after?.confirmedAt ?? Number.MAX_SAFE_INTEGER;
  const {results} = await database
    .prepare(
      `SELECT p.id, p.confirmed_at, r.name, r.on_behalf_of, r.display, r.message, r.moderation,
         (SELECT json_group_array(DISTINCT n.kind) FROM pledge_item i
            JOIN need n ON n.municipality = i.municipality AND n.id = i.need
          WHERE i.municipality = p.municipality AND i.pledge = p.id AND i.status <> 'lapsed') AS kinds
       FROM pledge p LEFT JOIN person r ON r.municipality = p.municipality AND r.id = p.person
       WHERE p.municipality = ? AND p.campaign = ? AND p.status = 'confirmed'
         AND p.confirmed_at <= ? AND (p.confirmed_at < ? OR p.id > ?)
       ORDER BY p.confirmed_at DESC, p.id LIMIT ?`,
    )
    .bind(municipality, campaign, before, before, after?.pledge ?? '', limit + 1)
    .all<Row>();
  const supporters = results.slice(0, limit).map(fromRow);
  const last = supporters.at(-1);
  return {
    supporters,
    next: results.length > limit && last ? {confirmedAt: last.confirmedAt, pledge: last.pledge} : null,
  };
}
