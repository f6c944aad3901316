import { openCycle, recognitionRefusal, recogniseTraining, type Cycle, type RequirementRule } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { CompetenceEvidence } from './competence/competence-evidence.entity.ts';
import type { Concerned } from './concerned-staff.queries.ts';
import { Enrolment } from './enrolment.entity.ts';
import { planReminder } from './remind-of-requirement.ts';
import { RequirementCycle, type CycleOrigin } from './requirement-cycle.entity.ts';
import type { Requirement } from './requirement.entity.ts';

/** As good as for ever, for what a rule measures in months. */
const LONGEST_MONTHS = 1_200;

/**
 * Opens a cycle for each of the people who has none open. Who has done what is asked already, recently enough, has fulfilled it by that. The caller has
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
  const earlier = await fulfilledEarlier(context, requirement, ids);
  const opened = new Set<string>();
  for (const { personId, unitId } of people) {
    const history = known.filter((row) => row.personId === personId);
    if (history.some(({ closedAs }) => !closedAs) || opened.has(personId)) continue;
    const cycle = openCycle(requirement.rule(), today(clock), history.map(cycleOf));
    await openFor(context, { requirement, personId, unitId, origin }, cycle, earlier.get(personId) ?? null);
    opened.add(personId);
  }
  await em.flush();
  return opened;
}

type For = { requirement: Requirement; personId: string; unitId: string; origin: CycleOrigin };

/** What fulfils it already: when it was done, and which row says so. */
type Earlier = { doneOn: string; enrolmentId: string | null; evidenceId: string | null };

/** The latest that each of these people has done of what is asked: the course completed, or the level shown and still counting. */
async function fulfilledEarlier({ em, clock }: Context, requirement: Requirement, personIds: string[]): Promise<Map<string, Earlier>> {
  const { artefactId, competencyId, level } = requirement;
  if (!competencyId || !level) {
    const taken = await em.find(
      Enrolment,
      { artefactId, personId: { $in: personIds }, completedAt: { $ne: null } },
      { orderBy: { completedAt: 'asc' } },
    );
    return new Map(
      taken.map(({ id, personId, completedAt }) => [personId, doneBy(dayOf(completedAt ?? clock.now()), { enrolmentId: id })]),
    );
  }
  const shown = await em.find(
    CompetenceEvidence,
    {
      competencyId,
      level: { $gte: level },
      personId: { $in: personIds },
      $or: [{ validUntil: null }, { validUntil: { $gte: today(clock) } }],
    },
    { orderBy: { shownOn: 'asc' } },
  );
  return new Map(shown.map(({ id, personId, shownOn }) => [personId, doneBy(shownOn, { evidenceId: id })]));
}

function doneBy(doneOn: string, row: Partial<Earlier>): Earlier {
  return { doneOn, enrolmentId: null, evidenceId: null, ...row };
}

/** What has been shown counts as long as it does, whatever is said of training elsewhere. */
function ruleFor(requirement: Requirement): RequirementRule {
  const rule = requirement.rule();
  return requirement.competencyId ? { ...rule, recognitionMonths: rule.recognitionMonths ?? LONGEST_MONTHS } : rule;
}

async function openFor(context: Context, of: For, cycle: Cycle, earlier: Earlier | null): Promise<void> {
  const day = today(context.clock);
  const rule = ruleFor(of.requirement);
  if (!earlier || recognitionRefusal(rule, cycle, earlier.doneOn, day) !== null) return createCycle(context, of, cycle, null);
  const { closed, next } = recogniseTraining(rule, cycle, earlier.doneOn, day);
  await createCycle(context, of, closed, earlier);
  if (next) await createCycle(context, of, next, null);
}

/** Writes a cycle as it was computed; an open one is reminded of when its time comes. */
export async function createCycle(
  context: Context,
  { requirement, personId, unitId, origin }: For,
  cycle: Cycle,
  by: Pick<Earlier, 'enrolmentId' | 'evidenceId'> | null,
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
    enrolmentId: by?.enrolmentId ?? null,
    evidenceId: by?.evidenceId ?? null,
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
