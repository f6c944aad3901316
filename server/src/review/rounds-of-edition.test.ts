import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { discardDraft } from '../publishing/discard-draft.ts';
import { DraftNode } from '../publishing/draft-node.entity.ts';
import { GABAPENTIN, nodeId } from '../publishing/testing/editions.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Task } from '../tasks/task.entity.ts';
import { planRound } from './plan-round.ts';
import { unkeptPromises } from './promised-changes.ts';
import { publishRoundTable } from './publish-round-table.ts';
import { removeRound } from './remove-round.ts';
import { ReviewRound } from './review-round.entity.ts';
import { readReviewDesk } from './review-desk.queries.ts';
import { readRound, roundsOfArtefact } from './review-round.queries.ts';
import { roundToShow } from './review-round.rows.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { publishedRoundsOfVersion } from './version-review.queries.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterEach(() => database.close());

/** Plans a round that lacks nothing but what is changed, or says what is in the way. */
const plan = async (change: Partial<Parameters<typeof planRound>[1]>) => {
  const days = { kind: 'REMISS', opens: '2027-02-15', closes: '2027-04-14' } as const;
  return wordsOf(await planRound(await reviews.as('editor'), { artefactId, ...days, questions: ['Vad saknas?'], ...change }));
};

/** Which rounds are told as of the present edition, and with which the page begins. */
async function shown(): Promise<{ current: number[]; first: number | undefined }> {
  const context = await reviews.as('editor');
  const desk = await readReviewDesk(context, GABAPENTIN);
  const rounds = (desk && (await roundsOfArtefact(context, desk.id))) ?? [];
  const first = desk ? roundToShow(desk, rounds)?.number : undefined;
  return { current: rounds.filter(({ current }) => current).map(({ number }) => number), first };
}

