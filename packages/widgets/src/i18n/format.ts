/**
 * Numbers and dates as people read them. `intl` is a fallback chain (`INTL_CHAINS`), instants are ISO 8601
 * in UTC, zones are IANA names. Money is formatted by `@duit/money`.
 */
import type {Unit} from '@duit/contract';
import {formatCents} from '@duit/money';

/** A text for each plural category that our languages have; `other` is the rule, `one` the exception. */
export interface PluralTexts {
  one: string;
  other: string;
}

/** The text for `count` by the plural rules of the language. */
export function plural(intl: readonly string[], count: number, texts: PluralTexts): string {
  return new Intl.PluralRules([...intl]).select(count) === 'one' ? texts.one : texts.other;
}

/** A whole number with the separators of the language: `1.250`. */
export function formatNumber(count: number, intl: readonly string[]): string {
  return new Intl.NumberFormat([...intl]).format(count);
}

/** A quantity of a need as a bare number: euros for cents (`€ 12,50`), otherwise the count. */
export function formatQuantity(quantity: number, unit: Unit, intl: readonly string[]): string {
  return unit === 'cents' ? formatCents(quantity, intl) : formatNumber(quantity, intl);
}

/** The day of an instant in a zone: `12 mei 2027`, or with its weekday: `woensdag 12 mei 2027`. */
export function formatDay(
  instant: string,
  timeZone: string,
  intl: readonly string[],
  weekday = false,
): string {
  return new Intl.DateTimeFormat([...intl], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
    ...(weekday ? {weekday: 'long'} : {}),
  }).format(new Date(instant));
}

/** The time of day of an instant in a zone: `14:30`. */
export function formatTime(instant: string, timeZone: string, intl: readonly string[]): string {
  return new Intl.DateTimeFormat([...intl], {hour: '2-digit', minute: '2-digit', timeZone}).format(
    new Date(instant),
  );
}

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
