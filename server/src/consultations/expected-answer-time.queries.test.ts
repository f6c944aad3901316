import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Consult } from './consult.entity.ts';
import { expectedAnswerTime, summary } from './expected-answer-time.queries.ts';
import { contexts, type As } from './testing/consult-steps.ts';

const at = (text: string): Date => new Date(text);

describe('how long answers take', () => {
  it('is not known from fewer than five', () => {
    const span = [at('2026-11-16T08:00:00Z'), at('2026-11-16T12:00:00Z')] as const;
    expect(summary([span, span, span, span])).toEqual({ basedOn: 4, median: null, ninetieth: null });
  });

  it('counts business days of nine hours, without nights, weekends and public holidays', () => {
    const spans = [
      [at('2026-11-16T08:00:00Z'), at('2026-11-16T12:30:00Z')],
      [at('2026-11-16T15:00:00Z'), at('2026-11-17T08:00:00Z')],
      [at('2026-11-20T07:00:00Z'), at('2026-11-23T07:00:00Z')],
      [at('2026-12-24T07:00:00Z'), at('2026-12-28T16:00:00Z')],
      [at('2026-11-16T07:00:00Z'), at('2026-11-27T16:00:00Z')],
    ] as const;
    // 0.5, 0.2, 1, 2 (Christmas Day and Boxing Day are free) and 10 business days.
    expect(summary(spans)).toEqual({ basedOn: 5, median: 1, ninetieth: 10 });
  });

  describe('where the viewer would ask', () => {
    let database: TestDatabase;
    let as: As;
    const clock = new TestClock();
    beforeAll(async () => {
      database = await createTestDatabase('demo');
      as = contexts(database, clock);
    });
    afterAll(() => database.close());

    it('comes from the answers of that healthcare region in the track, those of the children’s team too', async () => {
      const adult = await expectedAnswerTime(await as('physician'), 'ADULT');
      expect(adult).toMatchObject({ basedOn: 12 });
      expect(adult?.median).toBeGreaterThan(0.5);
      expect(adult?.median).toBeLessThan(2);
      expect(await expectedAnswerTime(await as('physician'), 'CHILD')).toEqual({ basedOn: 1, median: null, ninetieth: null });
      expect(await expectedAnswerTime(await as('twoUnits', 'exempelvardcentralen-vastra-gotaland'), 'ADULT')).toMatchObject({ basedOn: 0 });
    });

    it.each(['consultant', 'triage', 'levelLead', 'unitManager'] as const)('is known to the %s as to those who ask', async (persona) => {
      expect(await expectedAnswerTime(await as(persona), 'ADULT')).toMatchObject({ basedOn: 12 });
      expect(await expectedAnswerTime(await as(persona), 'CHILD')).toMatchObject({ basedOn: 1 });
    });

    it('is nobody’s who has no unit', async () => {
      expect(await expectedAnswerTime(testContext(database), 'ADULT')).toBeNull();
      expect(await expectedAnswerTime(await as('administrator'), 'ADULT')).toBeNull();
      // Nor of a unit that has no level in the track, and so asks nothing there.
      expect(await expectedAnswerTime(await as('paediatrician'), 'ADULT')).toBeNull();
      expect(await expectedAnswerTime(await as('paediatrician'), 'CHILD')).not.toBeNull();
    });

    it('forgets answers older than twelve months', async () => {
      const [newest] = await database.orm.em
        .fork()
        .find(Consult, { firstAnsweredAt: { $ne: null } }, { orderBy: { firstAnsweredAt: 'desc' }, limit: 1 });
      clock.advance(Number(newest?.firstAnsweredAt) + 367 * 86_400_000 - clock.now().getTime());
      expect(await expectedAnswerTime(await as('physician'), 'ADULT')).toMatchObject({ basedOn: 0, median: null });
    });
  });
});
