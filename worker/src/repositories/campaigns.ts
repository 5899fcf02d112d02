import type {Aftercare, BudgetLine, Campaign} from '@duit/contract';
import type {CampaignRecord, NeedDetailRecord, ShiftRecord, UpdateRecord} from '../domain/campaign.js';
import type {Database} from '../domain/database.js';
import {findCard} from './cards.js';

/** How many updates come with a whole campaign. */
const NEWEST_UPDATES = 3;

interface Texts {
  story: string;
  aftercare: string | null;
  who_does_what: string;
  permits: string;
  objections: string;
}
interface NeedTexts {
  id: string;
  description: string;
  hand_over: string;
  max_per_pledge: number | null;
}
interface ShiftRow {
  id: string;
  need: string;
  starts_at: number;
  ends_at: number;
  place: string;
  capacity: number;
  held: number;
  confirmed: number;
}
interface BudgetRow {
  title: string;
  cents: number;
  covered_by: string;
}
interface UpdateRow {
  id: string;
  title: string;
  body: string;
  published_at: number;
}

const shiftFromRow = (row: ShiftRow): ShiftRecord => ({
  id: row.id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  capacity: row.capacity,
  held: row.held,
  confirmed: row.confirmed,
});

const budgetFromRow = (row: BudgetRow): BudgetLine => ({
  title: row.title,
  cents: row.cents,
  coveredBy: row.covered_by as BudgetLine['coveredBy'],
});

const updateFromRow = (row: UpdateRow): UpdateRecord => ({
  id: row.id,
  title: row.title,
  body: row.body,
  publishedAt: row.published_at,
});

/** A whole public campaign or nothing. */
export type CampaignOutcome = {outcome: 'found'; campaign: CampaignRecord} | {outcome: 'not-found'};

/** Finds one public campaign with everything its page shows. */
export async function findCampaign(
  database: Database,
  {municipality, slug}: {municipality: string; slug: string},
): Promise<CampaignOutcome> {
  const found = await findCard(database, {municipality, slug});
  if (found.outcome === 'not-found') return found;
  const {card} = found;
  const ask = (sql: string) => database.prepare(sql).bind(municipality, card.id);
  const [texts, needTexts, shifts, budget, updates] = await Promise.all([
    ask(
      'SELECT story, aftercare, who_does_what, permits, objections FROM campaign WHERE municipality = ? AND id = ?',
    ).first<Texts>(),
    ask(
      `SELECT id, description, hand_over, max_per_pledge
       FROM need INDEXED BY need_by_campaign WHERE municipality = ? AND campaign = ?`,
    ).all<NeedTexts>(),
    ask(
      `SELECT s.id, s.need, s.starts_at, s.ends_at, s.place, s.capacity, s.held, s.confirmed
       FROM need n INDEXED BY need_by_campaign
         CROSS JOIN shift s INDEXED BY shift_by_need ON s.municipality = n.municipality AND s.need = n.id
       WHERE n.municipality = ? AND n.campaign = ? ORDER BY s.starts_at, s.place`,
    ).all<ShiftRow>(),
    ask(
      'SELECT title, cents, covered_by FROM budget_line WHERE municipality = ? AND campaign = ? ORDER BY position',
    ).all<BudgetRow>(),
    listUpdates(database, {municipality, campaign: card.id, limit: NEWEST_UPDATES}),
  ]);
  if (!texts) return {outcome: 'not-found'};
  const details = new Map(needTexts.results.map((row) => [row.id, row]));
  const needs = card.needs.map((need): NeedDetailRecord => {
    const detail = details.get(need.id);
    return {
      ...need,
      description: detail?.description ?? '',
      handOver: detail?.hand_over ?? '',
      maxPerPledge: detail?.max_per_pledge ?? null,
      shifts: shifts.results.filter((shift) => shift.need === need.id).map(shiftFromRow),
    };
  });
  return {
    outcome: 'found',
    campaign: {
      ...card,
      needs,
      story: texts.story,
      budget: budget.results.map(budgetFromRow),
      aftercare: texts.aftercare === null ? null : (JSON.parse(texts.aftercare) as Aftercare),
      whoDoesWhat: JSON.parse(texts.who_does_what) as Campaign['whoDoesWhat'],
      gates: {
        permits: texts.permits as Campaign['gates']['permits'],
        objections: texts.objections as Campaign['gates']['objections'],
      },
      updates: updates.updates,
    },
  };
}

/** Where a list of updates goes on. */
export interface UpdateCursor {
  publishedAt: number;
  id: string;
}

/** One page of a campaign's updates, newest first; `campaign` is its id. */
export async function listUpdates(
  database: Database,
  input: {municipality: string; campaign: string; after?: UpdateCursor | undefined; limit: number},
): Promise<{updates: UpdateRecord[]; next: UpdateCursor | null}> {
  const {municipality, campaign, after, limit} = input;
  const {results} = await database
    .prepare(
      `SELECT id, title, body, published_at FROM campaign_update
       WHERE municipality = ? AND campaign = ? AND (published_at, id) < (?, ?)
       ORDER BY published_at DESC, id DESC LIMIT ?`,
    )
    .bind(municipality, campaign, after?.publishedAt ?? Number.MAX_SAFE_INTEGER, after?.id ?? '', limit + 1)
    .all<UpdateRow>();
  const updates = results.slice(0, limit).map(updateFromRow);
  const last = updates.at(-1);
  return {
    updates,
    next: results.length > limit && last ? {publishedAt: last.publishedAt, id: last.id} : null,
  };
}
