import { sql } from 'kysely';
import type { Guard } from 'shared/publishing/lifecycle-facts.ts';
import { reviewGuard, weighedOnceIsWeighedAgain } from 'shared/review/review-guards.ts';
import type { ReviewFacts, RoundFact, TeamFact } from 'shared/review/review-facts.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EditionAsked } from '../publishing/edition-extensions.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { isOwnStaff } from './own-staff.ts';
import { categoryIn } from './invited-as.ts';
import { isAnswered, isOfPanel } from './invitation-conditions.ts';
import { promisedIn } from './promised-changes.ts';
import type { ReviewTables } from './review.tables.ts';
import { writersOf } from './team.queries.ts';
import { rounds } from './review-round.queries.ts';

/** What the review asks for before a step of an edition. */
export async function reviewGuards(context: Context, edition: EditionAsked): Promise<readonly Guard[]> {
  const facts = await reviewFacts(context, edition);
  const { declaration } = kindNamed(context, edition.artefact.kind);
  return [reviewGuard(facts), weighedOnceIsWeighedAgain(declaration, facts, edition.draft)];
}

/** Gathers what the guards of the review decide on, in eleven statements at most however large the team and the round are. */
async function reviewFacts(context: Context, { artefact, draft }: EditionAsked): Promise<ReviewFacts> {
  const db = projection<ReviewTables>(context.em);
  const answers = db.selectFrom('consideration_answer').select(['code', 'text', 'nodeId as node']).where('draftId', '=', draft.id);
  const inputs = db.selectFrom('patient_input').where('draftId', '=', draft.id);
  const count = sql<number>`count(*)::int`.as('count');
  const asked = kindNamed(context, artefact.kind).declaration.fullReview?.asks ?? [];
  return {
    team: await teamFacts(context, artefact),
    writers: await writersOf(context, artefact.id),
    patientInputs: (await inputs.select(count).executeTakeFirstOrThrow()).count,
    answers: await answers.execute(),
    asked,
    weighedBefore: asked.length > 0 && (await hasVersionWith(context, artefact.id, asked.length)),
    rounds: await roundFacts(context, draft.id),
    openBallots: (
      await db.selectFrom('ballot').select(count).where('draftId', '=', draft.id).where('closedAt', 'is', null).executeTakeFirstOrThrow()
    ).count,
  };
}

/** Whether readers have had a version with so many considerations answered. */
async function hasVersionWith(context: Context, artefactId: string, considerations: number): Promise<boolean> {
  const version = await projection<ReviewTables>(context.em)
    .selectFrom('version_review as review')
    .innerJoin('artefact_version as version', 'version.id', 'review.versionId')
    .select('version.id')
    .where('version.artefactId', '=', artefactId)
    .where(sql<number>`jsonb_array_length(review.facts -> 'considerations')`, '>=', considerations)
    .limit(1)
    .executeTakeFirst();
  return version !== undefined;
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

/** The rounds of an edition, the newest first, with who was asked and how far the answering has come. */
async function roundFacts(context: Context, draftId: string): Promise<RoundFact[]> {
  const rows = await rounds(context).where('round.draftId', '=', draftId).orderBy('round.number', 'desc').execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const invited = await projection<ReviewTables>(context.em)
    .selectFrom('review_invitation as invitation')
    .innerJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select(['invitation.roundId', categoryIn('invitation', 'body').as('category'), isAnswered.as('answered'), isOfPanel.as('panel')])
    .where('invitation.roundId', 'in', ids)
    .execute();
  const out = rows.filter(({ openedAt }) => openedAt !== null).map(({ id }) => id);
  const promised = await promisedIn(context, out);
  return rows.map(({ id, number, opens, closes, comments, responded, openedAt, closedAt, tablePublishedAt }) => ({
    number,
    opens,
    closes,
    comments,
    responded,
    opened: openedAt !== null,
    closed: closedAt !== null,
    told: tablePublishedAt !== null,
    invited: invited.filter(({ roundId }) => roundId === id),
    promised: promised.get(id) ?? [],
  }));
}
