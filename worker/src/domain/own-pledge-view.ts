import type {CampaignCard, OwnItem, OwnPledge} from '@duit/contract';
import type {Pledge, PledgeTarget} from './pledge.js';
import {leftFor, type NeedStock, type StockItem} from './stock.js';
import type {TokenPurpose} from './tokens.js';

const instant = (at: number) => new Date(at).toISOString();

/** Whether pledges of this campaign may be made, confirmed, changed and withdrawn at `now` (ms). */
export const isTargetOpen = (
  {status, deadlineAt}: Pick<PledgeTarget, 'status' | 'deadlineAt'>,
  now: number,
) => status === 'live' && now < deadlineAt;

/** What the pledge has of the stock already: its reservations while it waits, its items once it counts. */
export function ownStock(pledge: Pledge, now: number): StockItem[] {
  if (pledge.status === 'pending') return pledge.holds.filter(({expiresAt}) => expiresAt > now);
  if (pledge.status === 'confirmed') return pledge.items.filter(({status}) => status !== 'lapsed');
  return [];
}

/** Needs by id. */
export const needsById = (needs: readonly NeedStock[]) => new Map(needs.map((need) => [need.id, need]));

function itemViews(pledge: Pledge, needs: readonly NeedStock[], now: number): OwnItem[] {
  const left = leftFor(pledge.items, needsById(needs), ownStock(pledge, now));
  return pledge.items.map((item, index) => ({
    need: item.need,
    shift: item.shift || null,
    kind: item.kind,
    unit: item.unit,
    title: item.title,
    amount: item.amount,
    note: item.note,
    status: item.status,
    available: left[index] ?? null,
    startsAt: item.startsAt === null ? null : instant(item.startsAt),
    endsAt: item.endsAt === null ? null : instant(item.endsAt),
  }));
}

/** One's own pledge as its holder sees it at `now` (ms), with the token that was shown. */
export function ownPledgeView(
  pledge: Pledge,
  target: PledgeTarget,
  {campaign, purpose, now}: {campaign: CampaignCard; purpose: TokenPurpose; now: number},
): OwnPledge {
  const isLate = pledge.status === 'pending' && now >= pledge.confirmBefore;
  const holds = pledge.status === 'pending' ? ownStock(pledge, now).length > 0 : false;
  const heldUntil = Math.min(...pledge.holds.map(({expiresAt}) => expiresAt));
  return {
    // A sweep that has not come by yet changes nothing about it.
    status: isLate ? 'expired' : pledge.status,
    items: itemViews(pledge, target.needs, now),
    name: pledge.name,
    onBehalfOf: pledge.onBehalfOf,
    display: pledge.display,
    message: pledge.message,
    consents: pledge.consents,
    createdAt: instant(pledge.createdAt),
    confirmBefore: instant(pledge.confirmBefore),
    heldUntil: holds ? instant(heldUntil) : null,
    changeable: purpose === 'manage' && pledge.status === 'confirmed' && isTargetOpen(target, now),
    campaign,
  };
}
