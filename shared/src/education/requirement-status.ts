import { addDays } from '../time/add-days.ts';
import type { Cycle } from './requirement-rule.ts';

export const REQUIREMENT_STATUSES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'COMPLIANT',
  'EXPIRING_SOON',
  'IN_GRACE',
  'NON_COMPLIANT',
  'WAIVED',
] as const;

/** Where a person stands with a requirement. */
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** That somebody need not fulfil a requirement between two days, both included. */
export type Waiver = { fromOn: string; untilOn: string };

/**
 * Where a person stands with a requirement on a day. What was fulfilled is `COMPLIANT` until the window of the next cycle opens, `EXPIRING_SOON` until its due
 * day, `IN_GRACE` through the grace and `NON_COMPLIANT` after. A waiver hides all of it while it lasts and moves a due day within it to its end.
 * @param cycle the open cycle, or the last where none is open
 */
export function requirementStatus(
  cycle: Pick<Cycle, 'number' | 'opensOn' | 'dueOn' | 'closedAs'> & { fulfilledBefore: boolean },
  facts: { today: string; graceDays: number; waivers: readonly Waiver[]; started: boolean },
): RequirementStatus {
  const { today, graceDays, waivers, started } = facts;
  if (cycle.closedAs !== null) return cycle.closedAs === 'ENDED' ? 'WAIVED' : 'COMPLIANT';
  if (waiverOn(waivers, today)) return 'WAIVED';
  if (cycle.fulfilledBefore && today < cycle.opensOn) return 'COMPLIANT';
  const due = dueWith(cycle.dueOn, waivers);
  if (today <= due) {
    if (started) return 'IN_PROGRESS';
    return cycle.fulfilledBefore ? 'EXPIRING_SOON' : 'NOT_STARTED';
  }
  return today <= addDays(due, graceDays) ? 'IN_GRACE' : 'NON_COMPLIANT';
}

/** The waiver that holds on a day; null where none does. */
export function waiverOn<One extends Waiver>(waivers: readonly One[], day: string): One | null {
  return waivers.find(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn) ?? null;
}

/** The due day, moved to the end of a waiver that it falls in; of several that follow on each other, to the end of the last. */
export function dueWith(dueOn: string, waivers: readonly Waiver[]): string {
  const covering = waivers.filter(({ fromOn, untilOn }) => fromOn <= dueOn && dueOn < untilOn);
  const latest = covering
    .map(({ untilOn }) => untilOn)
    .toSorted()
    .at(-1);
  return latest === undefined ? dueOn : dueWith(latest, waivers);
}

/** Whether a status counts as covered; null where it counts neither way, as for who is waived. */
export function isCovered(status: RequirementStatus, fulfilledBefore: boolean): boolean | null {
  switch (status) {
    case 'WAIVED':
      return null;
    case 'COMPLIANT':
    case 'EXPIRING_SOON':
      return true;
    case 'IN_PROGRESS':
      return fulfilledBefore;
    case 'NOT_STARTED':
    case 'IN_GRACE':
    case 'NON_COMPLIANT':
      return false;
  }
}
