import { FIRST_STATE } from 'shared/publishing/edition-state.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { mustTakeFullPath, openReviewPaths } from 'shared/publishing/review-path.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { loadDraft } from '../publishing/load-draft.ts';
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
    if (draft && path === 'SHORT' && (await isBoundToFullPath(context, artefact, declaration)))
      return [userError('NotReady', locale, 'majorEditionTakesFullPath', ['path'])];
    artefact.reviewPath = path;
    if (draft) draft.state = FIRST_STATE[path];
    record(context, { action: 'REVIEW_PATH_CHOSEN', objectType: 'Artefact', objectId: artefact.id, details: { path } });
    return [];
  });
}

/** Whether the edition in work already differs so much from what readers have that only the full course is open to it. */
async function isBoundToFullPath(context: Context, artefact: Artefact, declaration: ArtefactKind): Promise<boolean> {
  if (!declaration.fullReview?.majorEditions || !artefact.publishedVersionId) return false;
  const loaded = await loadDraft(context, artefact);
  const previous = await context.em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId);
  return loaded !== null && mustTakeFullPath(declaration, previous.document, documentOf(loaded.state));
}
