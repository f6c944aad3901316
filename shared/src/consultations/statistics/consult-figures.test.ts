import { describe, expect, it } from 'vitest';
import type { ConsultFact } from './consult-facts.ts';
import { quarterOf } from './consult-facts.ts';
import { ConsultStatistics } from './consult-figures.ts';

const fact = (changes: Partial<ConsultFact>): ConsultFact => ({
  LEVEL: '4',
  REGION: 'skane',
  TOPIC: 'NEUROPATHIC',
  QUARTER: '2026-3',
  net: null,
  gross: null,
  referralAvoided: null,
  adviceFollowed: null,
  listed: false,
  knowledgeMissing: false,
  ...changes,
});

const many = (count: number, of: (index: number) => Partial<ConsultFact>): ConsultFact[] =>
  Array.from({ length: count }, (_, index) => fact(of(index)));

describe('ConsultStatistics', () => {
  it('gives times, shares and rates of all questions', () => {
    const facts = many(10, (index) => ({
      net: index + 1,
      gross: 2 * (index + 1),
      listed: true,
      ...(index < 8 ? { referralAvoided: index < 3 } : {}),
      ...(index < 6 ? { adviceFollowed: true } : {}),
    }));
    const statistics = new ConsultStatistics([...facts, fact({})], 2, new Map([['skane', 5000]]));
    expect(statistics.figures({})).toEqual({
      sent: 11,
      answered: 10,
      net: { median: 5, ninetieth: 9, withinGoal: 0.5 },
      gross: { median: 10, ninetieth: 18 },
      surveyed: 8,
      referralsAvoided: 3 / 8,
      followedUp: 6,
      adviceFollowed: 1,
      perThousandListed: 2,
      knowledgeMissing: 0,
    });
  });

  it('shows nothing of a group whose count is small, nor of the next smallest', () => {
    const topics = [
      ...many(3, () => ({ TOPIC: 'A', net: 1, gross: 1 })),
      ...many(6, () => ({ TOPIC: 'B', net: 1, gross: 1 })),
      ...many(9, () => ({ TOPIC: 'C', net: 1, gross: 1 })),
    ];
    const statistics = new ConsultStatistics(topics, 5, new Map());
    expect(['A', 'B', 'C'].map((TOPIC) => statistics.figures({ TOPIC }).sent)).toEqual([null, null, 9]);
    expect(statistics.figures({ TOPIC: 'A' })).toMatchObject({ answered: null, net: null, gross: null });
    expect(statistics.figures({}).sent).toBe(18);
  });

  it('keeps a share to itself where those it is of are few', () => {
    const facts = many(20, (index) => ({ net: 1, gross: 1, ...(index < 4 ? { referralAvoided: true } : {}) }));
    expect(new ConsultStatistics(facts, 5, new Map()).figures({})).toMatchObject({ sent: 20, surveyed: null, referralsAvoided: null });
  });

  it.each([
    { avoided: 2, share: null },
    { avoided: 5, share: 0.5 },
    { avoided: 8, share: null },
    { avoided: 0, share: 0 },
    { avoided: 10, share: 1 },
  ])('shows the share of $avoided in 10 referrals only where nobody is one of few', ({ avoided, share }) => {
    const facts = many(10, (index) => ({ referralAvoided: index < avoided }));
    expect(new ConsultStatistics(facts, 5, new Map()).figures({})).toMatchObject({ surveyed: 10, referralsAvoided: share });
  });

  it('shows no share from which the share of few can be worked out', () => {
    const facts = [
      ...many(10, (index) => ({ TOPIC: 'A', referralAvoided: index < 2 })),
      ...many(20, (index) => ({ TOPIC: 'B', referralAvoided: index < 10 })),
    ];
    const statistics = new ConsultStatistics(facts, 5, new Map());
    expect(['A', 'B'].map((TOPIC) => statistics.figures({ TOPIC }).referralsAvoided)).toEqual([null, null]);
    expect(statistics.figures({}).referralsAvoided).toBe(0.4);
  });

  it('counts questions per listed only from units that have told how many they list', () => {
    const facts = [...many(6, () => ({ listed: true })), ...many(6, () => ({ REGION: 'halland' }))];
    const statistics = new ConsultStatistics(facts, 5, new Map([['skane', 12_000]]));
    expect(statistics.figures({}).perThousandListed).toBe(0.5);
    expect(statistics.figures({ REGION: 'skane' }).perThousandListed).toBe(0.5);
    expect(statistics.figures({ REGION: 'halland' }).perThousandListed).toBeNull();
  });

  it('is empty without facts', () => {
    expect(new ConsultStatistics([], 5, new Map()).figures({})).toMatchObject({ sent: 0, answered: 0, net: null, referralsAvoided: null });
  });
});

describe('what is shown on other days, of other periods', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };

  it('gives no small count away: subtracting any period shown before leaves none, whatever the questions', () => {
    for (let run = 1; run <= 40; run += 1) {
      const draw = random(run);
      const quarters = ['2026-1', '2026-2', '2026-3', '2026-4'];
      const facts = quarters.flatMap((QUARTER) =>
        ['A', 'B', 'C'].flatMap((TOPIC) =>
          ['skane', 'halland'].flatMap((REGION) => many(Math.floor(draw() * 9), () => ({ QUARTER, TOPIC, REGION, net: 1, gross: 1 }))),
        ),
      );
      // The page as it stood when one, two, three and four quarters were closed, kept by somebody who subtracts.
      const days = quarters.map((_, last) => facts.filter(({ QUARTER }) => quarters.indexOf(QUARTER) <= last));
      const pages = days.map((shown) => new ConsultStatistics(shown, 5, new Map()));
      const selections = ['A', 'B', 'C'].flatMap((TOPIC) => [{ TOPIC }, ...['skane', 'halland'].map((REGION) => ({ TOPIC, REGION }))]);
      for (const selection of selections) {
        const shown = pages.map((page) => page.figures(selection).sent);
        const differences = shown.flatMap((count, index) => {
          const before = shown[index - 1];
          return index > 0 && count !== null && before != null ? [count - before] : [];
        });
        expect(differences.filter((count) => count > 0 && count < 5)).toEqual([]);
      }
    }
  });

  it('is the same on every later day', () => {
    const first = many(12, (index) => ({ QUARTER: '2026-1', TOPIC: index < 7 ? 'A' : 'B', net: 1, gross: 1 }));
    const later = [...first, ...many(3, () => ({ QUARTER: '2026-2', TOPIC: 'A', REGION: 'halland', LEVEL: '3', net: 1, gross: 1 }))];
    const of = (facts: readonly ConsultFact[]) => new ConsultStatistics(facts, 5, new Map()).figures({ QUARTER: '2026-1', TOPIC: 'A' });
    expect(of(later)).toEqual(of(first));
    expect(new ConsultStatistics(later, 5, new Map()).figures({ TOPIC: 'A' }).sent).toBeNull();
  });
});

describe('quarterOf', () => {
  it('knows the months', () =>
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026-1', '2026-1', '2026-2', '2026-4']));
});
