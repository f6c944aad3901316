import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttachmentOutcome } from 'shared/consultations/attachments/attachment.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { sessionCookie } from '../../identity/session-cookie.ts';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { liftQuarantine } from '../lift-quarantine.ts';
import { quarantineConsult } from '../quarantine-consult.ts';
import { submitConsult } from '../submit-consult.ts';
import { withdrawConsult } from '../withdraw-consult.ts';
import { contexts, errorsOf, readyDraft, submitted, type As } from '../testing/consult-steps.ts';
import { pdfWith, photoSaying } from '../testing/files.ts';

const THREAD = `query ($id: ID!) { consult(id: $id) { draft { attachments { id name } } messages { number attachments { id name mediaType pages textRead } } } }`;

type Thread = {
  consult: {
    draft: { attachments: { id: string; name: string }[] } | null;
    messages: { number: number; attachments: { id: string; name: string }[] }[];
  };
};

describe('files of a question', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  const cookiesOf = async (persona: PersonaKey) => ({ [sessionCookie.name]: await signedInAs(app.database, app.clock, persona) });

  async function send(consultId: string, name: string, bytes: Buffer, persona: PersonaKey = 'physician') {
    const response = await app.fastify.inject({
      method: 'POST',
      url: `/konsultation/fraga/${consultId}/bilagor`,
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      cookies: await cookiesOf(persona),
      payload: bytes,
    });
    return { status: response.statusCode, ...response.json<AttachmentOutcome>() };
  }

  async function open(consultId: string, attachmentId: string, persona: PersonaKey) {
    const url = `/konsultation/fraga/${consultId}/bilagor/${attachmentId}`;
    return app.fastify.inject({ method: 'GET', url, cookies: await cookiesOf(persona) });
  }

  async function threadOf(consultId: string, persona: PersonaKey): Promise<Thread['consult']> {
    return (await app.query<Thread>(THREAD, { id: consultId }, { as: persona })).data.consult;
  }

  async function sentWithFile(): Promise<{ consultId: string; attachmentId: string }> {
    const consultId = await readyDraft(as);
    expect(await send(consultId, 'svar.pdf', await pdfWith({ text: 'EMG visar nedsatt amplitud.' }))).toMatchObject({ done: true });
    await submitConsult(await as('physician'), { consultId });
    const [message] = (await threadOf(consultId, 'physician')).messages;
    return { consultId, attachmentId: String(message?.attachments[0]?.id) };
  }

  it('are seen by their author while it is written, by those who answer once it is sent, and are then there for good', async () => {
    const consultId = await readyDraft(as);
    expect(await send(consultId, 'Smärtteckning.JPEG', await photoSaying('Kameran'))).toMatchObject({ done: true, warnings: [] });
    expect((await threadOf(consultId, 'physician')).draft?.attachments.map(({ name }) => name)).toEqual(['Smärtteckning.jpg']);
    await submitConsult(await as('physician'), { consultId });
    const thread = await threadOf(consultId, 'triage');
    expect(thread.messages[0]?.attachments).toMatchObject([{ name: 'Smärtteckning.jpg', mediaType: 'image/jpeg', textRead: false }]);
    const opened = await open(consultId, String(thread.messages[0]?.attachments[0]?.id), 'triage');
    expect(opened.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Sm%C3%A4rtteckning.jpg");
    expect(opened.rawPayload.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    const { em } = app.database.orm;
    const connection = em.getConnection();
    await expect(connection.execute(`delete from consult_attachment`)).rejects.toThrow(/append-only/);
    await expect(connection.execute(`update consult_attachment set name = 'x'`)).rejects.toThrow(/append-only/);
    const reads = await connection.execute(
      `select 1 from ledger_event where action = 'CONSULT_READ' and details ->> 'part' = 'ATTACHMENT'`,
    );
    expect(reads).toHaveLength(1);
  });

  it('are unknown to everybody else', async () => {
    const { consultId, attachmentId } = await sentWithFile();
    expect((await open(consultId, attachmentId, 'paediatrician')).statusCode).toBe(404);
    const other = await submitted(as);
    expect((await open(other, attachmentId, 'physician')).statusCode).toBe(404);
    expect((await send(consultId, 'sen.pdf', await pdfWith({ text: 'För sent' }))).status).toBe(404);
    expect((await send(await readyDraft(as), 'annans.pdf', await pdfWith({}), 'triage')).status).toBe(404);
  });

  it.each([
    ['its text', 'svar.pdf', { text: 'Pat 1890\n0117-9838' }],
    ['a note in it', 'svar.pdf', { text: 'Tomt', note: '18900117-9838' }],
    ['its title', 'svar.pdf', { title: '18900117-9838' }],
    ['its name', '189001179838.pdf', { text: 'Tomt' }],
    ['the folder in its name', '189001179838/svar.pdf', { text: 'Tomt' }],
  ])('are not kept where %s identifies somebody', async (_where, name, inside) => {
    const consultId = await readyDraft(as);
    const outcome = await send(consultId, name, await pdfWith(inside));
    expect(outcome).toMatchObject({ done: false });
    expect(outcome.errors[0]?.message).toContain('personnummer');
    expect((await threadOf(consultId, 'physician')).draft?.attachments).toEqual([]);
    const rows = await app.database.orm.em
      .getConnection()
      .execute<{ details: { field: string }; actorRole: string | null }[]>(
        `select details, "actorRole" from ledger_event where action = 'IDENTITY_STOPPED' and details ->> 'field' like 'attachment.%'`,
      );
    expect(JSON.stringify(rows)).not.toContain('0117');
    // The log of the case says in which role: without one it would say of the asker that they had no part in the question.
    expect(new Set(rows.map(({ actorRole }) => actorRole))).toEqual(new Set(['RQ']));
  });

  it('are at most five, of ten megabytes each', async () => {
    const consultId = await readyDraft(as);
    const photo = await photoSaying('Kameran');
    const outcomes = [];
    for (let index = 1; index <= 6; index += 1) outcomes.push((await send(consultId, `${index}.jpg`, photo)).done);
    expect(outcomes).toEqual([true, true, true, true, true, false]);
    const large = await send(consultId, 'stor.pdf', Buffer.alloc(10 * 1024 * 1024 + 1));
    expect(large).toMatchObject({ done: false, errors: [{ message: 'Filen får vara högst 10 MB.' }] });
  });

  it('go with the draft that is thrown away', async () => {
    const consultId = await readyDraft(as);
    await send(consultId, 'svar.pdf', await pdfWith({ text: 'Svar' }));
    const count = async () =>
      (await app.database.orm.em.getConnection().execute(`select 1 from consult_attachment where "messageId" is null`)).length;
    const before = await count();
    await withdrawConsult(await as('physician'), { consultId, reason: 'MISTAKE' });
    expect(await count()).toBe(before - 1);
  });

  it('are hidden in quarantine as text is, and gone from sight when their message is sealed', async () => {
    const { consultId, attachmentId } = await sentWithFile();
    await quarantineConsult(await as('triage'), { consultId, reason: 'RECOGNISABLE' });
    expect((await open(consultId, attachmentId, 'triage')).statusCode).toBe(404);
    expect((await threadOf(consultId, 'triage')).messages).toEqual([]);
    expect((await open(consultId, attachmentId, 'physician')).statusCode).toBe(200);
    const redactions = [{ number: 1, title: 'Fråga', text: 'Fråga', parts: [] }];
    expect((await liftQuarantine(await as('privacyOfficer'), { consultId, redactions })).errors).toEqual([]);
    for (const persona of ['triage', 'physician'] as const) {
      expect((await open(consultId, attachmentId, persona)).statusCode).toBe(404);
      expect((await threadOf(consultId, persona)).messages.flatMap(({ attachments }) => attachments)).toEqual([]);
    }
  });

  it('stay with the redacted copy where the privacy officer keeps them, until that is sealed too', async () => {
    const { consultId, attachmentId } = await sentWithFile();
    const other = await sentWithFile();
    const lift = async (number: number, keptAttachments: string[]) => {
      await quarantineConsult(await as('triage'), { consultId, reason: 'RECOGNISABLE' });
      const redactions = [{ number, title: 'Fråga', text: 'Fråga', parts: [], keptAttachments }];
      return errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }));
    };
    expect(await lift(1, [other.attachmentId])).toEqual(['InvalidInput redactions 0 keptAttachments']);
    expect(await lift(1, [attachmentId])).toEqual([]);
    expect((await open(consultId, attachmentId, 'triage')).statusCode).toBe(200);
    expect((await threadOf(consultId, 'triage')).messages.map(({ attachments }) => attachments.length)).toEqual([0, 1]);
    expect(await lift(2, [])).toEqual([]);
    expect((await open(consultId, attachmentId, 'triage')).statusCode).toBe(404);
  });
});
