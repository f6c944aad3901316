import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { nation, nodesOfKind, organisationNamed, organisationNode, unitsPage, type OrganisationNodeRow } from './organisation.queries.ts';
import { HealthcareRegionType, NationType, OrganisationNodeType, RegionType, UnitConnection } from './organisation.type.ts';

@Resolver()
export class OrganisationResolver {
  @Query(() => NationType, { nullable: true, description: 'Sweden, the top of the organisation; null before the register is loaded.' })
  nation(@Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return nation(context);
  }

  @Query(() => [HealthcareRegionType], { description: 'The six healthcare regions, in alphabetical order.' })
  healthcareRegions(@Ctx() context: Context): Promise<OrganisationNodeRow[]> {
    return nodesOfKind(context, 'HEALTHCARE_REGION');
  }

  @Query(() => [RegionType], { description: 'The 21 regions, in alphabetical order.' })
  regions(@Ctx() context: Context): Promise<OrganisationNodeRow[]> {
    return nodesOfKind(context, 'REGION');
  }

  @Query(() => OrganisationNodeType, { nullable: true, description: 'A node of the organisation by its id; null where there is none.' })
  organisationNode(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a nation, healthcare region, region or unit.' }) id: string,
  ): Promise<OrganisationNodeRow | null> {
    return organisationNode(context, id);
  }

  @Query(() => OrganisationNodeType, {
    nullable: true,
    description: 'A node of the organisation by the last part of its address; null where there is none.',
  })
  organisation(
    @Ctx() context: Context,
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
  ): Promise<OrganisationNodeRow | null> {
    return organisationNamed(context, slug);
  }

  @Query(() => UnitConnection, { description: 'The directory of units, in alphabetical order.' })
  units(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('region', () => ID, { nullable: true, description: 'Only units of this region or healthcare region.' }) region?: string,
  ): Promise<Page<OrganisationNodeRow>> {
    return unitsPage(context, page, region ?? null);
  }
}
