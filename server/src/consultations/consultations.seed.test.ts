import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldClocks } from 'shared/consultations/clock-ledger.ts';
import { scanIdentity } from 'shared/consultations/identity-scan.ts';
import type { Context } from '../kernel/context.ts';
import { textFaults } from '../kernel/ledger/erasable-texts.ts';
import type { Query } from '../kernel/ledger/ledger-fault.ts';
import { erasableTables } from '../migrations/append-only-tables.ts';
import { projection } from '../kernel/database/projection.ts';
import { citationsFromMessage } from '../publishing/citation.queries.ts';
import articles from '../seeds/content/qa-articles.json' with { type: 'json' };
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { consultContents } from './consult-content.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { Consult } from './consult.entity.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { consultationsSeed } from './consultations.seed.ts';
import { AnswerReview } from './reviews/answer-review.entity.ts';
import { ResponderCapacity } from './responder-capacity.entity.ts';
import { qaArticle } from './qa-article.queries.ts';

describe('the questions of the demo content', () => {
  let database: TestDatabase;
  let context: Context;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    context = testContext(database);
  });
  afterAll(() => database.close());

  it('stand where they should, numbered without gaps', async () => {
    const consults = await context.em.find(Consult, {}, { orderBy: { reference: 'asc' } });
    expect(Map.groupBy(consults, ({ state }) => state).size).toBe(5);
    // Those whose answer asks for it wait for their outcome.
    expect(consults.filter(({ state }) => state === 'FOLLOW_UP')).toHaveLength(8);
    expect(consults.filter(({ state }) => state === 'CLOSED')).toHaveLength(5);
    expect(consults.filter(({ state }) => state === 'AWAITING_REQUESTER')).toHaveLength(1);
    const numbers = consults.map(({ reference }) => Number(reference?.split('-')[2]));
    const byYear = Map.groupBy(consults, ({ reference }) => reference?.split('-')[1]);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      [...byYear.values()].flatMap((each) => each.map((_, index) => index + 1)).toSorted((a, b) => a - b),
    );
  });

  it('have an answer that waits for two colleagues to look at it, and somebody who answers under supervision', async () => {
    expect(await context.em.count(AnswerReview, { reviewedAt: null })).toBe(2);
    expect(await context.em.count(ResponderCapacity, { supervised: true })).toBe(1);
  });

  it('hold nothing that identifies a person', () => {
    const texts = consultContents.flatMap(({ title, question, template, answer, clarification, closeOut }) => [
      title,
      question,
      ...Object.values(template),
      answer?.text ?? '',
      answer?.followUp?.measure ?? '',
      ...(clarification?.questions ?? []),
      clarification?.reply ?? '',
      closeOut?.learned ?? '',
    ]);
    expect(texts.flatMap(scanIdentity)).toEqual([]);
  });

  it('rest on what is published, among it an outcome of an evaluation and a lesson of a course in one answer', async () => {
    const answers = await context.em.find(ConsultMessage, { kind: 'ANSWER' });
    const cited = await Promise.all(answers.map(({ id }) => citationsFromMessage(context, id)));
    expect(cited.every((citations) => citations !== null && citations.length > 0)).toBe(true);
    const types = cited.map((citations) => (citations ?? []).map(({ target, targetType }) => `${target.slug} ${targetType}`));
    const pins = cited.flatMap((citations) => citations ?? []);
    expect(pins.every(({ pinnedAt, pinnedVersion }) => new Date(pinnedAt) > new Date(pinnedVersion.publishedAt))).toBe(true);
    expect(types.some((each) => each.includes('eval-gabapentin-neuropatisk outcome') && each.includes('kurs-lakemedel lesson'))).toBe(true);
  });

  it('have clocks that fold, and stopped when they were closed', async () => {
    const closed = await context.em.find(Consult, { state: { $in: ['CLOSED', 'FOLLOW_UP'] } });
    for (const { id } of closed) {
      const rows = await context.em.find(ConsultClockEvent, { consultId: id }, { orderBy: { at: 'asc', position: 'asc' } });
      const ledger = foldClocks(rows.map(({ clock, effect, at }) => ({ clock, effect, at: at.getTime() })));
      expect(ledger.TOTAL.status).toBe('STOPPED');
      const going = Object.entries(ledger).flatMap(([clock, { status }]) => (status === 'RUNNING' || status === 'PAUSED' ? [clock] : []));
      expect(going.filter((clock) => clock !== 'OUTCOME')).toEqual([]);
    }
  });

  it('are published as questions with answers for everyone', async () => {
    for (const { slug } of articles) expect(await qaArticle(context, slug)).toMatchObject({ slug, version: { provenance: 'IMPORTED' } });
    expect(await qaArticle(context, 'eval-gabapentin-neuropatisk')).toBeNull();
  });

  it('are in the ledger text by text, as hashes', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const query: Query = async (sql, values) => (await client.query(sql, values as unknown[])).rows;
    const ours = erasableTables.filter(({ table }) => ['consult_message', 'close_out', 'consult_outcome'].includes(table));
    const faults = await Promise.all(ours.map((table) => textFaults(query, table)));
    await client.end();
    expect(faults).toEqual([[], [], []]);
  });

  it('are loaded once', async () => {
    const count = () =>
      projection<ConsultationsTables>(context.em)
        .selectFrom('consult')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirst();
    const before = await count();
    await consultationsSeed.run(testContext(database), () => undefined);
    expect(await count()).toEqual(before);
  });
});
