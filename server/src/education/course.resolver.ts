import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Translated } from 'shared/text/localised.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { professionsByCode } from '../organisation/organisation.loaders.ts';
import { ProfessionType } from '../organisation/organisation.type.ts';
import type { ProfessionRow } from '../organisation/vocabulary.queries.ts';
import type { ArtefactRow } from '../publishing/artefact.rows.ts';
import { ArtefactType } from '../publishing/artefact.type.ts';
import { TrackEnum } from '../publishing/publishing.enums.ts';
import { readingToBegin } from './course-reading.queries.ts';
import { CourseReadingType } from './course-reading.type.ts';
import { translatedCourse } from './course-outline.ts';
import { coursePath } from './course-paths.ts';
import { stepRows, type StepRow } from './course-step.ts';
import { CourseStepType } from './course-step.type.ts';
import { artefactOfCourse, coursesPage, readCourse, type CourseLevel, type CourseRow } from './course.queries.ts';
import { CourseConnection, CoursePrerequisite, CourseType } from './course.type.ts';
import { CourseLevelEnum, TranslatedEnum } from './education.enums.ts';
import { viewerEnrolment, type EnrolmentRow } from './enrolment.queries.ts';
import { EnrolmentType } from './enrolment.type.ts';
import { prerequisitesOf, viewerCanEnrol } from './prerequisites.queries.ts';

@Resolver(() => CourseType)
export class CourseResolver {
  @Query(() => CourseConnection, { description: 'The catalogue: courses in use, the basic ones first, then in alphabetical order.' })
  courses(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('profession', () => String, { nullable: true, description: 'Only for this profession, by its code.' }) profession: string | null,
    @Arg('careLevel', () => Int, { nullable: true, description: 'Only for this care level, 1 to 4.' }) careLevel: number | null,
    @Arg('track', () => TrackEnum, { nullable: true, description: 'Only for this track, or for both.' }) track: CourseRow['track'] | null,
    @Arg('level', () => CourseLevelEnum, { nullable: true, description: 'Only those that take this much for granted.' })
    level: CourseLevel | null,
    @Arg('maxMinutes', () => Int, { nullable: true, description: 'Only those that take at most so long.' }) maxMinutes: number | null,
    @Ctx() context: Context,
  ): Promise<Page<CourseRow>> {
    return coursesPage(context, args, { profession, careLevel, track, level, maxMinutes });
  }

  @Query(() => CourseType, { nullable: true, description: 'A course by the last part of its address; null where there is none.' })
  course(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<CourseRow | null> {
    return readCourse(context, { slug });
  }

  @FieldResolver(() => String, { description: 'Site-relative address of its page.' })
  path(@Root() course: CourseRow): string {
    return coursePath(course.slug);
  }

  @FieldResolver(() => String, { description: 'What texts name it by, as among the prerequisites of a course.' })
  referenceId(@Root() course: CourseRow): string {
    return course.id;
  }

  @FieldResolver(() => [ProfessionType], { description: 'Professions it is for.' })
  professions(@Root() course: CourseRow, @Ctx() context: Context): Promise<ProfessionRow[]> {
    return professionsByCode(context, course.professions);
  }

  @FieldResolver(() => Int, { description: 'How many lessons the published version has.' })
  lessonCount(@Root() course: CourseRow): number {
    return course.steps.filter(({ type }) => type === 'lesson').length;
  }

  @FieldResolver(() => TranslatedEnum, {
    nullable: true,
    description: 'How much of its lessons and quizzes is translated; null where that was not noted.',
  })
  translated(@Root() course: CourseRow): Translated | null {
    return translatedCourse(course);
  }

  @FieldResolver(() => [CourseStepType], {
    description:
      'The steps of the published version, in order. For a learner those of the enrolment count, which may be of an older version.',
  })
  steps(@Root() course: CourseRow): StepRow[] {
    return stepRows(course);
  }

  @FieldResolver(() => [CoursePrerequisite], { description: 'Courses to complete first.' })
  prerequisites(@Root() course: CourseRow, @Ctx() context: Context): Promise<CoursePrerequisite[]> {
    return prerequisitesOf(context, course);
  }

  @FieldResolver(() => ArtefactType, {
    nullable: true,
    description: 'What is published: its versions, what it rests on and who rests on it.',
  })
  artefact(@Root() course: CourseRow, @Ctx() context: Context): Promise<ArtefactRow | null> {
    return artefactOfCourse(context, course.id);
  }

  @FieldResolver(() => EnrolmentType, {
    nullable: true,
    description: "The viewer's enrolment: the open one, else the latest completed; null where the viewer has never begun.",
  })
  viewerEnrolment(@Root() course: CourseRow, @Ctx() context: Context): Promise<EnrolmentRow | null> {
    return viewerEnrolment(context, course.id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'May the viewer begin it now, or again? False while an enrolment is open, and while a course is missing that must be completed first.',
  })
  viewerCanEnrol(@Root() course: CourseRow, @Ctx() context: Context): Promise<boolean> {
    return viewerCanEnrol(context, course);
  }

  @FieldResolver(() => CourseReadingType, {
    nullable: true,
    description:
      "Whose words the viewer takes it in by beginning it now, at the unit they work for; null where those are the nation's own, and for who cannot begin it now.",
  })
  beginsAs(@Root() course: CourseRow, @Ctx() context: Context): Promise<CourseReadingType | null> {
    return readingToBegin(context, course);
  }
}
