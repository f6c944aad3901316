import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { InitiativeLink } from './initiative-link.entity.ts';
import type { UnlinkInitiativeInput } from './plan.inputs.ts';
import { canManageReview } from './review.policy.ts';

/** Says that an initiative does not bear on the work with a text any more. */
export function unlinkInitiative(context: Context, input: UnlinkInitiativeInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { id: artefactId }) => {
    const { em, locale } = context;
    const initiativeId = idOf('Initiative', input.initiativeId);
    const link = initiativeId ? await em.findOne(InitiativeLink, { artefactId, initiativeId }) : null;
    if (!link) return [userError('NotFound', locale, 'notFound', ['initiativeId'])];
    em.remove(link);
    record(context, {
      action: 'INITIATIVE_UNLINKED',
      objectType: 'Artefact',
      objectId: artefactId,
      details: { initiative: link.initiativeId },
    });
    return [];
  });
}
