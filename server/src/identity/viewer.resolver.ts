import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { organisationNodeById, professionByCode } from '../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { ProfessionType, UnitObjectType } from '../organisation/organisation.type.ts';
import type { ProfessionRow } from '../organisation/vocabulary.queries.ts';
import { chooseUnit, type ChooseUnitResult } from './choose-unit.ts';
import { mustChooseUnit, rolesOf, unitsOf, type HeldRoleRow } from './viewer.queries.ts';
import { ChooseUnitInput, ChooseUnitPayload, HeldRole, ViewerType } from './viewer.type.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks.' })
  viewer(@Ctx() context: Context): Viewer {
    return context.viewer;
  }

  @Mutation(() => ChooseUnitPayload, { description: 'Chooses which of their units the viewer works for in this session.' })
  chooseUnit(
    @Ctx() context: Context,
    @Arg('input', () => ChooseUnitInput, { description: 'The unit.' }) input: ChooseUnitInput,
  ): Promise<ChooseUnitResult> {
    return chooseUnit(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'False for a guest.' })
  signedIn(@Root() viewer: Viewer): boolean {
    return viewer.kind === 'PERSON';
  }

  @FieldResolver(() => Boolean, { description: 'The person has several units and has not chosen one: until then no role at a unit holds.' })
  mustChooseUnit(@Root() viewer: Viewer, @Ctx() context: Context): Promise<boolean> {
    return mustChooseUnit(context, viewer);
  }

  @FieldResolver(() => ProfessionType, { nullable: true, description: 'The profession the identity provider told.' })
  profession(@Root() viewer: Viewer, @Ctx() context: Context): Promise<ProfessionRow | null> | null {
    return viewer.kind === 'PERSON' && viewer.professionCode ? professionByCode(context, viewer.professionCode) : null;
  }

  @FieldResolver(() => UnitObjectType, {
    nullable: true,
    description: 'The unit worked for in this session; null where none is chosen or held.',
  })
  unit(@Root() viewer: Viewer, @Ctx() context: Context): Promise<OrganisationNodeRow | null> | null {
    return viewer.kind === 'PERSON' && viewer.unitId ? organisationNodeById(context, viewer.unitId) : null;
  }

  @FieldResolver(() => [UnitObjectType], { description: 'The units to choose between, in the order of their names.' })
  units(@Root() viewer: Viewer, @Ctx() context: Context): Promise<OrganisationNodeRow[]> {
    return unitsOf(context, viewer);
  }

  @FieldResolver(() => [HeldRole], { description: 'The roles in effect in this session.' })
  roles(@Root() viewer: Viewer, @Ctx() context: Context): Promise<HeldRoleRow[]> {
    return rolesOf(context, viewer);
  }
}
