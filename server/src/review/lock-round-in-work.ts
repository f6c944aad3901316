import { toNodeId } from '../kernel/node-id.ts';
import type { Context } from '../kernel/context.ts';
import { lockArtefact } from '../publishing/artefact-scope.ts';
import { loadDraft, type LoadedDraft } from '../publishing/load-draft.ts';
import { lockRound, type LockedRound } from './change-round.ts';
import { ReviewRound } from './review-round.entity.ts';

/** A round with the edition it is about, both locked until the transaction ends. */
export type RoundInWork = LockedRound & { loaded: LoadedDraft };

/** Loads a round for what the clock does with its edition. The text is locked first, as by those who work with it. Null where either is gone. */
export async function lockRoundInWork(context: Context, roundId: string): Promise<RoundInWork | null> {
  const known = await context.em.findOne(ReviewRound, roundId, { fields: ['artefactId', 'draftId'] });
  const owned = known && (await lockArtefact(context, toNodeId('Artefact', known.artefactId)));
  const locked = owned && (await lockRound(context, roundId));
  const loaded = locked && (await loadDraft(context, locked.owned.artefact));
  return loaded?.draft.id === locked?.round.draftId && locked && loaded ? { ...locked, loaded } : null;
}
