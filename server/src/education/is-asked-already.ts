import type { Context } from '../kernel/context.ts';
import { holdName } from '../kernel/database/hold-name.ts';
import { Requirement } from './requirement.entity.ts';

type Asked = Pick<Requirement, 'artefactId' | 'organisationNodeId' | 'professions' | 'careLevels'> & {
  competencyId: string | null;
  level: number | null;
};

/**
 * Whether the same is asked at the same place of some of the same staff: they would have it twice. One that is asked further up is another matter, for its rule may
 * differ. Two at once come one after the other.
 */
export async function isAskedAlready(context: Context, asked: Asked): Promise<boolean> {
  const { artefactId, competencyId, level, organisationNodeId } = asked;
  await holdName(context, `requirement ${artefactId} ${organisationNodeId}`);
  const known = await context.em.find(Requirement, { artefactId, competencyId, level, organisationNodeId, endedAt: null });
  return known.some((each) => meet(each.professions, asked.professions) && meet(each.careLevels, asked.careLevels));
}

/** Whether two choices have something in common; an empty one is all there is. */
function meet<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((each) => other.includes(each));
}
