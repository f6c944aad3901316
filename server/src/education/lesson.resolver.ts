import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RichText } from 'shared/text/rich-text.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { Json } from '../kernel/scalars.ts';
import type { VersionRow } from '../publishing/artefact.rows.ts';
import { ArtefactVersionType } from '../publishing/artefact.type.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { CitationType } from '../publishing/citation.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { neighbours, stepNamed, type StepRow } from './course-step.ts';
import { CourseStepType, LessonStepType } from './course-step.type.ts';
import type { CourseRow } from './course.queries.ts';
import { CourseType } from './course.type.ts';
import type { EnrolmentRow } from './enrolment.queries.ts';
import { EnrolmentType } from './enrolment.type.ts';
import { readLesson, type LessonRow } from './lesson.queries.ts';
import { LessonPart } from './media/lesson-part.type.ts';
import type { LessonPartRow } from './media/lesson-parts.ts';
import { LessonType } from './lesson.type.ts';
import { citationsOfNode } from './node-citations.queries.ts';
import type { QuestionRow } from './question.rows.ts';
import { CourseQuestion } from './question.type.ts';

@Resolver(() => LessonType)
export class LessonResolver {
  @Query(() => LessonType, {
    nullable: true,
    description: 'A lesson of a course; null for guests and where there is none. Reading needs no enrolment, answering does.',
  })
  lesson(
    @Arg('course', () => String, { description: "The last part of the course's address." }) course: string,
    @Arg('node', () => ID, { description: 'The lesson.' }) node: string,
    @Arg('at', () => String, {
      nullable: true,
      description: 'The organisation it is read at, by the name its address is made of; an enrolment goes before it.',
    })
    at: string | null,
    @Arg('national', () => Boolean, { nullable: true, description: "True for the nation's own text, whatever an enrolment is pinned to." })
    national: boolean | null,
    @Ctx() context: Context,
  ): Promise<LessonRow | null> {
    return readLesson(context, course, node, { at: at ?? null, national: national ?? false });
  }

  @FieldResolver(() => CourseType, { description: 'The course, as it is published now.' })
  course(@Root() lesson: LessonRow): CourseRow {
    return lesson.course;
  }

  @FieldResolver(() => EnrolmentType, {
    nullable: true,
    description: "The viewer's enrolment; null where the viewer does not take the course.",
  })
  enrolment(@Root() lesson: LessonRow): EnrolmentRow | null {
    return lesson.enrolment;
  }

  @FieldResolver(() => ArtefactVersionType, { description: 'The version of the course this text is from.' })
  version(@Root() lesson: LessonRow): VersionRow {
    return (lesson.enrolment ?? lesson.course).version;
  }

  @FieldResolver(() => LocalisedText, { description: 'What it is called.' })
  title(@Root() lesson: LessonRow): Localised<string> {
    return lesson.attrs.title;
  }

  @FieldResolver(() => Int, { description: 'Minutes it takes.' })
  minutes(@Root() lesson: LessonRow): number {
    return lesson.attrs.minutes;
  }

  @FieldResolver(() => Json, { description: 'Its text: rich text in Swedish (`sv`) and, where it is translated, in English (`en`).' })
  body(@Root() lesson: LessonRow): Localised<RichText> {
    return lesson.attrs.body;
  }

  @FieldResolver(() => LessonStepType, { nullable: true, description: 'Its place in the course: address, whether it is done.' })
  step(@Root() lesson: LessonRow): StepRow | null {
    return stepNamed(lesson.of, lesson.node);
  }

  @FieldResolver(() => Int, { description: 'Its number among the lessons, from 1.' })
  number(@Root() lesson: LessonRow): number {
    return lessonsOf(lesson).findIndex(({ node }) => node === lesson.node) + 1;
  }

  @FieldResolver(() => Int, { description: 'How many lessons there are.' })
  lessonCount(@Root() lesson: LessonRow): number {
    return lessonsOf(lesson).length;
  }

  @FieldResolver(() => CourseStepType, { nullable: true, description: 'The step before it; null for the first.' })
  previous(@Root() lesson: LessonRow): StepRow | null {
    return neighbours(lesson.of, lesson.node).previous;
  }

  @FieldResolver(() => CourseStepType, { nullable: true, description: 'The step after it; null for the last.' })
  next(@Root() lesson: LessonRow): StepRow | null {
    return neighbours(lesson.of, lesson.node).next;
  }

  @FieldResolver(() => [CitationType], { description: 'What its text rests on, each with a notice where that reads differently now.' })
  citations(@Root() lesson: LessonRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return citationsOfNode(context, lesson.course.id, lesson.node);
  }

  @FieldResolver(() => [LessonPart], { description: 'Figures, videos, attachments and embedded texts, in their order.' })
  parts(@Root() lesson: LessonRow): LessonPartRow[] {
    return lesson.parts;
  }

  @FieldResolver(() => [CourseQuestion], { description: 'Its questions, without their key until they are answered.' })
  questions(@Root() lesson: LessonRow): QuestionRow[] {
    return lesson.questions;
  }
}

function lessonsOf(lesson: LessonRow) {
  return lesson.of.steps.filter(({ type }) => type === 'lesson');
}
