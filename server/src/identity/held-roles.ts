import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { validOn } from '../kernel/database/valid-on.ts';
import type { OrganisationTables } from '../organisation/organisation.tables.ts';
import type { IdentityTables } from './identity.tables.ts';

/**
 * The roles the person of a `session` row holds on a day, as a JSON array inside its projection: the assignment and its node must both be valid then.
 * @param day YYYY-MM-DD
 */
export function rolesHeldOn(eb: ExpressionBuilder<IdentityTables & OrganisationTables, 'session'>, day: string) {
  return jsonArrayFrom(
    eb
      .selectFrom('role_assignment as held')
      .innerJoin('organisation_node as node', 'node.id', 'held.organisationNodeId')
      .select(['held.role', 'held.organisationNodeId', 'held.artefactId', 'node.kind', 'node.name', 'node.shortName'])
      .whereRef('held.personId', '=', 'session.personId')
      .where(validOn('held', day))
      .where(validOn('node', day))
      .orderBy('node.name')
      .orderBy('held.role'),
  );
}
