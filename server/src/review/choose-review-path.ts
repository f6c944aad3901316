import { FIRST_STATE } from 'shared/publishing/edition-state.ts';
import { openReviewPaths } from 'shared/publishing/review-path.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { pathOf } from '../publishing/path-of.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { canManageReview } from './review.policy.ts';
import type { ChooseReviewPathInput } from './review.inputs.ts';

/** Tells which course the editions of a text take. One that is in work follows as long as it stands where it began. */
export function chooseReviewPath(context: Context, input: ChooseReviewPathInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale } = context;
    const { path } = input;
    const { declaration } = kindNamed(context, artefact.kind);
    const open = openReviewPaths(declaration, { erratum: false, isFirst: !artefact.publishedVersionId });
    if (!open.includes(path))
      return [userError('NotReady', locale, path === 'FULL' ? 'reviewPathUnknown' : 'firstEditionTakesFullPath', ['path'])];
    if (path === artefact.reviewPath) return [];
    const draft = await em.findOne(Draft, { artefactId: artefact.id, erratum: false });
    if (draft && draft.state !== FIRST_STATE[pathOf(context, artefact, draft)])
      return [userError('NotReady', locale, 'reviewPathLocked', ['path'])];
    artefact.reviewPath = path;
    if (draft) draft.state = FIRST_STATE[path];
    record(context, { action: 'REVIEW_PATH_CHOSEN', objectType: 'Artefact', objectId: artefact.id, details: { path } });
    return [];
  });
}
