import type { Context } from '../kernel/context.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { Draft } from '../publishing/draft.entity.ts';

/** The edition of a text that is worked with; null between editions, and where the one there is has ended without being published. */
export function editionInWork({ em }: Context, { id }: Pick<Artefact, 'id'>): Promise<Draft | null> {
  return em.findOne(Draft, { artefactId: id, state: { $ne: 'REJECTED' } });
}
