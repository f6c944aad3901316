import { addMonths } from '../../time/add-months.ts';
import type { CompetencyAttrs } from '../programmes/programme-nodes.ts';

export const COMPETENCE_STANDINGS = ['MET', 'CLAIMED', 'BELOW', 'UNKNOWN', 'NOT_EXPECTED'] as const;

/**
 * Where somebody stands with a competency. `MET`: shown by a course or confirmed by a supervisor, at the level asked for or above. `CLAIMED`: by one's own
 * assessment alone. `BELOW`: assessed or shown, and not enough. `UNKNOWN`: nothing is known. `NOT_EXPECTED`: nothing is asked of the profession there.
 */
export type CompetenceStanding = (typeof COMPETENCE_STANDINGS)[number];

/** The level asked of a profession at a unit: the highest line that names the profession and a level of care the unit works at; null where none does. */
export function expectedLevel(
  expected: CompetencyAttrs['expected'],
  profession: string | null,
  careLevels: readonly number[],
): number | null {
  const asked = expected.filter(
    (line) =>
      line.profession === profession &&
      (line.careLevels.length === 0 || careLevels.length === 0 || line.careLevels.some((each) => careLevels.includes(each))),
  );
  return asked.length === 0 ? null : Math.max(...asked.map(({ level }) => level));
}

/** @param shown the highest level shown and still counting; @param assessed the latest level by one's own assessment */
export function competenceStanding({
  expected,
  shown,
  assessed,
}: {
  expected: number | null;
  shown: number | null;
  assessed: number | null;
}): CompetenceStanding {
  if (expected === null) return 'NOT_EXPECTED';
  if (shown !== null && shown >= expected) return 'MET';
  if (assessed !== null && assessed >= expected) return 'CLAIMED';
  return shown === null && assessed === null ? 'UNKNOWN' : 'BELOW';
}

export const ASSESSMENT_MOMENTS = ['BEFORE', 'AFTER', 'THREE_MONTHS', 'ANY_TIME'] as const;

/** When somebody assessed their own competence: around a course, or whenever they liked. */
export type AssessmentMoment = (typeof ASSESSMENT_MOMENTS)[number];

/** Months from completing a course until what it changed in daily work is asked about. */
export const BEHAVIOUR_MONTHS = 3;

/** What an assessment made today is, around a course completed on a day, or not yet. */
export function momentOf(completedOn: string | null, today: string): Exclude<AssessmentMoment, 'ANY_TIME'> {
  if (completedOn === null) return 'BEFORE';
  return today < addMonths(completedOn, BEHAVIOUR_MONTHS) ? 'AFTER' : 'THREE_MONTHS';
}
