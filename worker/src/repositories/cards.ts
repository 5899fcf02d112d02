import {PUBLIC_STATUSES, type CampaignState, type Locale, type PublicStatus} from '@duit/contract';
import type {CardRecord, ImageRecord, NeedRecord} from '../domain/campaign.js';
import type {Database, Statement} from '../domain/database.js';

interface Row {
  id: string;
  municipality: string;
  slug: string;
  locale: string;
  organisation: string;
  organiser: string;
  title: string;
  summary: string;
  place: string;
  neighbourhood: string;
  latitude: number | null;
  longitude: number | null;
  themes: string;
  image: string | null;
  status: string;
  funding_model: string;
  deadline_at: number;
  time_zone: string;
  supporters: number;
  position: number;
  needs: string;
}

const PUBLIC = PUBLIC_STATUSES.map((status) => `'${status}'`).join(', ');

// One statement and one round trip for cards and their needs; the counters stand on the needs, so that
// the cost does not depend on how many people pledged. INDEXED BY: without statistics the planner takes the
// primary key and reads every need of the municipality for each card (2,142 rows instead of 146). The language
// is asked for by a name that is bound and not joined, so that its row is read once and not for each card.
const cardsSql = (from = 'campaign c') => `
  SELECT c.id, c.municipality, c.slug, (SELECT locale FROM municipality WHERE slug = ?) AS locale, c.organisation, o.name AS organiser, c.title, c.summary, c.place,
    c.neighbourhood, c.latitude, c.longitude, c.themes, c.image, c.status, c.funding_model, c.deadline_at, c.time_zone, c.supporters, c.position,
    (SELECT json_group_array(json_object('id', n.id, 'kind', n.kind, 'unit', n.unit, 'title', n.title,
       'minimum', n.minimum, 'target', n.target, 'limited', n.limited, 'held', n.held,
       'confirmed', n.confirmed, 'position', n.position))
     FROM need n INDEXED BY need_by_campaign WHERE n.municipality = c.municipality AND n.campaign = c.id) AS needs
  FROM ${from} JOIN organisation o ON o.municipality = c.municipality AND o.id = c.organisation
  WHERE c.municipality = ? AND c.status IN (${PUBLIC})`;

// CROSS JOIN: the words come first, whatever the planner thinks.
const WORDED = `campaign_word w INDEXED BY campaign_word_in_order
  CROSS JOIN campaign c ON c.municipality = w.municipality AND c.id = w.campaign`;
const HAS_WORD = `EXISTS (SELECT 1 FROM campaign_word x
  WHERE x.municipality = c.municipality AND x.campaign = c.id AND x.word = ?)`;

// The same rule as domain/campaign-state.ts, so that a page of a filtered list is full; a test compares them.
const STATE = `
  CASE WHEN c.status <> 'live' THEN c.status WHEN c.deadline_at <= ? THEN 'closing' ELSE (
    SELECT CASE WHEN max(n.confirmed) = 0 THEN 'starting' WHEN min(n.confirmed >= n.minimum) = 0 THEN 'under-way'
      WHEN max(n.confirmed > n.target) = 1 THEN 'over-funded' ELSE 'ready' END
    FROM need n INDEXED BY need_by_campaign WHERE n.municipality = c.municipality AND n.campaign = c.id) END`;

type NeedJson = Omit<NeedRecord, 'limited'> & {limited: 0 | 1; position: number};

const needFromJson = ({position: _, limited, ...need}: NeedJson): NeedRecord => ({
  ...need,
  limited: limited === 1,
});

const fromRow = (row: Row): CardRecord => ({
  id: row.id,
  municipality: row.municipality,
  slug: row.slug,
  locale: row.locale as Locale,
  organisation: row.organisation,
  organiser: row.organiser,
  title: row.title,
  summary: row.summary,
  place: row.place,
  neighbourhood: row.neighbourhood,
  location:
    row.latitude === null || row.longitude === null
      ? null
      : {latitude: row.latitude, longitude: row.longitude},
  themes: JSON.parse(row.themes) as string[],
  image: row.image === null ? null : (JSON.parse(row.image) as ImageRecord),
  status: row.status as PublicStatus,
  fundingModel: row.funding_model as CardRecord['fundingModel'],
  deadlineAt: row.deadline_at,
  timeZone: row.time_zone,
  supporters: row.supporters,
  position: row.position,
  needs: (JSON.parse(row.needs) as NeedJson[]).sort((a, b) => a.position - b.position).map(needFromJson),
});

