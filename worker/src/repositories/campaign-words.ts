import type {Database, Statement} from '../domain/database.js';
import type {Searched} from '../domain/search-words.js';

/** A campaign by its id. */
export interface CampaignKey {
  municipality: string;
  campaign: string;
}

/** A campaign whose words are not those of its texts any more, with the texts. */
export type Unworded = CampaignKey & Searched;

/** Statements, for one batch, that make `words` what a campaign is found by; at its place in the list. */
export const storeWords = (
  database: Database,
  {municipality, campaign}: CampaignKey,
  words: readonly string[],
): Statement[] => [
  database
    .prepare('DELETE FROM campaign_word WHERE municipality = ? AND campaign = ?')
    .bind(municipality, campaign),
  database
    .prepare(
      `INSERT INTO campaign_word (municipality, campaign, word, position)
       SELECT c.municipality, c.id, value, c.position FROM campaign c JOIN json_each(?3)
       WHERE c.municipality = ?1 AND c.id = ?2`,
    )
    .bind(municipality, campaign, JSON.stringify(words)),
];

/** Campaigns that want new words, `limit` at most. */
export async function listUnworded(database: Database, {limit}: {limit: number}): Promise<Unworded[]> {
  const {results} = await database
    .prepare(
      `SELECT c.municipality, c.id AS campaign, c.title, c.place, c.neighbourhood, c.summary, c.themes,
         o.name AS organiser, (SELECT json_group_array(n.title) FROM need n INDEXED BY need_by_campaign
           WHERE n.municipality = c.municipality AND n.campaign = c.id) AS needs
       FROM campaign c INDEXED BY campaign_without_words
         JOIN organisation o ON o.municipality = c.municipality AND o.id = c.organisation
       WHERE c.worded = 0 LIMIT ?`,
    )
    .bind(limit)
    .all<Omit<Unworded, 'themes' | 'needs'> & {themes: string; needs: string}>();
  return results.map(({themes, needs, ...row}) => ({
    ...row,
    themes: JSON.parse(themes) as string[],
    needs: (JSON.parse(needs) as string[]).map((title) => ({title})),
  }));
}

/** Gives a campaign its words, unless its texts changed meanwhile: then the next run does it. */
export async function replaceWords(
  database: Database,
  {municipality, campaign, title, place, neighbourhood, summary, themes}: Unworded,
  words: readonly string[],
): Promise<void> {
  await database.batch([
    ...storeWords(database, {municipality, campaign}, words),
    database
      .prepare(
        `UPDATE campaign SET worded = 1 WHERE municipality = ? AND id = ?
         AND (title, place, neighbourhood, summary, themes) = (?, ?, ?, ?, ?)`,
      )
      .bind(municipality, campaign, title, place, neighbourhood, summary, JSON.stringify(themes)),
  ]);
}
