import { LockMode } from '@mikro-orm/core';
import { isAskedAnew } from 'shared/education/requirement-rounds.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { endCycles } from './end-cycles.ts';
import { historyOf, openCycles } from './open-cycles.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';

/**
 * Asks anew for what an enrolment had fulfilled, once its certificate has been taken back: the round that waited for the renewal ends and a fresh one opens. The
 * history stays as it was. In the transaction that takes the certificate back.
 */
export async function reopenRequirements(context: Context, { id: enrolmentId }: { id: string }): Promise<void> {
  const { em } = context;
  const proved = await em.find(RequirementCycle, { enrolmentId, completedOn: { $ne: null } });
  const requirements = await em.find(
    Requirement,
    { id: { $in: proved.map(({ requirementId }) => requirementId) }, endedAt: null },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const requirement of requirements) {
    const row = proved.find(({ requirementId }) => requirementId === requirement.id);
    if (row) await reopen(context, requirement, row.personId);
  }
}

async function reopen(context: Context, requirement: Requirement, personId: string): Promise<void> {
  const rows = await context.em.find(RequirementCycle, { requirementId: requirement.id, personId }, { orderBy: { number: 'asc' } });
  const last = rows.at(-1);
  const history = await historyOf(context, rows);
  if (!last || !isAskedAnew(history, today(context.clock))) return;
  await endCycles(
    context,
    rows.filter(({ closedAs }) => !closedAs),
  );
  await context.em.flush();
  await openCycles(context, requirement, [{ personId, unitId: last.unitId }], last.origin);
}
