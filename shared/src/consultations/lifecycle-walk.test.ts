import { describe, expect, it } from 'vitest';
import { transitionIds } from './consult-transitions.ts';
import { walkLifecycle } from './lifecycle-walk.ts';

describe('a random walk through the lifecycle', () => {
  it('breaks no invariant in 1,000,000 steps, and takes every transition on the way', () => {
    const report = walkLifecycle({ seed: 20261121, steps: 1_000_000 });
    expect(report.accepted).toBeGreaterThan(500_000);
    expect(Object.keys(report.happened).toSorted()).toEqual(transitionIds.toSorted());
  }, 120_000);

  it('is the same walk for the same seed and another for another', () => {
    const of = (seed: number): unknown => walkLifecycle({ seed, steps: 500 }).happened;
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
});
