import { CareLevel, UnitCareLevel } from './care-level.entity.ts';
import { OrganisationNode } from './organisation-node.entity.ts';
import { PatientGroup } from './patient-group.entity.ts';
import { Profession } from './profession.entity.ts';
import { RegionHealthcareRegion } from './region-healthcare-region.entity.ts';

export const organisationEntities = [OrganisationNode, RegionHealthcareRegion, CareLevel, UnitCareLevel, Profession, PatientGroup];
