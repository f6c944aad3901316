import { momentOf, type AssessmentMoment } from 'shared/education/competence/competence-standing.ts';
import { SURVEY_MOMENTS, SURVEY_QUESTIONS, type SurveyMoment } from 'shared/education/competence/course-survey.ts';
import type { Localised } from 'shared/text/localised.ts';
import { dayOf, today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { readCourse } from '../course.queries.ts';
import { viewerEnrolment } from '../enrolment.queries.ts';
import { isTimeFor } from './answer-course-survey.ts';
import type { CompetenceTables } from './competence.tables.ts';
import { programmesAt, type CompetencyRead } from './programmes-at.queries.ts';

/** A competency that a course builds, with what the viewer has said of it around the course. */
export type CompetencyAskedRow = CompetencyRead & { saidNow: number | null; saidBefore: number | null };

/** What the viewer is asked about a course they take: of their competence, of the course, and of what it has led to. */
export type CourseEvaluationRow = {
  enrolmentId: string;
  title: Localised<string>;
  slug: string;
  moment: AssessmentMoment;
  competencies: CompetencyAskedRow[];
  surveys: { moment: SurveyMoment; questions: readonly string[]; isTime: boolean; answered: boolean }[];
};

/** For the viewer's latest enrolment in a course; null for who never began it. A fixed number of statements. */
export async function courseEvaluation(context: Context, slug: string): Promise<CourseEvaluationRow | null> {
  const course = await readCourse(context, { slug });
  const enrolment = course && (await viewerEnrolment(context, course.id));
  if (!enrolment) return null;
  const tables = projection<CompetenceTables>(context.em);
  const [programmes, said, answered] = await Promise.all([
    programmesAt(context, enrolment.unitId),
    tables
      .selectFrom('competence_assessment')
      .select(['competencyId', 'moment', 'level'])
      .where('enrolmentId', '=', enrolment.id)
      .execute(),
    tables.selectFrom('course_survey').select('moment').where('enrolmentId', '=', enrolment.id).execute(),
  ]);
  const moment = momentOf(enrolment.completedAt && dayOf(enrolment.completedAt), today(context.clock));
  const levelSaid = (id: string, at: AssessmentMoment) => said.find((row) => row.competencyId === id && row.moment === at)?.level ?? null;
  const built = new Map(
    programmes.flatMap(({ competencies, courses }) => {
      const ids = courses
        .filter(({ artefactId }) => artefactId === course.id)
        .flatMap(({ builds }) => builds.map((each) => each.competencyId));
      return competencies.filter(({ id }) => ids.includes(id)).map((competency) => [competency.id, competency] as const);
    }),
  );
  return {
    enrolmentId: enrolment.id,
    title: course.title,
    slug,
    moment,
    competencies: [...built.values()].map((competency) => ({
      ...competency,
      saidNow: levelSaid(competency.id, moment),
      saidBefore: levelSaid(competency.id, 'BEFORE'),
    })),
    surveys: SURVEY_MOMENTS.map((each) => ({
      moment: each,
      questions: SURVEY_QUESTIONS[each],
      isTime: isTimeFor(context, enrolment, each),
      answered: answered.some((row) => row.moment === each),
    })),
  };
}

/** Whether a learner is asked what they can do before a course and has not said it: that is worth asking only before it is done. */
export async function asksBefore(context: Context, { slug, completedAt }: { slug: string; completedAt: Date | null }): Promise<boolean> {
  if (completedAt) return false;
  const evaluation = await courseEvaluation(context, slug);
  return evaluation?.moment === 'BEFORE' && evaluation.competencies.some(({ saidNow }) => saidNow === null);
}
