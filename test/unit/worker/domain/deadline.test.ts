import {describe, expect, it} from 'vitest';
import {
  dayOf,
  endOfDay,
  isTimeZone,
  localInstant,
  resolveDay,
} from '../../../../worker/src/domain/deadline.js';

const AMSTERDAM = 'Europe/Amsterdam';
const iso = (outcome: ReturnType<typeof endOfDay>) =>
  outcome.outcome === 'instant' ? new Date(outcome.at).toISOString() : outcome.reason;

describe('the end of a day', () => {
  it.each([
    ['2027-01-15', AMSTERDAM, '2027-01-15T23:00:00.000Z'],
    ['2027-07-15', AMSTERDAM, '2027-07-15T22:00:00.000Z'],
    // 23 and 25 hours long.
    ['2027-03-28', AMSTERDAM, '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', AMSTERDAM, '2027-10-31T23:00:00.000Z'],
    ['2028-02-28', AMSTERDAM, '2028-02-28T23:00:00.000Z'],
    ['2027-12-31', 'America/Curacao', '2028-01-01T04:00:00.000Z'],
    // Midnight does not exist here: the clocks go from 23:59:59 to 01:00.
    ['2024-04-25', 'Africa/Cairo', '2024-04-25T22:00:00.000Z'],
  ])('%s in %s is %s', (date, zone, instant) => {
    expect(iso(endOfDay(date, zone))).toBe(instant);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-1-1', 'morgen', ''])('refuses %s', (date) => {
    expect(endOfDay(date, AMSTERDAM)).toEqual({outcome: 'refused', reason: 'not-a-date'});
  });
});

describe('a local time', () => {
  it('is an instant in winter and in summer', () => {
    expect(iso(localInstant('2027-01-15', '09:30', AMSTERDAM))).toBe('2027-01-15T08:30:00.000Z');
    expect(iso(localInstant('2027-07-15', '09:30', AMSTERDAM))).toBe('2027-07-15T07:30:00.000Z');
  });

  it('is refused when the clocks skip it or show it twice', () => {
    expect(iso(localInstant('2027-03-28', '02:30', AMSTERDAM))).toBe('nonexistent');
    expect(iso(localInstant('2027-10-31', '02:30', AMSTERDAM))).toBe('ambiguous');
    expect(iso(localInstant('2027-03-28', '03:00', AMSTERDAM))).toBe('2027-03-28T01:00:00.000Z');
    expect(iso(localInstant('2027-10-31', '03:00', AMSTERDAM))).toBe('2027-10-31T02:00:00.000Z');
  });

  it.each(['24:00', '9:00', '12:60', ''])('is refused as %s', (time) => {
    expect(iso(localInstant('2027-01-15', time, AMSTERDAM))).toBe('not-a-date');
  });
});

it('tells the day of an instant in its zone', () => {
  expect(dayOf(Date.parse('2027-01-15T23:30:00Z'), AMSTERDAM)).toBe('2027-01-16');
  expect(dayOf(Date.parse('2027-01-15T23:30:00Z'), 'America/Curacao')).toBe('2027-01-15');
});

it('reads days as an import file says them', () => {
  expect(resolveDay('2027-05-06', '2027-01-01')).toBe('2027-05-06');
  expect(resolveDay('+30', '2027-02-27')).toBe('2027-03-29');
  expect(resolveDay('-1', '2028-03-01')).toBe('2028-02-29');
  expect(resolveDay('2027-02-30', '2027-01-01')).toBeUndefined();
  expect(resolveDay('30', '2027-01-01')).toBeUndefined();
});

it('knows time zones by name', () => {
  expect(isTimeZone(AMSTERDAM)).toBe(true);
  expect(isTimeZone('Europe/Zilverwijk')).toBe(false);
  expect(isTimeZone('+01:00')).toBe(false);
});
