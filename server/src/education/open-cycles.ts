import { openCycle, recognitionRefusal, recogniseTraining, type Cycle } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { Concerned } from './concerned-staff.queries.ts';
import { Enrolment } from './enrolment.entity.ts';
import { planReminder } from './remind-of-requirement.ts';
import { RequirementCycle, type CycleOrigin } from './requirement-cycle.entity.ts';
import type { Requirement } from './requirement.entity.ts';

/**
 * Opens a cycle for each of the people who has none open. Who has taken the course already, recently enough, has fulfilled it by that. The caller has
 * locked the requirement, so that two assignments at once do not open two.
 * @returns those who got a cycle
 */
export async function openCycles(
  context: Context,
  requirement: Requirement,
  people: readonly Concerned[],
  origin: CycleOrigin,
): Promise<Set<string>> {
  const { em, clock } = context;
  const ids = people.map(({ personId }) => personId);
  const known = await em.find(RequirementCycle, { requirementId: requirement.id, personId: { $in: ids } }, { orderBy: { number: 'asc' } });
  const taken = await em.find(
    Enrolment,
    { artefactId: requirement.artefactId, personId: { $in: ids }, completedAt: { $ne: null } },
    { orderBy: { completedAt: 'asc' } },
  );
  const opened = new Set<string>();
  for (const { personId, unitId } of people) {
    const history = known.filter((row) => row.personId === personId);
    if (history.some(({ closedAs }) => !closedAs) || opened.has(personId)) continue;
    const cycle = openCycle(requirement.rule(), today(clock), history.map(cycleOf));
    await openFor(context, { requirement, personId, unitId, origin }, cycle, taken.findLast((each) => each.personId === personId) ?? null);
    opened.add(personId);
  }
  await em.flush();
  return opened;
}

type For = { requirement: Requirement; personId: string; unitId: string; origin: CycleOrigin };

async function openFor(context: Context, of: For, cycle: Cycle, earlier: Enrolment | null): Promise<void> {
  const { clock } = context;
  const day = today(clock);
  const trainedOn = earlier?.completedAt ? dayOf(earlier.completedAt) : null;
  if (!earlier || !trainedOn || recognitionRefusal(of.requirement.rule(), cycle, trainedOn, day) !== null) {
    return createCycle(context, of, cycle, null);
  }
  const { closed, next } = recogniseTraining(of.requirement.rule(), cycle, trainedOn, day);
  await createCycle(context, of, closed, earlier.id);
  if (next) await createCycle(context, of, next, null);
}

/** Writes a cycle as it was computed; an open one is reminded of when its time comes. */
export async function createCycle(
  context: Context,
  { requirement, personId, unitId, origin }: For,
  cycle: Cycle,
  enrolmentId: string | null,
): Promise<void> {
  const { em, clock } = context;
  const row = em.create(RequirementCycle, {
    id: crypto.randomUUID(),
    requirementId: requirement.id,
    personId,
    unitId,
    origin,
    assignedOn: today(clock),
    ...cycle,
    enrolmentId,
  });
  record(context, {
    action: 'REQUIREMENT_CYCLE_OPENED',
    objectType: 'RequirementCycle',
    objectId: row.id,
    details: { requirement: requirement.id, number: cycle.number, due: cycle.dueOn },
  });
  await em.flush();
  if (cycle.closedAs === null) await planReminder(context, row);
}

/** A stored cycle as the rules take it. */
export function cycleOf(row: RequirementCycle): Cycle {
  const { number, opensOn, dueOn, closedOn, closedAs, completedOn, validUntil } = row;
  return {
    number,
    opensOn,
    dueOn,
    closedOn: closedOn ?? null,
    closedAs: closedAs ?? null,
    completedOn: completedOn ?? null,
    validUntil: validUntil ?? null,
  };
}

/** The day in Sweden of an instant. */
function dayOf(instant: Date): string {
  return today({ now: () => instant });
}
