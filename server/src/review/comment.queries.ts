import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Doc } from 'shared/publishing/document.ts';
import type { BodyCategory, CommentType, ReviewDisposition, Stance } from 'shared/review/review-words.ts';
import { definePages, pageOf, pagesByOwner, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { hasWrittenBack } from './written-back.ts';
import { documentInWork } from './edition-document.ts';
import { canSeeReview } from './review.policy.ts';
import { categoryIn, nameIn } from './invited-as.ts';
import type { ReviewTables } from './review.tables.ts';

/** The response to a comment. */
type ResponseRow = { disposition: ReviewDisposition; text: string; changedNodeId: string | null; respondedAt: Date | string };

/** Something said to a comment. */
type ReplyRow = { authorName: string; bodyName: string | null; fromBody: boolean; text: string; createdAt: Date | string };

/** A comment with everything shown with it. */
export type CommentRow = {
  __typename: 'ReviewComment';
  id: string;
  artefactId: string;
  roundId: string | null;
  invitationId: string | null;
  number: number;
  type: CommentType;
  question: string | null;
  text: string;
  nodeId: string;
  attribute: string | null;
  from: number;
  to: number;
  quote: string;
  contentHash: string;
  proposedText: string | null;
  suggestionAppliedAt: Date | null;
  createdAt: Date;
  resolvedAt: Date | null;
  authorName: string;
  bodyName: string | null;
  category: BodyCategory | null;
  stance: Stance | null;
  late: boolean;
  response: ResponseRow | null;
  replies: ReplyRow[];
};

const categoryOf = categoryIn('invitation', 'body');

/** Comments with body, stance, response and thread, as one statement. The caller narrows it to what the viewer may see. */
function comments(context: Context) {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_comment as comment')
    .innerJoin('person as author', 'author.id', 'comment.authorId')
    .leftJoin('review_submission as submission', 'submission.id', 'comment.submissionId')
    .leftJoin('review_invitation as invitation', 'invitation.id', 'submission.invitationId')
    .leftJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select((eb) => [
      sql<'ReviewComment'>`'ReviewComment'`.as('__typename'),
      'comment.id',
      'comment.artefactId',
      'comment.roundId',
      'submission.invitationId',
      'comment.number',
      'comment.type',
      'comment.question',
      'comment.text',
      'comment.nodeId',
      'comment.attribute',
      'comment.from',
      'comment.to',
      'comment.quote',
      'comment.contentHash',
      'comment.proposedText',
      'comment.suggestionAppliedAt',
      'comment.createdAt',
      'comment.resolvedAt',
      'author.name as authorName',
      nameIn('invitation', 'body').$castTo<string | null>().as('bodyName'),
      categoryOf.$castTo<BodyCategory | null>().as('category'),
      'submission.stance',
      sql<boolean>`coalesce(submission.late, false)`.as('late'),
      jsonObjectFrom(
        eb
          .selectFrom('review_response as response')
          .select(['response.disposition', 'response.text', 'response.changedNodeId', 'response.respondedAt'])
          .whereRef('response.commentId', '=', 'comment.id'),
      ).as('response'),
      jsonArrayFrom(
        eb
          .selectFrom('review_reply as reply')
          .innerJoin('person as speaker', 'speaker.id', 'reply.authorId')
          .leftJoin('review_invitation as asked', 'asked.id', 'reply.invitationId')
          .leftJoin('review_body as spoken', 'spoken.id', 'asked.bodyId')
          .select([
            'speaker.name as authorName',
            nameIn('asked', 'spoken').as('bodyName'),
            sql<boolean>`reply."invitationId" is not null`.as('fromBody'),
            'reply.text',
            'reply.createdAt',
          ])
          .whereRef('reply.commentId', '=', 'comment.id')
          .orderBy('reply.createdAt'),
      ).as('replies'),
    ]);
}

/** Which comments of a list. */
export type CommentFilter = {
  nodeId?: string | null;
  unanswered?: boolean | null;
  category?: BodyCategory | null;
  late?: boolean | null;
  writtenBack?: boolean | null;
};

/** The comments handed in in a round, in their order. The caller has asked for permission. */
export function commentsOfRound(context: Context, roundId: string, args: PageArgs, filter: CommentFilter): Promise<Page<CommentRow>> {
  const query = comments(context).where('comment.roundId', '=', roundId).where('submission.submittedAt', 'is not', null);
  return numbered(narrowed(query, filter), args);
}

/** The comments of answers by the answer's id, handed in or not, in their order. The caller has asked for permission. */
export const commentsOfSubmission = definePages<CommentRow>((context, submissionIds, args) => {
  const query = comments(context)
    .select(sortKey)
    .where('comment.submissionId', 'in', [...submissionIds]);
  const key = { ...byNumber, owner: sql.ref<string>('comment.submissionId') };
  return pagesByOwner(context, query as never, args, key) as Promise<Map<string, Page<CommentRow>>>;
});

/** The team's own comments on an edition, in their order. The caller has asked for permission. */
export function commentsOfEdition(context: Context, draftId: string, args: PageArgs, filter: CommentFilter): Promise<Page<CommentRow>> {
  const query = comments(context).where('comment.draftId', '=', draftId).where('comment.roundId', 'is', null);
  const { unanswered, ...rest } = filter;
  return numbered(narrowed(unanswered ? query.where('comment.resolvedAt', 'is', null) : query, rest), args);
}

/** One comment by the API's id, for those who work with the text: the team's, or one that a body has handed in. */
export async function readComment(context: Context, nodeId: string): Promise<CommentRow | null> {
  const id = idOf('ReviewComment', nodeId);
  if (!id) return null;
  const row = (await comments(context)
    .where('comment.id', '=', id)
    .where((eb) => eb.or([eb('comment.submissionId', 'is', null), eb('submission.submittedAt', 'is not', null)]))
    .executeTakeFirst()) as CommentRow | undefined;
  return row && (await textOfEdition(context, row.artefactId)) ? row : null;
}

/** The edition in work of texts, else what is published, for those who may see the review; the others are null. */
export const textOfEdition = defineLoader<string, Doc>(async (context, artefactIds) => {
  const texts = new Map<string, Doc>();
  for (const artefact of await context.em.find(Artefact, { id: { $in: [...artefactIds] } })) {
    const seen = canSeeReview(context.viewer, { id: artefact.id, ownerScope: await scopeOf(context.em, artefact.ownerId) });
    const document = seen ? await documentInWork(context, artefact) : null;
    if (document) texts.set(artefact.id, document);
  }
  return texts;
});

/** One comment, for those who have just changed it. */
export async function commentRow(context: Context, id: string): Promise<CommentRow | null> {
  return ((await comments(context).where('comment.id', '=', id).executeTakeFirst()) as CommentRow | undefined) ?? null;
}

type Comments = ReturnType<typeof comments>;

function narrowed(query: Comments, { nodeId, unanswered, category, late, writtenBack }: CommentFilter): Comments {
  let narrow = query;
  if (nodeId) narrow = narrow.where('comment.nodeId', '=', nodeId);
  if (category) narrow = narrow.where(categoryOf, '=', category);
  if (late !== null && late !== undefined) narrow = narrow.where('submission.late', '=', late);
  if (writtenBack) narrow = narrow.where(hasWrittenBack);
  if (unanswered) {
    narrow = narrow.where((eb) =>
      eb.not(eb.exists(eb.selectFrom('review_response as given').select('given.id').whereRef('given.commentId', '=', 'comment.id'))),
    );
  }
  return narrow;
}

const sortKey = sql<string>`comment.number::text`.as('sortKey');
const byNumber = { by: sql.ref('comment.number'), id: sql.ref<string>('comment.id'), cast: 'int' } as const;

function numbered(query: Comments, args: PageArgs): Promise<Page<CommentRow>> {
  return pageOf(query.select(sortKey) as never, args, byNumber) as Promise<Page<CommentRow>>;
}
