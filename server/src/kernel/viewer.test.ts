import { describe, expect, it } from 'vitest';
import { roleNames, roles } from 'shared/identity/roles.ts';
import { signedIn } from '../testing/test-context.ts';
import { guest, holdsRole, holdsRoleAtArtefact, holdsRoleSomewhere } from './viewer.ts';

const [nation, region, unit, otherUnit] = ['nation', 'region', 'unit', 'other-unit'];
const scope = [nation, region, unit];

describe('a role at a node', () => {
  it.each(roleNames)('%s holds at its node, and below where the table of roles says so', (role) => {
    const above = signedIn('person', [{ role, organisationNodeId: region }]);
    expect(holdsRole(above, [role], scope)).toBe(roles[role].inherits);
    expect(holdsRole(above, [role], [nation, region])).toBe(true);
    expect(holdsRole(above, [role], [nation])).toBe(false);
    expect(holdsRole(above, [role], [nation, 'another-region', otherUnit])).toBe(false);
  });

  it('is not another role', () => {
    expect(holdsRole(signedIn('person', [{ role: 'CENTRE_EDITOR', organisationNodeId: nation }]), ['APPROVER', 'PUBLISHER'], scope)).toBe(
      false,
    );
  });

  it('holds nowhere for an unknown node', () => {
    expect(holdsRole(signedIn('person', [{ role: 'ADMIN', organisationNodeId: nation }]), ['ADMIN'], [])).toBe(false);
  });

  it('is never a guest’s', () => {
    expect([
      holdsRole(guest, [...roleNames], scope),
      holdsRoleSomewhere(guest, [...roleNames]),
      holdsRoleAtArtefact(guest, ['AUTHOR'], 'a'),
    ]).toEqual([false, false, false]);
  });

  it('at one artefact holds there alone', () => {
    const author = {
      ...signedIn('person', []),
      assignments: [{ role: 'AUTHOR', organisationNodeId: unit, inherits: false, artefactId: 'one' } as const],
    };
    expect(holdsRoleAtArtefact(author, ['AUTHOR'], 'one')).toBe(true);
    expect(holdsRoleAtArtefact(author, ['AUTHOR'], 'another')).toBe(false);
    expect(holdsRole(author, ['AUTHOR'], scope)).toBe(false);
  });
});
