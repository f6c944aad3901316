import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../../identity/person.entity.ts';
import { RoleAssignment } from '../../identity/role-assignment.entity.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { consultOf, contexts, errorsOf, submitted, unitOf, type As } from '../testing/consult-steps.ts';
import { queueConsult } from '../queue-consult.ts';
import { setRoute, type SetRouteInput } from './set-route.ts';

const SORTING = `query ($id: ID!) { consult(id: $id) { proposedUnitId levelTargets { unitId name rank } due { clock minutesLeft } } }`;
type Sorting = {
  consult: {
    proposedUnitId: string | null;
    levelTargets: { unitId: string; rank: number }[];
    due: { clock: string; minutesLeft: number } | null;
  };
};

describe('where questions go', () => {
  let app: TestApp;
  let as: As;
  let clinic: OrganisationNode;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    const em = app.database.orm.em.fork();
    clinic = await em.findOneOrFail(OrganisationNode, { slug: 'exempel-smartmottagningen-skane' });
    const { id: personId } = await em.findOneOrFail(Person, { subject: 'nurse' });
    const held = { role: 'CONSULT_RESPONDER', validFrom: '2026-01-01', validTo: null, artefactId: null } as const;
    em.persist(em.create(RoleAssignment, { ...held, personId, organisationNodeId: clinic.id }));
    await em.flush();
  });
  afterAll(() => app.close());

  const unit = () => toNodeId('Unit', clinic.id);
  const set = async (input: Omit<SetRouteInput, 'track'>) => setRoute(await as('triage'), { track: 'ADULT', ...input });
  const seen = async (id: string, persona: 'triage' | 'physician' = 'triage') =>
    (await app.query<Sorting>(SORTING, { id }, { as: persona })).data.consult;

  it('is what the most particular rule says: of a topic before of a profession, and that before of a region', async () => {
    const lowBack = await submitted(as, { topic: 'LOW_BACK' });
    const headache = await submitted(as, { topic: 'HEADACHE' });
    expect((await seen(lowBack)).proposedUnitId).toBeNull();
    const em = app.database.orm.em.fork();
    const centre = (await consultOf(app.database, lowBack)).answeringUnitId;
    const { professionCode } = await em.findOneOrFail(Person, { subject: 'physician' });
    expect(await set({ professionCode, unitId: toNodeId('Unit', String(centre)) })).toEqual({ done: true, errors: [] });
    expect(await set({ topic: 'LOW_BACK', unitId: unit() })).toEqual({ done: true, errors: [] });
    expect((await seen(lowBack)).proposedUnitId).toBe(unit());
    expect((await seen(headache)).proposedUnitId).toBe(toNodeId('Unit', String(centre)));
    expect((await seen(lowBack, 'physician')).proposedUnitId).toBeNull();
    // Ended, the next rule that fits says it.
    expect((await set({ topic: 'LOW_BACK' })).done).toBe(true);
    expect((await seen(lowBack)).proposedUnitId).toBe(toNodeId('Unit', String(centre)));
  });

  it('points to units that answer in the track: a question about a child to none for adults', async () => {
    const child = async (unitId: string) =>
      (await setRoute(await as('triage'), { track: 'CHILD', unitId })).errors.map(({ path }) => path.join());
    expect(await child(unit())).toEqual(['unitId']);
    const team = await app.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: 'exempel-barnsmartteamet-skane' });
    expect(await child(toNodeId('Unit', team.id))).toEqual([]);
    const consultId = await submitted(as, { topic: 'CHILD' });
    expect((await seen(consultId)).proposedUnitId).toBe(toNodeId('Unit', team.id));
  });

  it('is decided at the knowledge centre, within its own healthcare region', async () => {
    for (const persona of ['consultant', 'physician', 'editor'] as const)
      expect((await setRoute(await as(persona), { track: 'ADULT', unitId: unit() })).errors.map(({ __typename }) => __typename)).toEqual([
        'NotAllowed',
      ]);
    const elsewhere = await app.database.orm.em
      .fork()
      .findOneOrFail(OrganisationNode, { kind: 'UNIT', healthcareRegionId: { $ne: clinic.healthcareRegionId } });
    expect(errorsOf(await set({ unitId: toNodeId('Unit', elsewhere.id) }))).toEqual(['InvalidInput unitId']);
    expect(errorsOf(await set({ professionCode: 'SPELEMAN', unitId: unit() }))).toEqual(['InvalidInput professionCode']);
  });

  it('is a level triage chooses, and the clocks of the unit that answers say how much working time is left', async () => {
    const consultId = await submitted(as);
    const { levelTargets, due } = await seen(consultId);
    expect(levelTargets).toMatchObject([{ unitId: await unitOf(as, 'consultant') }, { unitId: unit() }]);
    // A business day of nine hours to sort it, and the clock of the test stands in working hours or before them.
    expect(due).toEqual({ clock: 'TRIAGE', minutesLeft: 9 * 60 });
    app.clock.advance(3 * 86_400_000);
    expect((await seen(consultId)).due?.minutesLeft).toBeLessThan(0);
    const refused = await queueConsult(await as('triage'), {
      consultId,
      priority: 'ROUTINE',
      unitId: toNodeId('Unit', crypto.randomUUID()),
    });
    expect(errorsOf(refused)).toEqual(['InvalidInput unitId']);
    expect(errorsOf(await queueConsult(await as('triage'), { consultId, priority: 'ROUTINE', unitId: unit() }))).toEqual([]);
    expect(await consultOf(app.database, consultId)).toMatchObject({
      answeringUnitId: clinic.id,
      rank: levelTargets[1]?.rank,
      state: 'QUEUED',
    });
  });
});
