import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextState } from 'shared/consultations/consult-lifecycle.ts';
import { foldClocks } from 'shared/consultations/clock-ledger.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { idOf } from '../kernel/node-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { liftQuarantine } from './lift-quarantine.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import { answered, consultOf, contexts, submitted, type As } from './testing/consult-steps.ts';
import { withdrawConsult } from './withdraw-consult.ts';

describe('taking a step', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  const stepsOf = (consultId: string) =>
    database.orm.em.fork().find(ConsultTransition, { consultId: String(idOf('Consult', consultId)) }, { orderBy: { number: 'asc' } });
  const clocksOf = (where: object) => database.orm.em.fork().find(ConsultClockEvent, where, { orderBy: { at: 'asc', position: 'asc' } });

  it('writes one row, numbered, from where it was to where it is, and one ledger event', async () => {
    const consultId = await answered(as);
    const steps = await stepsOf(consultId);
    expect(
      steps.map(({ number, transition, fromState, toState, actorRole }) => [number, transition, fromState, toState, actorRole]),
    ).toEqual([
      [1, 'T1', null, 'DRAFT', 'RQ'],
      [2, 'T2', 'DRAFT', 'SUBMITTED', 'RQ'],
      [3, 'T6', 'SUBMITTED', 'QUEUED', 'TR'],
      [4, 'T9', 'QUEUED', 'ASSIGNED', 'MB'],
      [5, 'T11', 'ASSIGNED', 'IN_PROGRESS', 'RS'],
      [6, 'T18', 'IN_PROGRESS', 'ANSWERED', 'RS'],
    ]);
    const events = await database.orm.em
      .fork()
      .find(LedgerEvent, { objectId: String(idOf('Consult', consultId)), action: 'CONSULT_MOVED' });
    expect(events.map(({ details }) => details['transition']).toSorted()).toEqual(['T1', 'T11', 'T18', 'T2', 'T6', 'T9']);
  });

  it('keeps every clock effect the table gives, in its order and at its instant', async () => {
    const consultId = await submitted(as);
    clock.advance(3_600_000);
    await withdrawConsult(await as('physician'), { consultId });
    const [, sent, withdrawn] = await stepsOf(consultId);
    const expected = nextState({ name: 'SUBMITTED', quarantined: false }, { transition: 'T22', role: 'RQ', data: {} });
    const rows = await clocksOf({ transitionId: String(withdrawn?.id) });
    expect(rows.map(({ clock: name, effect }) => ({ clock: name, effect }))).toEqual('clocks' in expected ? expected.clocks : null);
    expect(rows.every(({ at }) => at.getTime() === clock.now().getTime())).toBe(true);
    expect((await clocksOf({ transitionId: String(sent?.id) })).map(({ clock: name, effect }) => `${effect} ${name}`)).toEqual([
      'START TOTAL',
      'START TRIAGE',
    ]);
    const ledger = foldClocks(
      (await clocksOf({ consultId: String(idOf('Consult', consultId)) })).map(({ clock: name, effect, at }) => ({
        clock: name,
        effect,
        at: at.getTime(),
      })),
    );
    expect(ledger.TOTAL).toMatchObject({ status: 'STOPPED', running: 3_600_000 });
  });

  it('writes nothing when it is refused', async () => {
    const consultId = await submitted(as);
    const before = await stepsOf(consultId);
    await closeOutConsult(await as('physician'), { consultId, patientOutcome: 'NEW_COURSE', referralEffect: 'NO_PARTICULAR_BENEFIT' });
    expect((await stepsOf(consultId)).length).toBe(before.length);
    expect((await consultOf(database, consultId)).step).toBe(before.length);
  });

  it('keeps the day a question was closed, whatever is done with it afterwards', async () => {
    const consultId = await answered(as);
    await closeOutConsult(await as('physician'), { consultId, patientOutcome: 'NEW_COURSE', referralEffect: 'NO_PARTICULAR_BENEFIT' });
    const { closedAt } = await consultOf(database, consultId);
    expect(closedAt).toEqual(clock.now());
    clock.advance(20 * 86_400_000);
    await quarantineConsult(await as('consultant'), { consultId, reason: 'RECOGNISABLE' });
    const redactions = [{ number: 1, title: 'Nervsmärta', text: 'Utan kännetecken.' }];
    expect(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions })).toMatchObject({ errors: [] });
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'CLOSED', closedAt });
  });

  it('keeps history as it was written', async () => {
    const consultId = await submitted(as);
    const { em } = await as('physician');
    const where = { consultId: String(idOf('Consult', consultId)) };
    await expect(em.nativeUpdate(ConsultTransition, where, { toState: 'CLOSED' })).rejects.toThrow(/permission denied/u);
    await expect(em.fork().nativeDelete(ConsultClockEvent, where)).rejects.toThrow(/permission denied/u);
  });
});
