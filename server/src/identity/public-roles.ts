import type { Role } from 'shared/identity/roles.ts';
import { audience, audiencesOf } from '../kernel/search/audience.ts';
import type { Viewer } from '../kernel/viewer.ts';

/**
 * Who may know that somebody holds a role. Those who answer for the knowledge are named on what they publish, so anybody may; those colleagues turn to are
 * known to whoever has signed in; every other role is a matter between the person and the portal.
 */
const publicity: Partial<Record<Role, string>> = {
  CENTRE_EDITOR: audience.everyone,
  APPROVER: audience.everyone,
  PUBLISHER: audience.everyone,
  NATIONAL_COORDINATOR: audience.everyone,
  LEVEL_LEAD: audience.signedIn,
  RESOURCE_PERSON: audience.signedIn,
};

/** Every role somebody besides the person may know of. */
export const publicRoles = Object.keys(publicity) as Role[];

/** The audience of a role; nobody's where it is not public. */
export function audienceOfRole(role: Role): string[] {
  const found = publicity[role];
  return found ? [found] : [];
}

/** The roles of other people the viewer may know of. */
export function rolesKnownTo(viewer: Viewer): Role[] {
  const keys = audiencesOf(viewer);
  return publicRoles.filter((role) => audienceOfRole(role).some((key) => keys.includes(key)));
}
