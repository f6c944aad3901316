import type { WithdrawReason } from 'shared/consultations/consult-words.ts';
import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { deleteDrafts } from './delete-drafts.ts';

export type WithdrawConsultInput = { consultId: string; reason?: WithdrawReason | null };

/** T22: the asker takes a question back before it is answered. What was not sent is deleted with it. */
export function withdrawConsult(context: Context, input: WithdrawConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T22');
    if (errors) return { errors };
    const facts = { hasBeenAnswered: consult.firstAnsweredAt != null };
    const refused = await stepOrErrors(context, consult, { transition: 'T22', role, facts, reasonCode: input.reason ?? null });
    if (refused.length === 0) await deleteDrafts(context, consult);
    return { errors: refused };
  });
}
