import type {PledgeInput} from '@duit/contract';
import type {Database} from '../domain/database.js';
import type {PledgeFormKind} from '../domain/pledge.js';
import type {Quota} from '../domain/quotas.js';
import type {StockItem} from '../domain/stock.js';
import {outcomeOf, type BatchOutcome} from './breaches.js';
import {sweepNeeds} from './holds.js';
import {queueCappedMail} from './outbox.js';
import {count} from './quotas.js';
import {claimKey, type DoneRequest, type RequestId} from './requests.js';

/** Stale reservations that one pledge clears away on its way, all its needs together. */
const SWEPT_PER_PLEDGE = 2;

/** One item as it is stored; `shift` is empty where the need has none. */
export interface NewItem extends StockItem {
  note: string;
}

/** A pledge that passed every rule. Instants in ms. */
export interface NewPledge {
  request: RequestId;
  done: DoneRequest;
  id: string;
  person: string;
  campaign: string;
  input: Omit<PledgeInput, 'proof'>;
  form: PledgeFormKind;
  items: readonly NewItem[];
  /** Items that need a reservation. */
  holds: readonly StockItem[];
  holdUntil: number;
  confirmBefore: number;
  /** Hash of the token that will confirm it. */
  tokenHash: string;
  /** Each fails the batch when it is over its cap. */
  quotas: readonly Quota[];
  /** Mails to this address; silently none beyond its cap. */
  mailQuota: Quota;
  mail: string;
  now: number;
}

/**
 * Stores a pending pledge with everything that belongs to it, in one batch: its key, quotas, person,
 * items, reservations, token and mail. All of it, or nothing and the rule that said no.
 */
export function createPledge(database: Database, pledge: NewPledge): Promise<BatchOutcome> {
  const {request, input, now, id} = pledge;
  const {municipality} = request;
  const needs = pledge.holds.map(({need}) => need);
  return outcomeOf(
    database.batch([
      claimKey(database, request, pledge.done, now),
      ...(needs.length > 0
        ? [sweepNeeds(database, {municipality, needs, now, limit: SWEPT_PER_PLEDGE})]
        : []),
      count(database, municipality, pledge.quotas),
      database
        .prepare(
          `INSERT INTO person (municipality, id, name, email, on_behalf_of, display, message, consent_updates,
             consent_share_contact, privacy_version, locale, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .bind(
          municipality,
          pledge.person,
          input.name,
          input.email,
          input.onBehalfOf,
          input.display,
          input.message,
          input.consents.updates ? 1 : 0,
          input.consents.shareContact ? 1 : 0,
          input.privacyNotice,
          input.locale,
          now,
        ),
      database
        .prepare(
          `INSERT INTO pledge (municipality, id, campaign, person, status, page, form, created_at, confirm_before)
           VALUES (?, ?, ?, ?, 'pending', ?, ?, ?, ?)`,
        )
        .bind(
          municipality,
          id,
          pledge.campaign,
          pledge.person,
          input.page,
          pledge.form,
          now,
          pledge.confirmBefore,
        ),
      insertItems(database, municipality, id, pledge.items),
      database
        .prepare(
          `INSERT INTO hold (municipality, pledge, need, shift, amount, expires_at)
           SELECT ?, ?, value ->> 'need', value ->> 'shift', value ->> 'amount', ? FROM json_each(?)`,
        )
        .bind(municipality, id, pledge.holdUntil, JSON.stringify(pledge.holds)),
      database
        .prepare(
          `INSERT INTO token (hash, municipality, pledge, purpose, version, expires_at)
           VALUES (?, ?, ?, 'confirm', 1, ?)`,
        )
        .bind(pledge.tokenHash, municipality, id, pledge.confirmBefore),
      ...queueCappedMail(
        database,
        {municipality, id: pledge.mail, template: 'confirm', pledge: id, now},
        pledge.mailQuota,
      ),
    ]),
  );
}

/** Adds items to a pledge; part of a batch. */
export const insertItems = (
  database: Database,
  municipality: string,
  pledge: string,
  items: readonly NewItem[],
) =>
  database
    .prepare(
      `INSERT INTO pledge_item (municipality, pledge, need, shift, amount, note)
       SELECT ?, ?, value ->> 'need', value ->> 'shift', value ->> 'amount', value ->> 'note' FROM json_each(?)`,
    )
    .bind(municipality, pledge, JSON.stringify(items));
