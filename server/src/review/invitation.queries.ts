import { sql } from 'kysely';
import { coverageOf, type Coverage, type Invited } from 'shared/review/category-coverage.ts';
import type { BodyCategory, Stance } from 'shared/review/review-words.ts';
import { definePages, pagesByOwner, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { invites, isAnswered } from './invitation-conditions.ts';
import type { ReviewTables } from './review.tables.ts';

/** An invitation with its answer, if there is one. */
export type InvitationRow = {
  __typename: 'ReviewInvitation';
  id: string;
  roundId: string;
  bodyId: string;
  bodyName: string;
  category: BodyCategory;
  panel: boolean;
  invitedAt: Date;
  remindedAt: Date | null;
  answered: boolean;
  submissionId: string | null;
  stance: Stance | null;
  answers: string[];
  coordinatedFor: string[];
  updatedAt: Date | null;
  submittedAt: Date | null;
  late: boolean;
};

/** Invitations with their answers, as one statement. The caller narrows it to what the viewer may see. */
function invitations(context: Context) {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .leftJoin('review_submission as submission', 'submission.invitationId', 'invitation.id')
    .select([
      sql<'ReviewInvitation'>`'ReviewInvitation'`.as('__typename'),
      'invitation.id',
      'invitation.roundId',
      'invitation.bodyId',
      'body.name as bodyName',
      'body.category',
      'body.panel',
      'invitation.invitedAt',
      'invitation.remindedAt',
      isAnswered.as('answered'),
      'submission.id as submissionId',
      'submission.stance',
      sql<string[]>`coalesce(submission.answers, '[]'::jsonb)`.as('answers'),
      sql<string[]>`coalesce(submission."coordinatedFor", '{}')`.as('coordinatedFor'),
      'submission.updatedAt',
      'submission.submittedAt',
      sql<boolean>`coalesce(submission.late, false)`.as('late'),
    ]);
}

/** One invitation, for those who have asked for permission. */
export async function invitationRow(context: Context, id: string): Promise<InvitationRow | null> {
  return (await invitations(context).where('invitation.id', '=', id).executeTakeFirst()) ?? null;
}

/** An invitation by the API's id, for whoever is asked by it once the round is out; null for everybody else. */
export async function readInvitation(context: Context, nodeId: string): Promise<InvitationRow | null> {
  const id = idOf('ReviewInvitation', nodeId);
  if (!id) return null;
  const row = await invitations(context)
    .innerJoin('review_round as round', 'round.id', 'invitation.roundId')
    .where('invitation.id', '=', id)
    .where('round.openedAt', 'is not', null)
    .where(invites(context.viewer))
    .executeTakeFirst();
  return row ?? null;
}

/** The viewer's own invitations in rounds, by the round's id. */
export const viewerInvitationsOfRound = defineLoader<string, InvitationRow[]>(async (context, roundIds) => {
  const rows = (await invitations(context)
    .where('invitation.roundId', 'in', [...roundIds])
    .where(invites(context.viewer))
    .orderBy('body.name')
    .execute()) as InvitationRow[];
  return Map.groupBy(rows, ({ roundId }) => roundId);
});

const bodyName = sql<string>`(body.name || ' ' || invitation.id) collate "sv-SE-x-icu"`;

/** Those invited in rounds, by the round's id, in the order of their names. The caller has asked for permission. */
export const invitationsOfRound = definePages<InvitationRow>((context, roundIds, args) => {
  const query = invitations(context)
    .select(sql<string>`body.name || ' ' || invitation.id`.as('sortKey'))
    .where('invitation.roundId', 'in', [...roundIds]);
  const key = { by: bodyName, id: sql.ref<string>('invitation.id'), owner: sql.ref<string>('invitation.roundId'), cast: 'text' } as const;
  return pagesByOwner(context, query as never, args, key) as Promise<Map<string, Page<InvitationRow>>>;
});

/** Who was asked in rounds and who of them has answered, by category. */
export const coverageOfRound = defineLoader<string, Coverage[]>(async (context, roundIds) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select(['invitation.roundId', 'body.category', isAnswered.as('answered')])
    .where('invitation.roundId', 'in', [...roundIds])
    .execute();
  const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
  return new Map(roundIds.map((id) => [id, coverageOf((byRound.get(id) ?? []) as Invited[])]));
});

/** How many stand where: answers on time, each body once, those answered for included. Late answers are told apart. */
export type StanceTally = { stance: Stance; bodies: number; late: number };

/** The tally of rounds, by the round's id. */
export const tallyOfRound = defineLoader<string, StanceTally[]>(async (context, roundIds) => {
  const speaksFor = sql<number>`(1 + cardinality(submission."coordinatedFor"))`;
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_submission as submission')
    .select([
      'submission.roundId',
      'submission.stance',
      sql<number>`coalesce(sum(${speaksFor}) filter (where not submission.late), 0)::int`.as('bodies'),
      sql<number>`coalesce(sum(${speaksFor}) filter (where submission.late), 0)::int`.as('late'),
    ])
    .where('submission.roundId', 'in', [...roundIds])
    .where('submission.submittedAt', 'is not', null)
    .where('submission.stance', 'is not', null)
    .groupBy(['submission.roundId', 'submission.stance'])
    .execute();
  return Map.groupBy(rows as (StanceTally & { roundId: string })[], ({ roundId }) => roundId);
});

/** The other bodies of the same round that an answer can speak for; members of panels speak for themselves. */
export function otherBodies(context: Context, { id, roundId }: InvitationRow): Promise<{ id: string; name: string }[]> {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select(['invitation.id', 'body.name'])
    .where('invitation.roundId', '=', roundId)
    .where('invitation.id', '!=', id)
    .where('invitation.personId', 'is', null)
    .orderBy(sql`body.name collate "sv-SE-x-icu"`)
    .execute();
}
