import type { MyRequirementRowFragment, RequirementStatus } from '../../../graphql/generated/graphql.ts';

type Standing = Pick<MyRequirementRowFragment, 'status' | 'due' | 'requirement'>;

/** The most pressing first. */
const PRESSING: readonly RequirementStatus[] = [
  'NON_COMPLIANT',
  'IN_GRACE',
  'IN_PROGRESS',
  'NOT_STARTED',
  'EXPIRING_SOON',
  'WAIVED',
  'COMPLIANT',
];

/** Standings by what is asked, each group and within each the most pressing first: what several places ask of somebody is done once. */
export function sameAsked<One extends Standing>(standings: readonly One[]): (readonly [One, ...One[]])[] {
  const groups = Map.groupBy(standings, ({ requirement }) =>
    JSON.stringify([requirement?.course?.id ?? requirement?.title, requirement?.level]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(
      (one, other) => PRESSING.indexOf(one.status) - PRESSING.indexOf(other.status) || one.due.localeCompare(other.due),
    );
    return first ? [[first, ...others] as const] : [];
  });
}
