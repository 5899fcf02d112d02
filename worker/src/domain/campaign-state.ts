import type {CampaignState, PublicStatus} from '@duit/contract';
import type {NeedRecord} from './campaign.js';

type Progress = Pick<NeedRecord, 'minimum' | 'target' | 'confirmed'>;

/** Whether pledges are taken at `now` (ms): live, and the deadline has not come. */
export const isOpen = (campaign: {status: PublicStatus; deadlineAt: number}, now: number): boolean =>
  campaign.status === 'live' && now < campaign.deadlineAt;

/** What a visitor is told at `now` (ms); see `CAMPAIGN_STATES` in the contract for the meanings. */
export function campaignState(
  campaign: {status: PublicStatus; deadlineAt: number; needs: readonly Progress[]},
  now: number,
): CampaignState {
  const {status, needs} = campaign;
  if (status !== 'live') return status;
  if (!isOpen(campaign, now)) return 'closing';
  if (needs.every((need) => need.confirmed === 0)) return 'starting';
  if (!needs.every((need) => need.confirmed >= need.minimum)) return 'under-way';
  return needs.some((need) => need.confirmed > need.target) ? 'over-funded' : 'ready';
}

/**
 * Whole percent of the way to ready: the mean over the needs of how much of each minimum is covered,
 * rounded down, so that 100 says that every minimum is reached. Needs without a minimum hold nothing up.
 *
 * In BigInt, since a sum of fractions of different denominators must not round: three needs at exactly
 * one third each are 33, and 999 999 of 1 000 000 is 99.
 */
export function readiness(needs: readonly Progress[]): number {
  const asked = needs.filter((need) => need.minimum > 0);
  if (asked.length === 0) return 100;
  const common = asked.reduce((product, need) => product * BigInt(need.minimum), 1n);
  const covered = asked.reduce(
    (sum, {confirmed, minimum}) => sum + (BigInt(Math.min(confirmed, minimum)) * common) / BigInt(minimum),
    0n,
  );
  return Number((covered * 100n) / (common * BigInt(asked.length)));
}
