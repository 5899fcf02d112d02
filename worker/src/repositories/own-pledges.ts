import type {Database} from '../domain/database.js';
import type {Pledge, PledgeItem} from '../domain/pledge.js';
import type {TokenPurpose} from '../domain/tokens.js';

/** A token as the database knows it. */
export interface StoredToken {
  purpose: TokenPurpose;
  pledge: string;
  /** In ms; null where the purpose has no such instant. */
  expiresAt: number | null;
  usedAt: number | null;
}

/** Finds a token by its hash, in this municipality only. */
export async function findToken(
  database: Database,
  input: {municipality: string; hash: string},
): Promise<{outcome: 'found'; token: StoredToken} | {outcome: 'not-found'}> {
  const token = await database
    .prepare(
      `SELECT purpose, pledge, expires_at AS expiresAt, used_at AS usedAt FROM token
       WHERE hash = ? AND municipality = ?`,
    )
    .bind(input.hash, input.municipality)
    .first<StoredToken>();
  return token ? {outcome: 'found', token} : {outcome: 'not-found'};
}

type Row = Omit<Pledge, 'items' | 'holds' | 'consents'> & {updates: number; shareContact: number};
type HoldRow = Pledge['holds'][number];

const PLEDGE = `SELECT p.id, p.campaign, p.status, p.page, p.form, p.created_at AS createdAt,
    p.confirm_before AS confirmBefore, p.confirmed_at AS confirmedAt, e.name, e.email,
    e.on_behalf_of AS onBehalfOf, e.display, e.message, e.locale,
    e.consent_updates AS updates, e.consent_share_contact AS shareContact
  FROM pledge p JOIN person e ON e.municipality = p.municipality AND e.id = p.person
  WHERE p.municipality = ? AND p.id = ?`;

const ITEMS = `SELECT i.need, i.shift, i.amount, i.note, i.status, n.kind, n.unit, n.title,
    s.starts_at AS startsAt, s.ends_at AS endsAt
  FROM pledge_item i
    JOIN need n ON n.municipality = i.municipality AND n.id = i.need
    LEFT JOIN shift s ON s.municipality = i.municipality AND s.id = i.shift
  WHERE i.municipality = ? AND i.pledge = ? ORDER BY n.position, s.starts_at, s.id`;

const HOLDS = `SELECT need, shift, amount, expires_at AS expiresAt FROM hold WHERE municipality = ? AND pledge = ?`;

/** A pledge with its items and reservations; not-found also when the person was erased. */
export async function findPledge(
  database: Database,
  input: {municipality: string; pledge: string},
): Promise<{outcome: 'found'; pledge: Pledge} | {outcome: 'not-found'}> {
  const [pledges, items, holds] = await database.batch<Row | PledgeItem | HoldRow>(
    [PLEDGE, ITEMS, HOLDS].map((sql) => database.prepare(sql).bind(input.municipality, input.pledge)),
  );
  const [row] = (pledges?.results ?? []) as Row[];
  if (!row) return {outcome: 'not-found'};
  const {updates, shareContact, ...pledge} = row;
  return {
    outcome: 'found',
    pledge: {
      ...pledge,
      consents: {updates: updates === 1, shareContact: shareContact === 1},
      items: (items?.results ?? []) as PledgeItem[],
      holds: (holds?.results ?? []) as HoldRow[],
    },
  };
}
