import {describe, expect, it} from 'vitest';
import {decodeCursor, encodeCursor, openCursor, sealCursor} from '../../../../worker/src/domain/cursor.js';

const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const position = [1_790_000_000_000, 'b7c1f0de-pledge'] as const;

describe('a cursor', () => {
  it('comes back as it went', () => {
    expect(decodeCursor(encodeCursor(position))).toEqual(position);
    expect(encodeCursor(position)).toMatch(/^[\w-]+$/);
  });

  it.each(['', '!', 'e30', 'WzFd', 'WyIxIiwiYSJd', 'WzEuNSwiYSJd', 'a'.repeat(500)])(
    'is refused as %s',
    (cursor) => {
      expect(decodeCursor(cursor)).toBeUndefined();
    },
  );
});

describe('a sealed cursor', () => {
  it('comes back as it went, and is the same each time', async () => {
    const sealed = await sealCursor(SECRET, 'supporters/a', position);
    expect(await openCursor(SECRET, 'supporters/a', sealed)).toEqual(position);
    expect(await sealCursor(SECRET, 'supporters/a', position)).toBe(sealed);
  });

  it('tells nothing of the pledge or of its instant', async () => {
    const sealed = await sealCursor(SECRET, 'supporters/a', position);
    const bytes = atob(sealed.replaceAll('-', '+').replaceAll('_', '/'));
    expect(bytes).not.toContain('pledge');
    expect(bytes).not.toContain('1790000');
  });

  it('opens nowhere else, with no other secret, and not when it was changed', async () => {
    const sealed = await sealCursor(SECRET, 'supporters/a', position);
    expect(await openCursor(SECRET, 'supporters/b', sealed)).toBeUndefined();
    expect(await openCursor(`${SECRET}!`, 'supporters/a', sealed)).toBeUndefined();
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(await openCursor(SECRET, 'supporters/a', changed)).toBeUndefined();
    expect(await openCursor(SECRET, 'supporters/a', 'kort')).toBeUndefined();
  });
});
