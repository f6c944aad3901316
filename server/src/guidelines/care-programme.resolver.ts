import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { readCareProgramme } from './care-programme.queries.ts';
import { CareProgrammeType } from './care-programme.type.ts';

@Resolver(() => CareProgrammeType)
export class CareProgrammeResolver {
  @Query(() => CareProgrammeType, {
    nullable: true,
    description: 'A care programme by the last part of its address; null for an unknown one, and for a version of something else.',
  })
  careProgramme(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Arg('version', () => ID, { nullable: true, description: 'A version of it; without it, the newest.' }) version: string | null,
    @Ctx() context: Context,
  ): Promise<CareProgrammeType | null> {
    return readCareProgramme(context, slug, version ?? null);
  }
}
