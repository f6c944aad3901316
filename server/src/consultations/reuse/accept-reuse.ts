import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { changeConsult, type ConsultResult } from '../change-consult.ts';
import { partiesOf } from '../consult.policy.ts';
import { ConsultReuse } from './consult-reuse.entity.ts';

/** The asker has read a text made of the question and has nothing against it. The time to say no runs on, since the text may still change. */
export function acceptReuse(context: Context, input: { consultId: string }): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, { consult, facts, author }) => {
    const { em, locale, clock } = context;
    if (!partiesOf(author, facts).includes('RQ')) return { errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const reuse = await em.findOne(ConsultReuse, { consultId: consult.id });
    if (!reuse || reuse.vetoedAt || reuse.vetoUntil <= clock.now()) return { errors: [userError('NotReady', locale, 'vetoTimeOver')] };
    if (reuse.acceptedAt) return { errors: [] };
    reuse.acceptedAt = clock.now();
    await closeTasks(context, { subjectType: 'ConsultReuse', subjectIds: [consult.id] }, 'ACCEPTED');
    const details = { artefact: reuse.artefactId };
    record(context, { action: 'REUSE_ACCEPTED', objectType: 'Consult', objectId: consult.id, actorRole: 'RQ', details });
    return { errors: [] };
  });
}
