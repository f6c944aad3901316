import type { VoidReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { voidTask } from './consult-tasks.ts';
import { deleteDrafts } from './delete-drafts.ts';
import { endNotices } from './tell-of-step.ts';

export type VoidConsultInput = { consultId: string; reason: VoidReason };

/**
 * T24: marks a question as entered in error, which seals all its texts. The level's lead and the privacy officer must both say so, two people:
 * the first asks the other, the second does it.
 */
export function voidConsult(context: Context, { consultId, reason }: VoidConsultInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T24');
    if (errors) return { errors };
    if (role !== 'LD' && role !== 'PO') throw new RangeError(`${role} may not seal a question.`);
    const asked = consult.voidRole ?? null;
    if (asked === null || (asked === role && consult.voidById !== author.personId)) {
      Object.assign(consult, { voidRole: role, voidById: author.personId, voidReason: reason });
      record(context, { action: 'CONSULT_VOID_ASKED', objectType: 'Consult', objectId: consult.id, actorRole: role, details: { reason } });
      // What was said to an earlier marking is not said of this one.
      await endNotices(context, consult, ['VOID_REFUSED'], 'CONSULT_VOID_ASKED');
      await openTask(context, voidTask(consult, role === 'LD' ? 'PRIVACY_OFFICER' : 'LEVEL_LEAD'));
      return { errors: [] };
    }
    if (consult.voidById === author.personId) return { errors: [userError('NotReady', context.locale, 'bothApprove')] };
    const facts = { reason, secondApprover: asked };
    const refused = await stepOrErrors(context, consult, { transition: 'T24', role, facts, reasonCode: reason });
    if (refused.length > 0) return { errors: refused };
    await deleteDrafts(context, consult);
    await closeTasks(context, { subjectType: 'Consult', subjectIds: [consult.id], kinds: ['CONSULT_VOID'] }, 'T24');
    return { errors: [] };
  });
}
