import { LockMode } from '@mikro-orm/core';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { Consult } from './consult.entity.ts';
import { readingRole } from './consult.policy.ts';
import { consultRow } from './consult.queries.ts';
import type { ConsultRow } from './consult.rows.ts';
import { factsOf } from './lock-consult.ts';

export type AcknowledgeNoticeInput = { noticeId: string };

export type AcknowledgeNoticeResult = { consult: ConsultRow | null; errors: UserErrorRow[] };

/** Who is told has seen a notice. Seeing it twice changes nothing. Anybody else's notice is as unknown as none. */
export function acknowledgeNotice(context: Context, input: AcknowledgeNoticeInput): Promise<AcknowledgeNoticeResult> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale, clock } = context;
    const id = idOf('ConsultNotice', input.noticeId);
    const notice = id ? await em.findOne(ConsultNotice, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const consult = notice ? await em.findOneOrFail(Consult, notice.consultId) : null;
    const role = consult && readingRole(viewer, await factsOf(context, consult));
    if (!notice || !role || viewer.kind === 'GUEST' || notice.personId !== viewer.personId)
      return { consult: null, errors: [userError('NotFound', locale, 'notFound', ['noticeId'])] };
    if (!notice.acknowledgedAt) {
      notice.acknowledgedAt = clock.now();
      notice.acknowledgedById = viewer.personId;
      await closeTasks(context, { subjectType: 'ConsultNotice', subjectIds: [notice.id] }, 'ACKNOWLEDGED');
      record(context, {
        action: 'CONSULT_NOTICE_READ',
        objectType: 'Consult',
        objectId: consult.id,
        actorRole: role,
        details: { notice: notice.id },
      });
      await em.flush();
    }
    return { consult: await consultRow(context, consult.id), errors: [] };
  });
}
