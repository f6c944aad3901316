import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../kernel/context.ts';
import { CareTrackEnum } from './organisation.enums.ts';
import { professionsByCode } from './organisation.loaders.ts';
import { CareLevelType, PatientGroupType, ProfessionType } from './organisation.type.ts';
import {
  careLevelsOf,
  nameIn,
  patientGroups,
  professions,
  type CareLevelRow,
  type PatientGroupRow,
  type ProfessionRow,
} from './vocabulary.queries.ts';

@Resolver(() => CareLevelType)
export class CareLevelResolver {
  @Query(() => [CareLevelType], { description: 'The four levels of a track, from the first point of care upwards.' })
  careLevels(
    @Ctx() context: Context,
    @Arg('track', () => CareTrackEnum, { description: 'Adults or children.' }) track: CareTrack,
  ): Promise<CareLevelRow[]> {
    return careLevelsOf(context, track);
  }

  @FieldResolver(() => String, { description: 'Its name in the language of the request.' })
  name(@Root() level: CareLevelRow, @Ctx() context: Context): string {
    return nameIn(context.locale, level);
  }

  @FieldResolver(() => [ProfessionType], { description: 'Professions a unit on this level must have.' })
  requiredProfessions(@Root() level: CareLevelRow, @Ctx() context: Context): Promise<ProfessionRow[]> {
    return professionsByCode(context, level.requiredProfessionCodes);
  }

  @FieldResolver(() => [ProfessionType], { description: 'Professions a unit on this level should have.' })
  recommendedProfessions(@Root() level: CareLevelRow, @Ctx() context: Context): Promise<ProfessionRow[]> {
    return professionsByCode(context, level.recommendedProfessionCodes);
  }
}

@Resolver(() => ProfessionType)
export class ProfessionResolver {
  @Query(() => [ProfessionType], { description: 'The professions in care, in alphabetical order.' })
  professions(@Ctx() context: Context): Promise<ProfessionRow[]> {
    return professions(context);
  }

  @FieldResolver(() => String, { description: 'Its name in the language of the request.' })
  name(@Root() profession: ProfessionRow, @Ctx() context: Context): string {
    return nameIn(context.locale, profession);
  }
}

@Resolver(() => PatientGroupType)
export class PatientGroupResolver {
  @Query(() => [PatientGroupType], { description: 'The groups of patients whose needs are named on their own.' })
  patientGroups(@Ctx() context: Context): Promise<PatientGroupRow[]> {
    return patientGroups(context);
  }

  @FieldResolver(() => String, { description: 'Its name in the language of the request.' })
  name(@Root() group: PatientGroupRow, @Ctx() context: Context): string {
    return nameIn(context.locale, group);
  }
}
