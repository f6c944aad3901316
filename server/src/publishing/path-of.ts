import type { ReviewPath } from 'shared/publishing/edition-state.ts';
import { reviewPathOf } from 'shared/publishing/review-path.ts';
import type { Context } from '../kernel/context.ts';
import type { Artefact } from './artefact.entity.ts';
import { kindNamed } from './kinds.ts';

type Text = Pick<Artefact, 'kind' | 'reviewPath' | 'publishedVersionId'>;

/** The course of review an edition of a text takes. */
export function pathOf(
  context: Pick<Context, 'extensions'>,
  { kind, reviewPath, publishedVersionId }: Text,
  { erratum }: { erratum: boolean },
): ReviewPath {
  return reviewPathOf(kindNamed(context, kind).declaration, { chosen: reviewPath, erratum, isFirst: !publishedVersionId });
}
