import { sql } from 'kysely';
import { SMALLEST_SHOWN } from 'shared/education/coverage.ts';
import { drawnItemFigures, quizFigures } from 'shared/education/item-statistics.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { readCourseText } from './bank/fill-slots.queries.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import type { ItemResult } from './attempt-score.ts';
import { formHash } from './course-outline.ts';
import { answersForCourse } from './course.policy.ts';
import { readCourse } from './course.queries.ts';
import type { EducationTables } from './education.tables.ts';

/** How many days without a sign of life before somebody counts as having stopped. */
const STOPPED_AFTER_DAYS = 30;

type StepFigures = { node: string; title: Localised<string>; done: number | null; stopped: number | null };

type ItemReport = {
  node: string;
  quiz: Localised<string>;
  stem: Localised<string>;
  /** Null where so few could be told who they are. */
  attempts: number | null;
  facility: number | null;
  discrimination: number | null;
  /** Attempts marked by another form of the question than the published one. */
  otherForm: number;
};

/** How a course goes, in numbers too large to be about anybody. */
export type CourseReportRow = {
  artefactId: string;
  title: Localised<string>;
  slug: string;
  enrolled: number | null;
  started: number | null;
  completed: number | null;
  steps: StepFigures[];
  items: ItemReport[];
  alpha: number | null;
};

/** How a course goes, for those who answer for it; null for anybody else and for an unknown one. A fixed number of statements. */
export async function courseReport(context: Context, slug: string): Promise<CourseReportRow | null> {
  const course = await readCourse(context, { slug });
  if (!course) return null;
  const artefact = await context.em.findOneOrFail(Artefact, course.id);
  if (!artefact.publishedVersionId || !answersForCourse(context.viewer, await scopeOf(context.em, artefact.ownerId))) return null;
  const [funnel, steps, results, { document }] = await Promise.all([
    funnelOf(context, artefact.id),
    stepsOf(context, artefact.id),
    resultsOf(context, artefact.id),
    readCourseText(context, { versionId: artefact.publishedVersionId, overlayChain: [] }),
  ]);
  return {
    artefactId: artefact.id,
    title: course.title,
    slug,
    ...funnel,
    steps: course.steps.map(({ node, title }) => ({
      node,
      title,
      done: shown(steps.done.get(node) ?? 0),
      stopped: shown(steps.stopped.get(node) ?? 0),
    })),
    items: itemsOf(document, results),
    alpha: alphaOf(results),
  };
}

const tables = (context: Context) => projection<EducationTables>(context.em);

async function funnelOf(context: Context, artefactId: string) {
  const row = await tables(context)
    .selectFrom('enrolment')
    .select([
      sql<number>`count(*)::int`.as('enrolled'),
      sql<number>`(count(*) filter (where exists (select from step_completion done where done."enrolmentId" = enrolment.id)))::int`.as(
        'started',
      ),
      sql<number>`count("completedAt")::int`.as('completed'),
    ])
    .where('artefactId', '=', artefactId)
    .executeTakeFirstOrThrow();
  return { enrolled: shown(row.enrolled), started: shown(row.started), completed: shown(row.completed) };
}

/** By step: how many have done it, and how many have not been heard of since they were at it. */
async function stepsOf(context: Context, artefactId: string) {
  const quietSince = new Date(context.clock.now().getTime() - STOPPED_AFTER_DAYS * 86_400_000);
  const rows = await tables(context)
    .selectFrom('step_completion as done')
    .innerJoin('enrolment', 'enrolment.id', 'done.enrolmentId')
    .select(['done.node', sql<number>`count(*)::int`.as('count'), sql<boolean>`false`.as('stopped')])
    .where('enrolment.artefactId', '=', artefactId)
    .groupBy('done.node')
    .unionAll(
      tables(context)
        .selectFrom('enrolment')
        .select([sql<string>`enrolment."currentNode"`.as('node'), sql<number>`count(*)::int`.as('count'), sql<boolean>`true`.as('stopped')])
        .where('artefactId', '=', artefactId)
        .where('completedAt', 'is', null)
        .where('currentNode', 'is not', null)
        .where('activeAt', '<', quietSince)
        .groupBy('currentNode'),
    )
    .execute();
  const counts = (stopped: boolean) => new Map(rows.filter((row) => row.stopped === stopped).map(({ node, count }) => [node, count]));
  return { done: counts(false), stopped: counts(true) };
}

/** What first attempts at quizzes earned, item by item: later ones have seen the key. */
async function resultsOf(context: Context, artefactId: string): Promise<ItemResult[][]> {
  const rows = await tables(context)
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .select('attempt.results')
    .where('enrolment.artefactId', '=', artefactId)
    .where('attempt.purpose', '=', 'QUIZ')
    .where('attempt.number', '=', 1)
    .where('attempt.awaitsMark', '=', false)
    .where('attempt.results', 'is not', null)
    .execute();
  return rows.map(({ results }) => results as unknown as ItemResult[]);
}

function itemsOf(document: Doc, results: readonly ItemResult[][]): ItemReport[] {
  return documentOrder(document).flatMap((quiz) => {
    const node = nodeOf(document, quiz);
    if (node.type !== 'quiz') return [];
    const taken = results.filter((attempt) => attempt.some((each) => node.children.includes(each.node)));
    return node.children.map((question) => itemReport(document, { quiz, question }, taken));
  });
}

function itemReport(document: Doc, { quiz, question }: { quiz: string; question: string }, results: readonly ItemResult[][]): ItemReport {
  const attrs = nodeOf(document, question).attrs as QuestionAttrs;
  const hash = formHash(attrs);
  const pairs = results.flatMap((attempt) => {
    const item = attempt.find((each) => each.node === question && each.hash === hash);
    return item ? [{ item: item.fraction ?? 0, rest: meanOf(attempt.filter((each) => each !== item)) }] : [];
  });
  const figures = pairs.length < SMALLEST_SHOWN ? null : drawnItemFigures(pairs);
  return {
    node: question,
    quiz: nodeOf(document, quiz).attrs['title'] as Localised<string>,
    stem: attrs.stem,
    // That few were not asked a question would tell what these few were asked.
    attempts: shown(results.length) === null ? null : shown(pairs.length),
    facility: figures?.facility ?? null,
    discrimination: figures?.discrimination ?? null,
    otherForm: results.filter((attempt) => attempt.some((each) => each.node === question && each.hash !== hash)).length,
  };
}

/** Cronbach's alpha needs the same items of everybody: null where questions are drawn, and for too few attempts. */
function alphaOf(results: readonly ItemResult[][]): number | null {
  if (results.length < SMALLEST_SHOWN) return null;
  const nodes = results[0]?.map(({ node }) => node).toSorted() ?? [];
  const rows = results.map((attempt) => attempt.toSorted((a, b) => (a.node < b.node ? -1 : 1)));
  if (rows.some((row) => row.length !== nodes.length || row.some(({ node }, index) => node !== nodes[index]))) return null;
  return quizFigures(rows.map((row) => row.map(({ fraction }) => fraction ?? 0))).alpha;
}

function meanOf(items: readonly ItemResult[]): number | null {
  return items.length === 0 ? null : items.reduce((sum, { fraction }) => sum + (fraction ?? 0), 0) / items.length;
}

function shown(count: number): number | null {
  return count > 0 && count < SMALLEST_SHOWN ? null : count;
}
