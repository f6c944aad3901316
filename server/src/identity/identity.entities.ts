import { Person } from './person.entity.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { Session } from './session.entity.ts';
import { SignInAttempt } from './sign-in-attempt.entity.ts';

export const identityEntities = [Person, Session, RoleAssignment, SignInAttempt];
