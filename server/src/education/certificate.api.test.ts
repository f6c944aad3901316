import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { RateLimit } from '../kernel/rate-limit/rate-limit.entity.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { Certificate } from './certificate.entity.ts';
import { learnerAs } from './testing/learner.ts';
import { operations } from './testing/operations.ts';
import { publishCourse, testCourse } from './testing/test-course.ts';
import { CHECKS } from './verify-certificate.ts';

const DAY = 86_400_000;

let app: TestApp;
let certificate: Certificate;
beforeAll(async () => {
  app = await createTestApp();
  await publishCourse(app.database, testCourse());
  const learner = await learnerAs(app.database, 'nurse', app.clock);
  const { id } = await learner.readyForQuiz();
  await learner.submit(await learner.answeredQuiz(id, 'right'));
  certificate = await app.database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId: id });
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.database.orm.em.fork().nativeDelete(RateLimit, {});
});

const check = (code: string) => app.query<{ verifyCertificate: { status: string; name: string | null } }>(operations.verify, { code });
const nothing = { status: 'UNKNOWN', name: null, courseTitle: null, issuedAt: null, validUntil: null, revokedAt: null };

describe('checking a certificate', () => {
  it('says no more than status, name, course and dates', async () => {
    const { data } = await check(certificate.code);
    expect(Object.keys(data.verifyCertificate).toSorted()).toEqual(Object.keys(nothing).toSorted());
    expect(data.verifyCertificate).toMatchObject({ status: 'VALID', name: 'Sjuksköterska, Exempelvårdcentralen' });
  });

  it('answers an unknown code in the same shape by the same statements', async () => {
    const known = await check(certificate.code);
    for (const code of ['KN-0000-0000-0000-0000-0000-0000-0000', '', 'x'.repeat(5_000), certificate.id]) {
      const unknown = await check(code);
      expect(unknown.data.verifyCertificate).toEqual(nothing);
      expect(unknown.statements).toEqual(known.statements);
    }
  });

  it('counts through the last day and no longer, in Swedish time', async () => {
    const lastEvening = Date.parse('2029-11-23T22:59:00Z') - app.clock.now().getTime();
    app.clock.advance(lastEvening);
    expect((await check(certificate.code)).data.verifyCertificate.status).toBe('VALID');
    app.clock.advance(60_000);
    expect((await check(certificate.code)).data.verifyCertificate.status).toBe('EXPIRED');
    app.clock.advance(-lastEvening - 60_000);
  });

  it('says that one was taken back', async () => {
    const em = app.database.orm.em.fork();
    await em.nativeUpdate(Certificate, certificate.id, { revokedAt: app.clock.now() });
    expect((await check(certificate.code)).data.verifyCertificate.status).toBe('REVOKED');
    await em.nativeUpdate(Certificate, certificate.id, { revokedAt: null });
  });

  it('counts the address our proxy saw, not the one the caller claims', async () => {
    const behindProxy = await createTestApp({ proxyHops: 1 }, app.database);
    const from = async (forwarded: string) => {
      const { statusCode } = await behindProxy.fastify.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-forwarded-for': forwarded },
        payload: { query: operations.verify, variables: { code: 'x' } },
      });
      return statusCode;
    };
    for (let time = 0; time < CHECKS.hits; time += 1) expect(await from(`198.51.100.${time}, 203.0.113.7`)).toBe(200);
    expect(await from('198.51.100.200, 203.0.113.7')).toBe(429);
    expect(await from('203.0.113.8')).toBe(200);
    await behindProxy.fastify.close();
  });

  it('is refused after so many in a minute, counting fields and not requests, and opens again', async () => {
    const fields = Array.from({ length: CHECKS.hits }, (_, index) => `c${index}: verifyCertificate(code: "x${index}") { status }`).join(
      ' ',
    );
    expect((await app.query(`{ ${fields} }`)).errors).toEqual([]);
    const refused = await check(certificate.code);
    expect(refused.status).toBe(429);
    expect(refused.errors[0]).toMatchObject({ extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: CHECKS.seconds } });
    app.clock.advance(CHECKS.seconds * 1_000);
    expect((await check(certificate.code)).status).toBe(200);
  });

  it('keeps no address', async () => {
    await check('x');
    const rows = await app.database.orm.em.fork().find(RateLimit, {});
    expect(rows.map(({ key }) => key)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u)]);
    app.clock.advance(DAY);
  });
});

describe('a certificate of one’s own', () => {
  it('is there for its owner alone', async () => {
    const id = toNodeId('Certificate', certificate.id);
    expect((await app.query(operations.certificate, { id }, { as: 'nurse' })).data).toMatchObject({
      certificate: { code: certificate.code },
    });
    for (const persona of ['physician', 'unitManager', 'administrator', null] as const) {
      expect((await app.query(operations.certificate, { id }, { as: persona })).data).toEqual({ certificate: null });
    }
  });

  it('leaves neither name nor code in the log, even when it cannot be written', async () => {
    await check(certificate.code);
    await app.fastify.inject({ method: 'GET', url: `/verifiera/${certificate.code}` });
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table certificate add constraint nothing_fits check (false) not valid');
    const learner = await learnerAs(app.database, 'physician', app.clock);
    const attemptId = toNodeId('QuizAttempt', await learner.answeredQuiz((await learner.readyForQuiz()).id, 'right'));
    const { errors } = await app.query(operations.submit, { input: { attemptId } }, { as: 'physician' });
    await owner.query('alter table certificate drop constraint nothing_fits');
    await owner.end();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    const log = app.logged.join('\n');
    expect(log).toContain('nothing_fits');
    for (const secret of [certificate.code, certificate.name, learner.viewer.name]) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/KN-[0-9A-Z]{4}/u);
    expect((await app.query(operations.submit, { input: { attemptId } }, { as: 'physician' })).errors).toEqual([]);
  });
});
