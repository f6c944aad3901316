import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { mayTake } from '../consult-actions.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { RouteTargetType, RouteType, SetConsultRouteInput, SetConsultRoutePayload } from './route.type.ts';
import { proposedUnit, routedRegion, routedRegions, routesOf, routeTargets, type RouteRow } from './routes.queries.ts';
import { setRoute, type SetRouteResult } from './set-route.ts';

@Resolver(() => RouteType)
export class RouteRowResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The profession in words; null for all.' })
  professionName(@Root() { professionName, professionNameEnglish }: RouteRow, @Ctx() { locale }: Context): string | null {
    return locale === 'en' ? professionNameEnglish : professionName;
  }
}

@Resolver(() => ConsultType)
export class RouteResolver {
  @Query(() => [RouteType], {
    description: 'Where questions go by rule, the most particular first, for those who decide it at a knowledge centre; at most 200.',
  })
  async consultRoutes(@Ctx() context: Context): Promise<RouteRow[]> {
    const region = await routedRegion(context);
    return region === null ? [] : routesOf(context, region);
  }

  @Query(() => [RouteTargetType], {
    description:
      'Units in whose pool there is somebody, and the track they answer in, where questions may go by rule; empty for those who decide none.',
  })
  async consultRouteTargets(@Ctx() context: Context): Promise<RouteTargetType[]> {
    const region = await routedRegion(context);
    if (region === null) return [];
    const byTrack = keysOf(careTracks).map(async (track) =>
      (await routeTargets(context, region, track)).map((target) => ({ ...target, track, unitId: toNodeId('Unit', target.unitId) })),
    );
    return (await Promise.all(byTrack)).flat();
  }

  @Query(() => [OrganisationNodeType], { description: 'Regions a rule may be limited to; empty for those who decide none.' })
  async consultRouteRegions(@Ctx() context: Context): Promise<OrganisationNodeRow[]> {
    const region = await routedRegion(context);
    return region === null ? [] : routedRegions(context, region);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The unit a rule points to, for those who sort it; null where no rule fits.' })
  async proposedUnitId(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<string | null> {
    const unitId = mayTake(context.viewer, consult, 'T6') ? await proposedUnit(context, consult) : null;
    return unitId && toNodeId('Unit', unitId);
  }

  @Mutation(() => SetConsultRoutePayload, { description: 'Decides where questions of one sort go.' })
  setConsultRoute(
    @Arg('input', () => SetConsultRouteInput, { description: 'Which questions, and where to.' }) input: SetConsultRouteInput,
    @Ctx() context: Context,
  ): Promise<SetRouteResult> {
    return setRoute(context, input);
  }
}
