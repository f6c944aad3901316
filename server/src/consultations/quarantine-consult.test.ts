import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepInWords } from 'shared/consultations/consult-words.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { idOf } from '../kernel/node-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { answerConsult } from './answer-consult.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { handlingOf } from './consult-handling.queries.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { consultRow } from './consult.queries.ts';
import { liftQuarantine } from './lift-quarantine.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, plainAnswer, submitted, type As } from './testing/consult-steps.ts';
import { CONSULT } from './testing/operations.ts';
import { voidConsult } from './void-consult.ts';

type Seen = { consult: { title: string | null; recordText: string | null; messages: { kind: string; text: string | null }[] } | null };

describe('a question in quarantine', () => {
  let app: TestApp;
  let as: As;
  const see = async (consultId: string, persona: Parameters<As>[0]) => {
    const { body, data, errors } = await app.query<Seen>(CONSULT, { id: consultId }, { as: persona });
    expect(errors).toEqual([]);
    return { body, consult: data.consult };
  };
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  it('hides its texts at once from all but their author and the privacy officer, and every clock stands still', async () => {
    const consultId = await claimed(as, { token: 'Tornfalk' });
    expect((await see(consultId, 'privacyOfficer')).consult).toBeNull();
    expect(errorsOf(await quarantineConsult(await as('consultant'), { consultId, reason: 'NAME_OR_CONTACT' }))).toEqual([]);
    for (const persona of ['consultant', 'triage', 'levelLead'] as const)
      expect((await see(consultId, persona)).body).not.toContain('Tornfalk');
    for (const persona of ['physician', 'privacyOfficer'] as const) expect((await see(consultId, persona)).body).toContain('Tornfalk');
    expect(await openTasks(app.database, consultId)).toEqual(['CONSULT_QUARANTINE']);
    const id = String(idOf('Consult', consultId));
    const events = await app.database.orm.em.fork().find(ConsultClockEvent, { consultId: id, effect: 'PAUSE' });
    expect(events.map(({ clock }) => clock)).toContain('TOTAL');
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).not.toEqual([]);
  });

  it('keeps what is written of the answer, for when it is lifted', async () => {
    const consultId = await claimed(as);
    expect(errorsOf(await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'Börja lågt.' }))).toEqual([]);
    await quarantineConsult(await as('consultant'), { consultId, reason: 'RECOGNISABLE' });
    expect(errorsOf(await saveAnswerDraft(await as('consultant'), { consultId, revision: 1, text: 'Mer.' }))).not.toEqual([]);
    const redactions = [{ number: 1, title: 'Nervsmärta', text: 'Frågan utan kännetecken.' }];
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }))).toEqual([]);
    const document = '{ consult(id: "ID") { state viewerCanAnswer answerDraft { text } } }';
    const { data } = await app.query(document.replace('ID', consultId), {}, { as: 'consultant' });
    expect(data).toEqual({ consult: { state: 'IN_PROGRESS', viewerCanAnswer: true, answerDraft: { text: 'Börja lågt.' } } });
  });

  it('is lifted by the privacy officer alone, with a redacted copy in place of what is sealed for everybody', async () => {
    const consultId = await claimed(as, { token: 'Jorduggla' });
    await quarantineConsult(await as('physician'), { consultId, reason: 'RECOGNISABLE' });
    const redactions = [{ number: 1, title: 'Nervsmärta', text: 'Frågan utan kännetecken.', parts: [{ key: 'mal', text: 'Sova' }] }];
    expect(errorsOf(await liftQuarantine(await as('levelLead'), { consultId, redactions }))).not.toEqual([]);
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions: [] }))).toEqual(['NotReady']);
    const again = [{ number: 1, text: 'Fortfarande 18900117-9838.' }];
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions: again }))).toEqual([
      'IdentityFound redactions 0 text',
    ]);
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }))).toEqual([]);
    for (const persona of ['consultant', 'physician'] as const) {
      const { body, consult } = await see(consultId, persona);
      expect(body).not.toContain('Jorduggla');
      expect(consult).toMatchObject({
        title: 'Nervsmärta',
        messages: [
          { kind: 'QUESTION', text: null },
          { kind: 'REDACTED_COPY', text: 'Frågan utan kännetecken.' },
        ],
      });
    }
    expect((await consultOf(app.database, consultId)).quarantined).toBe(false);
    expect(await openTasks(app.database, consultId)).toEqual(['CONSULT_ANSWER']);
    const incidents = await app.database.orm.em
      .fork()
      .find(LedgerEvent, { action: 'PRIVACY_INCIDENT', objectId: String(idOf('Consult', consultId)) });
    expect(incidents).toHaveLength(1);
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual([]);
    expect((await see(consultId, 'physician')).consult?.recordText).not.toContain('Jorduggla');
  });

  it('is not lifted with a copy that says what the original says', async () => {
    const consultId = await claimed(as, { token: 'Sparvuggla' });
    await quarantineConsult(await as('physician'), { consultId, reason: 'RECOGNISABLE' });
    const id = String(idOf('Consult', consultId));
    const { title, text, parts } = await app.database.orm.em.fork().findOneOrFail(ConsultMessage, { consultId: id, number: 1 });
    const copied = { number: 1, title, text: `${text ?? ''} \n`, parts: (parts ?? []).map((part) => ({ key: part.key, text: part.text })) };
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions: [copied] }))).toEqual([
      `InvalidInput redactions 0 ${text ? 'text' : 'title'}`,
    ]);
    expect((await consultOf(app.database, consultId)).quarantined).toBe(true);
    const changed = { ...copied, title: 'Nervsmärta' };
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions: [changed] }))).toEqual([]);
  });

  it('that was a false alarm is lifted with every text as it stands, and both are told so, with no incident', async () => {
    const consultId = await claimed(as, { token: 'Slaguggla' });
    await quarantineConsult(await as('triage'), { consultId, reason: 'RECOGNISABLE' });
    const lift = { consultId, redactions: [], nobodyIdentified: true };
    expect(errorsOf(await liftQuarantine(await as('levelLead'), lift))).toEqual(['NotAllowed']);
    const both = { ...lift, redactions: [{ number: 1, text: 'Maskerad.' }] };
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), both))).toEqual(['InvalidInput nobodyIdentified']);
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), lift))).toEqual([]);
    const { body, consult } = await see(consultId, 'consultant');
    expect(body).toContain('Slaguggla');
    expect(consult?.messages.map(({ kind }) => kind)).toEqual(['QUESTION']);
    const em = app.database.orm.em.fork();
    const objectId = String(idOf('Consult', consultId));
    expect(await em.count(LedgerEvent, { action: 'PRIVACY_INCIDENT', objectId })).toBe(0);
    const moved = await em.find(LedgerEvent, { action: 'CONSULT_MOVED', objectId, actorRole: 'PO' });
    expect(moved.map(({ details }) => details)).toEqual([expect.objectContaining({ transition: 'T5', reason: 'NOBODY_IDENTIFIED' })]);
    const told = await em.find(ConsultNotice, { consultId: objectId, acknowledgedAt: null, kind: { $like: 'QUARANTINE%' } });
    expect(told.map(({ kind }) => kind)).toEqual(['QUARANTINE_UNFOUNDED', 'QUARANTINE_UNFOUNDED']);
    expect(stepInWords('T5', 'NOBODY_IDENTIFIED', 'sv')).toBe('Hävde spärren: Ingen uppgift pekade ut någon');
  });

  it('is not begun by those outside, nor twice', async () => {
    const consultId = await submitted(as);
    expect(errorsOf(await quarantineConsult(await as('editor'), { consultId, reason: 'RECOGNISABLE' }))).toEqual(['NotFound consultId']);
    const results = await Promise.all([1, 2].map(async () => quarantineConsult(await as('triage'), { consultId, reason: 'RECOGNISABLE' })));
    expect(results.map(errorsOf).toSorted()).toEqual([[], ['NotReady']]);
  });

  it('entered in error is sealed for everybody when the lead and the privacy officer have both said so', async () => {
    const consultId = await claimed(as, { token: 'Berguv' });
    expect(errorsOf(await voidConsult(await as('consultant'), { consultId, reason: 'DOUBLE' }))).toEqual(['NotAllowed']);
    expect(errorsOf(await voidConsult(await as('levelLead'), { consultId, reason: 'DOUBLE' }))).toEqual([]);
    expect(errorsOf(await voidConsult(await as('levelLead'), { consultId, reason: 'DOUBLE' }))).toEqual(['NotReady']);
    expect((await consultOf(app.database, consultId)).state).toBe('ASSIGNED');
    expect(errorsOf(await voidConsult(await as('privacyOfficer'), { consultId, reason: 'DOUBLE' }))).toEqual([]);
    expect((await consultOf(app.database, consultId)).state).toBe('VOID');
    for (const persona of ['physician', 'consultant', 'levelLead'] as const)
      expect((await see(consultId, persona)).body).not.toContain('Berguv');
    // Nobody is asked to report a text that nobody can read.
    const context = await as('physician');
    const row = await consultRow(context, String(idOf('Consult', consultId)));
    expect(row && (await handlingOf(context, row))).toEqual([]);
    expect(await openTasks(app.database, consultId)).toEqual([]);
  });
});
