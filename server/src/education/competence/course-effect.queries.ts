import { sql } from 'kysely';
import { pairedEffect, type PairedEffect } from 'shared/education/competence/paired-effect.ts';
import { SURVEY_QUESTIONS, type SurveyMoment, type SurveyQuestion } from 'shared/education/competence/course-survey.ts';
import { SMALLEST_SHOWN } from 'shared/education/coverage.ts';
import type { ProgrammeIndicatorAttrs } from 'shared/education/programmes/programme-nodes.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { answersForCourse } from '../course.policy.ts';
import { readCourse } from '../course.queries.ts';
import type { CompetenceTables } from './competence.tables.ts';
import { programmesAt } from './programmes-at.queries.ts';

/** What many have answered to a survey; nothing but that there are few where they are few. */
type SurveyFigures = {
  asked: number | null;
  answered: number | null;
  /** Answered in whole percent of those asked, rounded down. */
  percent: number | null;
  questions: { question: SurveyQuestion; mean: number | null }[];
  comments: string[];
};

/** How a competency moved between two assessments of the same people by the same scale. */
type CompetencyEffectRow = {
  competencyId: string;
  title: Localised<string>;
  /** Null where there are too few to be shown. */
  effect: PairedEffect | null;
};

/** What a course is worth, by Kirkpatrick's four levels. */
export type CourseEffectRow = {
  title: Localised<string>;
  slug: string;
  reaction: SurveyFigures;
  learning: CompetencyEffectRow[];
  behaviour: SurveyFigures;
  lasting: CompetencyEffectRow[];
  confirmed: number | null;
  results: (ProgrammeIndicatorAttrs & { programme: Localised<string>; programmeSlug: string })[];
};

/** For those who answer for the course; null for anybody else and for an unknown one. A fixed number of statements. */
export async function courseEffect(context: Context, slug: string): Promise<CourseEffectRow | null> {
  const course = await readCourse(context, { slug });
  if (!course) return null;
  const { ownerId } = await context.em.findOneOrFail(Artefact, course.id);
  if (!answersForCourse(context.viewer, await scopeOf(context.em, ownerId))) return null;
  const [reaction, behaviour, learning, lasting, confirmed, programmes] = await Promise.all([
    surveyOf(context, course.id, 'AFTER'),
    surveyOf(context, course.id, 'THREE_MONTHS'),
    effectsOf(context, course.id, 'AFTER'),
    effectsOf(context, course.id, 'THREE_MONTHS'),
    confirmedOf(context, course.id),
    programmesAt(context, null),
  ]);
  const results = programmes
    .filter(({ courses }) => courses.some(({ artefactId }) => artefactId === course.id))
    .flatMap(({ title, slug: programmeSlug, indicators }) => indicators.map((each) => ({ ...each, programme: title, programmeSlug })));
  return { title: course.title, slug, reaction, learning, behaviour, lasting, confirmed, results };
}

type SurveyRow = { answers: Record<string, number> | null; comment: string | null };

/** Of everybody it was time for: who has completed it, three months ago for the later questions. */
async function surveyOf(context: Context, artefactId: string, moment: SurveyMoment): Promise<SurveyFigures> {
  const months = moment === 'AFTER' ? 0 : 3;
  const rows = (await projection<CompetenceTables>(context.em)
    .selectFrom('enrolment')
    .leftJoin('course_survey as survey', (join) => join.onRef('survey.enrolmentId', '=', 'enrolment.id').on('survey.moment', '=', moment))
    .select(['survey.answers', 'survey.comment'])
    .where('enrolment.artefactId', '=', artefactId)
    .where(sql<boolean>`enrolment."completedAt" + make_interval(months => ${months}) <= ${context.clock.now()}`)
    // Comments must not come in the order in which people were done.
    .orderBy(sql`md5(survey.id::text)`)
    .execute()) as unknown as SurveyRow[];
  const answers = rows.flatMap((row) => (row.answers ? [row.answers] : []));
  const isShown = answers.length >= SMALLEST_SHOWN;
  return {
    asked: shown(rows.length),
    answered: shown(answers.length),
    percent: isShown ? Math.floor((100 * answers.length) / rows.length) : null,
    questions: SURVEY_QUESTIONS[moment].map((question) => ({
      question,
      mean: isShown ? answers.reduce((sum, each) => sum + (each[question] ?? 0), 0) / answers.length : null,
    })),
    comments: isShown ? rows.flatMap(({ comment }) => (comment ? [comment] : [])) : [],
  };
}

type PairRow = { competencyId: string; title: Localised<string>; before: number; after: number };

/** The same people by the same scale, before the course and at a moment after it. */
async function effectsOf(context: Context, artefactId: string, moment: SurveyMoment): Promise<CompetencyEffectRow[]> {
  const rows = (await projection<CompetenceTables>(context.em)
    .selectFrom('competence_assessment as before')
    .innerJoin('competence_assessment as after', (join) =>
      join
        .onRef('after.enrolmentId', '=', 'before.enrolmentId')
        .onRef('after.competencyId', '=', 'before.competencyId')
        .onRef('after.scaleHash', '=', 'before.scaleHash')
        .on('after.moment', '=', moment),
    )
    .innerJoin('enrolment', 'enrolment.id', 'before.enrolmentId')
    .innerJoin('competency', 'competency.id', 'before.competencyId')
    .select(['before.competencyId', 'competency.title', 'before.level as before', 'after.level as after'])
    .where('before.moment', '=', 'BEFORE')
    .where('enrolment.artefactId', '=', artefactId)
    .orderBy(sql`competency.title ->> 'sv'`)
    .execute()) as PairRow[];
  return [...Map.groupBy(rows, ({ competencyId }) => competencyId)].map(([competencyId, pairs]) => ({
    competencyId,
    title: pairs[0]?.title ?? { sv: '' },
    effect: pairs.length < SMALLEST_SHOWN ? null : pairedEffect(pairs),
  }));
}

/** How many of those who completed the course have had a competency of it confirmed by a supervisor since. */
async function confirmedOf(context: Context, artefactId: string): Promise<number | null> {
  const { count } = await projection<CompetenceTables>(context.em)
    .selectFrom('competence_evidence as shown')
    .innerJoin('competence_evidence as confirmed', (join) =>
      join
        .onRef('confirmed.personId', '=', 'shown.personId')
        .onRef('confirmed.competencyId', '=', 'shown.competencyId')
        .onRef('confirmed.shownOn', '>=', 'shown.shownOn')
        .on('confirmed.source', '=', 'CONFIRMATION'),
    )
    .innerJoin('enrolment', 'enrolment.id', 'shown.enrolmentId')
    .select(sql<number>`count(distinct shown."personId")::int`.as('count'))
    .where('enrolment.artefactId', '=', artefactId)
    .executeTakeFirstOrThrow();
  return shown(count);
}

function shown(count: number): number | null {
  return count > 0 && count < SMALLEST_SHOWN ? null : count;
}
