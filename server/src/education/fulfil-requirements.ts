import { LockMode } from '@mikro-orm/core';
import { roundFulfilled } from 'shared/education/requirement-rounds.ts';
import type { Cycle } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { CompetenceEvidence } from './competence/competence-evidence.entity.ts';
import type { Enrolment } from './enrolment.entity.ts';
import { createCycle, cycleOf, historyOf } from './open-cycles.ts';
import { closeReminders } from './remind-of-requirement.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';

/** Closes the learner's open cycles of requirements that ask for the course just completed, and opens the next: in the transaction that completed it. */
export async function fulfilRequirements(context: Context, enrolment: Enrolment): Promise<void> {
  const asking = await context.em.find(Requirement, { artefactId: enrolment.artefactId, competencyId: null, endedAt: null });
  await fulfil(context, asking, { personId: enrolment.personId, enrolmentId: enrolment.id, evidenceId: null });
}

/** The same for requirements that ask for a level of a competency, in the transaction that noted it. */
export async function fulfilByCompetence(context: Context, evidence: CompetenceEvidence): Promise<void> {
  const { id: evidenceId, personId, competencyId, level, enrolmentId = null } = evidence;
  const asking = await context.em.find(Requirement, { competencyId, level: { $lte: level }, endedAt: null });
  await fulfil(context, asking, { personId, enrolmentId, evidenceId });
}

type Fulfilled = { personId: string; enrolmentId: string | null; evidenceId: string | null };

async function fulfil(context: Context, asking: readonly Requirement[], by: Fulfilled): Promise<void> {
  const { em, clock } = context;
  if (asking.length === 0) return;
  const open = await em.find(
    RequirementCycle,
    { requirementId: { $in: asking.map(({ id }) => id) }, personId: by.personId, closedAs: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const row of open) {
    const requirement = asking.find(({ id }) => id === row.requirementId);
    const fulfilled =
      requirement && roundFulfilled(requirement.rule(), [...(await closedBefore(context, row)), cycleOf(row)], today(clock));
    if (!fulfilled) continue;
    const { closed, next } = fulfilled;
    Object.assign(row, closed, { enrolmentId: by.enrolmentId, evidenceId: by.evidenceId });
    await em.flush();
    record(context, {
      action: 'REQUIREMENT_FULFILLED',
      objectType: 'RequirementCycle',
      objectId: row.id,
      details: by.evidenceId ? { evidence: by.evidenceId } : { enrolment: by.enrolmentId },
    });
    await closeReminders(context, [row], by.evidenceId ? 'COMPETENCE_SHOWN' : 'COURSE_COMPLETED');
    if (next) await createCycle(context, { requirement, personId: row.personId, unitId: row.unitId, origin: row.origin }, next, null);
  }
}

async function closedBefore(context: Context, { requirementId, personId }: RequirementCycle): Promise<Cycle[]> {
  const rows = await context.em.find(
    RequirementCycle,
    { requirementId, personId, closedAs: { $ne: null } },
    { orderBy: { number: 'asc' } },
  );
  return historyOf(context, rows);
}
