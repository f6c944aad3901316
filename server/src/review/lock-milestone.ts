import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { Milestone } from './milestone.entity.ts';

/** A milestone of a text for a change, under the caller's lock on the text; null for an unknown id and for one of another text. */
export async function lockMilestone({ em }: Context, artefactId: string, nodeId: string): Promise<Milestone | null> {
  const id = idOf('Milestone', nodeId);
  return id ? em.findOne(Milestone, { id, artefactId }) : null;
}
