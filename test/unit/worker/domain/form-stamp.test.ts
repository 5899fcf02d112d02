import {describe, expect, it} from 'vitest';
import {issueStamp, readStamp, stampAge} from '../../../../worker/src/domain/form-stamp.js';

const SECRET = 'a secret of more than thirty-two characters';
const SUBJECT = {municipality: 'zilverwijk', campaign: 'leefstraat'};
const NOW = Date.UTC(2026, 10, 22, 12);

describe('a form’s stamp', () => {
  it('is read back as when it was made, with an id of its own', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => issueStamp(SECRET, SUBJECT, NOW)));
    const read = await readStamp(SECRET, SUBJECT, one ?? '');
    expect(read).toEqual({id: expect.stringMatching(/^[0-9a-f-]{36}$/), issuedAt: NOW});
    expect((await readStamp(SECRET, SUBJECT, two ?? ''))?.id).not.toBe(read?.id);
  });

  it('is none for another municipality, campaign or secret', async () => {
    const stamp = await issueStamp(SECRET, SUBJECT, NOW);
    expect(await readStamp(SECRET, {...SUBJECT, municipality: 'duinrade'}, stamp)).toBeUndefined();
    expect(await readStamp(SECRET, {...SUBJECT, campaign: 'tuin'}, stamp)).toBeUndefined();
    expect(await readStamp(`${SECRET}!`, SUBJECT, stamp)).toBeUndefined();
  });

  it('is none once any character of it changed', async () => {
    const stamp = await issueStamp(SECRET, SUBJECT, NOW);
    for (let index = 0; index < stamp.length; index += 1) {
      const other = stamp[index] === 'b' ? 'c' : 'b';
      const changed = `${stamp.slice(0, index)}${other}${stamp.slice(index + 1)}`;
      expect(await readStamp(SECRET, SUBJECT, changed), `character ${index}`).toBeUndefined();
    }
    for (const text of ['', '..', `${stamp}.`, `${stamp} `, stamp.slice(0, -1), stamp.toUpperCase()]) {
      expect(await readStamp(SECRET, SUBJECT, text), text).toBeUndefined();
    }
  });

  it.each([
    [-1_000, 'too-quick'],
    [0, 'too-quick'],
    [2_999, 'too-quick'],
    [3_000, 'good'],
    [7_199_999, 'good'],
    [7_200_000, 'expired'],
    [Number.MAX_SAFE_INTEGER, 'expired'],
  ])('%i ms after it was made is %s', (later, age) => {
    expect(stampAge({id: 'x', issuedAt: NOW}, NOW + later)).toBe(age);
  });
});
