import type { Role } from 'shared/identity/roles.ts';
import { today } from '../kernel/clock.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { IdentityTables } from './identity.tables.ts';
import { rolesKnownTo } from './public-roles.ts';

/** Somebody who holds a role others may know of. */
export type PublicRoleRow = { organisationNodeId: string; name: string; role: Role };

/** Who holds a role at an organisation that the viewer may know of, in the order of their names. */
export const peopleAt = defineLoader<string, PublicRoleRow[]>(async ({ em, viewer, clock }, ids) => {
  const rows = await projection<IdentityTables>(em)
    .selectFrom('role_assignment as held')
    .innerJoin('person', 'person.id', 'held.personId')
    .select(['held.organisationNodeId', 'held.role', 'person.name'])
    .where('held.organisationNodeId', 'in', [...ids])
    .where('held.artefactId', 'is', null)
    .where('held.role', 'in', rolesKnownTo(viewer))
    .where(validOn('held', today(clock)))
    .orderBy('person.name')
    .orderBy('held.role')
    .execute();
  return Map.groupBy(rows as PublicRoleRow[], ({ organisationNodeId }) => organisationNodeId);
});
