import { LockMode } from '@mikro-orm/core';
import { countsFor, fulfilCycle } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { Enrolment } from './enrolment.entity.ts';
import { closeReminders } from './end-cycles.ts';
import { createCycle, cycleOf } from './open-cycles.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';

/** Closes the learner's open cycles of requirements that ask for the course just completed, and opens the next: in the transaction that completed it. */
export async function fulfilRequirements(context: Context, enrolment: Enrolment): Promise<void> {
  const { em, clock } = context;
  const asking = await em.find(Requirement, { artefactId: enrolment.artefactId, endedAt: null });
  if (asking.length === 0) return;
  const open = await em.find(
    RequirementCycle,
    { requirementId: { $in: asking.map(({ id }) => id) }, personId: enrolment.personId, closedAs: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const row of open) {
    const requirement = asking.find(({ id }) => id === row.requirementId);
    if (!requirement || !countsFor(cycleOf(row), today(clock))) continue;
    const { closed, next } = fulfilCycle(requirement.rule(), cycleOf(row), today(clock));
    Object.assign(row, closed, { enrolmentId: enrolment.id });
    await em.flush();
    record(context, {
      action: 'REQUIREMENT_FULFILLED',
      objectType: 'RequirementCycle',
      objectId: row.id,
      details: { enrolment: enrolment.id },
    });
    await closeReminders(context, [row], 'COURSE_COMPLETED');
    if (next) await createCycle(context, { requirement, personId: row.personId, unitId: row.unitId, origin: row.origin }, next, null);
  }
}
