import type { ReopenReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { wholeDaysSince } from './whole-days-since.ts';

export type ReopenConsultInput = { consultId: string; reason: ReopenReason };

/** T26: within 30 days the asker opens a question again that was closed as known, for want of information or of the survey. */
export function reopenConsult(context: Context, { consultId, reason }: ReopenConsultInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T26');
    if (errors) return { errors };
    const closed = consult.closedAt;
    const facts = { reason, ...(closed ? { daysSinceClosing: wholeDaysSince(closed, context.clock.now()) } : {}) };
    const changes = { knownAnswerId: null };
    return { errors: await stepOrErrors(context, consult, { transition: 'T26', role, facts, reasonCode: reason, changes }) };
  });
}
