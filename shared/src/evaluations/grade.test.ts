import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf, DOWN_DOMAINS, importanceClass, overallCertainty, UP_DOMAINS, type GradedRow } from './grade.ts';

const REASON = 'Deltagare och behandlare visste vem som fick vad.';

type Steps = { design: 'RCT' | 'NRS'; robinsI: boolean; down: number[]; up: number[]; override?: string | null };

/** A row with these steps in the order of the domains, each with a reason. Steps out of range are the point of some tests. */
function rowOf({ design, robinsI, down, up, override }: Steps): GradedRow {
  const judgements = (domains: readonly string[], steps: number[]) =>
    Object.fromEntries(domains.map((domain, index) => [domain, { steps: steps[index] ?? 0, reason: steps[index] ? REASON : '' }]));
  return {
    design,
    robinsI,
    down: judgements(DOWN_DOMAINS, down) as GradedRow['down'],
    up: judgements(UP_DOMAINS, up) as GradedRow['up'],
    ...(override !== undefined && { upOverride: override }),
  };
}

/** GRADE once more, written as a person would go through the form; null for a form that must be handed back. */
function byHand({ design, robinsI, down, up, override }: Steps): number | null {
  let certainty = 2;
  if (design === 'RCT') certainty = 4;
  if (design === 'NRS' && robinsI) certainty = 4;
  let lowered = 0;
  for (let domain = 0; domain < 5; domain++) {
    const steps = down[domain] as number;
    const threeAllowed = domain === 0 && design === 'NRS' && robinsI;
    if (steps === 3 && !threeAllowed) return null;
    lowered = lowered + steps;
  }
  let raised = 0;
  for (let domain = 0; domain < 3; domain++) {
    if (up[domain] === 2 && domain !== 0) return null;
    raised = raised + (up[domain] as number);
  }
  if (lowered > 0 && raised > 0 && (override === undefined || override === null || override === '')) return null;
  certainty = certainty - lowered + raised;
  if (certainty < 1) return 1;
  if (certainty > 4) return 4;
  return certainty;
}

function* allSteps(): Generator<Steps> {
  const range = (length: number, most: number): number[][] =>
    length === 0 ? [[]] : range(length - 1, most).flatMap((rest) => Array.from({ length: most + 1 }, (_, step) => [...rest, step]));
  for (const design of ['RCT', 'NRS'] as const)
    for (const robinsI of [true, false])
      for (const down of range(5, 3))
        for (const up of range(3, 2)) for (const override of [null, 'Effekten är för stor.']) yield { design, robinsI, down, up, override };
}

