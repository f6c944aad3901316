import { caseQuestion, single } from 'shared/education/testing/small-course.ts';
import type { GiftOutcome } from 'shared/education/gift-outcome.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '../../../identity/session-cookie.ts';
import type { PersonaKey } from '../../../identity/development-personas.ts';
import { toNodeId } from '../../../kernel/node-id.ts';
import { DraftNode } from '../../../publishing/draft-node.entity.ts';
import { contentId } from '../../../seeds/content-id.ts';
import { signedInAs } from '../../../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../../../testing/test-app.ts';
import { publishCourse } from '../../testing/test-course.ts';
import { TEST_BANK, testBank } from '../../testing/test-bank.ts';

const FILE = 'Ett {=a#ja ~b#nej}\n\nTrasig {=a\n\nTvå {T#fel#rätt}\n\nEtt {=a#ja ~b#nej}\n';
const artefact = toNodeId('Artefact', contentId(TEST_BANK));

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await publishCourse(app.database, testBank({ b1: { ...single, stem: { sv: 'Vad stämmer?' } }, b2: caseQuestion }), TEST_BANK);
}, 60_000);
afterAll(() => app.close());

async function request(method: 'GET' | 'POST', url: string, as: PersonaKey | null, payload?: string) {
  const cookies: Record<string, string> = as ? { [sessionCookie.name]: await signedInAs(app.database, app.clock, as) } : {};
  return app.fastify.inject({ method, url, cookies, headers: { 'content-type': 'application/octet-stream' }, ...(payload && { payload }) });
}

const send = async (as: PersonaKey | null, query = '', payload = FILE): Promise<GiftOutcome> =>
  (await request('POST', `/las-in/${encodeURIComponent(artefact)}/gift${query}`, as, payload)).json();

const questionsInDraft = () => app.database.orm.em.fork().count(DraftNode, { type: 'question', removed: false });

describe('a bank from a GIFT file', () => {
  it('tells what would become of each item, and changes nothing', async () => {
    const before = await questionsInDraft();
    const { done, revision, items } = await send('courseEditor');
    expect([done, revision]).toEqual([false, null]);
    expect(items.map(({ line, fate, label }) => [line, fate, label])).toEqual([
      [1, 'ADDED', 'Ett'],
      [3, 'REFUSED', 'Trasig {=a'],
      [5, 'ADDED', 'Två'],
      [7, 'KNOWN', 'Ett'],
    ]);
    expect(items[1]?.messages[0]).toMatch(/GIFT/u);
    expect(await questionsInDraft()).toBe(before);
  });

  it('is brought in once, however often it is sent', async () => {
    const before = await questionsInDraft();
    const [one, other] = await Promise.all([send('courseEditor', '?apply=1'), send('courseEditor', '?apply=1')]);
    expect([one.done, other.done].toSorted()).toEqual([false, true]);
    expect(await questionsInDraft()).toBe(before + 4);
    const again = await send('courseEditor');
    expect(again.items.map(({ fate }) => fate)).toEqual(['KNOWN', 'REFUSED', 'KNOWN', 'KNOWN']);
  });

  it('is nobody else’s to bring in or to take along', async () => {
    for (const as of [null, 'nurse', 'administrator'] as const) {
      expect(await send(as, '?apply=1')).toMatchObject({ done: false, items: [] });
      expect((await request('GET', `/hamta/gift/${TEST_BANK}.gift`, as)).statusCode).toBe(404);
    }
    expect(await send('regionalEditor', '?apply=1')).toMatchObject({ done: false, items: [] });
  });

  it('refuses what is no text, has no question, or is too large', async () => {
    expect((await send('courseEditor', '', '\0\0')).errors).toHaveLength(1);
    expect((await send('courseEditor', '', '// inget')).errors).toHaveLength(1);
    expect((await request('POST', `/las-in/${encodeURIComponent(artefact)}/gift`, 'courseEditor', 'x'.repeat(2_100_000))).statusCode).toBe(
      413,
    );
  });

  it('is taken along with what has a form there', async () => {
    const { body, headers } = await request('GET', `/hamta/gift/${TEST_BANK}.gift`, 'courseEditor');
    expect(headers['content-disposition']).toContain(`${TEST_BANK}.gift`);
    expect(body).toContain('::b1::Vad stämmer? {');
    expect(body).not.toContain('b2');
    const report = await app.query<{ questionBank: { giftReport: { node: string; leftOut: boolean; notes: string[] }[] } }>(
      `{ questionBank(slug: "${TEST_BANK}") { giftReport { node leftOut notes } } }`,
      {},
      { as: 'courseEditor' },
    );
    expect(report.data.questionBank.giftReport.map(({ node, leftOut, notes }) => [node, leftOut, notes.length])).toEqual([
      ['b1', false, 0],
      ['b2', true, 1],
    ]);
  });
});
