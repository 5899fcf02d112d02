import type {Need} from '@duit/contract';
import {percent} from '@duit/money';

/** Positions on a need's bar, in whole percent of its length. */
export interface ProgressScale {
  /** End of the part up to the target. */
  fill: number;
  /** End of the part above the target; equal to `fill` where there is none. */
  surplus: number;
  /** Where the need has enough to start; undefined where a mark would say nothing. */
  minimum: number | undefined;
  /** Where the target is; undefined where it is the end of the bar. */
  target: number | undefined;
}

/**
 * Lays a need out on its bar. The bar ends at the target, or at what was pledged when that is more, so
 * that 150 % looks like more than enough and not like a full bar.
 */
export function progressScale({
  minimum,
  target,
  confirmed,
}: Pick<Need, 'minimum' | 'target' | 'confirmed'>): ProgressScale {
  const end = Math.max(target, confirmed);
  return {
    fill: percent(Math.min(confirmed, target), end),
    surplus: percent(confirmed, end),
    minimum: minimum > 0 && minimum < target ? percent(minimum, end) : undefined,
    target: confirmed > target ? percent(target, end) : undefined,
  };
}
