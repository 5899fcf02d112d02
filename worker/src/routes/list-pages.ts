import {LIMITS} from '@duit/contract';
import type {Page, Supporter, Update} from '@duit/contract';
import {supporterView, updateView} from '../domain/campaign-view.js';
import {encodeCursor, sealCursor, type Position} from '../domain/cursor.js';
import type {Database} from '../domain/database.js';
import {listUpdates} from '../repositories/campaigns.js';
import {listSupporters} from '../repositories/supporters.js';
import {supportersScope} from './list-supporters.js';

const limit = LIMITS.pageSize;

/** Whose lists, and from where on. */
interface Wanted {
  municipality: {slug: string; policy: {moderation: Parameters<typeof supporterView>[1]}};
  campaign: {id: string; timeZone: string};
  secret: string;
  older?: Position | undefined;
  earlier?: Position | undefined;
}

/** A page of each list of a campaign, as the API would answer it. */
export async function listPages(
  database: Database,
  {municipality: {slug, policy}, campaign: {id, timeZone}, secret, older, earlier}: Wanted,
): Promise<{updates: Page<Update>; supporters: Page<Supporter>}> {
  const of = {municipality: slug, campaign: id, limit};
  const [updates, supporters] = await Promise.all([
    listUpdates(database, {...of, after: older && {publishedAt: older[0], id: older[1]}}),
    listSupporters(database, {...of, after: earlier && {confirmedAt: earlier[0], pledge: earlier[1]}}),
  ]);
  const {next} = supporters;
  return {
    updates: {
      items: updates.updates.map(updateView),
      cursor: updates.next && encodeCursor([updates.next.publishedAt, updates.next.id]),
    },
    supporters: {
      items: supporters.supporters.map((each) => supporterView(each, policy.moderation, timeZone)),
      cursor: next && (await sealCursor(secret, supportersScope(slug, id), [next.confirmedAt, next.pledge])),
    },
  };
}
