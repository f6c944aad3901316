import { Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { TaskConnection, TaskType, type TaskRow } from './task.type.ts';
import { myTaskCount, myTasks } from './tasks.queries.ts';

@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => TaskConnection, { description: '"Väntar på dig": the viewer\'s open tasks, the most urgent first. Empty for a guest.' })
  myTasks(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<TaskRow>> {
    return myTasks(context, args);
  }

  @Query(() => Int, { description: 'How many tasks wait for the viewer; 0 for a guest.' })
  myTaskCount(@Ctx() context: Context): Promise<number> {
    return myTaskCount(context);
  }
}