const cardsOf = async (statement: Statement) => (await statement.all<Row>()).results.map(fromRow);

/** Where a list goes on: the last card of the page before. */
export interface CardCursor {
  position: number;
  id: string;
}

/** One page of the public campaigns of a municipality, in its own order. */
export interface CardListInput {
  municipality: string;
  theme?: string | undefined;
  /** A state, or `open`: everything that can be pledged to. */
  status?: CampaignState | 'open' | undefined;
  neighbourhood?: string | undefined;
  /** Keys of `typedKeys`: campaigns that have all of them. */
  words?: readonly string[] | undefined;
  after?: CardCursor | undefined;
  limit: number;
  /** Milliseconds UTC. */
  now: number;
}

/** Reads one page; `next` is null on the last one. */
export async function listCards(
  database: Database,
  {municipality, theme, status, neighbourhood, words = [], after, limit, now}: CardListInput,
): Promise<{cards: CardRecord[]; next: CardCursor | null}> {
  const conditions: string[] = [];
  const values: (string | number)[] = [municipality, municipality];
  const where = (sql: string, ...bound: (string | number)[]) => {
    conditions.push(` AND ${sql}`);
    values.push(...bound);
  };
  const [first, ...others] = words;
  // Read in the order of what drives the statement, so that a page ends after its last card.
  let from = neighbourhood === undefined ? 'campaign c' : 'campaign c INDEXED BY campaign_by_neighbourhood';
  let order = ['c.position', 'c.id'];
  if (first !== undefined) {
    from = WORDED;
    order = ['w.position', 'w.campaign'];
    where('w.municipality = ? AND w.word = ?', municipality, first);
  }
  for (const word of others) where(HAS_WORD, word);
  if (after) where(`(${order.join()}) > (?, ?)`, after.position, after.id);
  if (neighbourhood !== undefined) where('c.neighbourhood = ?', neighbourhood);
  if (theme !== undefined) where('EXISTS (SELECT 1 FROM json_each(c.themes) WHERE value = ?)', theme);
  if (status === 'open') where("c.status = 'live' AND c.deadline_at > ?", now);
  else if (status !== undefined) where(`(${STATE}) = ?`, now, status);
  const cards = await cardsOf(
    database
      .prepare(`${cardsSql(from)}${conditions.join('')} ORDER BY ${order.join()} LIMIT ?`)
      .bind(...values, limit + 1),
  );
  const last = cards[limit - 1];
  return cards.length > limit && last
    ? {cards: cards.slice(0, limit), next: {position: last.position, id: last.id}}
    : {cards, next: null};
}

/** The public campaigns among `slugs`, in the municipality's order; others are left out. */
export const findCards = (
  database: Database,
  {municipality, slugs}: {municipality: string; slugs: readonly string[]},
): Promise<CardRecord[]> =>
  cardsOf(
    database
      // A list of parameters would fail: D1 binds 100 at most.
      .prepare(
        `${cardsSql('campaign c INDEXED BY campaign_by_slug')} AND c.slug IN (SELECT value FROM json_each(?))
         ORDER BY c.position, c.id`,
      )
      .bind(municipality, municipality, JSON.stringify(slugs)),
  );

/** One card or nothing. */
export type CardOutcome = {outcome: 'found'; card: CardRecord} | {outcome: 'not-found'};

/** Finds one public campaign by its slug, or by its id where that is what is known. */
export async function findCard(
  database: Database,
  input: {municipality: string} & ({slug: string} | {id: string}),
): Promise<CardOutcome> {
  const [column, value] = 'slug' in input ? ['slug', input.slug] : ['id', input.id];
  const [card] = await cardsOf(
    database.prepare(`${cardsSql()} AND c.${column} = ?`).bind(input.municipality, input.municipality, value),
  );
  return card ? {outcome: 'found', card} : {outcome: 'not-found'};
}
