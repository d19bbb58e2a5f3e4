import { longestSuspensionMonths, mayFollow, targetStatuses } from 'double-random/pools';
import { describe, expect, it } from 'vitest';

const next = (from: (typeof targetStatuses)[number]) =>
  targetStatuses.filter((to) => to !== from && to !== 'unstated' && mayFollow(from, to));

describe('the life of a registration', () => {
  it('ends with cancellation and annulment', () => {
    expect([next('cancelled'), next('annulled')]).toEqual([[], []]);
  });

  it('goes on after a licence is revoked until it is cancelled, and never back into business', () => {
    expect(next('revoked')).toEqual(['cancelled', 'annulled', 'liquidating']);
  });

  it('may pause for three years and go on', () => {
    expect([mayFollow('active', 'suspended'), mayFollow('suspended', 'active')]).toEqual([true, true]);
    expect(longestSuspensionMonths).toBe(36);
  });

  it('may be in liquidation and come back, but not once it was ordered to close', () => {
    expect([mayFollow('liquidating', 'active'), mayFollow('closed', 'active')]).toEqual([true, false]);
  });

  it('leaves every living status for an end, and lets each stay as it is', () => {
    for (const status of targetStatuses) {
      expect(mayFollow(status, status)).toBe(true);
      expect(mayFollow(status, 'cancelled')).toBe(status !== 'annulled');
    }
  });

  it('is not contradicted by a register that does not state it', () => {
    for (const status of targetStatuses) {
      expect([mayFollow(status, 'unstated'), mayFollow('unstated', status)]).toEqual([true, true]);
    }
  });
});
