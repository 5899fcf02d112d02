/**
 * Local days and times as people say them, turned into instants. A deadline is an instant plus a zone: a
 * date means until the next midnight in that zone, exclusive (invariant 15 of the project).
 */
import {Temporal} from 'temporal-polyfill';

/** An instant in milliseconds since 1970, or why a local time is none. */
export type InstantOutcome =
  | {outcome: 'instant'; at: number}
  /** `nonexistent`: skipped when the clocks go forward; `ambiguous`: twice when they go back. */
  | {outcome: 'refused'; reason: 'not-a-date' | 'nonexistent' | 'ambiguous'};

const plainDate = (date: string): Temporal.PlainDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  try {
    return Temporal.PlainDate.from(date, {overflow: 'reject'});
  } catch {
    return undefined;
  }
};

/** Whether the runtime knows `timeZone`, an IANA name such as `Europe/Amsterdam`. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
}

/**
 * The first instant after `date` (`YYYY-MM-DD`) in `timeZone`: the next local midnight, or the first
 * moment of the next day where the clocks skip midnight.
 */
export function endOfDay(date: string, timeZone: string): InstantOutcome {
  const day = plainDate(date);
  if (!day) return {outcome: 'refused', reason: 'not-a-date'};
  return {outcome: 'instant', at: day.add({days: 1}).toZonedDateTime(timeZone).epochMilliseconds};
}

/** The instant of `date` (`YYYY-MM-DD`) and `time` (`HH:MM`) in `timeZone`. Never guesses. */
export function localInstant(date: string, time: string, timeZone: string): InstantOutcome {
  const day = plainDate(date);
  if (!day || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return {outcome: 'refused', reason: 'not-a-date'};
  const local = day.toPlainDateTime(time);
  const earlier = local.toZonedDateTime(timeZone, {disambiguation: 'earlier'});
  const later = local.toZonedDateTime(timeZone, {disambiguation: 'later'});
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return {outcome: 'instant', at: earlier.epochMilliseconds};
  }
  const exists = earlier.toPlainDateTime().equals(local);
  return {outcome: 'refused', reason: exists ? 'ambiguous' : 'nonexistent'};
}

/** The day (`YYYY-MM-DD`) of an instant (ms) in `timeZone`. */
export const dayOf = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** A day as an import file says it: `YYYY-MM-DD`, or days from `today` such as `+30` and `-12`. */
export function resolveDay(day: string, today: string): string | undefined {
  const relative = /^[+-]\d{1,4}$/.test(day);
  const from = plainDate(relative ? today : day);
  return from?.add({days: relative ? Number(day) : 0}).toString();
}
