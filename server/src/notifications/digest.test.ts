import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { smtpMailer } from '../kernel/mail/smtp-mailer.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { openTask } from '../tasks/open-task.ts';
import { personaViewer } from '../testing/signed-in-as.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { TestClock, testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { planDigest } from './digest.job.ts';
import { waitingPeople } from './digest.queries.ts';
import { letterAddress, setLetterGroups } from './set-letter-groups.ts';

const DAY = 86_400_000;
const SECRET = 'Blåhakesång';

describe('the letter of the working day', () => {
  let database: TestDatabase;
  let server: SMTPServer;
  let personId: string;
  const clock = new TestClock();
  const letters: string[] = [];
  let url = '';
  const context = (): Context => ({
    ...testContext(database, undefined, clock),
    mailer: smtpMailer({ url, from: 'portal@example.test', publicUrl: 'https://portal.example.test' }),
  });
  const waiting = (kind: string): Promise<void> =>
    inTransaction(context(), (within) =>
      openTask(within, {
        kind,
        owner: { personId },
        subjectType: 'Test',
        subjectId: crypto.randomUUID(),
        link: '/konsultation/hemlig',
        parameters: { topic: SECRET, reference: 'KS-2026-0001' },
      }),
    );
  const days = async (count: number): Promise<void> => {
    for (let day = 0; day < count; day += 1) {
      clock.advance(DAY);
      await runDueJobs(context);
    }
  };
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        stream.on('end', () => {
          letters.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.server.address();
    url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    personId = (await personaViewer(database, clock, 'nurse')).personId;
    await database.orm.em.fork().nativeUpdate(Person, { id: personId }, { email: 'nurse@example.test' });
    // What the demo content asks for would remind too.
    await database.orm.em.fork().execute('delete from jobs.job');
    await inTransaction(context(), planDigest);
  });
  afterAll(async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await database.close();
  });

  it('comes once a working day at most, however much waits, and says nothing of what', async () => {
    for (let each = 0; each < 12; each += 1) await waiting('CONSULT_CLARIFY');
    await days(1);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('To: nurse@example.test');
    expect(letters[0]).toMatch(/\d+ saker v=C3=A4ntar/);
    expect(letters[0]).not.toContain(SECRET);
    expect(letters[0]).not.toContain('KS-2026');
    for (let day = 0; day < 7; day += 1) {
      await waiting('CONSULT_CLARIFY');
      await days(1);
    }
    // A week with its week-end: five at most.
    expect(letters.length).toBeLessThanOrEqual(6);
  });

  it('is not sent when nothing new waits, nor for what is muted', async () => {
    letters.length = 0;
    await days(4);
    const before = letters.length;
    await days(3);
    expect(letters.length).toBe(before);
    const viewer = await personaViewer(database, clock, 'nurse');
    const nurse = { ...context(), viewer };
    expect(await setLetterGroups(nurse, { muted: ['MY_QUESTIONS', 'EDITORIAL'] })).toEqual({
      muted: ['MY_QUESTIONS', 'EDITORIAL'],
      errors: [],
    });
    expect(await letterAddress(nurse)).toBe('nurse@example.test');
    await waiting('CONSULT_CLARIFY');
    await days(3);
    expect(letters.length).toBe(before);
    const choices = (['DIRECTIVES', 'EDUCATION'] as const).map((group) => setLetterGroups({ ...context(), viewer }, { muted: [group] }));
    expect((await Promise.all(choices)).map(({ errors }) => errors)).toEqual([[], []]);
    expect(await setLetterGroups(nurse, { muted: ['MY_QUESTIONS', 'EDITORIAL'] })).toMatchObject({ errors: [] });
    await waiting('DIRECTIVE_ACK');
    await days(3);
    expect(letters.length).toBe(before + 1);
  });

  it('tells of what waits for a role whoever holds it nearest, and nobody above', async () => {
    const em = database.orm.em.fork();
    const { id: skane } = await em.findOneOrFail(OrganisationNode, { slug: 'skane' });
    const [regional, national] = await Promise.all(
      (['regionalEditor', 'nationalCoordinator'] as const).map(async (name) => (await personaViewer(database, clock, name)).personId),
    );
    const held = { role: 'CENTRE_EDITOR' as const, organisationNodeId: (await em.findOneOrFail(OrganisationNode, { slug: 'sverige' })).id };
    em.create(RoleAssignment, {
      id: crypto.randomUUID(),
      personId: String(national),
      ...held,
      artefactId: null,
      validFrom: '2020-01-01',
      validTo: null,
    });
    await em.flush();
    for (const [id, name] of [
      [regional, 'regional'],
      [national, 'national'],
    ] as const)
      await em.nativeUpdate(Person, { id: String(id) }, { email: `${name}@example.test` });
    const told = async (since: Date) => (await waitingPeople(context(), since)).map((person) => person.personId);
    const since = new Date(clock.now().getTime() + 1);
    clock.advance(DAY);
    await inTransaction(context(), (within) =>
      openTask(within, {
        kind: 'ADAPTATION_DRIFT',
        owner: { role: 'CENTRE_EDITOR', organisationNodeId: skane },
        subjectType: 'Drift',
        subjectId: crypto.randomUUID(),
        link: '/redaktion',
        parameters: {},
      }),
    );
    expect(await told(since)).toContain(regional);
    expect(await told(since)).not.toContain(national);
  });
});
