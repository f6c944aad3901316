import { roles, type Role } from 'shared/identity/roles.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { organisationNodeById } from '../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import type { OrganisationTables } from '../organisation/organisation.tables.ts';
import { rolesHeldOn } from './held-roles.ts';
import type { IdentityTables } from './identity.tables.ts';
import { unitIdsAmong } from './viewer-of-session.ts';

/** A role in effect, with the node it is held at. */
export type HeldRoleRow = { role: Role; label: string; inherits: boolean; node: OrganisationNodeRow };

/** Ids of the units at which the person of a session holds a role today, in the order of their names. */
const unitIdsOfSession = defineLoader<string, string[]>(async ({ em, clock }, sessionIds) => {
  const rows = await projection<IdentityTables & OrganisationTables>(em)
    .selectFrom('session')
    .select((eb) => ['session.id', rolesHeldOn(eb, today(clock)).as('held')])
    .where('session.id', 'in', sessionIds)
    .execute();
  return new Map(rows.map(({ id, held }) => [id, unitIdsAmong(held)]));
});

/** Ids of the units the viewer may choose between; none for a guest. */
export async function unitIdsOf(context: Context, viewer: Viewer): Promise<string[]> {
  if (viewer.kind === 'GUEST') return [];
  return (await unitIdsOfSession(context, viewer.sessionId)) ?? [];
}

/** Whether the person must choose a unit before any role at a unit holds. */
export async function mustChooseUnit(context: Context, viewer: Viewer): Promise<boolean> {
  return viewer.kind === 'PERSON' && viewer.unitId === null && (await unitIdsOf(context, viewer)).length > 1;
}

/** The units the viewer may choose between, in the order of their names. */
export async function unitsOf(context: Context, viewer: Viewer): Promise<OrganisationNodeRow[]> {
  return nodesOf(context, await unitIdsOf(context, viewer));
}

/** The roles in effect in this session, worded in the language of the request. */
export async function rolesOf(context: Context, viewer: Viewer): Promise<HeldRoleRow[]> {
  const assignments = viewer.kind === 'PERSON' ? viewer.assignments : [];
  const nodes = await Promise.all(assignments.map(({ organisationNodeId }) => organisationNodeById(context, organisationNodeId)));
  return assignments.flatMap(({ role, inherits }, index) => {
    const node = nodes[index];
    return node ? [{ role, inherits, label: roles[role][context.locale], node }] : [];
  });
}

async function nodesOf(context: Context, ids: readonly string[]): Promise<OrganisationNodeRow[]> {
  const nodes = await Promise.all(ids.map((id) => organisationNodeById(context, id)));
  return nodes.filter((node) => node !== null);
}
