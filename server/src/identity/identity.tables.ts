import type { TablesOf } from '../kernel/database/projection.ts';
import type { PersonSchema } from './person.entity.ts';
import type { RoleAssignmentSchema } from './role-assignment.entity.ts';
import type { SessionSchema } from './session.entity.ts';
import type { SignInAttemptSchema } from './sign-in-attempt.entity.ts';

/** Tables of this room, for projections. */
export type IdentityTables = TablesOf<
  typeof PersonSchema | typeof SessionSchema | typeof RoleAssignmentSchema | typeof SignInAttemptSchema
>;
