import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { consultStatistics, type StatisticsRow } from './consult-statistics.queries.ts';
import { ConsultStatisticsArgs, ConsultStatisticsType } from './consult-statistics.type.ts';
import { StateListedPatientsInput, StateListedPatientsPayload } from './state-listed-patients.inputs.ts';
import { stateListedPatients, type StateListedPatientsResult } from './state-listed-patients.ts';

@Resolver()
export class ConsultStatisticsResolver {
  @Query(() => ConsultStatisticsType, {
    nullable: true,
    description: 'Questions in figures, for those who coordinate, lead, manage, sort, answer or edit; null for others.',
  })
  consultStatistics(
    @Args(() => ConsultStatisticsArgs) args: ConsultStatisticsArgs,
    @Ctx() context: Context,
  ): Promise<StatisticsRow | null> {
    const { scope = null, track, year = null, groupBy, only = null } = args;
    return consultStatistics(context, { scope, track, year, groupBy, only });
  }

  @Mutation(() => StateListedPatientsPayload, { description: 'Tells how many patients a unit has listed.' })
  stateListedPatients(
    @Arg('input', () => StateListedPatientsInput, { description: 'How many, where.' }) input: StateListedPatientsInput,
    @Ctx() context: Context,
  ): Promise<StateListedPatientsResult> {
    return stateListedPatients(context, input);
  }
}
