import { sql } from 'kysely';
import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { draftInWork } from './edition-in-work.ts';
import { invites, isAnswered } from './invitation-conditions.ts';
import type { RoundRow } from './review-round.rows.ts';
import { canSeeRound } from './review.policy.ts';
import type { ReviewTables } from './review.tables.ts';
import { hasWrittenBack } from './written-back.ts';

const ofRound = sql`from review_invitation invitation where invitation."roundId" = round.id`;

const lastReminder = sql<Date | null>`(select max(each."remindedAt") from review_invitation each where each."roundId" = round.id)`;

const handedIn = sql`from review_comment comment join review_submission answer on answer.id = comment."submissionId"
  where comment."roundId" = round.id and answer."submittedAt" is not null`;

const isResponded = sql<boolean>`exists (select from review_response response where response."commentId" = comment.id)`;

/** Rounds with their counts, as one statement. The caller narrows it to what the viewer may see. */
export function rounds(context: Context) {
  const { viewer } = context;
  return projection<ReviewTables>(context.em)
    .selectFrom('review_round as round')
    .innerJoin('artefact', 'artefact.id', 'round.artefactId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select([
      sql<'ReviewRound'>`'ReviewRound'`.as('__typename'),
      'round.id',
      'round.artefactId',
      'artefact.kind as artefactKind',
      'artefact.slug as artefactSlug',
      'owner.ancestorIds as ownerScope',
      sql<string | null>`case when owner.kind <> 'NATION' then owner.name end`.as('ownerName'),
      'round.number',
      'round.kind',
      sql<string>`round.opens::text`.as('opens'),
      sql<string>`round.closes::text`.as('closes'),
      'round.daysReason',
      'round.questions',
      'round.title',
      'round.openedAt',
      'round.closedAt',
      'round.tablePublishedAt',
      'round.withdrawnAt',
      'round.versionId',
      sql<
        string | null
      >`(select version.major || '.' || version.minor from artefact_version version where version.id = round."versionId")`.as(
        'versionNumber',
      ),
      sql<boolean>`coalesce(round."draftId" = ${draftInWork(sql.ref('artefact.id'))}, round."versionId" = artefact."publishedVersionId", false)`.as(
        'current',
      ),
      'round.documentHash',
      sql<number>`(select count(*)::int ${ofRound})`.as('invited'),
      sql<number>`(select count(*)::int ${ofRound} and ${isAnswered})`.as('answered'),
      lastReminder.as('remindedAt'),
      sql<number>`(select count(*)::int ${ofRound} and invitation."remindedAt" = ${lastReminder})`.as('reminded'),
      sql<number>`(select count(*)::int ${handedIn})`.as('comments'),
      sql<number>`(select count(*)::int ${handedIn} and answer.late)`.as('lateComments'),
      sql<number>`(select count(*)::int ${handedIn} and ${isResponded})`.as('responded'),
      sql<number>`(select count(*)::int ${handedIn} and ${hasWrittenBack})`.as('writtenBack'),
      sql<boolean>`exists (select ${ofRound} and ${invites(viewer)})`.as('viewerIsInvited'),
    ]);
}

/** One round whatever its state, for those who have just changed it. */
export async function roundRow(context: Context, id: string): Promise<RoundRow | null> {
  return ((await rounds(context).where('round.id', '=', id).executeTakeFirst()) as RoundRow | undefined) ?? null;
}

/** A round by the API's id, as the viewer may see it; null for everybody else. */
export async function readRound(context: Context, nodeId: string): Promise<RoundRow | null> {
  const id = idOf('ReviewRound', nodeId);
  const row = id ? await roundRow(context, id) : null;
  return row && canSeeRound(context.viewer, reviewedOf(row), row) ? row : null;
}

/** The rounds of a text by its id, the newest first, for those who may see its review. */
export const roundsOfArtefact = defineLoader<string, RoundRow[]>(async (context, artefactIds) => {
  const rows = (await rounds(context)
    .where('round.artefactId', 'in', [...artefactIds])
    .orderBy('round.number', 'desc')
    .execute()) as RoundRow[];
  return Map.groupBy(rows, ({ artefactId }) => artefactId);
});

/** The text as it was sent out. The caller has asked for permission. */
export const documentOfRound = defineLoader<string, Doc>(async (context, ids) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_round')
    .select(['id', 'document'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.flatMap(({ id, document }) => (document ? [[id, document]] : [])));
});

/** The text a round is about as policies ask about it. */
export function reviewedOf({ artefactId, ownerScope }: Pick<RoundRow, 'artefactId' | 'ownerScope'>): {
  id: string;
  ownerScope: readonly string[];
} {
  return { id: artefactId, ownerScope };
}
