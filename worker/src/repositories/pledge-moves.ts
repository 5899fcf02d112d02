import type {Display} from '@duit/contract';
import type {Database} from '../domain/database.js';
import type {Quota} from '../domain/quotas.js';
import type {StockItem} from '../domain/stock.js';
import {outcomeOf, type BatchOutcome} from './breaches.js';
import {sweepNeeds} from './holds.js';
import {queueCappedMail, queueMail} from './outbox.js';
import {insertItems, type NewItem} from './pledges.js';
import {claimKey, type DoneRequest, type RequestId} from './requests.js';

/** Stale reservations of others that a move clears away for itself, all its needs together. */
const SWEPT_PER_MOVE = 10;

/** What every move of an existing pledge carries; instants in ms. */
export interface Move {
  request: RequestId;
  done: DoneRequest;
  pledge: string;
  /** Id of the mail that tells about it. */
  mail: string;
  now: number;
}

/** A confirmation; amounts other than those that were promised where less is left. */
export interface ConfirmMove extends Move {
  /** Hash of the token that is used up by it, and of the one that manages the pledge from now on. */
  confirmHash: string;
  manageHash: string;
  needs: readonly string[];
  /** Items that get less than was promised; 0: nothing, the item lapses. */
  reduced: readonly StockItem[];
}

/** Confirms a pending pledge: the token is used, reservations become confirmed, counters and mail follow. */
export function confirmPledge(database: Database, move: ConfirmMove): Promise<BatchOutcome> {
  const {now, pledge, needs} = move;
  const {municipality} = move.request;
  const less = move.reduced.filter(({amount}) => amount > 0);
  const gone = move.reduced.filter(({amount}) => amount === 0);
  const items = (sql: string, list: readonly StockItem[]) =>
    list.length > 0 ? [database.prepare(sql).bind(municipality, pledge, JSON.stringify(list))] : [];
  return outcomeOf(
    database.batch([
      claimKey(database, move.request, move.done, now),
      database.prepare('UPDATE token SET used_at = ? WHERE hash = ?').bind(now, move.confirmHash),
      sweepNeeds(database, {municipality, needs, now, limit: SWEPT_PER_MOVE}),
      ...items(
        `UPDATE pledge_item SET amount = CAST((
           SELECT value ->> 'amount' FROM json_each(?3) WHERE value ->> 'need' = need AND value ->> 'shift' = shift
         ) AS INTEGER)
         WHERE municipality = ?1 AND pledge = ?2
           AND (need, shift) IN (SELECT value ->> 'need', value ->> 'shift' FROM json_each(?3))`,
        less,
      ),
      ...items(
        `UPDATE pledge_item SET status = 'lapsed' WHERE municipality = ?1 AND pledge = ?2
           AND (need, shift) IN (SELECT value ->> 'need', value ->> 'shift' FROM json_each(?3))`,
        gone,
      ),
      database
        .prepare(`UPDATE pledge SET status = 'confirmed', confirmed_at = ? WHERE municipality = ? AND id = ?`)
        .bind(now, municipality, pledge),
      database
        .prepare(
          `INSERT INTO token (hash, municipality, pledge, purpose, version) VALUES (?, ?, ?, 'manage', 1)`,
        )
        .bind(move.manageHash, municipality, pledge),
      queueMail(database, {municipality, id: move.mail, template: 'thank-you', pledge, now}),
    ]),
  );
}

/** A change of a confirmed pledge; what is undefined stays as it is. */
export interface ChangeMove extends Move {
  /** Replaces all items. */
  items: readonly NewItem[] | undefined;
  display: Display | undefined;
  message: string | undefined;
  consents: {updates: boolean; shareContact: boolean} | undefined;
  /** What is shown in public changed, so somebody has to read it again. */
  needsReading: boolean;
  mailQuota: Quota;
}

/** Changes a confirmed pledge while its campaign is open; limited needs are guarded as at the first pledge. */
export function changePledge(database: Database, move: ChangeMove): Promise<BatchOutcome> {
  const {now, pledge, items, consents} = move;
  const {municipality} = move.request;
  const replaced = items && [
    sweepNeeds(database, {municipality, needs: items.map(({need}) => need), now, limit: SWEPT_PER_MOVE}),
    // All go before any comes, so that moving places between shifts never passes a limit on the way.
    database
      .prepare('DELETE FROM pledge_item WHERE municipality = ? AND pledge = ?')
      .bind(municipality, pledge),
    insertItems(database, municipality, pledge, items),
  ];
  return outcomeOf(
    database.batch([
      claimKey(database, move.request, move.done, now),
      database
        .prepare('UPDATE pledge SET changed_at = ? WHERE municipality = ? AND id = ?')
        .bind(now, municipality, pledge),
      ...(replaced ?? []),
      database
        .prepare(
          `UPDATE person SET display = coalesce(?, display), message = coalesce(?, message),
             consent_updates = coalesce(?, consent_updates),
             consent_share_contact = coalesce(?, consent_share_contact),
             moderation = iif(?, 'waiting', moderation)
           WHERE municipality = ?6 AND id = (SELECT person FROM pledge WHERE municipality = ?6 AND id = ?7)`,
        )
        .bind(
          move.display ?? null,
          move.message ?? null,
          consents ? Number(consents.updates) : null,
          consents ? Number(consents.shareContact) : null,
          move.needsReading ? 1 : 0,
          municipality,
          pledge,
        ),
      ...queueCappedMail(
        database,
        {municipality, id: move.mail, template: 'changed', pledge, now},
        move.mailQuota,
      ),
    ]),
  );
}

/** Withdraws a confirmed pledge; its items lapse and the counters go down in the same batch. */
export function withdrawPledge(database: Database, move: Move): Promise<BatchOutcome> {
  const {now, pledge} = move;
  const {municipality} = move.request;
  return outcomeOf(
    database.batch([
      claimKey(database, move.request, move.done, now),
      database
        .prepare(`UPDATE pledge SET status = 'withdrawn', ended_at = ? WHERE municipality = ? AND id = ?`)
        .bind(now, municipality, pledge),
      queueMail(database, {municipality, id: move.mail, template: 'withdrawn', pledge, now}),
    ]),
  );
}
