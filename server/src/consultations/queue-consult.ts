import type { ConsultPriority } from 'shared/consultations/consult-template.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import type { Consult } from './consult.entity.ts';
import { sortingTargets } from './consult-levels.queries.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';

export type QueueConsultInput = { consultId: string; priority: ConsultPriority; unitId?: string | null };

/** T6: triage puts a question in the queue of the unit it has come to, if that answers in its track, or of another that does, with a priority. */
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

/** Where it goes: where it is, or another unit; null for one that does not answer in its track. */
async function targetOf(
  context: Context,
  consult: Consult,
  wanted: string | null,
): Promise<{ answeringUnitId: string; rank: number } | null> {
  const id = wanted === null ? consult.answeringUnitId : idOf('Unit', wanted);
  const target = (await sortingTargets(context, consult)).find(({ unitId }) => unitId === id);
  return target ? { answeringUnitId: target.unitId, rank: target.rank } : null;
}
