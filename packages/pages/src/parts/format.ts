/** Numbers and days as people read them; `intl` is a fallback chain, instants are ISO 8601 in UTC. */
import type {CampaignCard, Unit} from '@duit/contract';
import {formatCents} from '@duit/money';

const DAY_MS = 86_400_000;

/** A whole number with the language's separators. */
export const formatNumber = (count: number, intl: readonly string[]): string =>
  count.toLocaleString([...intl]);

/** Whole percents: `72%`. */
export const formatPercent = (percent: number, intl: readonly string[]): string =>
  (percent / 100).toLocaleString([...intl], {style: 'percent'});

/** A quantity in units of a need: euros for cents, otherwise the count. */
export const formatQuantity = (quantity: number, unit: Unit, intl: readonly string[]): string =>
  unit === 'cents' ? formatCents(quantity, intl) : formatNumber(quantity, intl);

/** The day of an instant in a zone: `12 mei 2027`. */
export const formatDay = (instant: string, timeZone: string, intl: readonly string[]): string =>
  new Date(instant).toLocaleDateString([...intl], {day: 'numeric', month: 'long', year: 'numeric', timeZone});

/** Day and hours of a shift: `zaterdag 12 mei, 09:00–12:00`. */
export function formatPeriod(from: string, to: string, timeZone: string, intl: readonly string[]): string {
  const day = new Date(from).toLocaleDateString([...intl], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  const time = (instant: string) =>
    new Date(instant).toLocaleTimeString([...intl], {hour: '2-digit', minute: '2-digit', timeZone});
  return `${day}, ${time(from)}–${time(to)}`;
}

/** The day that people know as the deadline: the one that ends at this exclusive instant. */
export const lastDay = ({deadline, timeZone}: CampaignCard, intl: readonly string[]): string =>
  formatDay(new Date(Date.parse(deadline) - 1).toISOString(), timeZone, intl);

/** Whole days left at `now` (ms), rounded up: 1 on the last day, 0 once it is over. */
export const daysLeft = ({deadline}: CampaignCard, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(deadline) - now) / DAY_MS));
