import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DEVELOPMENT_ISSUER, personas, type PersonaKey } from '../identity/development-personas.ts';
import { Person } from '../identity/person.entity.ts';
import { Session } from '../identity/session.entity.ts';
import { sessionLimits } from '../identity/session-limits.ts';
import { newToken, tokenHash } from '../identity/token.ts';
import { viewerOfSession } from '../identity/viewer-of-session.ts';
import type { Clock } from '../kernel/clock.ts';
import { systemRandom } from '../kernel/random.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import type { TestDatabase } from './test-database.ts';

/**
 * Signs a persona of the demo content in without the identity provider, and returns the token of the session's cookie.
 * @param unit slug of the unit the session works for
 */
export async function signedInAs({ orm }: TestDatabase, clock: Clock, key: PersonaKey, unit?: string): Promise<string> {
  const em = orm.em.fork() as SqlEntityManager;
  const now = clock.now();
  const { name, professionCode } = personas[key];
  const who = { issuer: DEVELOPMENT_ISSUER, subject: key };
  const person = (await em.findOne(Person, who)) ?? em.create(Person, { ...who, name: name.sv, professionCode, createdAt: now });
  const unitId = unit ? (await em.findOneOrFail(OrganisationNode, { slug: unit })).id : null;
  const token = newToken(systemRandom);
  em.create(Session, {
    tokenHash: tokenHash(token),
    personId: person.id,
    unitId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLimits.absoluteMilliseconds),
  });
  await em.flush();
  return token;
}

/** The viewer a persona of the demo content is, for use cases: with its roles as they are in the database. */
export async function personaViewer(database: TestDatabase, clock: Clock, key: PersonaKey, unit?: string): Promise<SignedIn> {
  const token = await signedInAs(database, clock, key, unit);
  const viewer = await viewerOfSession(database.orm.em.fork(), clock, token);
  if (viewer.kind === 'GUEST') throw new Error(`The persona ${key} could not be signed in.`);
  return viewer;
}
