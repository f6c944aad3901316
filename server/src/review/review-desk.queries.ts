import { sql } from 'kysely';
import type { Attrs } from 'shared/publishing/document.ts';
import type { EditionState, ReviewPath } from 'shared/publishing/edition-state.ts';
import { openReviewPaths, reviewPathOf } from 'shared/publishing/review-path.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { nodeLabel } from '../publishing/label-of.ts';
import type { ReviewTables } from './review.tables.ts';
import { canSeeReview } from './review.policy.ts';

/** The review of a text, and what policies ask about. Its parts are read on their own. */
export type ReviewDeskRow = {
  id: string;
  slug: string;
  kind: string;
  ownerScope: readonly string[];
  ownerName: string;
  title: Localised<string>;
  path: ReviewPath;
  openPaths: readonly ReviewPath[];
  draftId: string | null;
  state: EditionState | null;
};

/** The review of one text, for those who have asked for permission. */
export async function reviewDeskRow(context: Context, by: { id: string } | { slug: string }): Promise<ReviewDeskRow | null> {
  const row = await projection<ReviewTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .leftJoin('draft', 'draft.artefactId', 'artefact.id')
    .select([
      'artefact.id',
      'artefact.slug',
      'artefact.kind',
      'owner.ancestorIds as ownerScope',
      'owner.name as ownerName',
      'artefact.reviewPath',
      'artefact.publishedVersionId',
      'draft.id as draftId',
      'draft.state',
      'draft.erratum',
      sql<Attrs | null>`(select node.attrs from draft_node node where node."draftId" = draft.id and node."nodeId" = draft.root)`.as(
        'written',
      ),
      sql<Localised<string> | null>`(select version.title from artefact_version version where version.id = artefact."publishedVersionId")`.as(
        'published',
      ),
    ])
    .where((eb) => ('id' in by ? eb('artefact.id', '=', by.id) : eb('artefact.slug', '=', by.slug)))
    .executeTakeFirst();
  if (!row) return null;
  const { reviewPath: chosen, erratum, publishedVersionId, written, published, ...rest } = row;
  const { declaration } = kindNamed(context, row.kind);
  const facts = { erratum: erratum ?? false, isFirst: !publishedVersionId };
  return {
    ...rest,
    // What a text is called is for its kind to say: a question and answer has no title.
    title: written ? nodeLabel(declaration, { type: declaration.rootType, attrs: written }) : (published ?? { sv: row.slug }),
    path: reviewPathOf(declaration, { chosen, ...facts }),
    openPaths: openReviewPaths(declaration, facts),
  };
}

/** As `reviewDeskRow`, for those who may see the review; null for everybody else. */
export async function readReviewDesk(context: Context, slug: string): Promise<ReviewDeskRow | null> {
  const row = await reviewDeskRow(context, { slug });
  return row && canSeeReview(context.viewer, row) ? row : null;
}
