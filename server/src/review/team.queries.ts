import { sql } from 'kysely';
import { compositionGaps, type CompositionGap } from 'shared/review/composition.ts';
import { declarationHoldsUntil, isDeclarationValid } from 'shared/review/interest-declaration.ts';
import type { InputMethod, TeamRole } from 'shared/review/review-words.ts';
import type { QuestionCode } from 'shared/review/consideration.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { kindNamed } from '../publishing/kinds.ts';
import type { ReviewDeskRow } from './review-desk.queries.ts';
import type { ReviewTables } from './review.tables.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';

/** A member of a team, with what they have declared last. */
export type MemberRow = {
  __typename: 'TeamMember';
  id: string;
  personId: string;
  name: string;
  role: TeamRole;
  external: boolean;
  profession: string | null;
  professionName: string | null;
  area: string | null;
  specialty: string | null;
  declaredOn: string | null;
  hasInterests: boolean | null;
  interests: string | null;
  declarationValid: boolean;
  /** The last day it holds, or held. */
  declarationHoldsUntil: string | null;
};

/** Somebody who has written in the edition in work without being of its team, with what they have declared last. */
export type WriterRow = Pick<
  MemberRow,
  'personId' | 'name' | 'professionName' | 'declaredOn' | 'hasInterests' | 'interests' | 'declarationValid' | 'declarationHoldsUntil'
>;

const tables = (context: Context) => projection<ReviewTables>(context.em);

/** The newest declaration of interests of a person. */
const newestOf = sql`select given."declaredAt", given."hasInterests", given.text from interest_declaration given
  where given."personId" = person.id order by given."declaredAt" desc limit 1`;
const declared = sql<{ declaredAt: Date; hasInterests: boolean; text: string }>`(${newestOf})`.as<'declaration'>('declaration');
const declaredOn = sql<string | null>`(declaration."declaredAt" at time zone 'Europe/Stockholm')::date::text`.as('declaredOn');

/** Those who work with a text, in the order they came, each with the newest declaration of interests. */
export async function teamOf(context: Context, artefactId: string): Promise<MemberRow[]> {
  return withValidity(context, await members(context, artefactId).where('member.endedAt', 'is', null).execute());
}

/** Those who have left a team, and whose vote in a question of an edition stands: they stay beside the text, and the vote with them. */
export async function leftAfterVoting(context: Context, artefactId: string, draftId: string): Promise<(MemberRow & { leftOn: string })[]> {
  const rows = await members(context, artefactId)
    .select(sql<string>`(member."endedAt" at time zone 'Europe/Stockholm')::date::text`.as('leftOn'))
    .where('member.endedAt', 'is not', null)
    .where(
      sql<boolean>`exists (select from vote join ballot on ballot.id = vote."ballotId"
      where vote."personId" = person.id and ballot."draftId" = ${draftId} and ballot."closedAt" is not null)`,
    )
    .where(
      sql<boolean>`not exists (select from team_member later where later."personId" = person.id
      and later."artefactId" = member."artefactId" and (later."endedAt" is null or later."endedAt" > member."endedAt"))`,
    )
    .execute();
  return withValidity(context, rows);
}

function members(context: Context, artefactId: string) {
  return tables(context)
    .selectFrom('team_member as member')
    .innerJoin('person', 'person.id', 'member.personId')
    .leftJoin('organisation_node as area', 'area.id', 'member.areaId')
    .leftJoin('profession', 'profession.code', 'person.professionCode')
    .leftJoinLateral(declared, (join) => join.onTrue())
    .select([
      sql<'TeamMember'>`'TeamMember'`.as('__typename'),
      'member.id',
      'member.personId',
      'person.name',
      'member.role',
      'member.external',
      'person.professionCode as profession',
      'profession.name as professionName',
      'area.shortName as area',
      'member.specialty',
      declaredOn,
      'declaration.hasInterests',
      'declaration.text as interests',
    ])
    .where('member.artefactId', '=', artefactId)
    .orderBy('member.addedAt')
    .orderBy('person.name');
}

/** Those who have written in the edition in work and are not of the team of the text. */
export async function writersOf(context: Context, artefactId: string): Promise<WriterRow[]> {
  const rows = await tables(context)
    .selectFrom('draft')
    .innerJoin('person', (join) => join.on(sql<boolean>`person.id = any(draft."authorIds")`))
    .leftJoin('profession', 'profession.code', 'person.professionCode')
    .leftJoinLateral(declared, (join) => join.onTrue())
    .select([
      'person.id as personId',
      'person.name',
      'profession.name as professionName',
      declaredOn,
      'declaration.hasInterests',
      'declaration.text as interests',
    ])
    .where('draft.artefactId', '=', artefactId)
    .where(
      sql<boolean>`not exists (select from team_member member
      where member."artefactId" = draft."artefactId" and member."personId" = person.id and member."endedAt" is null)`,
    )
    .orderBy('person.name')
    .execute();
  return withValidity(context, rows);
}

