import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { professionsByCode } from '../organisation/organisation.loaders.ts';
import { PatientGroupType, ProfessionType } from '../organisation/organisation.type.ts';
import { patientGroups, type PatientGroupRow, type ProfessionRow } from '../organisation/vocabulary.queries.ts';
import { guidelineRow, type GuidelineRow } from './guideline-row.ts';
import { readGuideline } from './guideline.queries.ts';
import { GuidelineType } from './guideline.type.ts';

@Resolver(() => GuidelineType)
export class GuidelineResolver {
  @Query(() => GuidelineType, {
    nullable: true,
    description: 'A guideline of any kind by the last part of its address; null for an unknown one, and for a version of something else.',
  })
  async guideline(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Arg('version', () => ID, { nullable: true, description: 'A version of it; without it, the newest.' }) version: string | null,
    @Arg('at', () => String, { nullable: true, description: 'The organisation it is read at, by its slug; without it, the nation.' })
    at: string | null,
    @Ctx() context: Context,
  ): Promise<GuidelineRow | null> {
    const guideline = await readGuideline(context, slug, { versionId: version ?? null, at: at ?? null });
    return guideline && guidelineRow(guideline);
  }

  @FieldResolver(() => [ProfessionType], { description: 'The professions that its parts name.' })
  professions(@Root() { professionCodes }: GuidelineRow, @Ctx() context: Context): Promise<ProfessionRow[]> {
    return professionsByCode(context, professionCodes);
  }

  @FieldResolver(() => [PatientGroupType], {
    description: 'The groups of patients that no recommendation names on its own; empty where it recommends nothing.',
  })
  async unnamedGroups(@Root() { namedGroups }: GuidelineRow, @Ctx() context: Context): Promise<PatientGroupRow[]> {
    if (!namedGroups) return [];
    return (await patientGroups(context)).filter(({ slug }) => !namedGroups.includes(slug));
  }
}
