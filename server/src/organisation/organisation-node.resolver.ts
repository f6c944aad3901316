import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import {
  ancestorsOf,
  careLevelsOfUnit,
  organisationNodeById,
  partsOfHealthcareRegion,
  partsOfRegion,
  regionOf,
  type RegionPartRow,
  type UnitCareLevelRow,
} from './organisation.loaders.ts';
import type { OrganisationNodeRow } from './organisation.queries.ts';
import {
  HealthcareRegionType,
  OrganisationNodeType,
  RegionPart,
  RegionType,
  UnitCareLevelType,
  UnitObjectType,
} from './organisation.type.ts';

type Row = OrganisationNodeRow;

@Resolver(() => OrganisationNodeType)
export class OrganisationNodeResolver {
  @FieldResolver(() => [OrganisationNodeType], { description: 'The nodes above it, the nation first.' })
  ancestors(@Root() node: Row, @Ctx() context: Context): Promise<Row[]> {
    return ancestorsOf(context, node);
  }
}

@Resolver(() => HealthcareRegionType)
export class HealthcareRegionResolver {
  @FieldResolver(() => [RegionPart], { description: 'The regions in it, whole or in part.' })
  async parts(@Root() node: Row, @Ctx() context: Context): Promise<RegionPartRow[]> {
    return (await partsOfHealthcareRegion(context, node.id)) ?? [];
  }
}

@Resolver(() => RegionType)
export class RegionResolver {
  @FieldResolver(() => [RegionPart], { description: 'The healthcare regions it belongs to: one, but for Halland two.' })
  async parts(@Root() node: Row, @Ctx() context: Context): Promise<RegionPartRow[]> {
    return (await partsOfRegion(context, node.id)) ?? [];
  }

  @FieldResolver(() => HealthcareRegionType, { nullable: true, description: 'The healthcare region whose texts it adapts.' })
  adaptationParent(@Root() node: Row, @Ctx() context: Context): Promise<Row | null> | null {
    return node.parentId ? organisationNodeById(context, node.parentId) : null;
  }
}

@Resolver(() => RegionPart)
export class RegionPartResolver {
  @FieldResolver(() => RegionType, { description: 'The region.' })
  region(@Root() part: RegionPartRow, @Ctx() context: Context): Promise<Row | null> {
    return organisationNodeById(context, part.regionId);
  }

  @FieldResolver(() => HealthcareRegionType, { description: 'The healthcare region.' })
  healthcareRegion(@Root() part: RegionPartRow, @Ctx() context: Context): Promise<Row | null> {
    return organisationNodeById(context, part.healthcareRegionId);
  }
}

@Resolver(() => UnitObjectType)
export class UnitResolver {
  @FieldResolver(() => RegionType, {
    nullable: true,
    description: 'The region it lies in; null for a centre of a whole healthcare region.',
  })
  region(@Root() unit: Row, @Ctx() context: Context): Promise<Row | null> {
    return regionOf(context, unit);
  }

  @FieldResolver(() => HealthcareRegionType, {
    nullable: true,
    description: 'Its own healthcare region, by municipality: where its questions go.',
  })
  healthcareRegion(@Root() unit: Row, @Ctx() context: Context): Promise<Row | null> | null {
    return unit.healthcareRegionId ? organisationNodeById(context, unit.healthcareRegionId) : null;
  }

  @FieldResolver(() => [UnitCareLevelType], { description: 'The care levels it works at.' })
  async careLevels(@Root() unit: Row, @Ctx() context: Context): Promise<UnitCareLevelRow[]> {
    return (await careLevelsOfUnit(context, unit.id)) ?? [];
  }
}
