import {describe, expect, it} from 'vitest';
import {campaignState, isOpen, readiness} from '../../../../worker/src/domain/campaign-state.js';

const need = (confirmed: number, minimum: number, target = 1_000) => ({confirmed, minimum, target});
const live = (...needs: ReturnType<typeof need>[]) => ({status: 'live', deadlineAt: 1_000, needs}) as const;

describe('the state of a campaign', () => {
  it.each([
    ['starting', [need(0, 5), need(0, 0)]],
    ['under-way', [need(5, 5), need(4, 5)]],
    ['ready', [need(5, 5), need(1_000, 5)]],
    ['over-funded', [need(5, 5), need(1_001, 5)]],
  ] as const)('is %s', (state, needs) => {
    expect(campaignState(live(...needs), 999)).toBe(state);
  });

  it('is not over-funded while a minimum is missing', () => {
    expect(campaignState(live(need(4, 5), need(9_999, 5)), 0)).toBe('under-way');
  });

  it('is closing from the very instant of the deadline', () => {
    expect(isOpen(live(), 999)).toBe(true);
    expect(campaignState(live(need(9, 5)), 1_000)).toBe('closing');
  });

  it.each(['paused', 'funded', 'unsuccessful', 'realised', 'cancelled'] as const)(
    'is %s when it is stored so, whatever the needs and the clock',
    (status) => {
      const campaign = {status, deadlineAt: 1_000, needs: [need(9_999, 5)]};
      expect(campaignState(campaign, 0)).toBe(status);
      expect(campaignState(campaign, 2_000)).toBe(status);
      expect(isOpen(campaign, 0)).toBe(false);
    },
  );
});

describe('readiness', () => {
  it('is the mean of how far each minimum is covered, rounded down', () => {
    expect(readiness([need(0, 5)])).toBe(0);
    expect(readiness([need(5, 10), need(10, 10)])).toBe(75);
    expect(readiness([need(1, 3), need(1, 3), need(1, 3)])).toBe(33);
  });

  it('does not let one need make up for another', () => {
    expect(readiness([need(1_000, 10), need(0, 10)])).toBe(50);
  });

  it('is 100 only when every minimum is reached', () => {
    expect(readiness([need(999_999, 1_000_000), need(10, 10)])).toBe(99);
    expect(readiness([need(1_000_000, 1_000_000), need(10, 10)])).toBe(100);
    const seven = Array.from({length: 7}, () => need(7, 7));
    expect(readiness(seven)).toBe(100);
    expect(readiness([...seven, need(6, 7)])).toBe(98);
  });

  it('has no rounding error where fractions do not end', () => {
    expect(readiness([need(1, 3), need(2, 3)])).toBe(50);
    expect(readiness([need(1, 7), need(2, 7), need(4, 7)])).toBe(33);
    expect(readiness([need(3, 10), need(7, 10)])).toBe(50);
  });

  it('ignores needs without a minimum, and is 100 where nothing is asked', () => {
    expect(readiness([need(0, 0), need(5, 10)])).toBe(50);
    expect(readiness([need(0, 0)])).toBe(100);
    expect(readiness([])).toBe(100);
  });
});
