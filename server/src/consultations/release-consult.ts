import type { ReleaseReason } from 'shared/consultations/consult-words.ts';
import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';

export type ReleaseConsultInput = { consultId: string; reason: ReleaseReason };

/** T10: the responder gives a question back to the queue, or the level's lead takes it back. What was drafted stays with who wrote it. */
export function releaseConsult(context: Context, input: ReleaseConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T10');
    if (errors) return { errors };
    const changes = { responderId: null, repliedAt: null };
    const facts = { reason: input.reason };
    return { errors: await stepOrErrors(context, consult, { transition: 'T10', role, facts, reasonCode: input.reason, changes }) };
  });
}
