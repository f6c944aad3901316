import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimConsult } from '../claim-consult.ts';
import { targetsOfConsult } from '../consult-handling.queries.ts';
import { readConsult } from '../consult.queries.ts';
import { expectedAnswerTime } from '../expected-answer-time.queries.ts';
import { queueConsult } from '../queue-consult.ts';
import { RoleAssignment } from '../../identity/role-assignment.entity.ts';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { withdrawConsult } from '../withdraw-consult.ts';
import { contexts, errorsOf, submitted, unitOf, type As } from '../testing/consult-steps.ts';
import { CentreForChildren } from './centre-for-children.entity.ts';
import { canDecideChildQuestions } from './child-questions.policy.ts';
import { setChildQuestions } from './set-child-questions.ts';

const CENTRES = '{ childQuestionCentres { unitId name since responders unanswered } }';
type Centres = { childQuestionCentres: { unitId: string; name: string; since: string | null; responders: number; unanswered: number }[] };

describe('whether a knowledge centre takes questions about children', () => {
  let app: TestApp;
  let as: As;
  let centre: string;
  let team: string;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    [centre, team] = [await unitOf(as, 'consultant'), await unitOf(as, 'childConsultant')];
  });
  afterAll(() => app.close());

  const set = async (persona: Parameters<As>[0], takes: boolean, unitId = centre) =>
    setChildQuestions(await as(persona), { unitId, takes });
  const asked = () => submitted(as, { persona: 'paediatrician', topic: 'CHILD', ageBand: 'AGE_16_17' });
  const offered = async (consultId: string) => {
    const context = await as('triage');
    const row = await readConsult(context, consultId);
    return row ? (await targetsOfConsult(context, row)).map(({ unitId }) => toNodeId('Unit', unitId)) : [];
  };
  const queued = async (consultId: string) =>
    errorsOf(await queueConsult(await as('triage'), { consultId, priority: 'ROUTINE', unitId: centre }));

  it('is no until it is decided, then those who sort are offered it and its pool may take them, until it is ended', async () => {
    const consultId = await asked();
    expect(await offered(consultId)).toEqual([team]);
    expect(await queued(consultId)).toEqual(['InvalidInput unitId']);
    expect(await set('levelLead', true)).toEqual({ done: true, errors: [] });
    expect(await offered(consultId)).toEqual([centre, team]);
    expect(await set('levelLead', false)).toEqual({ done: true, errors: [] });
    expect(await offered(consultId)).toEqual([team]);
    await set('levelLead', true);
    expect(await queued(consultId)).toEqual([]);
    // Nobody there could take it if it ended now.
    expect(errorsOf(await set('levelLead', false))).toEqual(['NotReady takes']);
    expect(errorsOf(await claimConsult(await as('consultant'), { consultId }))).toEqual([]);
    expect(errorsOf(await set('levelLead', false))).toEqual(['NotReady takes']);
    expect(errorsOf(await withdrawConsult(await as('paediatrician'), { consultId }))).toEqual([]);
    expect(errorsOf(await set('levelLead', false))).toEqual([]);
  });

  it('is written down each time it changes: who, when, and what', async () => {
    const before = await app.database.orm.em.fork().count(LedgerEvent, { action: 'CHILD_QUESTIONS_SET' });
    for (const takes of [true, true, false, false]) await set('levelLead', takes);
    const written = await app.database.orm.em.fork().find(LedgerEvent, { action: 'CHILD_QUESTIONS_SET' }, { orderBy: { sequence: 'asc' } });
    expect(written.slice(before).map(({ details, objectId }) => [details, objectId])).toEqual([
      [{ takes: true }, idOf('Unit', centre)],
      [{ takes: false }, idOf('Unit', centre)],
    ]);
  });

  it('is decided by its manager and the lead of its level, for knowledge centres alone', async () => {
    for (const persona of ['triage', 'consultant', 'unitManager', 'administrator', 'nationalCoordinator', 'physician'] as const) {
      expect(errorsOf(await set(persona, true))).toEqual(['NotFound unitId']);
      expect((await app.query<Centres>(CENTRES, {}, { as: persona })).data.childQuestionCentres).toEqual([]);
    }
    expect((await app.query<Centres>(CENTRES)).data.childQuestionCentres).toEqual([]);
    // The children's team answers by its level in the register; its lead is the same.
    expect(errorsOf(await set('levelLead', true, team))).toEqual(['NotFound unitId']);
    expect(errorsOf(await set('levelLead', true, 'nonsense'))).toEqual(['NotFound unitId']);
    const em = app.database.orm.em.fork();
    const { viewer } = await as('withoutRole');
    const personId = viewer.kind === 'PERSON' ? viewer.personId : '';
    const organisationNodeId = idOf('Unit', centre) ?? '';
    const held = { role: 'UNIT_MANAGER', validFrom: '2026-01-01', validTo: null, artefactId: null } as const;
    em.persist(em.create(RoleAssignment, { ...held, personId, organisationNodeId }));
    await em.flush();
    expect(errorsOf(await set('withoutRole', true))).toEqual([]);
    const { data, statements } = await app.query<Centres>(CENTRES, {}, { as: 'withoutRole' });
    expect(data.childQuestionCentres).toMatchObject([{ unitId: centre, since: expect.any(String), responders: 3, unanswered: 0 }]);
    expect(statements.filter((each) => each.includes('centre_for_children'))).toHaveLength(1);
    await set('levelLead', false);
  });

  it('is one decision, however many decide at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => set('levelLead', true)));
    expect(await app.database.orm.em.fork().count(CentreForChildren, { endedAt: null })).toBe(1);
    await set('levelLead', false);
  });

  it('changes nothing for adults, nor what the centre sees of their waiting', async () => {
    const adult = async () => [await expectedAnswerTime(await as('consultant'), 'ADULT'), await offered(await submitted(as))];
    const before = await adult();
    await set('levelLead', true);
    expect(await adult()).toEqual(before);
    await set('levelLead', false);
  });

  it('asks nothing of a guest', () => {
    expect(canDecideChildQuestions({ kind: 'GUEST' }, ['nation', 'unit'])).toBe(false);
  });
});
