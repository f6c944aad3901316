import { sql, type RawBuilder } from 'kysely';
import { isBeforeApproval } from 'shared/publishing/edition-state.ts';
import type { Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { Draft } from '../publishing/draft.entity.ts';

/** The edition of a text that is worked with; null between editions, and where the one there is has ended without being published. */
export function editionInWork({ em }: Context, { id }: Pick<Artefact, 'id'>): Promise<Draft | null> {
  return em.findOne(Draft, { artefactId: id, state: { $ne: 'REJECTED' } });
}

/** The id of that edition, in a statement; null where there is none. */
export function draftInWork(artefactId: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`(select draft.id from draft where draft."artefactId" = ${artefactId} and draft.state <> 'REJECTED')`;
}

/**
 * The edition in work, for a change of what it is approved on. Once it is approved that stands as whoever approved it saw it: what should be otherwise is
 * changed when the edition has been sent back.
 */
export async function editionOpenToAnswers(
  context: Context,
  artefact: Pick<Artefact, 'id'>,
): Promise<{ draft: Draft; error?: undefined } | { draft?: undefined; error: UserErrorRow }> {
  const draft = await editionInWork(context, artefact);
  if (!draft) return { error: userError('NotReady', context.locale, 'noEditionInWork') };
  return isBeforeApproval(draft.state) ? { draft } : { error: userError('NotReady', context.locale, 'approvedOnThis') };
}
