import type { QuarantineReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';

export type QuarantineConsultInput = { consultId: string; reason: QuarantineReason };

/** T4: anybody who takes part reports that a text identifies somebody. Its texts are hidden at once, but for their author and the privacy officer. */
export function quarantineConsult(context: Context, input: QuarantineConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { role, errors } = roleOrError(context, found, 'T4');
    if (errors) return { errors };
    const { reason } = input;
    return { errors: await stepOrErrors(context, found.consult, { transition: 'T4', role, facts: { reason }, reasonCode: reason }) };
  });
}
