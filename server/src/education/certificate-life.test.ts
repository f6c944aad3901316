import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Person } from '../identity/person.entity.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { certificatePdf } from './certificate-pdf.ts';
import { Certificate } from './certificate.entity.ts';
import { certificateOfEnrolment, checkCode, myCertificatesPage, newerCertificate, readCertificate } from './certificate.queries.ts';
import { readCourse, type CourseRow } from './course.queries.ts';
import { prerequisitesOf } from './prerequisites.queries.ts';
import { reissueCertificate } from './reissue-certificate.ts';
import { revocationReason } from './revocation-reason.queries.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, TEST_COURSE, testCourse } from './testing/test-course.ts';

const DAY = 86_400_000;
const reason = 'Namnet var felstavat.';

let database: TestDatabase;
const clock = new TestClock();
let learner: Learner;
let editor: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  await publishCourse(database, testCourse());
  learner = await learnerAs(database, 'nurse', clock);
  editor = await learnerAs(database, 'courseEditor', clock);
});
afterAll(() => database.close());

async function issued(): Promise<Certificate> {
  const { id } = await learner.readyForQuiz();
  await learner.submit(await learner.answeredQuiz(id, 'right'));
  return database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId: id });
}

const check = (code: string) => checkCode(learner.context(), code);

describe('a certificate', () => {
  it('carries the points of the profession and who awards them', async () => {
    expect((await issued()).cpd).toEqual([{ points: 1.5, awardedBy: 'Exempelförbundet' }]);
  });

  it('attests no test where the course has none', async () => {
    const course = testCourse();
    const [root, lesson] = [course.nodes[course.root], course.nodes['l2']];
    if (!root || !lesson) throw new Error('The small course has a root and l2.');
    await publishCourse(database, { ...course, nodes: { [course.root]: { ...root, children: ['l2'] }, l2: lesson } }, 'utan-prov');
    const { enrolment } = await learner.enrol('utan-prov');
    await learner.visit(enrolment?.id ?? '', 'l2');
    const certificate = await database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId: enrolment?.id ?? '' });
    expect(certificate).toMatchObject({ lessons: 1, tests: 0 });
  });

  it('is taken back by those who answer for the course, and says so without saying why', async () => {
    const { code } = await issued();
    for (const other of [learner, await learnerAs(database, 'editor', clock)])
      expect((await revokeCertificate(other.context(), { code, reason })).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await revokeCertificate(editor.context(), { code, reason: 'kort' })).errors).toMatchObject([
      { path: ['reason'], message: 'Motivera med minst 10 tecken.' },
    ]);
    const revoked = await revokeCertificate(editor.context(), { code, reason });
    expect(revoked.check).toMatchObject({ status: 'REVOKED', name: expect.any(String) });
    expect(JSON.stringify(revoked.check)).not.toContain(reason);
    expect((await check(code)).status).toBe('REVOKED');
    expect(await revocationReason(editor.context(), code)).toBe(reason);
    for (const other of [learner, await learnerAs(database, 'editor', clock)])
      expect(await revocationReason(other.context(), code)).toBeNull();
    // Those of the other tests were issued in the same second, so they may stand before it.
    const own = (await myCertificatesPage(learner.context(), { first: 20 })).nodes.find((each) => each.code === code);
    expect(own).toMatchObject({ revokedReason: reason, reissuedReason: null });
    expect((await revokeCertificate(editor.context(), { code, reason })).errors).toMatchObject([{ __typename: 'NotReady' }]);
  });

  it('is issued anew in the name the person has now: the old one is superseded, whatever the number of clicks', async () => {
    const old = await issued();
    const em = database.orm.em.fork();
    await em.nativeUpdate(Person, { id: old.personId }, { name: 'Åsa Żak-Öberg' });
    const again = await Promise.all([1, 2, 3].map(() => reissueCertificate(editor.context(), { code: old.code, reason })));
    expect(again.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const [fresh, ...more] = await database.orm.em.fork().find(Certificate, { enrolmentId: old.enrolmentId, revokedAt: null });
    expect(more).toEqual([]);
    expect(fresh).toMatchObject({ name: 'Åsa Żak-Öberg', validUntil: old.validUntil });
    expect(fresh?.code).not.toBe(old.code);
    expect((await check(old.code)).status).toBe('SUPERSEDED');
    expect((await check(fresh?.code ?? '')).status).toBe('VALID');
    expect(await certificateOfEnrolment(learner.context(), old.enrolmentId)).toMatchObject({ id: fresh?.id });
    const { nodes } = await myCertificatesPage(learner.context(), { first: 50 });
    expect(nodes.some(({ id }) => id === old.id)).toBe(false);
  });

  it('runs out the day after its last, and is still called revoked where it was', async () => {
    const { code } = await issued();
    clock.advance(366 * 3 * DAY);
    expect((await check(code)).status).toBe('EXPIRED');
    await revokeCertificate(editor.context(), { code, reason });
    expect((await check(code)).status).toBe('REVOKED');
  });
});

