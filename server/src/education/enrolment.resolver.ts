import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { certificateOfEnrolment, type CertificateRow } from './certificate.queries.ts';
import { CertificateType } from './certificate.type.ts';
import { asksBefore } from './competence/course-evaluation.queries.ts';
import { changesAhead, type CourseChangeRow } from './course-changes.queries.ts';
import { nextStepRow, progressOf, stepNamed, stepRows, type StepRow } from './course-step.ts';
import { CourseStepType } from './course-step.type.ts';
import { courseById, type CourseRow } from './course.queries.ts';
import { CourseType } from './course.type.ts';
import { enrolInCourse } from './enrol-in-course.ts';
import { EnrolInCourseInput, MoveToNewVersionInput, VisitStepInput } from './enrolment.inputs.ts';
import { myLearningPage, readEnrolment, type EnrolmentRow } from './enrolment.queries.ts';
import {
  CourseChange,
  EnrolInCoursePayload,
  EnrolmentConnection,
  EnrolmentPayload,
  EnrolmentType,
  LearningProgress,
} from './enrolment.type.ts';
import { moveToNewVersion } from './move-to-new-version.ts';
import { visitStep } from './visit-step.ts';

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @Query(() => EnrolmentType, { nullable: true, description: "The viewer's own enrolment by its id; null for anybody else's." })
  enrolment(@Arg('id', () => ID, { description: 'The enrolment.' }) id: string, @Ctx() context: Context): Promise<EnrolmentRow | null> {
    return readEnrolment(context, id);
  }

  @Query(() => EnrolmentConnection, {
    description: '"Fortsätt": what the viewer is learning, the latest first. Empty for a guest.',
  })
  myLearning(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('completed', () => Boolean, { defaultValue: false, description: 'Those completed instead of those under way.' })
    completed: boolean,
    @Ctx() context: Context,
  ): Promise<Page<EnrolmentRow>> {
    return myLearningPage(context, args, completed);
  }

  @Mutation(() => EnrolInCoursePayload, { description: 'Begins a course, in the version published now; one begun already is returned.' })
  enrolInCourse(
    @Arg('input', () => EnrolInCourseInput, { description: 'Which.' }) input: EnrolInCourseInput,
    @Ctx() context: Context,
  ): Promise<EnrolInCoursePayload> {
    return enrolInCourse(context, input);
  }

  @Mutation(() => EnrolmentPayload, { description: 'Notes which step the learner has opened, so that the course goes on exactly there.' })
  visitStep(
    @Arg('input', () => VisitStepInput, { description: 'Where.' }) input: VisitStepInput,
    @Ctx() context: Context,
  ): Promise<EnrolmentPayload> {
    return visitStep(context, input);
  }

  @Mutation(() => EnrolmentPayload, { description: 'Takes an enrolment to the newest version of its course. It cannot be taken back.' })
  moveToNewVersion(
    @Arg('input', () => MoveToNewVersionInput, { description: 'Which.' }) input: MoveToNewVersionInput,
    @Ctx() context: Context,
  ): Promise<EnrolmentPayload> {
    return moveToNewVersion(context, input);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the learner is asked what they can do before the course, and has not said it.',
  })
  asksBefore(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<boolean> {
    return asksBefore(context, enrolment);
  }

  @FieldResolver(() => CourseType, { nullable: true, description: 'The course, as it is published now; null where it no longer is.' })
  course(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<CourseRow | null> {
    return courseById(context, enrolment.artefactId);
  }

  @FieldResolver(() => [CourseStepType], { description: 'The steps of the version the learner takes, in order.' })
  steps(@Root() enrolment: EnrolmentRow): StepRow[] {
    return stepRows(enrolment);
  }

  @FieldResolver(() => CourseStepType, {
    nullable: true,
    description: 'The first step that is not done: where to go on. Null when all are.',
  })
  nextStep(@Root() enrolment: EnrolmentRow): StepRow | null {
    return nextStepRow(enrolment);
  }

  @FieldResolver(() => CourseStepType, {
    nullable: true,
    description: 'The step the learner opened last, done or not; null before the first.',
  })
  currentStep(@Root() enrolment: EnrolmentRow): StepRow | null {
    return stepNamed(enrolment, enrolment.currentNode);
  }

  @FieldResolver(() => LearningProgress, { description: 'How much is left.' })
  progress(@Root() enrolment: EnrolmentRow): LearningProgress {
    return progressOf(enrolment);
  }

  @FieldResolver(() => [CourseChange], { description: 'What is different in the newer version; empty where the learner has the newest.' })
  changes(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<CourseChangeRow[]> {
    return changesAhead(context, enrolment);
  }

  @FieldResolver(() => CertificateType, { nullable: true, description: 'The certificate; null until the course is completed.' })
  certificate(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<CertificateRow | null> {
    return certificateOfEnrolment(context, enrolment.id);
  }
}
