import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleNames, roles } from 'shared/identity/roles.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { testContext } from '../testing/test-context.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { isPersonaKey, personas, type Persona } from './development-personas.ts';
import { identitySeed } from './identity.seed.ts';
import { RoleAssignment } from './role-assignment.entity.ts';

describe('the personas', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
  });
  afterAll(() => database.close());

  const held = Object.values<Persona>(personas).flatMap((persona) => persona.roles);

  it('hold every role that is held at a node, each at a kind of node where it may be held', async () => {
    expect(new Set(held.map(([role]) => role))).toEqual(new Set(roleNames.filter((role) => !roles[role].atArtefact)));
    const nodes = await database.orm.em.fork().find(OrganisationNode, {});
    const kindOf = new Map(nodes.map(({ slug, kind }) => [slug, kind]));
    for (const [role, node] of held) expect(roles[role].heldAt).toContain(kindOf.get(node));
  });

  it('never let one person both edit and approve', () => {
    for (const { roles: own } of Object.values<Persona>(personas)) {
      const names = own.map(([role]) => role);
      expect(names.includes('CENTRE_EDITOR') && names.includes('APPROVER')).toBe(false);
    }
  });

  it('get their roles once, however often the seed runs', async () => {
    const count = (): Promise<number> => database.orm.em.fork().count(RoleAssignment);
    const before = await count();
    await identitySeed.run(testContext(database), () => undefined);
    expect(await count()).toBe(before);
  });

  it.each(['constructor', '__proto__', 'toString', '', null, undefined, 1, ['nurse']])('are not %j', (text) => {
    expect(isPersonaKey(text)).toBe(false);
  });
});
