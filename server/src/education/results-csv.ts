import { sql } from 'kysely';
import { SMALLEST_SHOWN } from 'shared/education/coverage.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { findNode, nodeOf } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { csvOf } from '../kernel/http/csv.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import type { ItemResult } from './attempt-score.ts';
import { readCourseText } from './bank/fill-slots.queries.ts';
import { answersForCourse } from './course.policy.ts';
import type { EducationTables } from './education.tables.ts';

const HEADINGS = {
  sv: { attempt: 'Försök', quiz: 'Prov', month: 'Månad', points: 'Poäng', outOf: 'Av', passed: 'Godkänd', yes: 'ja', no: 'nej' },
  en: { attempt: 'Attempt', quiz: 'Quiz', month: 'Month', points: 'Points', outOf: 'Of', passed: 'Passed', yes: 'yes', no: 'no' },
} as const;

/**
 * What first attempts at the quizzes of a course earned, question by question, as CSV: for whoever wants to reckon with it elsewhere. Nobody is named, no day is
 * told and the rows stand in no order of time; of fewer than five attempts at a quiz nothing is told. Null for who does not answer for the course.
 */
export async function resultsCsv(context: Context, slug: string): Promise<string | null> {
  const { em, viewer, locale } = context;
  const artefact = await em.findOne(Artefact, { slug, kind: 'course' });
  if (!artefact?.publishedVersionId || !answersForCourse(viewer, await scopeOf(em, artefact.ownerId))) return null;
  const { document } = await readCourseText(context, { versionId: artefact.publishedVersionId, overlayChain: [] });
  const words = HEADINGS[locale];
  const rows = await firstAttempts(context, artefact.id);
  const shown = [...Map.groupBy(rows, ({ node }) => node).values()].filter((attempts) => attempts.length >= SMALLEST_SHOWN).flat();
  const asked = [...new Set(shown.flatMap(({ results }) => results.map(({ node }) => node)))].toSorted();
  const named = (node: string, attribute: string) =>
    findNode(document, node) ? textOf(nodeOf(document, node).attrs[attribute], locale) : node;
  const stemOf = (node: string) => {
    const found = findNode(document, node);
    return found?.type === 'question' ? textOf((found.attrs as QuestionAttrs).stem, locale) : node;
  };
  // A Swedish spreadsheet reads a comma.
  const decimal = (value: number | null): string =>
    value === null ? '' : String(Math.round(value * 100) / 100).replace('.', locale === 'sv' ? ',' : '.');
  return csvOf([
    [words.attempt, words.quiz, words.month, words.points, words.outOf, words.passed, ...asked.map(stemOf)],
    ...shown.map(({ node, month, points, outOf, passed, results }, index) => [
      String(index + 1),
      named(node, 'title'),
      month,
      decimal(points),
      String(outOf),
      passed ? words.yes : words.no,
      ...asked.map((each) => decimal(results.find((result) => result.node === each)?.fraction ?? null)),
    ]),
  ]);
}

type Row = { node: string; month: string; points: number | null; outOf: number; passed: boolean | null; results: ItemResult[] };

async function firstAttempts(context: Context, artefactId: string): Promise<Row[]> {
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .select(['attempt.node', 'attempt.points', 'attempt.outOf', 'attempt.passed', 'attempt.results'])
    .select(sql<string>`to_char(attempt."submittedAt" at time zone 'Europe/Stockholm', 'YYYY-MM')`.as('month'))
    .where('enrolment.artefactId', '=', artefactId)
    .where('attempt.purpose', '=', 'QUIZ')
    .where('attempt.number', '=', 1)
    .where('attempt.awaitsMark', '=', false)
    .where('attempt.results', 'is not', null)
    .orderBy('attempt.node')
    .orderBy(sql`md5(attempt.id::text)`)
    .execute();
  return rows as unknown as Row[];
}

function textOf(value: unknown, locale: 'sv' | 'en'): string {
  const text = value as Localised<string>;
  return (locale === 'en' ? text.en : undefined) ?? text.sv;
}
