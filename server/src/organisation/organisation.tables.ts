import type { TablesOf } from '../kernel/database/projection.ts';
import type { CareLevelSchema, UnitCareLevelSchema } from './care-level.entity.ts';
import type { OrganisationNodeSchema } from './organisation-node.entity.ts';
import type { PatientGroupSchema } from './patient-group.entity.ts';
import type { ProfessionSchema } from './profession.entity.ts';
import type { RegionHealthcareRegionSchema } from './region-healthcare-region.entity.ts';

/** Tables of this room, for projections. */
export type OrganisationTables = TablesOf<
  | typeof OrganisationNodeSchema
  | typeof RegionHealthcareRegionSchema
  | typeof CareLevelSchema
  | typeof UnitCareLevelSchema
  | typeof ProfessionSchema
  | typeof PatientGroupSchema
>;
