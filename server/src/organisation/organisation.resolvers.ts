import { CareLevelResolver, PatientGroupResolver, ProfessionResolver } from './care-level.resolver.ts';
import {
  HealthcareRegionResolver,
  OrganisationNodeResolver,
  RegionPartResolver,
  RegionResolver,
  UnitResolver,
} from './organisation-node.resolver.ts';
import { SearchHitPlaceResolver } from './search-hit.resolver.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

export const organisationResolvers = [
  OrganisationResolver,
  SearchHitPlaceResolver,
  OrganisationNodeResolver,
  HealthcareRegionResolver,
  RegionResolver,
  RegionPartResolver,
  UnitResolver,
  CareLevelResolver,
  ProfessionResolver,
  PatientGroupResolver,
];
