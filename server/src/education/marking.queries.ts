import { sql } from 'kysely';
import { isMarkedByPerson } from 'shared/education/question.ts';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { foldAttempt } from './attempt-score.ts';
import { attemptContents } from './attempt.queries.ts';
import type { EducationTables } from './education.tables.ts';

/** An attempt that waits to be marked. Whose it is, is not told: it is marked blindly. */
export type AttemptToMarkRow = { id: string; courseTitle: Localised<string>; slug: string; submittedAt: Date };

/** An answer in words with what a good one holds. */
export type AnswerToMarkRow = { node: string; stem: Localised<string>; guidance: Localised<string> | null; text: string };

/** Attempts of other people that the viewer may mark, the oldest first. Empty for who answers for no course. */
export function attemptsToMarkPage(context: Context, args: PageArgs): Promise<Page<AttemptToMarkRow>> {
  const { viewer } = context;
  const places =
    viewer.kind === 'GUEST'
      ? []
      : viewer.assignments.filter(({ role }) => role === 'CENTRE_EDITOR').map(({ organisationNodeId }) => organisationNodeId);
  const query = projection<EducationTables>(context.em)
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .innerJoin('artefact', 'artefact.id', 'enrolment.artefactId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .innerJoin('artefact_version as version', 'version.id', 'attempt.versionId')
    .select([
      'attempt.id',
      'version.title as courseTitle',
      'artefact.slug',
      'attempt.submittedAt',
      sql<string>`attempt."submittedAt"::text`.as('sortKey'),
    ])
    .where('attempt.awaitsMark', '=', true)
    .where('enrolment.personId', '<>', viewer.kind === 'GUEST' ? null : viewer.personId)
    .where(sql<boolean>`owner."ancestorIds" && ${places}::uuid[]`);
  return pageOf(query as never, args, { by: sql.ref('attempt.submittedAt'), id: sql.ref('attempt.id'), cast: 'timestamptz' }) as Promise<
    Page<AttemptToMarkRow>
  >;
}

/** The answers of an attempt that still wait for a mark. The caller has asked for permission. */
export async function answersToMark(context: Context, id: string): Promise<AnswerToMarkRow[]> {
  const contents = await attemptContents(context, id);
  if (!contents) return [];
  const { answers, marks } = foldAttempt(contents.events.map(({ payload }) => payload));
  return contents.questions.flatMap(({ node, attrs }) => {
    const answer = answers.get(node)?.latest;
    if (!isMarkedByPerson(attrs) || marks.has(node) || answer?.type !== 'free_text') return [];
    return [{ node, stem: attrs.stem, guidance: 'explanation' in attrs ? attrs.explanation : null, text: answer.text }];
  });
}
