/**
 * Numbers and dates as people read them. `intl` is a fallback chain (`INTL_CHAINS`), instants are ISO 8601
 * in UTC, zones are IANA names. Money is formatted by `@duit/money`.
 */
import type {Unit} from '@duit/contract';
import {formatCents} from '@duit/money';

export {plural} from './plural.js';

/** A whole number with the separators of the language: `1.250`. */
export function formatNumber(count: number, intl: readonly string[]): string {
  return count.toLocaleString([...intl]);
}

/** Whole percents: `72%`. */
export function formatPercent(percent: number, intl: readonly string[]): string {
  return (percent / 100).toLocaleString([...intl], {style: 'percent'});
}

/** A quantity of a need as a bare number: euros for cents (`€ 12,50`), otherwise the count. */
export function formatQuantity(quantity: number, unit: Unit, intl: readonly string[]): string {
  return unit === 'cents' ? formatCents(quantity, intl) : formatNumber(quantity, intl);
}

/** The day of an instant in a zone: `12 mei 2027`, with its weekday if wanted: `woensdag 12 mei 2027`. */
export function formatDay(
  instant: string,
  timeZone: string,
  intl: readonly string[],
  weekday = false,
): string {
  return new Date(instant).toLocaleDateString([...intl], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
    ...(weekday && {weekday: 'long'}),
  });
}

/** The time of day of an instant in a zone: `14:30`. */
export function formatTime(instant: string, timeZone: string, intl: readonly string[]): string {
  return new Date(instant).toLocaleTimeString([...intl], {hour: '2-digit', minute: '2-digit', timeZone});
}

/** An instant in a zone with its weekday and time: `woensdag 12 mei 2027, 14:30`. */
export const formatMoment = (instant: string, timeZone: string, intl: readonly string[]): string =>
  `${formatDay(instant, timeZone, intl, true)}, ${formatTime(instant, timeZone, intl)}`;

/** The last moment before a deadline, which is exclusive: the instant whose day people know as the deadline. */
export function lastMoment(deadline: string): string {
  return new Date(Date.parse(deadline) - 1).toISOString();
}

/**
 * Whole days that are left until `deadline`, rounded up: 1 on the last day, 0 once it is over. `now` in
 * milliseconds since the epoch.
 */
export function daysLeft(deadline: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(deadline) - now) / 86_400_000));
}
