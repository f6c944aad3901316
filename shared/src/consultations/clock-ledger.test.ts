import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEffects, emptyLedger, foldClocks, readClock, runningPeriods, type ClockEntry } from './clock-ledger.ts';
import { clocks, type Clock, type ClockEffect } from './consult-state.ts';

function entries(clock: Clock, ...list: [effect: ClockEffect['effect'], at: number][]): ClockEntry[] {
  return list.map(([effect, at]) => ({ clock, effect, at }));
}

function reading(clock: Clock, now: number, ...list: [effect: ClockEffect['effect'], at: number][]): [string, number, number, number] {
  const { status, running, paused, elapsed } = readClock(foldClocks(entries(clock, ...list))[clock], now);
  return [status, running, paused, elapsed];
}

describe('the clock ledger', () => {
  it('counts running and paused time apart, and both up to now', () => {
    expect(reading('CLAIM', 500)).toEqual(['NOT_STARTED', 0, 0, 0]);
    expect(reading('CLAIM', 500, ['START', 100])).toEqual(['RUNNING', 400, 0, 400]);
    expect(reading('CLAIM', 500, ['START', 100], ['PAUSE', 250])).toEqual(['PAUSED', 150, 250, 400]);
    expect(reading('CLAIM', 500, ['START', 100], ['PAUSE', 250], ['RESUME', 300])).toEqual(['RUNNING', 350, 50, 400]);
    expect(reading('CLAIM', 500, ['START', 100], ['PAUSE', 250], ['STOP', 300])).toEqual(['STOPPED', 150, 50, 200]);
  });

  it('ignores effects that do not apply to how the clock stands', () => {
    expect(reading('CLAIM', 500, ['STOP', 50], ['PAUSE', 60], ['RESUME', 70])).toEqual(['NOT_STARTED', 0, 0, 0]);
    expect(reading('CLAIM', 500, ['START', 100], ['START', 200], ['RESUME', 300])).toEqual(['RUNNING', 400, 0, 400]);
    expect(reading('CLAIM', 500, ['START', 100], ['PAUSE', 200], ['PAUSE', 300], ['START', 350])).toEqual(['PAUSED', 100, 300, 400]);
    expect(reading('CLAIM', 500, ['START', 100], ['STOP', 200], ['STOP', 300], ['PAUSE', 300], ['RESUME', 400])).toEqual([
      'STOPPED',
      100,
      0,
      100,
    ]);
  });

  it('begins a new lap with RESTART, and with START after a stop', () => {
    expect(reading('CLAIM', 500, ['RESTART', 100])).toEqual(['RUNNING', 400, 0, 400]);
    expect(reading('CLAIM', 500, ['START', 100], ['PAUSE', 200], ['RESTART', 300])).toEqual(['RUNNING', 200, 0, 200]);
    expect(reading('CLAIM', 500, ['START', 100], ['STOP', 200], ['START', 300])).toEqual(['RUNNING', 200, 0, 200]);
  });

  it('lets TOTAL and LEVEL run on from their start when a stop is taken back, as if there had been none', () => {
    for (const clock of ['TOTAL', 'LEVEL'] as const) {
      expect(reading(clock, 500, ['START', 100], ['STOP', 200], ['RESUME', 450])).toEqual(['RUNNING', 400, 0, 400]);
      expect(reading(clock, 500, ['START', 100], ['PAUSE', 120], ['RESUME', 150], ['STOP', 200], ['RESUME', 450])).toEqual([
        'RUNNING',
        370,
        30,
        400,
      ]);
    }
  });

  it('gives the stretches a clock ran in its present lap', () => {
    const of = (clock: Clock, ...list: [ClockEffect['effect'], number][]): [number, number][] =>
      runningPeriods([...entries('OUTCOME', ['START', 0]), ...entries(clock, ...list)], clock, 500).map(({ from, to }) => [from, to]);
    expect(of('CLAIM')).toEqual([]);
    expect(of('CLAIM', ['START', 100], ['PAUSE', 200], ['RESUME', 300])).toEqual([
      [100, 200],
      [300, 500],
    ]);
    expect(of('CLAIM', ['START', 100], ['STOP', 200], ['START', 300], ['STOP', 310])).toEqual([[300, 310]]);
    expect(of('TOTAL', ['START', 100], ['STOP', 200], ['RESUME', 300])).toEqual([
      [100, 200],
      [200, 300],
      [300, 500],
    ]);
  });

  it('keeps running + paused equal to elapsed, and the stretches equal to running, whatever happens', () => {
    const anyEntry = fc.record({
      clock: fc.constantFrom(...clocks),
      effect: fc.constantFrom<ClockEffect['effect']>('START', 'STOP', 'PAUSE', 'RESUME', 'RESTART'),
      after: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 60 }), (steps) => {
        let at = 1_000;
        const list = steps.map(({ clock, effect, after }) => ({ clock, effect, at: (at += after) }));
        const now = at + 77;
        const ledger = foldClocks(list);
        for (const clock of clocks) {
          const { running, paused, elapsed } = readClock(ledger[clock], now);
          expect(running + paused).toBe(elapsed);
          expect(runningPeriods(list, clock, now).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(running);
        }
      }),
    );
  });

  it('refuses time that goes backwards and instants that are no number', () => {
    const ledger = foldClocks(entries('CLAIM', ['START', 100]));
    expect(() => applyEffects(ledger, [{ clock: 'CLAIM', effect: 'STOP' }], 99)).toThrow(RangeError);
    expect(() => readClock(ledger.CLAIM, 99)).toThrow(/99 lies before 100/);
    expect(() => applyEffects(ledger, [{ clock: 'CLAIM', effect: 'STOP' }], Number.NaN)).toThrow(/at is NaN/);
  });

  it('leaves the ledger given as it is', () => {
    applyEffects(emptyLedger, [{ clock: 'CLAIM', effect: 'START' }], 5);
    expect(emptyLedger.CLAIM).toEqual({ status: 'NOT_STARTED' });
    expect(applyEffects(emptyLedger, [], 5)).toBe(emptyLedger);
  });
});
