import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { roles } from 'shared/identity/roles.ts';
import type { OrganisationNodeKind } from 'shared/organisation/organisation-words.ts';
import { today, type Clock } from '../kernel/clock.ts';
import { projection } from '../kernel/database/projection.ts';
import { guest, type Viewer } from '../kernel/viewer.ts';
import type { OrganisationTables } from '../organisation/organisation.tables.ts';
import { rolesHeldOn } from './held-roles.ts';
import type { IdentityTables } from './identity.tables.ts';
import { sessionLimits } from './session-limits.ts';
import { tokenHash } from './token.ts';

/**
 * Who a request comes from: one statement, and once a minute a second one that notes the session's use.
 * A token that is unknown, ended or out of date is a guest's. Roles at units hold for the chosen unit alone.
 */
export async function viewerOfSession(em: SqlEntityManager, clock: Clock, token: string | undefined): Promise<Viewer> {
  if (!token) return guest;
  const session = await findSession(em, clock, (eb) => eb('session.tokenHash', '=', tokenHash(token)));
  if (!session) return guest;
  await noteUse(em, clock, session);
  return viewerOf(session);
}

/** The viewer of a session already known to be open: after its unit was chosen. */
export async function viewerOfSessionId(em: SqlEntityManager, clock: Clock, sessionId: string): Promise<Viewer> {
  const session = await findSession(em, clock, (eb) => eb('session.id', '=', sessionId));
  return session ? viewerOf(session) : guest;
}

type Tables = IdentityTables & OrganisationTables;

type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>;

function findSession(em: SqlEntityManager, clock: Clock, which: (eb: ExpressionBuilder<Tables, 'session'>) => Expression<SqlBool>) {
  const now = clock.now();
  return projection<Tables>(em)
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .select((eb) => [
      'session.id',
      'session.personId',
      'session.unitId',
      'session.lastSeenAt',
      'person.name',
      'person.professionCode',
      rolesHeldOn(eb, today(clock)).as('held'),
    ])
    .where(which)
    .where('session.endedAt', 'is', null)
    .where('session.expiresAt', '>', now)
    .where('session.lastSeenAt', '>', new Date(now.getTime() - sessionLimits.idleMilliseconds))
    .executeTakeFirst();
}

function viewerOf(session: FoundSession): Viewer {
  const unitId = unitOf(session.unitId, session.held);
  return {
    kind: 'PERSON',
    personId: session.personId,
    name: session.name,
    professionCode: session.professionCode,
    sessionId: session.id,
    unitId,
    assignments: session.held
      .filter((role) => !isUnitRole(role) || role.organisationNodeId === unitId)
      .map(({ role, organisationNodeId, artefactId }) => ({ role, organisationNodeId, artefactId, inherits: roles[role].inherits })),
  };
}

/** A role as far as the choice of unit is concerned. A role at an artefact comes with the person into every unit. */
type HeldRole = { kind: OrganisationNodeKind; organisationNodeId: string; artefactId: string | null };

const isUnitRole = ({ kind, artefactId }: HeldRole): boolean => kind === 'UNIT' && artefactId === null;

/** Ids of the units among the roles, each once, in their order. */
export function unitIdsAmong(held: readonly HeldRole[]): string[] {
  return [...new Set(held.filter(isUnitRole).map(({ organisationNodeId }) => organisationNodeId))];
}

/** The unit worked for: the chosen one while a role is still held there, else the only one there is. */
function unitOf(chosen: string | null, held: readonly HeldRole[]): string | null {
  const units = unitIdsAmong(held);
  if (chosen !== null && units.includes(chosen)) return chosen;
  return units.length === 1 ? (units[0] ?? null) : null;
}

async function noteUse(em: SqlEntityManager, clock: Clock, session: FoundSession): Promise<void> {
  const now = clock.now();
  if (now.getTime() - session.lastSeenAt.getTime() < sessionLimits.touchMilliseconds) return;
  await projection<IdentityTables>(em).updateTable('session').set({ lastSeenAt: now }).where('id', '=', session.id).execute();
}
