import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { signedInAs } from '../testing/signed-in-as.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { DEVELOPMENT_ISSUER, type PersonaKey } from './development-personas.ts';
import { Person } from './person.entity.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { viewerOfSession } from './viewer-of-session.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a session', () => {
  let database: TestDatabase;
  let clock: TestClock;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
  });
  beforeEach(() => {
    clock = new TestClock();
  });
  afterAll(() => database.close());

  const fork = (): SqlEntityManager => database.orm.em.fork();
  const viewer = (token: string | undefined) => viewerOfSession(fork(), clock, token);

  it('is open while it is used', async () => {
    const token = await signedInAs(database, clock, 'nurse');
    for (let hour = 0; hour < 11.5; hour += 0.25) {
      clock.advance(15 * MINUTE);
      expect((await viewer(token)).kind).toBe('PERSON');
    }
  });

  it('ends after half an hour of silence', async () => {
    const token = await signedInAs(database, clock, 'nurse');
    clock.advance(30 * MINUTE - 1);
    expect((await viewer(token)).kind).toBe('PERSON');
    clock.advance(30 * MINUTE);
    expect((await viewer(token)).kind).toBe('GUEST');
  });

  it('ends after twelve hours, however much it is used', async () => {
    const token = await signedInAs(database, clock, 'nurse');
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      clock.advance(20 * MINUTE);
      await viewer(token);
    }
    expect((await viewer(token)).kind).toBe('PERSON');
    clock.advance(20 * MINUTE);
    expect((await viewer(token)).kind).toBe('GUEST');
  });

  it('is a guest for a token that is missing, empty or made up', async () => {
    for (const token of [undefined, '', 'made-up', '\0', 'å'.repeat(10_000)]) expect((await viewer(token)).kind).toBe('GUEST');
  });

  it('is found in one statement, and its use is noted once a minute', async () => {
    const token = await signedInAs(database, clock, 'nurse');
    const statements = async (): Promise<number> => (await database.statements.during(() => viewer(token))).statements.length;
    expect(await statements()).toBe(1);
    clock.advance(MINUTE);
    expect(await statements()).toBe(2);
    expect(await statements()).toBe(1);
  });

  describe('of a person with roles', () => {
    const rolesOf = async (key: PersonaKey, unit?: string): Promise<string[]> => {
      const found = await viewer(await signedInAs(database, clock, key, unit));
      return found.kind === 'PERSON' ? found.assignments.map(({ role, inherits }) => `${role}${inherits ? '+' : ''}`) : [];
    };

    it.each<[PersonaKey, string[]]>([
      ['nurse', ['CLINICIAN', 'COURSE_TAKER']],
      ['resourcePerson', ['CLINICIAN', 'COURSE_TAKER', 'RESOURCE_PERSON']],
      ['unitManager', ['COURSE_TAKER', 'UNIT_MANAGER+']],
      ['triage', ['CONSULT_TRIAGE+', 'COURSE_TAKER']],
      ['consultant', ['CONSULT_RESPONDER', 'COURSE_TAKER']],
      ['levelLead', ['COURSE_TAKER', 'LEVEL_LEAD+']],
      ['editor', ['COURSE_TAKER', 'CENTRE_EDITOR+']],
      ['approver', ['COURSE_TAKER', 'APPROVER+', 'PUBLISHER+']],
      ['courseEditor', ['CENTRE_EDITOR+']],
      ['panelMember', ['PANEL_MEMBER']],
      ['administrator', ['ADMIN+']],
      ['privacyOfficer', ['PRIVACY_OFFICER+']],
      ['withoutRole', []],
    ])('%s holds %j', async (key, held) => {
      expect(await rolesOf(key)).toEqual(held);
    });

    it('holds no role at a unit until one of two is chosen', async () => {
      expect(await rolesOf('twoUnits')).toEqual([]);
      expect(await rolesOf('twoUnits', 'exempelvardcentralen-skane')).toEqual(['CLINICIAN', 'COURSE_TAKER']);
    });

    it('does not work for a unit where it holds no role', async () => {
      const found = await viewer(await signedInAs(database, clock, 'nurse', 'sahlgrenska'));
      const own = await fork().findOneOrFail(OrganisationNode, { slug: 'exempelvardcentralen-skane' });
      expect(found).toMatchObject({ unitId: own.id });
    });
  });

  it('holds a role from its first day until the day it ends', async () => {
    const em = fork();
    const token = await signedInAs(database, clock, 'administrator');
    const person = await em.findOneOrFail(Person, { issuer: DEVELOPMENT_ISSUER, subject: 'administrator' });
    const region = await em.findOneOrFail(OrganisationNode, { slug: 'skane' });
    em.create(RoleAssignment, {
      personId: person.id,
      role: 'PRIVACY_OFFICER',
      organisationNodeId: region.id,
      validFrom: '2026-11-24',
      validTo: '2026-11-25',
    });
    await em.flush();
    const holds = async (): Promise<boolean> => {
      const found = await viewer(token);
      return found.kind === 'PERSON' && found.assignments.some(({ role }) => role === 'PRIVACY_OFFICER');
    };
    expect(await holds()).toBe(false);
    await em.execute(`update session set "expiresAt" = now() + interval '10 years', "lastSeenAt" = '2026-11-25 08:00+00'`);
    clock.advance(DAY);
    expect(await holds()).toBe(true);
    clock.advance(DAY);
    expect(await holds()).toBe(false);
  });
});
