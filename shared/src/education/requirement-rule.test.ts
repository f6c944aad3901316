import { describe, expect, it } from 'vitest';
import {
  countEarlier,
  endCycle,
  firstDue,
  fulfilCycle,
  isFulfilledForGood,
  lastingUntil,
  openCycle,
  recogniseTraining,
  recognitionRefusal,
  withoutProof,
  type Cycle,
  type RequirementRule,
  type Validity,
} from './requirement-rule.ts';
import { dueWith, isCovered, requirementStatus } from './requirement-status.ts';

const rule = (validity: Validity, other: Partial<RequirementRule> = {}): RequirementRule => ({
  dueDays: 90,
  validity,
  graceDays: 30,
  recognitionMonths: 24,
  ...other,
});
const interval = rule({ kind: 'INTERVAL', months: 36, windowMonths: 6 });
const january = rule({ kind: 'FIXED_WINDOW', from: '01-01', to: '01-31' });
const autumn = rule({ kind: 'MINIMUM_ACTIVE', day: '09-30', months: 12, windowMonths: 3 });

describe('a cycle', () => {
  it('counts months of the calendar, leap days included', () => {
    const first = openCycle(interval, '2028-01-15', []);
    expect(first).toMatchObject({ number: 1, opensOn: '2028-01-15', dueOn: '2028-04-14' });
    const { closed, next } = fulfilCycle(interval, first, '2028-02-29', null);
    expect(closed).toMatchObject({ closedAs: 'COMPLETED', completedOn: '2028-02-29', validUntil: '2031-02-28' });
    expect(next).toMatchObject({ number: 2, opensOn: '2030-08-28', dueOn: '2031-02-28', closedAs: null });
  });

  it('loses nobody time who is early within the window, and starts over for who is late', () => {
    const second: Cycle = { ...openCycle(interval, '2027-01-01', []), number: 2, opensOn: '2029-06-30', dueOn: '2029-12-30' };
    expect(fulfilCycle(interval, second, '2029-07-01', '2029-12-30').closed.validUntil).toBe('2032-12-30');
    expect(fulfilCycle(interval, second, '2030-01-10', '2029-12-30').closed.validUntil).toBe('2033-01-10');
    expect(() => fulfilCycle(interval, second, '2029-06-29', '2029-12-30')).toThrow(RangeError);
  });

  it('counts what was done before it was asked from its own day, and gives no less time than who has not done it', () => {
    const first = openCycle({ ...interval, recognitionMonths: null }, '2027-01-01', []);
    const counted = countEarlier(interval, first, '2024-07-01', '2027-01-01');
    expect(counted?.closed).toMatchObject({
      closedAs: 'RECOGNISED',
      closedOn: '2027-01-01',
      completedOn: '2024-07-01',
      validUntil: '2027-07-01',
    });
    expect(counted?.next).toMatchObject({ opensOn: '2027-01-01', dueOn: '2027-07-01' });
    expect(countEarlier(interval, first, '2024-01-15', '2027-01-01')?.next).toMatchObject({ dueOn: '2027-04-01' });
    expect(countEarlier(interval, first, '2023-12-31', '2027-01-01')).toBeNull();
  });

  it('does not renew from a due day that was given, only from what counts', () => {
    const again: Cycle = { ...openCycle(interval, '2027-01-01', []), number: 3 };
    expect(fulfilCycle(interval, again, '2027-02-01', null).closed.validUntil).toBe('2030-02-01');
  });

  it('fulfils nothing any longer when its proof is taken back', () => {
    const once = rule({ kind: 'ONCE' });
    const { closed } = fulfilCycle(once, openCycle(once, '2027-01-01', []), '2027-02-01', null);
    expect([isFulfilledForGood([closed]), isFulfilledForGood([withoutProof(closed)])]).toEqual([true, false]);
    const done = fulfilCycle(interval, openCycle(interval, '2027-01-01', []), '2027-02-01', null).closed;
    expect([lastingUntil([done]), lastingUntil([withoutProof(done)])]).toEqual(['2030-02-01', null]);
    expect(openCycle(interval, '2027-03-01', [withoutProof(done)])).toMatchObject({ number: 2, dueOn: '2027-05-30' });
  });

  it('comes every January where it says so', () => {
    const first = openCycle(january, '2027-03-10', []);
    expect(first.dueOn).toBe('2028-01-31');
    const early = fulfilCycle(january, first, '2027-04-01', null);
    expect(early.closed.validUntil).toBe('2028-01-31');
    expect(early.next).toMatchObject({ opensOn: '2028-01-01', dueOn: '2028-01-31' });
    const within = fulfilCycle(january, { ...first, number: 2, opensOn: '2028-01-01' }, '2028-01-31', null);
    expect(within.next).toMatchObject({ opensOn: '2029-01-01', dueOn: '2029-01-31' });
  });

  it('is due first when a window ends that leaves the days it promises, in the window or not', () => {
    const autumnWindow: Validity = { kind: 'FIXED_WINDOW', from: '10-01', to: '12-15' };
    expect(firstDue({ dueDays: 90, validity: autumnWindow }, '2026-11-30')).toBe('2027-12-15');
    expect(firstDue({ dueDays: 15, validity: autumnWindow }, '2026-11-30')).toBe('2026-12-15');
    expect(firstDue({ dueDays: 90, validity: { kind: 'ONCE' } }, '2026-11-30')).toBe('2027-02-28');
  });

  it('knows a window over the turn of the year, and the last of February', () => {
    const winter = rule({ kind: 'FIXED_WINDOW', from: '12-01', to: '02-29' });
    const first = openCycle(winter, '2026-05-01', []);
    expect(first.dueOn).toBe('2027-02-28');
    expect(fulfilCycle(winter, first, '2026-12-20', null).next).toMatchObject({ opensOn: '2027-12-01', dueOn: '2028-02-29' });
  });

  it('stays active at least as long as it says before the fixed day', () => {
    const first = openCycle(autumn, '2027-01-01', []);
    expect(fulfilCycle(autumn, first, '2027-09-30', null).closed.validUntil).toBe('2028-09-30');
    expect(fulfilCycle(autumn, first, '2027-10-01', null).closed.validUntil).toBe('2029-09-30');
  });

  it('is done once where it counts for good', () => {
    const once = rule({ kind: 'ONCE' });
    expect(fulfilCycle(once, openCycle(once, '2027-01-01', []), '2027-02-01', null)).toMatchObject({
      closed: { validUntil: null },
      next: null,
    });
  });

  it('closes once', () => {
    const ended = endCycle(openCycle(interval, '2027-01-01', []), '2027-02-01');
    expect(ended).toMatchObject({ closedAs: 'ENDED', validUntil: null });
    expect(() => endCycle(ended, '2027-03-01')).toThrow(RangeError);
    expect(() => fulfilCycle(interval, ended, '2027-03-01', null)).toThrow(RangeError);
  });

  it('goes on from what still counts when somebody comes back, and asks anew when it does not', () => {
    const { closed, next } = fulfilCycle(interval, openCycle(interval, '2027-01-01', []), '2027-02-01', null);
    const history = [closed, endCycle(next as Cycle, '2027-06-01')];
    expect(openCycle(interval, '2029-01-01', history)).toMatchObject({ number: 3, dueOn: '2030-02-01' });
    expect(openCycle(interval, '2031-01-01', history)).toMatchObject({ number: 3, opensOn: '2031-01-01', dueOn: '2031-04-01' });
  });
});

