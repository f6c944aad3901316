import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../kernel/context.ts';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { idOf } from '../../kernel/node-id.ts';
import { TestClock, testContext } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { guest } from '../../kernel/viewer.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { ConsultNotice } from '../consult-notice.entity.ts';
import { Consult } from '../consult.entity.ts';
import { liftQuarantine } from '../lift-quarantine.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, type As } from '../testing/consult-steps.ts';
import { scanAgain } from './scan-again.ts';

const NUMBER = '18900117-9838';

describe('a find in what is stored already', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  const read = () => scanAgain.run(testContext(database, guest, clock), { rules: 1, after: null });

  /** As if the gate had let it through when it was written. */
  async function slipIn(consultId: string): Promise<void> {
    await inTransaction(await as('consultant'), async ({ em }) => {
      const question = await em.findOneOrFail(ConsultMessage, { consultId: String(idOf('Consult', consultId)), number: 1 });
      const { consultId: consult, authorId, authorRole } = question;
      const words = { title: null, text: null, parts: [{ key: 'mal', label: null, text: `Gäller ${NUMBER}` }], textHash: '0'.repeat(64) };
      const answer = { disposition: null, knowledgeMissing: null, followUpWeeks: null, handlingSeconds: null, handlingElapsed: null };
      const author = { authorId, authorRole, authorUnitId: null, authorProfessionCode: null };
      const about = { id: crypto.randomUUID(), consultId: consult, number: 2, kind: 'CLARIFICATION_REPLY' as const, sentAt: clock.now() };
      (await em.findOneOrFail(Consult, consult)).messageCount = 2;
      em.persist(em.create(ConsultMessage, { ...about, ...author, ...words, ...answer }));
    });
  }

  it('puts the question in quarantine by the system, tells whom the table says, and keeps no number', async () => {
    const [consultId, clean] = [await claimed(as), await claimed(as)];
    await read();
    expect((await consultOf(database, consultId)).quarantined).toBe(false);
    await slipIn(consultId);
    await read();
    expect((await consultOf(database, consultId)).quarantined).toBe(true);
    expect((await consultOf(database, clean)).quarantined).toBe(false);
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_QUARANTINE']);
    const id = String(idOf('Consult', consultId));
    const em = database.orm.em.fork();
    expect(await em.count(ConsultNotice, { consultId: id, kind: 'QUARANTINED' })).toBe(2);
    const events = await em.find(LedgerEvent, { objectId: id, actorRole: 'SYS' });
    expect(events.map(({ action, details }) => [action, details])).toEqual(
      expect.arrayContaining([
        ['IDENTITY_FOUND_LATE', { field: '2.parts.mal', kind: 'PERSONNUMMER' }],
        ['CONSULT_MOVED', expect.objectContaining({ transition: 'T4', reason: 'LATE_FIND' })],
      ]),
    );
    expect(JSON.stringify(await em.find(LedgerEvent, {}))).not.toContain('9838');
  });

  it('finds nothing more once what it found is sealed, and leaves what is in quarantine as it is', async () => {
    const consultId = await claimed(as);
    await slipIn(consultId);
    await read();
    const { step } = await consultOf(database, consultId);
    await read();
    expect((await consultOf(database, consultId)).step).toBe(step);
    // Nobody can say that it was a false alarm while the number stands there.
    const unfounded = { consultId, redactions: [], nobodyIdentified: true };
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), unfounded))).toEqual(['NotReady']);
    const redactions = [{ number: 2, parts: [{ key: 'mal', text: 'Gäller samma patient' }] }];
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }))).toEqual([]);
    await read();
    expect((await consultOf(database, consultId)).quarantined).toBe(false);
  });
});
