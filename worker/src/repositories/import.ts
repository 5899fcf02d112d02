import type {Database, Statement} from '../domain/database.js';
import type {CampaignPlan, ImportFault, ImportPlan} from '../domain/import-plan.js';
import {storeWords} from './campaign-words.js';

/** What an import added; what was there already is left alone. */
export interface ImportReport {
  municipality: 'added' | 'present';
  organisations: number;
  origins: number;
  campaigns: {added: string[]; present: string[]};
}

/** All of a plan is in the database, or the campaign that breaks a rule of the schema is named. */
export type ImportOutcome =
  {outcome: 'imported'; report: ImportReport} | {outcome: 'refused'; fault: ImportFault};

/** Nobody in a file is mailed: a domain that cannot exist (RFC 2606, section 2). */
const NOBODY = 'nobody@import.invalid';

/** Rows of one JSON value: D1 takes values up to 2 MB. */
const ROWS = 1_000;

const columns = (names: string) => names.split(' ');
const NEED = columns(
  'id kind unit title description hand_over minimum target limited max_per_pledge position',
);
const SHIFT = columns('id need starts_at ends_at place capacity');
const BUDGET = columns('position title cents covered_by');
const UPDATE = columns('id title body published_at');
const PERSON = columns('id name on_behalf_of display message moderation created_at');
const PLEDGE = columns('id person created_at confirm_before confirmed_at');
const ITEM = columns('pledge need shift amount note');

/** Inserts rows given as JSON objects; `fixed` columns have one value for all of them. */
function insertRows(
  database: Database,
  table: string,
  names: readonly string[],
  rows: readonly object[],
  fixed: Record<string, string | number>,
): Statement[] {
  const values = names.map((name) => `value ->> '${name}'`).join(', ');
  const marks = Object.keys(fixed).map(() => '?');
  const sql =
    `INSERT INTO ${table} (${[...Object.keys(fixed), ...names].join(', ')}) ` +
    `SELECT ${[...marks, values].join(', ')} FROM json_each(?)`;
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += ROWS) {
    const json = JSON.stringify(rows.slice(start, start + ROWS));
    statements.push(database.prepare(sql).bind(...Object.values(fixed), json));
  }
  return statements;
}

function insertPledges(
  database: Database,
  plan: CampaignPlan,
  municipality: string,
  campaign: string,
): Statement[] {
  return [
    ...insertRows(database, 'person', PERSON, plan.people, {
      municipality,
      email: NOBODY,
      consent_updates: 0,
      consent_share_contact: 0,
      privacy_version: 'import',
      locale: 'nl',
    }),
    // Confirmed from the start; the triggers count them, as they count everybody else.
    ...insertRows(database, 'pledge', PLEDGE, plan.pledges, {
      municipality,
      campaign,
      status: 'confirmed',
      source: 'import',
      page: plan.page,
    }),
    ...insertRows(database, 'pledge_item', ITEM, plan.items, {municipality}),
  ];
}

function insertCampaign(database: Database, municipality: string, plan: CampaignPlan): Statement[] {
  const names = Object.keys(plan.campaign);
  const campaign = String(plan.campaign['id']);
  return [
    database
      .prepare(
        `INSERT INTO campaign (municipality, position, ${names.join(', ')})
         SELECT ?1, coalesce((SELECT max(position) FROM campaign WHERE municipality = ?1), 0) + 1,
           ${names.map((_, index) => `?${index + 2}`).join(', ')}`,
      )
      .bind(municipality, ...Object.values(plan.campaign)),
    ...storeWords(database, {municipality, campaign}, plan.words),
    ...insertRows(database, 'need', NEED, plan.needs, {municipality, campaign}),
    ...insertRows(database, 'shift', SHIFT, plan.shifts, {municipality}),
    ...insertRows(database, 'budget_line', BUDGET, plan.budget, {municipality, campaign}),
    ...insertRows(database, 'campaign_update', UPDATE, plan.updates, {municipality, campaign}),
    ...insertPledges(database, plan, municipality, campaign),
  ];
}

/** Adds the municipality, its organisations and its origins; answers how many rows of each are new. */
async function importTenant(
  database: Database,
  {file, now}: ImportPlan,
): Promise<Omit<ImportReport, 'campaigns'>> {
  const {slug, name, locale, timeZone, sender, policy, privacyNotice, texts} = file.municipality;
  const ownTexts = Object.entries(texts).flatMap(([language, own]) =>
    Object.entries(own).map(([text, words]) => ({locale: language, name: text, text: JSON.stringify(words)})),
  );
  const [municipality, organisations, origins] = await database.batch([
    database
      .prepare(
        `INSERT INTO municipality (slug, name, locale, time_zone, sender_name, sender_email, policy, privacy_version,
           privacy_url, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .bind(
        ...[slug, name, locale, timeZone, sender.name, sender.email, JSON.stringify(policy)],
        ...[privacyNotice.version, privacyNotice.url, now],
      ),
    database
      .prepare(
        `INSERT INTO organisation (municipality, id, name, url, created_at)
         SELECT ?, value ->> 'slug', value ->> 'name', value ->> 'url', ? FROM json_each(?) WHERE true
         ON CONFLICT DO NOTHING`,
      )
      .bind(slug, now, JSON.stringify(file.organisations)),
    database
      .prepare(
        `INSERT INTO origin (municipality, origin, organisation)
         SELECT ?, value ->> 'origin', value ->> 'organisation' FROM json_each(?) WHERE true
         ON CONFLICT DO NOTHING`,
      )
      .bind(slug, JSON.stringify(file.origins)),
    database
      .prepare(
        `INSERT INTO municipality_text (municipality, locale, name, text)
         SELECT ?, value ->> 'locale', value ->> 'name', value ->> 'text' FROM json_each(?) WHERE true
         ON CONFLICT DO NOTHING`,
      )
      .bind(slug, JSON.stringify(ownTexts)),
  ]);
  return {
    municipality: municipality?.meta.changes ? 'added' : 'present',
    organisations: organisations?.meta.changes ?? 0,
    origins: origins?.meta.changes ?? 0,
  };
}

/** Puts a plan into the database. Each campaign is one batch: whole or not at all. Repeating it is safe. */
export async function importPlan(database: Database, plan: ImportPlan): Promise<ImportOutcome> {
  const {slug} = plan.file.municipality;
  const report = await importTenant(database, plan);
  const {results} = await database
    .prepare('SELECT slug FROM campaign WHERE municipality = ?')
    .bind(slug)
    .all<{slug: string}>();
  const present = new Set(results.map((row) => row.slug));
  const added: string[] = [];
  for (const [index, campaign] of plan.campaigns.entries()) {
    if (present.has(campaign.slug)) continue;
    try {
      await database.batch(insertCampaign(database, slug, campaign));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {outcome: 'refused', fault: {path: `campaigns.${index}`, message}};
    }
    added.push(campaign.slug);
  }
  const kept = plan.campaigns.map((each) => each.slug).filter((each) => present.has(each));
  return {outcome: 'imported', report: {...report, campaigns: {added, present: kept}}};
}