describe('the holder of a certificate that holds no longer', () => {
  const newerOf = async (certificate: Certificate | null) => {
    const row = await readCertificate(learner.context(), toNodeId('Certificate', certificate?.id ?? ''));
    return row && (await newerCertificate(learner.context(), row));
  };

  it('is shown the way to the one in its place, and to the one of the course taken again', async () => {
    const old = await issued();
    expect(await newerOf(old)).toBeNull();
    await reissueCertificate(editor.context(), { code: old.code, reason });
    const fresh = await database.orm.em.fork().findOne(Certificate, { enrolmentId: old.enrolmentId, supersededById: null });
    expect(await newerOf(old)).toMatchObject({ id: fresh?.id });
    expect(await newerOf(fresh)).toBeNull();
    clock.advance(366 * 3 * DAY);
    const renewed = await issued();
    expect(await newerOf(old)).toMatchObject({ id: renewed.id });
    expect(await newerOf(fresh)).toMatchObject({ id: renewed.id });
    expect(await newerOf(renewed)).toBeNull();
  });
});

describe('what a certificate that was taken back proved', () => {
  it('counts for no course that asks for it, until it has been proved again', async () => {
    await issued();
    const course = (await readCourse(learner.context(), { id: contentId(TEST_COURSE) })) as CourseRow;
    const asks = { prerequisites: [course.id] };
    const proved = async () => (await prerequisitesOf(learner.context(), asks)).map(({ completed }) => completed);
    expect(await proved()).toEqual([true]);
    for (const { code } of await database.orm.em.fork().find(Certificate, { personId: learner.viewer.personId, revokedAt: null }))
      await revokeCertificate(editor.context(), { code, reason });
    expect(await proved()).toEqual([false]);
    await issued();
    expect(await proved()).toEqual([true]);
  });
});

describe('the holder', () => {
  it('is told the latest alone: what is taken back after it was issued anew, or issued anew twice, waits as one task', async () => {
    const told = async (enrolmentId: string) => {
      const em = database.orm.em.fork();
      const ids = (await em.find(Certificate, { enrolmentId })).map(({ id }) => id);
      return (await em.find(Task, { subjectId: { $in: ids }, closedAt: null })).map(({ kind }) => kind);
    };
    const { code, enrolmentId } = await issued();
    const current = () => database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId, revokedAt: null });
    await reissueCertificate(editor.context(), { code, reason });
    expect(await checkCode(editor.context(), code)).toMatchObject({ status: 'SUPERSEDED', replacementRevoked: false });
    await reissueCertificate(editor.context(), { code: (await current()).code, reason });
    expect(await told(enrolmentId)).toEqual(['CERTIFICATE_REISSUED']);
    await revokeCertificate(editor.context(), { code: (await current()).code, reason });
    expect(await told(enrolmentId)).toEqual(['CERTIFICATE_REVOKED']);
    expect(await checkCode(editor.context(), code), 'whoever has the first is not sent for one that holds no more').toMatchObject({
      status: 'SUPERSEDED',
      replacementRevoked: true,
    });
  });
});

describe('the PDF', () => {
  it('is one tagged page with its language, its title, its fonts and words for the code', async () => {
    const { nodes } = await myCertificatesPage(learner.context(), { first: 50 });
    const [certificate] = nodes;
    if (!certificate) throw new Error('There is no certificate.');
    for (const locale of ['sv', 'en'] as const) {
      const pdf = (
        await certificatePdf({
          certificate,
          verifyUrl: `https://kunskapsnav.example/verifiera/${certificate.code}`,
          locale,
          today: '2026-11-24',
        })
      ).toString('latin1');
      expect(pdf.startsWith('%PDF-1.7')).toBe(true);
      expect(pdf.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toMatch(/\/Marked true/u);
      expect(pdf).toContain(`/Lang (${locale})`);
      expect(pdf).toContain('/DisplayDocTitle true');
      expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(pdf).toMatch(/\/S \/H1\b/u);
      expect(pdf).toMatch(/\/S \/Figure\b/u);
      expect(pdf).toContain('/FontFile2');
      expect(pdf).toContain('/Alt (');
    }
  });

  it('keeps its words clear of the code, however long the names are', async () => {
    const { nodes } = await myCertificatesPage(learner.context(), { first: 50 });
    const [certificate] = nodes;
    if (!certificate) throw new Error('There is no certificate.');
    const drawn = vi.spyOn(PDFDocument.prototype, 'text');
    const moved = vi.spyOn(PDFDocument.prototype, 'translate');
    const issuerName = 'Kunskapscentrum långvarig smärta, Södra sjukvårdsregionen (exempel)';
    await certificatePdf({
      certificate: { ...certificate, issuerName },
      verifyUrl: 'https://x.example/v',
      locale: 'sv',
      today: '2026-11-24',
    });
    const [qrLeft, qrTop] = moved.mock.calls[0] ?? [];
    type Drawn = [text: string, left: number, top: number, options: { width: number }];
    const beside = (drawn.mock.calls as unknown as Drawn[]).filter(([, , top]) => top >= Number(qrTop));
    expect(beside.some(([text]) => text.includes(issuerName))).toBe(true);
    for (const [, left, , { width }] of beside) expect(left + width).toBeLessThan(Number(qrLeft));
  });
});