function withValidity<Row extends { declaredOn: string | null }>({ clock }: Context, rows: readonly Row[]) {
  const day = today(clock);
  return rows.map((row) => ({
    ...row,
    declarationValid: isDeclarationValid(row.declaredOn, day),
    declarationHoldsUntil: row.declaredOn && declarationHoldsUntil(row.declaredOn),
  }));
}

/** What the team of a text is not spread over. */
export async function gapsOf(context: Context, artefactId: string): Promise<CompositionGap[]> {
  return compositionGaps(await teamOf(context, artefactId));
}

/** That a member keeps out of a question. */
export type RecusalRow = {
  __typename: 'Recusal';
  id: string;
  personId: string;
  name: string;
  nodeId: string;
  reason: string;
  decidedAt: Date;
};

/** Who keeps out of which question, now. */
export function recusalsOf(context: Context, artefactId: string): Promise<RecusalRow[]> {
  return tables(context)
    .selectFrom('recusal')
    .innerJoin('person', 'person.id', 'recusal.personId')
    .select([
      sql<'Recusal'>`'Recusal'`.as('__typename'),
      'recusal.id',
      'recusal.personId',
      'person.name',
      'recusal.nodeId',
      'recusal.reason',
      'recusal.decidedAt',
    ])
    .where('recusal.artefactId', '=', artefactId)
    .where('recusal.endedAt', 'is', null)
    .orderBy('recusal.decidedAt')
    .execute();
}

/** What patients and relatives have said. */
export type PatientInputRow = {
  __typename: 'PatientInput';
  id: string;
  method: InputMethod;
  heldOn: string;
  participants: number;
  summary: string;
  recordedAt: Date;
  /** Said about the edition in work; between editions about the one that is published. */
  current: boolean;
};

/** Whether it is kept with the version readers have. */
const isKept = sql`exists (select from artefact
  join version_review review on review."versionId" = artefact."publishedVersionId"
  cross join jsonb_array_elements(review.facts -> 'patientInputs') kept
  where artefact.id = patient_input."artefactId" and kept ->> 'heldOn' = patient_input."heldOn"::text
    and kept ->> 'method' = patient_input.method and kept ->> 'summary' = patient_input.summary)`;

/** The edition whose answers count; none between editions, and where the one there is has ended without being published. */
function editionThatCounts({ draftId, state }: Pick<ReviewDeskRow, 'draftId' | 'state'>): string | null {
  return state === 'REJECTED' ? null : draftId;
}

/** What patients and relatives have said, the newest first. */
export function patientInputsOf(context: Context, desk: Pick<ReviewDeskRow, 'id' | 'draftId' | 'state'>): Promise<PatientInputRow[]> {
  const draftId = editionThatCounts(desk);
  return tables(context)
    .selectFrom('patient_input')
    .select([
      sql<'PatientInput'>`'PatientInput'`.as('__typename'),
      'id',
      'method',
      sql<string>`"heldOn"::text`.as('heldOn'),
      'participants',
      'summary',
      'recordedAt',
      sql<boolean>`coalesce("draftId" = ${draftId}::uuid, ${isKept})`.as('current'),
    ])
    .where('artefactId', '=', desk.id)
    .orderBy('heldOn', 'desc')
    .execute();
}

/** A question the text has to answer, with the answer so far. */
export type ConsiderationRow = {
  code: QuestionCode;
  text: string | null;
  nodeId: string | null;
  /** Answered for the edition in work; the answer readers have is said anew or changed. */
  current: boolean;
};

/** Everything the kind of the text asks it to answer, in order: as it is answered in the edition in work, else as the version readers have keeps it. */
export async function considerationsOf(
  context: Context,
  desk: Pick<ReviewDeskRow, 'id' | 'kind' | 'draftId' | 'state'>,
): Promise<ConsiderationRow[]> {
  const { id, kind } = desk;
  const draftId = editionThatCounts(desk);
  const asked = kindNamed(context, kind).declaration.fullReview?.asks ?? [];
  const answers = tables(context).selectFrom('consideration_answer').select(['code', 'text', 'nodeId']).where('draftId', '=', draftId);
  const inWork = draftId === null ? [] : await answers.where('artefactId', '=', id).execute();
  const kept = await keptConsiderations(context, id);
  return asked.map((code) => {
    const answer = inWork.find((each) => each.code === code) ?? kept.find((each) => each.code === code);
    const { text, nodeId } = answer ?? { text: null, nodeId: null };
    return { code, text, nodeId, current: inWork.some((each) => each.code === code) };
  });
}

async function keptConsiderations(context: Context, artefactId: string): Promise<VersionReviewFacts['considerations']> {
  const review = await tables(context)
    .selectFrom('version_review as review')
    .innerJoin('artefact', 'artefact.publishedVersionId', 'review.versionId')
    .select(sql<VersionReviewFacts['considerations']>`review.facts -> 'considerations'`.as('considerations'))
    .where('artefact.id', '=', artefactId)
    .executeTakeFirst();
  return review?.considerations ?? [];
}
