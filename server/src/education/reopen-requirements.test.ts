import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { acknowledgeCertificateNews } from './acknowledge-certificate-news.ts';
import { Certificate } from './certificate.entity.ts';
import { coverageByProfession, coverageTrend } from './coverage.queries.ts';
import { endRequirement } from './end-requirement.ts';
import { reissueCertificate } from './reissue-certificate.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { myRequirementsPage } from './standing.queries.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { RequirementRoom, UNIT } from './testing/requirement-room.ts';

let database: TestDatabase;
const clock = new TestClock();
let nurse: Learner;
let manager: Learner;
let editor: Learner;
let room: RequirementRoom;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  [nurse, manager, editor] = await Promise.all([
    learnerAs(database, 'nurse', clock),
    learnerAs(database, 'unitManager', clock),
    learnerAs(database, 'courseEditor', clock),
  ]);
  room = new RequirementRoom(database);
});
afterAll(() => database.close());

const mine = async (id: string) =>
  (await myRequirementsPage(nurse.context(), { first: 50 })).nodes.find(({ requirementId }) => requirementId === id);
const standing = (enrolmentId: string) => database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId, revokedAt: null });
const waiting = (kind: string) => database.orm.em.fork().count(Task, { kind, personId: nurse.viewer.personId, closedAt: null });

describe('a requirement whose proof', () => {
  it('is issued anew stays fulfilled, and whose proof is taken back is asked again at once', async () => {
    const { slug, id, nodeId } = await room.required(manager);
    const enrolmentId = await nurse.complete(slug);
    await reissueCertificate(editor.context(), { code: (await standing(enrolmentId)).code, reason: 'Namnet var felstavat.' });
    expect(await mine(id)).toMatchObject({ status: 'COMPLIANT' });
    expect(await waiting('CERTIFICATE_REISSUED')).toBe(1);
    clock.advance(40 * 86_400_000);
    await revokeCertificate(editor.context(), { code: (await standing(enrolmentId)).code, reason: 'Provet gjordes av någon annan.' });
    expect((await room.cyclesOf(id, nurse)).map(({ closedAs }) => closedAs)).toEqual(['COMPLETED', 'ENDED', null]);
    expect(await mine(id)).toMatchObject({ status: 'NOT_STARTED', due: '2027-02-01', fulfilledBefore: false, lastValidUntil: null });
    expect(await coverageByProfession(manager.context(), id, UNIT)).toMatchObject([{ concerned: 2, covered: 0 }]);
    // What was so before it was taken back stays in the trend.
    expect((await coverageTrend(manager.context(), id, UNIT)).slice(-2)).toMatchObject([{ covered: 1 }, { covered: 0 }]);
    await endRequirement(manager.context(), { requirementId: nodeId });
    const later = await room.requiredOf(manager, contentId(slug), { validity: { kind: 'ONCE' } });
    expect(await mine(later.id)).toMatchObject({ status: 'NOT_STARTED' });
    await nurse.complete(slug);
    expect(await mine(later.id)).toMatchObject({ status: 'COMPLIANT' });
  });

  it('is taken back is told of to its holder, until that is seen', async () => {
    const { slug } = await room.required(manager);
    const { id, code } = await standing(await nurse.complete(slug));
    const before = await waiting('CERTIFICATE_REVOKED');
    await revokeCertificate(editor.context(), { code, reason: 'Provet gjordes av någon annan.' });
    expect(await waiting('CERTIFICATE_REVOKED')).toBe(before + 1);
    const input = { certificateId: toNodeId('Certificate', id) };
    expect((await acknowledgeCertificateNews(manager.context(), input)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await acknowledgeCertificateNews(nurse.context(), input)).errors).toEqual([]);
    expect(await waiting('CERTIFICATE_REVOKED')).toBe(before);
  });
});
