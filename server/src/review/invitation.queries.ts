import { sql } from 'kysely';
import { coverageOf, type Coverage, type Invited } from 'shared/review/category-coverage.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { stances, type BodyCategory, type Stance } from 'shared/review/review-words.ts';
import { definePages, pagesByOwner, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { invites, isAnswered, isOffered, isOfPanel } from './invitation-conditions.ts';
import { categoryIn, nameIn } from './invited-as.ts';
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
  /** The body whose answer it has made its own. */
  joined: string | null;
  joinedId: string | null;
  answers: string[];
  coordinatedFor: string[];
  updatedAt: Date | null;
  submittedAt: Date | null;
  late: boolean;
};

const bodyName = nameIn('invitation', 'body');
const category = categoryIn('invitation', 'body');

/** Invitations with their answers, those that are being written only where it is said so. The caller narrows it to what the viewer may see. */
function invitations(context: Context, { unfinished }: { unfinished: boolean }) {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .leftJoin('review_submission as submission', (join) =>
      join
        .onRef('submission.invitationId', '=', 'invitation.id')
        .on((eb) => (unfinished ? eb.lit(true) : eb('submission.submittedAt', 'is not', null))),
    )
    .select([
      sql<'ReviewInvitation'>`'ReviewInvitation'`.as('__typename'),
      'invitation.id',
      'invitation.roundId',
      'invitation.bodyId',
      bodyName.as('bodyName'),
      category.as('category'),
      'body.panel',
      'invitation.invitedAt',
      'invitation.remindedAt',
      isAnswered.as('answered'),
      'submission.id as submissionId',
      'submission.stance',
      sql<
        string | null
      >`(select ${nameIn('joined', 'other')} from review_invitation joined join review_body other on other.id = joined."bodyId"
        where joined.id = submission."joinedId")`.as('joined'),
      'submission.joinedId',
      sql<string[]>`coalesce(submission.answers, '[]'::jsonb)`.as('answers'),
      sql<string[]>`coalesce(submission."coordinatedFor", '{}')`.as('coordinatedFor'),
      'submission.updatedAt',
      'submission.submittedAt',
      sql<boolean>`coalesce(submission.late, false)`.as('late'),
    ]);
}

/** One invitation, for those who have asked for permission. */
export async function invitationRow(context: Context, id: string): Promise<InvitationRow | null> {
  return (await invitations(context, { unfinished: true }).where('invitation.id', '=', id).executeTakeFirst()) ?? null;
}

/** An invitation by the API's id, for whoever is asked by it once the round is out; null for everybody else. */
export async function readInvitation(context: Context, nodeId: string): Promise<InvitationRow | null> {
  const id = idOf('ReviewInvitation', nodeId);
  if (!id) return null;
  const row = await invitations(context, { unfinished: true })
    .innerJoin('review_round as round', 'round.id', 'invitation.roundId')
    .where('invitation.id', '=', id)
    .where('round.openedAt', 'is not', null)
    .where(invites(context.viewer))
    .executeTakeFirst();
  return row ?? null;
}

/** Invitations with what they have handed in, by their id. The caller has asked for permission. */
export const handedInBy = defineLoader<string, InvitationRow>(async (context, ids) => {
  const rows = (await invitations(context, { unfinished: false })
    .where('invitation.id', 'in', [...ids])
    .execute()) as InvitationRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

/** The viewer's own invitations in rounds, by the round's id. */
export const viewerInvitationsOfRound = defineLoader<string, InvitationRow[]>(async (context, roundIds) => {
  const rows = (await invitations(context, { unfinished: true })
    .where('invitation.roundId', 'in', [...roundIds])
    .where(invites(context.viewer))
    .orderBy(bodyName)
    .execute()) as InvitationRow[];
  return Map.groupBy(rows, ({ roundId }) => roundId);
});

const inOrder = sql<string>`(${bodyName} || ' ' || invitation.id) collate "sv-SE-x-icu"`;

/** Those invited in rounds, by the round's id, in the order of their names, with what they have handed in. The caller has asked for permission. */
export const invitationsOfRound = definePages<InvitationRow>((context, roundIds, args) => {
  const query = invitations(context, { unfinished: false })
    .select(sql<string>`${bodyName} || ' ' || invitation.id`.as('sortKey'))
    .where('invitation.roundId', 'in', [...roundIds]);
  const key = { by: inOrder, id: sql.ref<string>('invitation.id'), owner: sql.ref<string>('invitation.roundId'), cast: 'text' } as const;
  return pagesByOwner(context, query as never, args, key) as Promise<Map<string, Page<InvitationRow>>>;
});

/** Who was asked in rounds and who of them has answered, by category. */
export const coverageOfRound = defineLoader<string, Coverage[]>(async (context, roundIds) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select(['invitation.roundId', category.as('category'), isAnswered.as('answered'), isOfPanel.as('panel')])
    .where('invitation.roundId', 'in', [...roundIds])
    .execute();
  const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
  return new Map(roundIds.map((id) => [id, coverageOf((byRound.get(id) ?? []) as Invited[])]));
});

/** How many stand where: answers on time, each body once. Late answers are told apart. */
export type StanceTally = { stance: Stance; bodies: number; late: number };

const ORDER = keysOf(stances);

/** The tally of rounds, by the round's id, in the order of the stances. */
export const tallyOfRound = defineLoader<string, StanceTally[]>(async (context, roundIds) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_submission as submission')
    .select([
      'submission.roundId',
      'submission.stance',
      sql<number>`(count(*) filter (where not submission.late))::int`.as('bodies'),
      sql<number>`(count(*) filter (where submission.late))::int`.as('late'),
    ])
    .where('submission.roundId', 'in', [...roundIds])
    .where('submission.submittedAt', 'is not', null)
    .where('submission.stance', 'is not', null)
    .groupBy(['submission.roundId', 'submission.stance'])
    .execute();
  // From those for to those against, whoever answered first.
  const inOrder = (rows as (StanceTally & { roundId: string })[]).toSorted((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance));
  return Map.groupBy(inOrder, ({ roundId }) => roundId);
});

/** The other bodies of the same round that an answer can be offered to; members of panels speak for themselves. */
export function otherBodies(context: Context, { id, roundId }: InvitationRow): Promise<{ id: string; name: string }[]> {
  return projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select(['invitation.id', bodyName.as('name')])
    .where('invitation.roundId', '=', roundId)
    .where('invitation.id', '!=', id)
    .where('invitation.personId', 'is', null)
    .orderBy(sql`${bodyName} collate "sv-SE-x-icu"`)
    .execute();
}

/** Answers of other bodies that are offered to an invitation, with its own id as `offeredTo`. */
type OfferRow = InvitationRow & { offeredTo: string };

/** What is offered to invitations, by their id. It is shown to nobody but those they ask. */
export const offersTo = defineLoader<string, OfferRow[]>(async (context, ids) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_submission as offered', (join) => join.on(isOffered))
    .select(['invitation.id as offeredTo', 'offered.invitationId'])
    .where('invitation.id', 'in', [...ids])
    .execute();
  const offering =
    rows.length === 0
      ? []
      : await invitations(context, { unfinished: false })
          .where(
            'invitation.id',
            'in',
            rows.map(({ invitationId }) => invitationId),
          )
          .orderBy(bodyName)
          .execute();
  const offers = rows.flatMap(({ offeredTo, invitationId }) =>
    (offering as InvitationRow[]).filter(({ id }) => id === invitationId).map((row) => ({ ...row, offeredTo })),
  );
  return Map.groupBy(offers, ({ offeredTo }) => offeredTo);
});