describe('the rounds of an edition', () => {
  it('are given up with it, for a reason', async () => {
    await reviews.sendOut();
    expect(await reviews.move('REJECT')).toEqual(['Skriv ett skäl.']);
    expect(await reviews.move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' })).toEqual([]);
    expect(await reviews.state()).toBe('REJECTED');
    expect(await reviews.round()).toMatchObject({ closedAt: expect.any(Date), tablePublishedAt: null });
    expect(await reviews.em.count(Task, { kind: 'ANSWER_ROUND', closedAt: null })).toBe(0);
    expect(await reviews.em.count(Task, { kind: 'ROUND_WITHDRAWN', closedAt: null })).toBe(7);
    expect(await plan({})).toEqual(['Utgåvan har kommit för långt, eller är avslutad. En remiss kan inte planeras nu.']);
    expect(await shown()).toEqual({ current: [], first: 1 });
    await discardDraft(await reviews.as('editor'), { artefactId });
    expect(await reviews.state()).toBeNull();
  });

  it('leave nothing to the next version when it is given up, and no table that is not whole', async () => {
    await reviews.sendOut();
    await reviews.comment('regionBody', 'Exempelregion norr', 'Vem betalar?');
    await reviews.answer('regionBody', 'Exempelregion norr');
    await reviews.move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' });
    const { id } = await reviews.round();
    expect(wordsOf(await publishRoundTable(await reviews.as('editor'), { roundId: toNodeId('ReviewRound', id) }))).toEqual([
      'Arbetet avbröts innan alla synpunkter hade fått svar. Någon sammanställning kan inte publiceras.',
    ]);
    await discardDraft(await reviews.as('editor'), { artefactId });
    await reviews.editions.publish(GABAPENTIN, () => reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } }), true);
    expect(await reviews.em.findOneOrFail(ReviewRound, id)).toMatchObject({ versionId: null, withdrawnAt: expect.any(Date) });
  });

  it('may be two: what is promised in the first is kept, and who answered in either is told', async () => {
    await reviews.sendOut();
    await reviews.comment('regionBody', 'Exempelregion norr', 'Vem betalar?');
    await reviews.answer('regionBody', 'Exempelregion norr', 'OPPOSES');
    await reviews.take('REVISE', undefined, 40);
    await reviews.respond((await reviews.comments())[0]?.id ?? '', 'ACCEPTED', 'gap-1');
    const unkept = async () => {
      const context = await reviews.as('editor');
      const round = await readRound(context, await reviews.roundId());
      return round && unkeptPromises(context, round);
    };
    expect(await unkept()).toEqual(['gap-1']);
    const { attrs } = await reviews.em.findOneOrFail(DraftNode, { nodeId: 'gap-1' });
    await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Regionen betalar kanske.' } });
    expect(await unkept()).toEqual([]);
    await reviews.editions.set(GABAPENTIN, 'gap-1', attrs, { revision: 2 });
    await reviews.close();
    expect(await unkept()).toEqual([]);
    await reviews.consider();
    const first = await reviews.round();
    const changed = ['Ändra delen: ett svar i den avslutade remissen säger att den är ändrad.'];
    expect(await reviews.move('APPROVE')).toEqual(changed);

    await reviews.planDays('2027-01-04', '2027-02-01');
    await reviews.invite();
    expect(await reviews.move('APPROVE')).toEqual(['En remiss till är planerad: genomför den, eller ta bort planen.', ...changed]);
    const second = { roundId: await reviews.roundId() };
    expect((await removeRound(await reviews.as('consultant'), second)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect(wordsOf(await removeRound(await reviews.as('editor'), second))).toEqual([]);
    expect(await reviews.move('APPROVE')).toEqual(changed);
    expect(wordsOf(await removeRound(await reviews.as('editor'), { roundId: toNodeId('ReviewRound', first.id) }))).toEqual([
      'Remissen är avslutad och kan inte ändras.',
    ]);

    await reviews.planDays('2027-01-04', '2027-02-01');
    await reviews.invite();
    await reviews.take('OPEN_REMISS', undefined, 3);
    expect(wordsOf(await removeRound(await reviews.as('editor'), { roundId: await reviews.roundId() }))).toEqual([
      'Remissen är redan ute.',
    ]);
    await reviews.take('REVISE', undefined, 40);
    expect(wordsOf(await reviews.close())).toEqual([]);
    expect(await reviews.move('APPROVE')).toEqual(changed);
    expect((await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Regionen betalar.' } }, { revision: 3 })).errors).toEqual([]);
    expect(await reviews.move('APPROVE')).toEqual([]);
    expect(await reviews.move('PUBLISH')).toHaveLength(2);
    await reviews.publishTable();
    await reviews.publishTable(first);
    expect(await reviews.em.count(Task, { kind: 'ROUND_FEEDBACK', closedAt: null })).toBe(1);
    expect(await reviews.move('PUBLISH')).toEqual([]);
    const { id } = await reviews.editions.current(GABAPENTIN);
    expect(await publishedRoundsOfVersion(testContext(database), id)).toMatchObject([{ number: 2 }, { number: 1, comments: 1 }]);
    expect(await shown()).toEqual({ current: [2, 1], first: 2 });
    // The next edition has had no round, until one is planned.
    await reviews.begin();
    expect(await shown()).toEqual({ current: [], first: undefined });
    await discardDraft(await reviews.as('editor'), { artefactId });
    expect(await shown()).toEqual({ current: [2, 1], first: 2 });
  });

  it('go with it when it is thrown away and they are not out', async () => {
    await reviews.write();
    await reviews.plan();
    await discardDraft(await reviews.as('editor'), { artefactId });
    expect(await reviews.em.count(ReviewRound, {})).toBe(0);
  });
});

describe('a plan', () => {
  it('follows the calendar, or says why not', async () => {
    await reviews.write();
    expect(await plan({})).toEqual([]);
    expect(await plan({ closes: '2027-03-14' })).toEqual([
      'Dagarna följer inte kalendern för remisser. Välj kalenderns dagar eller skriv skälet.',
    ]);
    expect(await plan({ closes: '2027-03-14', daysReason: 'Brådskande.' })).toEqual([]);
    expect(await plan({ opens: '2024-02-15', closes: '2024-04-15' })).toEqual(['Remissens dagar har passerat. Välj nya.']);
    expect(await plan({ opens: '2027-04-14' })).toEqual(['Sista dagen ska komma efter den första.']);
    expect(await reviews.em.count(ReviewRound, {})).toBe(1);
  });

  it('has at least one question, and at most ten, none empty', async () => {
    await reviews.write();
    expect(await plan({ questions: [] })).toEqual(['Fyll i det här.']);
    expect(await plan({ questions: Array.from({ length: 11 }, (_each, index) => `Vad ${index}?`) })).toHaveLength(1);
    expect(await plan({ questions: [' '] })).toHaveLength(1);
    expect(await plan({ questions: ['Vad?', 'Hur?', ' vad? '] })).toEqual(['Fråga 3 är densamma som en fråga före den. Ta bort den ena.']);
    expect(await plan({ questions: ['Vad?', 'x'.repeat(501)] })).toEqual(['Fråga 2 är för lång. En fråga får vara högst 500 tecken.']);
  });

  it('is for editions on the full course', async () => {
    await reviews.editions.start(GABAPENTIN);
    expect(await plan({})).toEqual(['Den här sortens text har bara den korta vägen.']);
  });
});