describe('training elsewhere', () => {
  it('counts from its own day, if it is recent enough', () => {
    const first = openCycle(interval, '2028-06-01', []);
    expect(recogniseTraining(interval, first, '2026-06-01', '2028-06-01').closed).toMatchObject({
      closedAs: 'RECOGNISED',
      closedOn: '2028-06-01',
      completedOn: '2026-06-01',
      validUntil: '2029-06-01',
    });
    expect(recognitionRefusal(interval, first, '2026-05-31', '2028-06-01')).toBe('trainingTooOld');
    expect(recognitionRefusal(interval, first, '2028-06-02', '2028-06-01')).toBe('trainingInFuture');
    expect(recognitionRefusal({ ...interval, recognitionMonths: null }, first, '2028-01-01', '2028-06-01')).toBe('recognitionNotAllowed');
    expect(recognitionRefusal(interval, { dueOn: '2031-05-01' }, '2028-05-01', '2028-06-01')).toBe('trainingGivesNothing');
    expect(() => recogniseTraining(interval, first, '2020-01-01', '2028-06-01')).toThrow(RangeError);
  });

  it('is too old where what it gives has run out', () => {
    const short = rule({ kind: 'INTERVAL', months: 12, windowMonths: 1 }, { recognitionMonths: 24 });
    expect(recognitionRefusal(short, { dueOn: '2028-01-01' }, '2027-05-31', '2028-06-01')).toBe('trainingTooOld');
  });
});

