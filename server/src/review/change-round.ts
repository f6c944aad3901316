import { LockMode } from '@mikro-orm/core';
import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import type { OwnedArtefact } from '../publishing/artefact-scope.ts';
import type { SignedInContext } from './change-review.ts';
import { ReviewRound } from './review-round.entity.ts';
import { canSeeReview, type Reviewed } from './review.policy.ts';
import { roundRow } from './review-round.queries.ts';
import type { RoundRow } from './review-round.rows.ts';

/** The round as it now is, or what is in the way. */
export type RoundResult = { round: RoundRow | null; errors: UserErrorRow[] };

/** A round locked for a change, with the text it is about. */
export type LockedRound = { round: ReviewRound; owned: OwnedArtefact };

/** Loads a round for a change, locked until the transaction ends, so that nobody answers a round while it is closed. Null for an unknown id. */
export async function lockRound({ em }: Context, id: string | null): Promise<LockedRound | null> {
  const round = id ? await em.findOne(ReviewRound, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!round) return null;
  const artefact = await em.findOneOrFail(Artefact, round.artefactId);
  return { round, owned: { id: artefact.id, artefact, ownerScope: await scopeOf(em, artefact.ownerId) } };
}

/**
 * Changes a round as one unit of work: for those who may see the review of its text and whom `may` lets. A closed round is refused before anything else is
 * asked, as the database would.
 */
export async function changeRound(
  context: Context,
  { roundId }: { roundId: string },
  may: (viewer: Viewer, artefact: Reviewed) => boolean,
  work: (context: SignedInContext, locked: LockedRound) => Promise<UserErrorRow[]>,
  { alsoClosed = false }: { alsoClosed?: boolean } = {},
): Promise<RoundResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const locked = await lockRound(context, idOf('ReviewRound', roundId));
    if (!locked || !canSeeReview(viewer, locked.owned)) return refused(userError('NotFound', locale, 'notFound', ['roundId']));
    if (!may(viewer, locked.owned)) return refused(userError('NotAllowed', locale, 'notAllowed'));
    if (locked.round.closedAt && !alsoClosed) return refused(userError('NotReady', locale, 'roundClosed'));
    const errors = await work({ ...context, viewer }, locked);
    if (errors.length > 0) {
      em.clear();
      return { round: null, errors };
    }
    await em.flush();
    return { round: await roundRow(context, locked.round.id), errors: [] };
  });
}

function refused(error: UserErrorRow): RoundResult {
  return { round: null, errors: [error] };
}
