import { DEVELOPMENT_ISSUER, personas, type PersonaKey } from '../identity/development-personas.ts';
import { Person } from '../identity/person.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { Seed } from '../seeds/seed.ts';
import type { BodyCategory } from 'shared/review/review-words.ts';
import { BodyContact } from './body-contact.entity.ts';
import { InterestDeclaration } from './interest-declaration.entity.ts';
import { ReviewBody } from './review-body.entity.ts';

/** Made-up bodies, named by what they are, with the personas that answer for them. */
export const bodies: readonly { name: string; category: BodyCategory; panel?: true; contacts: readonly PersonaKey[] }[] = [
  { name: 'Exempelföreningen för smärtläkare', category: 'PROFESSION', contacts: ['professionBody'] },
  { name: 'Exempelföreningen för fysioterapeuter', category: 'PROFESSION', contacts: ['professionBody'] },
  { name: 'Exempelförbundet för patienter och närstående', category: 'PATIENT_ORGANISATION', contacts: ['patientBody'] },
  { name: 'Exempelregion norr', category: 'REGION', contacts: ['regionBody'] },
  { name: 'Exempelregion söder', category: 'REGION', contacts: ['regionBody'] },
  { name: 'Exempelmyndigheten', category: 'AUTHORITY', contacts: ['authorityBody'] },
  { name: 'Patient- och anhörigpanelen', category: 'PATIENT_ORGANISATION', panel: true, contacts: ['panelMember'] },
];

/** Personas that have declared that they have no interests, so that a team can be put together at once. */
const declared: readonly PersonaKey[] = ['editor', 'courseEditor', 'consultant', 'secondConsultant', 'twoUnits', 'paediatrician'];

/** The register of bodies, and declarations of interests. */
export const reviewSeed: Seed = {
  name: 'review',
  async run(context, progress) {
    const { em, clock } = context;
    if ((await em.count(ReviewBody, {})) > 0) return;
    progress('review', 0, 1);
    const people = await peopleOf(context, [...declared, ...bodies.flatMap(({ contacts }) => contacts)]);
    for (const { name, category, panel = false, contacts } of bodies) {
      const body = em.create(ReviewBody, { name, category, panel, createdAt: clock.now(), endedAt: null });
      await em.flush();
      for (const key of contacts) em.create(BodyContact, { bodyId: body.id, personId: people(key) });
    }
    for (const key of declared)
      em.create(InterestDeclaration, { personId: people(key), hasInterests: false, text: '', declaredAt: clock.now() });
    await em.flush();
    progress('review', 1, 1);
  },
};

/** Personas as persons; those without a role have not been met yet. */
async function peopleOf({ em, clock }: Context, keys: readonly PersonaKey[]): Promise<(key: PersonaKey) => string> {
  const known = new Map((await em.find(Person, { issuer: DEVELOPMENT_ISSUER })).map((person) => [person.subject, person]));
  for (const subject of new Set(keys)) {
    if (known.has(subject)) continue;
    const { name, professionCode } = personas[subject];
    known.set(subject, em.create(Person, { issuer: DEVELOPMENT_ISSUER, subject, name: name.sv, professionCode, createdAt: clock.now() }));
  }
  await em.flush();
  return (key) => {
    const person = known.get(key);
    if (!person) throw new RangeError(`There is no person for the persona ${key}.`);
    return person.id;
  };
}
