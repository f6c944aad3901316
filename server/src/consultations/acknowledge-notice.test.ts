import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { declineConsult } from './decline-consult.ts';
import { contexts, errorsOf, submitted, type As } from './testing/consult-steps.ts';

describe('acknowledging a notice', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('is written once, however often it is done', async () => {
    const consultId = await submitted(as);
    await declineConsult(await as('triage'), { consultId, reason: 'EMERGENCY', redirect: 'Ring jouren i dag.' });
    const { id } = await database.orm.em.fork().findOneOrFail(ConsultNotice, { consultId: String(idOf('Consult', consultId)) });
    const noticeId = toNodeId('ConsultNotice', id);
    const results = await Promise.all([1, 2, 3, 4].map(async () => acknowledgeNotice(await as('physician'), { noticeId })));
    expect(results.map(errorsOf)).toEqual([[], [], [], []]);
    const events = await database.orm.em.fork().find(LedgerEvent, { action: 'CONSULT_NOTICE_READ' });
    expect(events.filter(({ details }) => details['notice'] === id)).toHaveLength(1);
  });

  it('knows no unknown notice', async () => {
    for (const noticeId of [toNodeId('ConsultNotice', crypto.randomUUID()), toNodeId('Consult', crypto.randomUUID()), 'nonsense']) {
      expect(errorsOf(await acknowledgeNotice(await as('physician'), { noticeId }))).toEqual(['NotFound noticeId']);
    }
  });
});
