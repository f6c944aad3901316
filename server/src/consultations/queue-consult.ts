import type { ConsultPriority } from 'shared/consultations/consult-template.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import type { Consult } from './consult.entity.ts';
import { levelTargets, targetsFrom } from './consult-levels.queries.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';

export type QueueConsultInput = { consultId: string; priority: ConsultPriority; unitId?: string | null };

/** T6: triage puts a question in the queue of its answering unit, or of a unit on another level of its track, with a priority. */
export function queueConsult(context: Context, input: QueueConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { role, errors } = roleOrError(context, found, 'T6');
    if (errors) return { errors };
    const { consult } = found;
    const target = await targetOf(context, consult, input.unitId ?? null);
    if (!target) return { errors: [userError('InvalidInput', context.locale, 'levelReachable', ['unitId'])] };
    const facts = { levelReachable: true, regionServesTopic: true, prioritySet: true };
    const changes = { ...target, priority: input.priority, queuedAt: context.clock.now() };
    return { errors: await stepOrErrors(context, consult, { transition: 'T6', role, facts, changes }) };
  });
}

/** Where it goes: where it is, or one of the units it may be passed to; null for any other. */
async function targetOf(
  context: Context,
  consult: Consult,
  wanted: string | null,
): Promise<{ answeringUnitId: string; rank: number } | null> {
  const { answeringUnitId, rank } = consult;
  const id = wanted === null ? null : idOf('Unit', wanted);
  if (answeringUnitId && rank != null && (wanted === null || id === answeringUnitId)) return { answeringUnitId, rank };
  const target = id === null ? undefined : (await levelTargets(context, targetsFrom(consult))).find(({ unitId }) => unitId === id);
  return target ? { answeringUnitId: target.unitId, rank: target.rank } : null;
}
