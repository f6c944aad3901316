import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { sendBackEdition } from '../../publishing/send-back-edition.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { changeConsult, type ConsultResult } from '../change-consult.ts';
import { partiesOf } from '../consult.policy.ts';
import { ConsultReuse } from './consult-reuse.entity.ts';

/**
 * The asker says no to a text made of the question: it is never published, and its editors are told instead of whoever was to go on with it. Needs no reason, and cannot
 * be taken back.
 */
export function vetoReuse(context: Context, input: { consultId: string }): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, { consult, facts, author }) => {
    const { em, locale, clock } = context;
    if (!partiesOf(author, facts).includes('RQ')) return { errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const reuse = await em.findOne(ConsultReuse, { consultId: consult.id });
    if (!reuse || reuse.vetoUntil <= clock.now()) return { errors: [userError('NotReady', locale, 'vetoTimeOver')] };
    if (reuse.vetoedAt) return { errors: [] };
    reuse.vetoedAt = clock.now();
    await closeTasks(context, { subjectType: 'ConsultReuse', subjectIds: [consult.id] }, 'VETOED');
    await sendBackEdition(context, reuse.artefactId, fieldMessage('askerVetoed', 'sv'));
    const details = { artefact: reuse.artefactId };
    record(context, { action: 'REUSE_VETOED', objectType: 'Consult', objectId: consult.id, actorRole: 'RQ', details });
    return { errors: [] };
  });
}
