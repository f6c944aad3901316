import type { ConsultPriority } from 'shared/consultations/consult-template.ts';
import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';

export type QueueConsultInput = { consultId: string; priority: ConsultPriority };

/** T6: triage puts a question in the queue of its answering unit, with a priority. */
export function queueConsult(context: Context, input: QueueConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { role, errors } = roleOrError(context, found, 'T6');
    if (errors) return { errors };
    const { consult } = found;
    // The knowledge centre of the healthcare region serves every topic of both tracks; routing by level and topic comes with its own rules.
    const isServed = consult.answeringUnitId != null;
    const facts = { levelReachable: isServed, regionServesTopic: isServed, prioritySet: true };
    const changes = { priority: input.priority, queuedAt: context.clock.now() };
    return { errors: await stepOrErrors(context, consult, { transition: 'T6', role, facts, changes }) };
  });
}
