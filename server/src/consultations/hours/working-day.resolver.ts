import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { setWorkingDay, type SetWorkingDayResult } from './set-working-day.ts';
import { NodeWorkingDays, SetWorkingDayInput, SetWorkingDayPayload } from './working-day.type.ts';
import { workingDays, type NodeDays } from './working-days.queries.ts';

@Resolver()
export class WorkingDayResolver {
  @Query(() => [NodeWorkingDays], {
    description: 'The days decided at the nodes the viewer leads, manages or administers; empty for others.',
  })
  workingDays(@Ctx() context: Context): Promise<NodeDays[]> {
    return workingDays(context);
  }

  @Mutation(() => SetWorkingDayPayload, { description: 'Decides when a region or a unit works on a day.' })
  setWorkingDay(
    @Arg('input', () => SetWorkingDayInput, { description: 'The day and the hours.' }) input: SetWorkingDayInput,
    @Ctx() context: Context,
  ): Promise<SetWorkingDayResult> {
    return setWorkingDay(context, input);
  }
}
