import { roles } from 'shared/identity/roles.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import { DEVELOPMENT_ISSUER, type PersonaKey } from '../identity/development-personas.ts';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { importContent, type ContentFile } from '../publishing/import-content.ts';
import articles from '../seeds/content/qa-articles.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';
import { USUAL_CAP } from './consult-pool.queries.ts';
import { consultContents } from './consult-content.ts';
import { Consult } from './consult.entity.ts';
import { ResponderCapacity } from './responder-capacity.entity.ts';
import { officeHours } from './office-hours.ts';
import { playConsult, type Cast } from './play-consult.ts';

const MINUTE = 60_000;
/** Minutes into the working day by which each question was sent later than the one before. */
const MINUTES_APART = 17;
const DAY = 86_400_000;

/**
 * Questions with their answers, and published answers made from them. They cite evaluations, the care programme and courses, which
 * must be there before them.
 */
export const consultationsSeed: Seed = {
  name: 'consultations',
  async run(context, progress) {
    const files = articles as unknown as ContentFile[];
    await importContent(context, { step: 'questions and answers', owner: 'kunskapscentrum-sodra', files }, progress);
    if ((await context.em.count(Consult)) > 0) return;
    const cast = await castOf(context);
    await superviseTrainee(context, cast('trainee'));
    for (const [index, content] of consultContents.entries()) {
      progress('consultations', index, consultContents.length);
      const dayBegins = workingDayBefore(context.clock.now(), content.sentDaysAgo);
      const sentAt = addWorkingTime(dayBegins, (index + 1) * MINUTES_APART * MINUTE, officeHours([dayBegins]));
      await playConsult(context, content, cast, sentAt);
    }
    progress('consultations', consultContents.length, consultContents.length);
  },
};

/** The one in the pool who learns: a colleague signs those answers too. */
async function superviseTrainee({ em, clock }: Context, { personId, unitId }: SignedIn): Promise<void> {
  if (unitId === null) throw new RangeError('The trainee of the demo content works nowhere.');
  const there = { cap: USUAL_CAP, awayFrom: null, awayUntil: null, supervised: true };
  await em.persist(em.create(ResponderCapacity, { personId, unitId, ...there, changedAt: clock.now() })).flush();
}

/** Midnight in UTC of the working day so many working days before today. */
function workingDayBefore(now: Date, days: number): Date {
  const { holidays } = officeHours([now]);
  const day = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  let left = days;
  while (left > 0) {
    day.setTime(day.getTime() - DAY);
    const isWorkingDay = day.getUTCDay() % 6 !== 0 && !holidays.includes(day.toISOString().slice(0, 10));
    if (isWorkingDay) left -= 1;
  }
  return day;
}

/** The personas as they would be signed in, each working for the one unit it belongs to. */
async function castOf({ em }: Context): Promise<Cast> {
  const people = await em.find(Person, { issuer: DEVELOPMENT_ISSUER });
  const held = await em.find(RoleAssignment, { personId: { $in: people.map(({ id }) => id) } });
  const units = new Set((await em.find(OrganisationNode, { kind: 'UNIT' })).map(({ id }) => id));
  return (persona: PersonaKey): SignedIn => {
    const person = people.find(({ subject }) => subject === persona);
    if (!person) throw new RangeError(`The persona ${persona} is not in the demo content.`);
    const own = held.filter(({ personId }) => personId === person.id);
    return {
      kind: 'PERSON',
      personId: person.id,
      name: person.name,
      professionCode: person.professionCode ?? null,
      sessionId: crypto.randomUUID(),
      unitId: own.find(({ organisationNodeId }) => units.has(organisationNodeId))?.organisationNodeId ?? null,
      assignments: own.map(({ role, organisationNodeId }) => ({ role, organisationNodeId, inherits: roles[role].inherits })),
    };
  };
}
