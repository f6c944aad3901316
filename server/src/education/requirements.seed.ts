import { DEVELOPMENT_ISSUER, type PersonaKey } from '../identity/development-personas.ts';
import { Person } from '../identity/person.entity.ts';
import type { Context } from '../kernel/context.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import type { Seed } from '../seeds/seed.ts';
import { concernedStaff } from './concerned-staff.queries.ts';
import { openCycles } from './open-cycles.ts';
import { planRefresh } from './refresh-daily.ts';
import { Requirement } from './requirement.entity.ts';

const content = {
  course: 'kurs-barn',
  organisation: 'skane',
  by: 'regionalEditor' satisfies PersonaKey,
  professions: ['sjukskoterska', 'lakare-allman', 'pediatriker', 'fysioterapeut'],
  dueDays: 180,
  validity: { kind: 'INTERVAL', months: 36, windowMonths: 6 },
  graceDays: 30,
  recognitionMonths: 24,
  reason: 'Barn med smärta kommer först till primärvården, och ska mötas likadant på varje enhet.',
} as const;

/** A requirement of a region, so that its staff and their managers have one to see. The course and the personas must be there before it. */
export const requirementsSeed: Seed = {
  name: 'requirements',
  async run(context, progress) {
    if ((await context.em.count(Requirement)) > 0) return;
    progress('requirements', 0, 1);
    await seed(context);
    progress('requirements', 1, 1);
  },
};

async function seed(context: Context): Promise<void> {
  const { em, clock } = context;
  const { course, organisation, by, professions, validity, ...rule } = content;
  const requirement = em.create(Requirement, {
    id: crypto.randomUUID(),
    artefactId: contentId(course),
    competencyId: null,
    level: null,
    organisationNodeId: (await em.findOneOrFail(OrganisationNode, { slug: organisation })).id,
    professions: [...professions],
    careLevels: [],
    validity: { ...validity },
    ...rule,
    createdAt: clock.now(),
    createdById: (await em.findOneOrFail(Person, { issuer: DEVELOPMENT_ISSUER, subject: by })).id,
  });
  await em.flush();
  await openCycles(context, requirement, await concernedStaff(context, requirement), 'RULE');
  await planRefresh(context, requirement);
}
