import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { courseById, type CourseRow } from '../course.queries.ts';
import { CourseType } from '../course.type.ts';
import { answerCourseSurvey } from './answer-course-survey.ts';
import { assessCompetence } from './assess-competence.ts';
import {
  AnswerCourseSurveyInput,
  AnswerCourseSurveyPayload,
  AssessCompetenceInput,
  AssessCompetencePayload,
  DecideConfirmationInput,
  DecideConfirmationPayload,
  RequestConfirmationInput,
  RequestConfirmationPayload,
  SkipCourseSurveyInput,
  SkipCourseSurveyPayload,
} from './competence.inputs.ts';
import { myCompetence, type CompetencyStandingRow, type MyProgrammeRow } from './competence.queries.ts';
import {
  CompetenceConfirmationConnection,
  CompetenceConfirmationType,
  CompetencyAskedType,
  CompetencyCourse,
  CompetencyStandingType,
  CompetencyToRequireType,
  CourseEvaluationType,
  MyProgrammeType,
  ProgrammeCourseType,
} from './competence.type.ts';
import { confirmationsPage, type ConfirmationRow } from './confirmation.queries.ts';
import { courseEffect, type CourseEffectRow } from './course-effect.queries.ts';
import { CourseEffectType } from './course-effect.type.ts';
import { courseEvaluation, type CompetencyAskedRow, type CourseEvaluationRow } from './course-evaluation.queries.ts';
import { decideConfirmation } from './decide-confirmation.ts';
import { competenciesToRequire, coursesOfProgramme, type CompetencyToRequireRow, type CourseOfProgramme } from './programmes-at.queries.ts';
import { requestConfirmation } from './request-confirmation.ts';
import { skipCourseSurvey } from './skip-course-survey.ts';

@Resolver(() => MyProgrammeType)
export class MyProgrammeResolver {
  @Query(() => [MyProgrammeType], {
    description:
      'What the viewer is expected to be able to do where they work, with what they have shown and what they say. Empty for guests.',
  })
  myCompetence(@Ctx() context: Context): Promise<MyProgrammeRow[]> {
    return myCompetence(context);
  }

  @Mutation(() => AssessCompetencePayload, { description: 'Notes what the viewer says they can do.' })
  assessCompetence(
    @Arg('input', () => AssessCompetenceInput, { description: 'What.' }) input: AssessCompetenceInput,
    @Ctx() context: Context,
  ): Promise<AssessCompetencePayload> {
    return assessCompetence(context, input);
  }

  @FieldResolver(() => [CompetencyStandingType], { description: 'Its competencies, with where the viewer stands.' })
  competencies(@Root() programme: MyProgrammeRow): CompetencyStandingRow[] {
    return programme.competencies;
  }
}

@Resolver(() => CompetencyStandingType)
export class CompetencyStandingResolver {
  @FieldResolver(() => ID, { description: 'The competency.' })
  competencyId(@Root() { id }: CompetencyStandingRow): string {
    return toNodeId('Competency', id);
  }

  @FieldResolver(() => [CompetencyCourse], { description: 'Courses that show a level of it.' })
  async courses(@Root() { courses }: CompetencyStandingRow, @Ctx() context: Context): Promise<CompetencyCourse[]> {
    const found = await Promise.all(
      courses.map(async ({ artefactId, level }) => ({ level, course: await courseById(context, artefactId) })),
    );
    return found.flatMap(({ level, course }) => (course ? [{ slug: course.slug, title: course.title, level }] : []));
  }
}

@Resolver(() => CompetenceConfirmationType)
export class CompetenceConfirmationResolver {
  @Query(() => CompetenceConfirmationConnection, {
    description: 'What staff of the units the viewer manages ask to have confirmed, the oldest first. Empty for everybody else.',
  })
  competenceToConfirm(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<ConfirmationRow>> {
    return confirmationsPage(context, args);
  }

  @Mutation(() => RequestConfirmationPayload, { description: 'Asks whoever manages the unit to confirm an assessment.' })
  requestConfirmation(
    @Arg('input', () => RequestConfirmationInput, { description: 'Which, and what shows it.' }) input: RequestConfirmationInput,
    @Ctx() context: Context,
  ): Promise<RequestConfirmationPayload> {
    return requestConfirmation(context, input);
  }

  @Mutation(() => DecideConfirmationPayload, { description: 'Says which level a supervisor has seen.' })
  decideConfirmation(
    @Arg('input', () => DecideConfirmationInput, { description: 'Which, and the level.' }) input: DecideConfirmationInput,
    @Ctx() context: Context,
  ): Promise<DecideConfirmationPayload> {
    return decideConfirmation(context, input);
  }

  @FieldResolver(() => ID, { description: 'What was asked.' })
  confirmationId(@Root() { id }: ConfirmationRow): string {
    return toNodeId('CompetenceConfirmation', id);
  }
}

@Resolver(() => CompetencyToRequireType)
export class CompetencyToRequireResolver {
  @Query(() => [CompetencyToRequireType], { description: 'Competencies that can be asked for, programme by programme.' })
  competenciesToRequire(@Ctx() context: Context): Promise<CompetencyToRequireRow[]> {
    return competenciesToRequire(context);
  }

