import { sql } from 'kysely';
import { findNode, subtreeHash } from 'shared/publishing/document.ts';
import type { Guard } from 'shared/publishing/lifecycle-facts.ts';
import { reviewGuard } from 'shared/review/review-guards.ts';
import type { ReviewFacts, RoundFact, TeamFact } from 'shared/review/review-facts.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EditionAsked } from '../publishing/edition-extensions.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { isOwnStaff } from './own-staff.ts';
import { isAnswered } from './invitation-conditions.ts';
import type { ReviewTables } from './review.tables.ts';
import { documentOfRound, rounds } from './review-round.queries.ts';

/** What the review asks for before a step of an edition. */
export async function reviewGuards(context: Context, edition: EditionAsked): Promise<readonly Guard[]> {
  return [reviewGuard(await reviewFacts(context, edition))];
}

/** Gathers what the guards of the review decide on, in eight statements at most however large the team and the round are. */
async function reviewFacts(context: Context, { artefact, draft }: EditionAsked): Promise<ReviewFacts> {
  const db = projection<ReviewTables>(context.em);
  const answers = db.selectFrom('consideration_answer').select(['code', 'text', 'nodeId as node']);
  const count = sql<number>`count(*)::int`.as('count');
  return {
    team: await teamFacts(context, artefact),
    patientInputs: (await db.selectFrom('patient_input').select(count).where('artefactId', '=', artefact.id).executeTakeFirstOrThrow())
      .count,
    answers: await answers.where('artefactId', '=', artefact.id).execute(),
    asked: kindNamed(context, artefact.kind).declaration.fullReview?.asks ?? [],
    round: await roundFact(context, draft.id),
    openBallots: (
      await db
        .selectFrom('ballot')
        .select(count)
        .where('artefactId', '=', artefact.id)
        .where('closedAt', 'is', null)
        .executeTakeFirstOrThrow()
    ).count,
  };
}

async function teamFacts(context: Context, { id: artefactId, ownerId }: EditionAsked['artefact']): Promise<TeamFact[]> {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('team_member as member')
    .innerJoin('person', 'person.id', 'member.personId')
    .select([
      'member.personId',
      'person.name',
      'member.role',
      'member.external',
      isOwnStaff(sql.ref('member.personId'), ownerId, today(context.clock)).as('ofOwner'),
      'person.professionCode as profession',
      'member.areaId as area',
      'member.specialty',
      sql<string | null>`(select (max(given."declaredAt") at time zone 'Europe/Stockholm')::date::text
        from interest_declaration given where given."personId" = member."personId")`.as('declaredOn'),
    ])
    .where('member.artefactId', '=', artefactId)
    .where('member.endedAt', 'is', null)
    .orderBy('member.addedAt')
    .execute();
  return rows;
}

/** The newest round of an edition, with who was asked and how far the answering has come. */
async function roundFact(context: Context, draftId: string): Promise<RoundFact | null> {
  const round = await rounds(context).where('round.draftId', '=', draftId).orderBy('round.number', 'desc').limit(1).executeTakeFirst();
  if (!round) return null;
  const invited = await projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select(['body.category', isAnswered.as('answered')])
    .where('invitation.roundId', '=', round.id)
    .execute();
  const { opens, closes, comments, responded } = round;
  const promised = await promisedOf(context, round.id);
  return {
    opens,
    closes,
    comments,
    responded,
    opened: round.openedAt !== null,
    closed: round.closedAt !== null,
    invited: invited,
    promised,
  };
}

/** The parts the answers of a round say are changed, with the hash of each as it was sent out. */
async function promisedOf(context: Context, roundId: string): Promise<RoundFact['promised']> {
  const named = await projection<ReviewTables>(context.em)
    .selectFrom('review_response as response')
    .innerJoin('review_comment as comment', 'comment.id', 'response.commentId')
    .select('response.changedNodeId as node')
    .distinct()
    .where('comment.roundId', '=', roundId)
    .where('response.changedNodeId', 'is not', null)
    .execute();
  const sentOut = named.length > 0 ? await documentOfRound(context, roundId) : null;
  return named.flatMap(({ node }) =>
    node === null ? [] : [{ node, sentOut: sentOut && findNode(sentOut, node) ? subtreeHash(sentOut, node) : null }],
  );
}
