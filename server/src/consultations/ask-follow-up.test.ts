import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../kernel/node-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { answerConsult } from './answer-consult.ts';
import { askFollowUp } from './ask-follow-up.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { recordTextOf } from './record-text.ts';
import { withdrawConsult } from './withdraw-consult.ts';
import { answered, claimed, consultOf, contexts, errorsOf, openTasks, plainAnswer, type As } from './testing/consult-steps.ts';

const DAY = 86_400_000;

describe('asking on after an answer', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  it('goes back to the same responder, who answers once more', async () => {
    const consultId = await answered(as);
    const first = await consultOf(database, consultId);
    clock.advance(DAY);
    expect(await askFollowUp(await as('physician'), { consultId, text: 'Och vid sämre njurfunktion?' })).toMatchObject({
      errors: [],
      consult: { state: 'IN_PROGRESS' },
    });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_ANSWER']);
    expect(await answerConsult(await as('consultant'), { ...plainAnswer, consultId })).toMatchObject({ errors: [] });
    const { firstAnsweredAt, answeredAt, responderId } = await consultOf(database, consultId);
    expect(firstAnsweredAt).toEqual(first.answeredAt);
    expect(answeredAt).toEqual(clock.now());
    expect(responderId).toBe(first.responderId);
  });

  it('keeps what was advised before: in the text for the record, and the follow-up that was planned', async () => {
    const consultId = await claimed(as);
    const followUp = { weeks: 6, measure: 'Smärta och funktion' };
    const first = { ...plainAnswer, disposition: 'MANAGE_HERE_WITH_FOLLOW_UP' as const, text: 'Trappa en tiondel i månaden.', followUp };
    await answerConsult(await as('consultant'), { ...first, consultId });
    await askFollowUp(await as('physician'), { consultId, text: 'Och vid sämre njurfunktion?' });
    const asker = await as('physician');
    const before = await recordTextOf(asker, String(idOf('Consult', consultId)));
    expect(before).toContain('Trappa en tiondel i månaden.');
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId, text: 'Halvera dosen då och kontrollera oftare.' });

    const text = String(await recordTextOf(await as('physician'), String(idOf('Consult', consultId))));
    const order = ['Fråga: Neuropatisk', first.text, 'Smärta och funktion', 'Följdfråga: Och vid sämre njurfunktion?', 'Halvera dosen då'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);

    const survey = { patientOutcome: 'NEW_COURSE', referralEffect: 'CONTEMPLATED_AVOIDED' } as const;
    expect(await closeOutConsult(await as('physician'), { consultId, ...survey })).toMatchObject({ consult: { state: 'FOLLOW_UP' } });
    expect((await consultOf(database, consultId)).outcomeDueAt).toEqual(new Date(clock.now().getTime() + 6 * 7 * DAY));
  });

  it('is possible for thirty days, and does not make the question one that can be withdrawn', async () => {
    const consultId = await answered(as);
    clock.advance(30 * DAY + 1);
    const input = { consultId, text: 'En sak till?' };
    expect(errorsOf(await askFollowUp(await as('nurse'), input))).toEqual(['NotAllowed']);
    expect(errorsOf(await askFollowUp(await as('physician'), input))).toEqual([]);
    expect(errorsOf(await withdrawConsult(await as('physician'), { consultId }))).toEqual(['NotReady']);

    const late = await answered(as);
    clock.advance(31 * DAY);
    expect(errorsOf(await askFollowUp(await as('physician'), { ...input, consultId: late }))).toEqual(['NotReady']);
    expect((await consultOf(database, late)).messageCount).toBe(2);
  });

  it('stores nothing in which a person may be identified', async () => {
    const consultId = await answered(as);
    expect(errorsOf(await askFollowUp(await as('physician'), { consultId, text: 'Gäller 189001179838.' }))).toEqual(['IdentityFound text']);
    expect((await consultOf(database, consultId)).state).toBe('ANSWERED');
  });
});