describe('requirementStatus', () => {
  const open = { number: 1, opensOn: '2027-01-01', dueOn: '2027-04-01', closedAs: null, fulfilledBefore: false };
  const again = { ...open, number: 2, opensOn: '2029-06-30', dueOn: '2029-12-30', fulfilledBefore: true };
  const on = (today: string, cycle: Parameters<typeof requirementStatus>[0] = open, other = {}) =>
    requirementStatus(cycle, { today, graceDays: 30, waivers: [], started: false, ...other });

  it.each([
    ['2027-03-01', 'NOT_STARTED'],
    ['2027-04-01', 'NOT_STARTED'],
    ['2027-04-02', 'IN_GRACE'],
    ['2027-05-01', 'IN_GRACE'],
    ['2027-05-02', 'NON_COMPLIANT'],
  ])('of a first cycle on %s is %s', (today, status) => {
    expect(on(today)).toBe(status);
  });

  it.each([
    ['2029-06-29', 'COMPLIANT'],
    ['2029-06-30', 'EXPIRING_SOON'],
    ['2029-12-30', 'EXPIRING_SOON'],
    ['2029-12-31', 'IN_GRACE'],
    ['2030-01-30', 'NON_COMPLIANT'],
  ])('of a later cycle on %s is %s', (today, status) => {
    expect(on(today, again)).toBe(status);
  });

  it('knows what has begun, and what is over', () => {
    expect(on('2027-03-01', open, { started: true })).toBe('IN_PROGRESS');
    expect(on('2027-03-01', { ...open, closedAs: 'COMPLETED' })).toBe('COMPLIANT');
  });

  it('rests during a waiver and is due at its end', () => {
    const waivers = [
      { fromOn: '2027-02-01', untilOn: '2027-09-01' },
      { fromOn: '2027-09-01', untilOn: '2027-12-01' },
    ];
    expect(on('2027-06-01', open, { waivers })).toBe('WAIVED');
    expect(dueWith('2027-04-01', waivers)).toBe('2027-12-01');
    expect(dueWith('2028-04-01', waivers)).toBe('2028-04-01');
    expect(on('2027-12-02', open, { waivers })).toBe('IN_GRACE');
  });

  it('is covered while what was done counts, and who is waived counts neither way', () => {
    expect(
      ['COMPLIANT', 'EXPIRING_SOON', 'IN_GRACE', 'NON_COMPLIANT', 'NOT_STARTED', 'WAIVED'].map((status) =>
        isCovered(status as never, false),
      ),
    ).toEqual([true, true, false, false, false, null]);
    expect([isCovered('IN_PROGRESS', true), isCovered('IN_PROGRESS', false)]).toEqual([true, false]);
  });
});
