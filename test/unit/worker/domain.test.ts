import {describe, expect, it} from 'vitest';
import {MAX_ATTEMPTS, nextAttemptAt} from '../../../worker/src/domain/back-off.js';
import {connectionOf} from '../../../worker/src/domain/connection.js';
import {HOUR_MS, secondsLeft, windowOf} from '../../../worker/src/domain/quotas.js';
import {leftFor, type NeedStock} from '../../../worker/src/domain/stock.js';
import {deriveToken, hashToken, type TokenSubject} from '../../../worker/src/domain/tokens.js';

describe('a token', () => {
  const subject: TokenSubject = {purpose: 'confirm', municipality: 'a', pledge: 'p', version: 1};
  const secret = 's'.repeat(32);

  it('is the same each time, 256 bits and fit for a URL', async () => {
    const token = await deriveToken(secret, subject);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await deriveToken(secret, subject)).toBe(token);
    expect(await hashToken(token)).not.toBe(token);
  });

  it('is bound to secret, purpose, municipality, pledge and version', async () => {
    const tokens = await Promise.all([
      deriveToken(secret, subject),
      deriveToken(`${secret}2`, subject),
      deriveToken(secret, {...subject, purpose: 'manage'}),
      deriveToken(secret, {...subject, municipality: 'b'}),
      deriveToken(secret, {...subject, pledge: 'q'}),
      deriveToken(secret, {...subject, version: 2}),
    ]);
    expect(new Set(tokens).size).toBe(6);
  });
});

describe('what is left', () => {
  const need = (more: Partial<NeedStock>): NeedStock => ({
    ...{id: 'n', kind: 'time', unit: 'people', title: 'x', target: 5, limited: true, held: 1, confirmed: 1},
    ...{maxPerPledge: null, shifts: []},
    ...more,
  });
  const shift = (id: string, capacity: number, held = 0) => ({
    ...{id, capacity, held, startsAt: 0, endsAt: 1, confirmed: 0},
  });
  const left = (stock: NeedStock, items: [string, number][], own: [string, number][] = []) => {
    const list = (pairs: [string, number][]) => pairs.map(([id, amount]) => ({need: 'n', shift: id, amount}));
    return leftFor(list(items), new Map([['n', stock]]), list(own));
  };

  it('is the target without what is reserved and confirmed', () => {
    expect(left(need({}), [['', 9]])).toEqual([3]);
    expect(left(need({confirmed: 9}), [['', 1]])).toEqual([0]);
    expect(left(need({limited: false}), [['', 9]])).toEqual([null]);
  });

  it('includes what the same pledge has already', () => {
    expect(left(need({}), [['', 4]], [['', 2]])).toEqual([5]);
  });

  it('is shared by the items of one need, and bounded by each shift', () => {
    const shifts = [shift('a', 2), shift('b', 9, 1)];
    expect(
      left(need({shifts}), [
        ['a', 2],
        ['b', 9],
      ]),
    ).toEqual([2, 1]);
    expect(
      left(need({shifts, limited: false}), [
        ['a', 5],
        ['b', 5],
      ]),
    ).toEqual([2, 8]);
    expect(left(need({shifts}), [['a', 1]], [['a', 1]])).toEqual([3]);
  });
});

describe('waiting', () => {
  it('doubles from a minute to six hours, and ends', () => {
    const waits = Array.from({length: MAX_ATTEMPTS}, (_, index) => nextAttemptAt(index + 1, 0));
    expect(waits.slice(0, 4)).toEqual([60_000, 120_000, 240_000, 480_000]);
    expect(waits.at(-2)).toBe(6 * HOUR_MS);
    expect(waits.at(-1)).toBeNull();
  });

  it('for the next window takes until it begins', () => {
    expect(windowOf(HOUR_MS * 5 + 7, HOUR_MS)).toBe(HOUR_MS * 5);
    expect(secondsLeft(HOUR_MS * 5, HOUR_MS)).toBe(3_600);
    expect(secondsLeft(HOUR_MS * 6 - 1, HOUR_MS)).toBe(1);
  });
});

describe('a connection', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0DB8:0000:0000:ffff::2', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('of %s is %s', (address, connection) => {
    expect(connectionOf(address)).toBe(connection);
  });
});
