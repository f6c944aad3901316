import { roundsToOpen } from 'shared/education/requirement-rounds.ts';
import { withoutProof, type Cycle } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { Concerned } from './concerned-staff.queries.ts';
import { fulfilledEarlier, type Earlier } from './earlier-fulfilment.queries.ts';
import { enrolmentsTakenBack } from './proof-taken-back.ts';
import { planReminder } from './remind-of-requirement.ts';
import { RequirementCycle, type CycleOrigin } from './requirement-cycle.entity.ts';
import type { Requirement } from './requirement.entity.ts';

/**
 * Opens a cycle for each of the people who has none open. Who has done what is asked already, and whose proof of it holds, has fulfilled it by that. The caller has
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
  const histories = Map.groupBy(await historyOf(context, known), (_, index) => known[index]?.personId ?? '');
  const opened = new Set<string>();
  for (const { personId, unitId } of people) {
    if (opened.has(personId)) continue;
    const before = earlier.get(personId) ?? null;
    const rounds = roundsToOpen(requirement.rule(), today(clock), histories.get(personId) ?? [], before?.doneOn ?? null);
    for (const round of rounds)
      await createCycle(context, { requirement, personId, unitId, origin }, round, round.closedAs ? before : null);
    if (rounds.length > 0) opened.add(personId);
  }
  await em.flush();
  return opened;
}

type For = { requirement: Requirement; personId: string; unitId: string; origin: CycleOrigin };

/** What somebody has behind them of a requirement, as the rules take it: a proof that was taken back is none. */
export async function historyOf(context: Context, rows: readonly RequirementCycle[]): Promise<Cycle[]> {
  const ids = rows.flatMap(({ enrolmentId }) => enrolmentId ?? []);
  const gone = await enrolmentsTakenBack(context, ids, today(context.clock));
  return rows.map((row) => (row.enrolmentId && gone.has(row.enrolmentId) ? withoutProof(cycleOf(row)) : cycleOf(row)));
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
