import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { courseReport, type CourseReportRow } from './course-report.queries.ts';
import { resultsCsv } from './results-csv.ts';
import { CourseReportType } from './course-report.type.ts';

@Resolver(() => CourseReportType)
export class CourseReportResolver {
  @Query(() => CourseReportType, { nullable: true, description: 'How a course goes, for those who answer for it; null for anybody else.' })
  courseReport(
    @Arg('slug', () => String, { description: "The last part of the course's address." }) slug: string,
    @Ctx() context: Context,
  ): Promise<CourseReportRow | null> {
    return courseReport(context, slug);
  }

  @FieldResolver(() => String, {
    description:
      'What first attempts at the quizzes earned, question by question, as CSV. Nobody is named; of fewer than five nothing is told.',
  })
  async resultsCsv(@Root() report: CourseReportRow, @Ctx() context: Context): Promise<string> {
    return (await resultsCsv(context, report.slug)) ?? '';
  }

  @FieldResolver(() => ID, { description: 'The course.' })
  courseId(@Root() report: CourseReportRow): string {
    return toNodeId('Course', report.artefactId);
  }
}
