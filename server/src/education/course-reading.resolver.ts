import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { readCourseAs, type CourseAsReadRow } from './course-reading.queries.ts';
import { CourseAsReadType } from './course-reading.type.ts';
import { stepRows, type StepRow } from './course-step.ts';
import { CourseStepType } from './course-step.type.ts';

@Resolver(() => CourseAsReadType)
export class CourseReadingResolver {
  @Query(() => CourseAsReadType, {
    nullable: true,
    description:
      "A course as the viewer reads it: as an enrolment of theirs is pinned, else at an organisation. Null where the nation's text is read, and for what is unknown.",
  })
  courseAsRead(
    @Arg('slug', () => String, { description: "The last part of the course's address." }) slug: string,
    @Arg('at', () => String, { nullable: true, description: 'The organisation, by the name its address is made of.' }) at: string | null,
    @Ctx() context: Context,
  ): Promise<CourseAsReadRow | null> {
    return readCourseAs(context, slug, { at: at ?? null, national: false });
  }

  @FieldResolver(() => [CourseStepType], { description: 'Its steps, in order.' })
  steps(@Root() course: CourseAsReadRow): StepRow[] {
    return stepRows(course);
  }
}
