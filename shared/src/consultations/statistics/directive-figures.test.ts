import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directiveFigures, type DirectiveFact } from './directive-figures.ts';

const many = (count: number, fact: Omit<DirectiveFact, 'quarter'>, quarter = '2026-3'): DirectiveFact[] =>
  Array.from({ length: count }, () => ({ quarter, ...fact }));

describe('what went down and came back', () => {
  it('is counted by what became of it, where nothing is small', () => {
    const facts = [
      ...many(12, { inTime: true, result: 'DONE' }),
      ...many(6, { inTime: true, result: 'STAFF' }),
      ...many(7, { inTime: false, result: null }),
    ];
    expect(directiveFigures(facts, ['2026-3'], 5)).toEqual({
      sent: 25,
      acknowledgedInTime: 18,
      done: 12,
      notDone: 0,
      cannot: { COMPETENCE: 0, STAFF: 6, PATIENT_CHOICE: 0, NOT_APPLICABLE: 0 },
    });
  });

  it('hides a small count, and another beside it from which it could be worked out', () => {
    const facts = [
      ...many(12, { inTime: true, result: 'DONE' }),
      ...many(2, { inTime: true, result: 'STAFF' }),
      ...many(8, { inTime: true, result: 'NOT_DONE' }),
    ];
    const { sent, done, notDone, cannot } = directiveFigures(facts, ['2026-3'], 5);
    expect([sent, done, cannot.STAFF]).toEqual([22, 12, null]);
    expect(notDone).toBeNull();
  });

  it('leaves out quarters that are not asked for, and hides in all what is small in one', () => {
    const facts = [...many(9, { inTime: true, result: 'DONE' }), ...many(3, { inTime: true, result: 'DONE' }, '2026-4')];
    expect(directiveFigures(facts, ['2026-3'], 5)).toMatchObject({ sent: 9, done: 9 });
    expect(directiveFigures(facts, ['2026-3', '2026-4'], 5)).toMatchObject({ sent: null, done: null });
    expect(directiveFigures(facts, [], 5)).toMatchObject({ sent: 0, done: 0 });
  });

  it('never shows a count between one and the threshold', () => {
    const result = fc.constantFrom<DirectiveFact['result']>('DONE', 'NOT_DONE', 'STAFF', 'COMPETENCE', 'PATIENT_CHOICE', null);
    const fact = fc.record({ quarter: fc.constant('2026-1'), inTime: fc.boolean(), result });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 40 }), (facts) => {
        const { cannot, ...rest } = directiveFigures(facts, ['2026-1'], 5);
        for (const count of [...Object.values(rest), ...Object.values(cannot)])
          expect(count === null || count === 0 || count >= 5).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
