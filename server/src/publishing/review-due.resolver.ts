import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { ReviewDueConnection, ReviewDueType } from './review-due.type.ts';
import { reviewOverduePage, type ReviewDueRow } from './review-overdue.queries.ts';

@Resolver(() => ReviewDueType)
export class ReviewDueResolver {
  @Query(() => ReviewDueConnection, {
    description:
      "What readers see of the viewer's organisations whose review date has passed or comes within 90 days, texts and adaptations; the most overdue first.",
  })
  reviewOverdue(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<ReviewDueRow>> {
    return reviewOverduePage(context, args);
  }
}
