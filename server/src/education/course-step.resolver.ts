import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { DateTime } from '../kernel/scalars.ts';
import { QuizAttemptType } from './attempt.type.ts';
import type { QuizAttemptRow } from './attempt.queries.ts';
import type { QuizStepRow } from './course-step.ts';
import { QuizStepType } from './course-step.type.ts';
import { canStartQuiz, latestAttemptAt, retryTimeAt } from './quiz-step.queries.ts';

@Resolver(() => QuizStepType)
export class QuizStepResolver {
  @FieldResolver(() => QuizAttemptType, {
    nullable: true,
    description: "The viewer's latest try, open or handed in; null before the first and where the viewer does not take the course.",
  })
  latestAttempt(@Root() step: QuizStepRow, @Ctx() context: Context): Promise<QuizAttemptRow | null> {
    return latestAttemptAt(context, step);
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When the next try may begin; null where nothing has to be waited for.' })
  retryAt(@Root() step: QuizStepRow, @Ctx() context: Context): Promise<Date | null> {
    return retryTimeAt(context, step);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer begin a try now, or go on with an open one?' })
  viewerCanStart(@Root() step: QuizStepRow, @Ctx() context: Context): Promise<boolean> {
    return canStartQuiz(context, step);
  }
}