const outcomeOf = (steps: Steps): number | null => {
  try {
    return certaintyOf(rowOf(steps));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const plain: Steps = { design: 'RCT', robinsI: false, down: [0, 0, 0, 0, 0], up: [0, 0, 0] };

describe('certaintyOf', () => {
  it('agrees with a form filled in by hand for every combination of ratings', () => {
    const wrong: Steps[] = [];
    let count = 0;
    for (const steps of allSteps()) {
      count++;
      if (outcomeOf(steps) !== byHand(steps)) wrong.push(steps);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(count).toBe(2 * 2 * 4 ** 5 * 3 ** 3 * 2);
  }, 60_000);

  it.each<[string, Partial<Steps>, number]>([
    ['randomised evidence starts high', {}, 4],
    ['non-randomised evidence starts low', { design: 'NRS' }, 2],
    ['non-randomised evidence judged with ROBINS-I starts high', { design: 'NRS', robinsI: true }, 4],
    ['nothing falls below very low', { design: 'NRS', down: [2, 2, 2, 2, 2] }, 1],
    ['nothing rises above high', { up: [2, 1, 1] }, 4],
    ['a large effect lifts non-randomised evidence two steps', { design: 'NRS', up: [2, 0, 0] }, 4],
    ['three steps for risk of bias are open to ROBINS-I', { design: 'NRS', robinsI: true, down: [3, 0, 0, 0, 0] }, 1],
  ])('%s', (_name, steps, certainty) => {
    expect(certaintyOf(rowOf({ ...plain, ...steps }))).toBe(certainty);
  });

  it.each<[string, Partial<Steps>, RegExp]>([
    ['three steps for risk of bias in a trial', { down: [3, 0, 0, 0, 0] }, /down\.riskOfBias\.steps.*0 to 2/],
    ['three steps for risk of bias in a trial, whatever is said of ROBINS-I', { robinsI: true, down: [3, 0, 0, 0, 0] }, /riskOfBias/],
    ['three steps for imprecision', { design: 'NRS', robinsI: true, down: [0, 0, 0, 3, 0] }, /imprecision/],
    ['two steps up for dose and response', { up: [0, 2, 0] }, /up\.doseResponse\.steps.*0 to 1/],
    ['half a step', { down: [0.5, 0, 0, 0, 0] }, /riskOfBias/],
    ['a step below none', { down: [0, -1, 0, 0, 0] }, /inconsistency/],
    ['steps up beside steps down', { down: [1, 0, 0, 0, 0], up: [1, 0, 0] }, /upOverride/],
    ['steps up beside steps down for a reason of white space', { down: [1, 0, 0, 0, 0], up: [1, 0, 0], override: '  ' }, /upOverride/],
  ])('refuses %s', (_name, steps, message) => {
    expect(() => certaintyOf(rowOf({ ...plain, ...steps }))).toThrow(RangeError);
    expect(() => certaintyOf(rowOf({ ...plain, ...steps }))).toThrow(message);
  });

  it('lets a row be moved both ways when the reason is written down', () => {
    expect(
      certaintyOf(rowOf({ ...plain, design: 'NRS', down: [1, 0, 0, 0, 0], up: [2, 0, 0], override: 'Effekten är tio gånger större.' })),
    ).toBe(3);
  });

  it.each([...DOWN_DOMAINS, ...UP_DOMAINS])('asks for a reason of twenty characters for a step in %s', (domain) => {
    const withReason = (reason: string) => {
      const row = rowOf({ ...plain, design: 'NRS' });
      Object.assign(row.down, domain in row.down ? { [domain]: { steps: 1, reason } } : {});
      Object.assign(row.up, domain in row.up ? { [domain]: { steps: 1, reason } } : {});
      return () => certaintyOf(row);
    };
    expect(withReason('Nitton tecken är få')).toThrow(/at least 20/);
    expect(withReason(' Nitton tecken är få ')).toThrow(/at least 20/);
    expect(withReason('Tjugo tecken räcker.')).not.toThrow();
  });

  it('refuses a row that lacks a domain', () => {
    const row = rowOf(plain);
    delete (row.down as Partial<GradedRow['down']>).imprecision;
    expect(() => certaintyOf(row)).toThrow(/imprecision/);
  });

  it('never rises when a step down is added', () => {
    const anySteps = fc.record({ down: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 }), at: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(anySteps, ({ down, at }) => {
        const more = down.with(at, (down[at] as number) + 1);
        expect(certaintyOf(rowOf({ ...plain, down: more }))).toBeLessThanOrEqual(certaintyOf(rowOf({ ...plain, down })));
      }),
    );
  });
});

describe('importanceClass', () => {
  it('reads 1–3 as limited, 4–6 as important, 7–9 as critical', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(importanceClass)).toEqual([
      ...Array<string>(3).fill('LIMITED'),
      ...Array<string>(3).fill('IMPORTANT'),
      ...Array<string>(3).fill('CRITICAL'),
    ]);
  });

  it.each([0, 10, 5.5, Number.NaN])('refuses %d', (importance) => {
    expect(() => importanceClass(importance)).toThrow(RangeError);
  });
});

describe('overallCertainty', () => {
  it('is the lowest among the critical outcomes, whatever the others have', () => {
    expect(
      overallCertainty([
        { importance: 9, certainty: 4 },
        { importance: 7, certainty: 3 },
        { importance: 6, certainty: 1 },
      ]),
    ).toBe(3);
  });

  it('passes over outcomes without evidence, and is null when no critical outcome has any', () => {
    expect(
      overallCertainty([
        { importance: 8, certainty: null },
        { importance: 7, certainty: 2 },
      ]),
    ).toBe(2);
    expect(
      overallCertainty([
        { importance: 8, certainty: null },
        { importance: 3, certainty: 2 },
      ]),
    ).toBeNull();
    expect(overallCertainty([])).toBeNull();
  });
});
