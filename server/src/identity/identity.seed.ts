import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import type { Seed } from '../seeds/seed.ts';
import { DEVELOPMENT_ISSUER, personas } from './development-personas.ts';
import { Person } from './person.entity.ts';
import { RoleAssignment } from './role-assignment.entity.ts';

/** The personas of the development provider with their roles. One without a role is met as anyone unknown is: at the first sign-in. */
export const identitySeed: Seed = {
  name: 'identity',
  async run({ em, clock }, progress) {
    if ((await em.count(Person, { issuer: DEVELOPMENT_ISSUER })) > 0) return;
    progress('identity', 0, 1);
    const nodes = new Map((await em.find(OrganisationNode, {})).map((node) => [node.slug, node]));
    for (const [subject, { name, professionCode, roles }] of Object.entries(personas)) {
      if (roles.length === 0) continue;
      const person = em.create(Person, { issuer: DEVELOPMENT_ISSUER, subject, name: name.sv, professionCode, createdAt: clock.now() });
      for (const [role, slug] of roles) {
        const node = nodes.get(slug);
        if (!node) throw new RangeError(`The persona ${subject} holds ${role} at ${slug}, which does not exist.`);
        em.create(RoleAssignment, { personId: person.id, role, organisationNodeId: node.id, validFrom: node.validFrom });
      }
    }
    await em.flush();
    progress('identity', 1, 1);
  },
};
