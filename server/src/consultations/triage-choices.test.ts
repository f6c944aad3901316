import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { TestClock, testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { closeAsKnown } from './close-as-known.ts';
import { triageInbox } from './consult-lists.queries.ts';
import { setWorkingDay } from './hours/set-working-day.ts';
import { workingDays } from './hours/working-days.queries.ts';
import { reopenConsult } from './reopen-consult.ts';
import { saveConsultDraft } from './save-consult-draft.ts';
import { snoozeConsult } from './snooze-consult.ts';
import { submitConsult } from './submit-consult.ts';
import { consultOf, contexts, errorsOf, openTasks, readyDraft, submitted, type As } from './testing/consult-steps.ts';

const DAY = 86_400_000;

describe('what triage may do besides', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  const inbox = async () =>
    (await triageInbox(await as('triage'), { first: 50, after: null })).nodes.map(({ id }) => toNodeId('Consult', id));

  it('puts a question off until a working day within five, and it comes back by itself that morning', async () => {
    const consultId = await submitted(as);
    const snooze = async (until: string) =>
      errorsOf(await snoozeConsult(await as('triage'), { consultId, until, reason: 'AWAITING_COLLEAGUE' }));
    expect(await snooze('2026-11-23')).toEqual(['InvalidInput until']);
    expect(await snooze('2026-12-02')).toEqual(['NotReady']);
    // A Saturday, and a day on which the region is closed.
    expect(await snooze('2026-11-28')).toEqual(['InvalidInput until']);
    const [own] = await workingDays(await as('levelLead'));
    const region = toNodeId('HealthcareRegion', String(own?.node.id));
    expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: region, day: '2026-11-26' }))).toEqual([]);
    expect(await snooze('2026-11-26')).toEqual(['InvalidInput until']);
    expect(await snooze('2026-11-25')).toEqual([]);
    expect(await inbox()).not.toContain(consultId);
    expect(await openTasks(database, consultId)).toEqual([]);
    clock.advance(2 * DAY);
    await runDueJobs(() => testContext(database, undefined, clock));
    expect(await inbox()).toContain(consultId);
    expect(await openTasks(database, consultId)).toContain('CONSULT_TRIAGE');
  });

  it('closes a question something published answers, if the asker agreed to a link; the asker may open it again', async () => {
    const artefactId = toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk'));
    const plain = await submitted(as);
    expect(errorsOf(await closeAsKnown(await as('triage'), { consultId: plain, artefactId }))).toEqual(['NotReady']);

    const consultId = await readyDraft(as);
    await saveConsultDraft(await as('physician'), { consultId, fields: [], answers: { revision: 1, acceptsKnownAnswer: true } });
    expect(errorsOf(await submitConsult(await as('physician'), { consultId }))).toEqual([]);
    expect(errorsOf(await closeAsKnown(await as('triage'), { consultId, artefactId: consultId }))).toEqual(['InvalidInput artefactId']);
    expect(errorsOf(await closeAsKnown(await as('triage'), { consultId, artefactId }))).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({
      state: 'CLOSED',
      before: 'SUBMITTED',
      knownAnswerId: contentId('eval-gabapentin-neuropatisk'),
    });

    expect(errorsOf(await reopenConsult(await as('triage'), { consultId, reason: 'NOT_ANSWERED' }))).toEqual(['NotAllowed']);
    expect(errorsOf(await reopenConsult(await as('physician'), { consultId, reason: 'NOT_ANSWERED' }))).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'SUBMITTED', knownAnswerId: null });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_TRIAGE']);
    expect(errorsOf(await closeAsKnown(await as('triage'), { consultId, artefactId }))).toEqual([]);
    clock.advance(31 * DAY);
    expect(errorsOf(await reopenConsult(await as('physician'), { consultId, reason: 'STILL_NEEDED' }))).toEqual(['NotReady']);
  });
});
