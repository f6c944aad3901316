import { sql } from 'kysely';
import { compositionGaps, type CompositionGap } from 'shared/review/composition.ts';
import { isDeclarationValid } from 'shared/review/interest-declaration.ts';
import type { InputMethod, TeamRole } from 'shared/review/review-words.ts';
import type { QuestionCode } from 'shared/review/consideration.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { kindNamed } from '../publishing/kinds.ts';
import type { ReviewDeskRow } from './review-desk.queries.ts';
import type { ReviewTables } from './review.tables.ts';

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
};

const tables = (context: Context) => projection<ReviewTables>(context.em);

/** Those who work with a text, in the order they came, each with the newest declaration of interests. */
export async function teamOf(context: Context, artefactId: string): Promise<MemberRow[]> {
  const day = today(context.clock);
  const rows = await tables(context)
    .selectFrom('team_member as member')
    .innerJoin('person', 'person.id', 'member.personId')
    .leftJoin('organisation_node as area', 'area.id', 'member.areaId')
    .leftJoin('profession', 'profession.code', 'person.professionCode')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('interest_declaration as given')
          .select(['given.declaredAt', 'given.hasInterests', 'given.text'])
          .whereRef('given.personId', '=', 'member.personId')
          .orderBy('given.declaredAt', 'desc')
          .limit(1)
          .as('declaration'),
      (join) => join.onTrue(),
    )
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
      sql<string | null>`(declaration."declaredAt" at time zone 'Europe/Stockholm')::date::text`.as('declaredOn'),
      'declaration.hasInterests',
      'declaration.text as interests',
    ])
    .where('member.artefactId', '=', artefactId)
    .where('member.endedAt', 'is', null)
    .orderBy('member.addedAt')
    .orderBy('person.name')
    .execute();
  return rows.map((row) => ({ ...row, declarationValid: isDeclarationValid(row.declaredOn, day) }));
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
};

/** What patients and relatives have said, the newest first. */
export function patientInputsOf(context: Context, artefactId: string): Promise<PatientInputRow[]> {
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
    ])
    .where('artefactId', '=', artefactId)
    .orderBy('heldOn', 'desc')
    .execute();
}

/** A question the text has to answer, with the answer so far. */
export type ConsiderationRow = { code: QuestionCode; text: string | null; nodeId: string | null };

/** Everything the kind of the text asks it to answer, in order. */
export async function considerationsOf(context: Context, { id, kind }: Pick<ReviewDeskRow, 'id' | 'kind'>): Promise<ConsiderationRow[]> {
  const asked = kindNamed(context, kind).declaration.fullReview?.asks ?? [];
  const rows = await tables(context)
    .selectFrom('consideration_answer')
    .select(['code', 'text', 'nodeId'])
    .where('artefactId', '=', id)
    .execute();
  return asked.map((code) => rows.find((row) => row.code === code) ?? { code, text: null, nodeId: null });
}