  @FieldResolver(() => ID, { description: 'The competency.' })
  competencyId(@Root() { id }: CompetencyToRequireRow): string {
    return toNodeId('Competency', id);
  }
}

@Resolver(() => ProgrammeCourseType)
export class ProgrammeCourseResolver {
  @Query(() => [ProgrammeCourseType], {
    description: 'The courses of a programme as it is read at an organisation; empty for an unknown one.',
  })
  programmeCourses(
    @Arg('slug', () => String, { description: "The last part of the programme's address." }) slug: string,
    @Arg('at', () => String, { nullable: true, description: 'The organisation, by its slug; without it, the nation.' }) at: string | null,
    @Ctx() context: Context,
  ): Promise<CourseOfProgramme[]> {
    return coursesOfProgramme(context, slug, at);
  }

  @FieldResolver(() => CourseType, { nullable: true, description: 'The course; null where it is no longer published.' })
  course(@Root() { artefactId }: CourseOfProgramme, @Ctx() context: Context): Promise<CourseRow | null> {
    return courseById(context, artefactId);
  }
}

@Resolver(() => CompetencyAskedType)
export class CompetencyAskedResolver {
  @FieldResolver(() => ID, { description: 'The competency.' })
  competencyId(@Root() { id }: CompetencyAskedRow): string {
    return toNodeId('Competency', id);
  }
}

@Resolver(() => CourseEvaluationType)
export class CourseEvaluationResolver {
  @Query(() => CourseEvaluationType, {
    nullable: true,
    description: 'What the viewer is asked about a course they take or have taken; null for who never began it.',
  })
  courseEvaluation(
    @Arg('slug', () => String, { description: "The last part of the course's address." }) slug: string,
    @Ctx() context: Context,
  ): Promise<CourseEvaluationRow | null> {
    return courseEvaluation(context, slug);
  }

  @Query(() => CourseEffectType, {
    nullable: true,
    description: 'What a course is worth, for those who answer for it; null for anybody else and for an unknown one.',
  })
  courseEffect(
    @Arg('slug', () => String, { description: "The last part of the course's address." }) slug: string,
    @Ctx() context: Context,
  ): Promise<CourseEffectRow | null> {
    return courseEffect(context, slug);
  }

  @Mutation(() => AnswerCourseSurveyPayload, { description: 'Notes what somebody thought of a course, once.' })
  answerCourseSurvey(
    @Arg('input', () => AnswerCourseSurveyInput, { description: 'The answers.' }) input: AnswerCourseSurveyInput,
    @Ctx() context: Context,
  ): Promise<AnswerCourseSurveyPayload> {
    return answerCourseSurvey(context, input);
  }

  @Mutation(() => SkipCourseSurveyPayload, {
    description: 'Takes the questions about a course off the list of somebody who does not want to answer.',
  })
  skipCourseSurvey(
    @Arg('input', () => SkipCourseSurveyInput, { description: 'Which questions.' }) input: SkipCourseSurveyInput,
    @Ctx() context: Context,
  ): Promise<SkipCourseSurveyPayload> {
    return skipCourseSurvey(context, input);
  }

  @FieldResolver(() => ID, { description: 'The enrolment, to answer by.' })
  enrolmentId(@Root() { enrolmentId }: CourseEvaluationRow): string {
    return toNodeId('Enrolment', enrolmentId);
  }

  @FieldResolver(() => [CompetencyAskedType], { description: 'Competencies the course builds.' })
  competencies(@Root() { competencies }: CourseEvaluationRow): CompetencyAskedRow[] {
    return competencies;
  }
}
