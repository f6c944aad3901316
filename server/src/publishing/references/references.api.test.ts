import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import { sessionCookie } from '../../identity/session-cookie.ts';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { GABAPENTIN, nodeId } from '../testing/editions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const intoText = `/las-in/${nodeId(GABAPENTIN)}/referenser`;
const intoInbox = '/las-in/forslag/none?varifran=PubMed';

async function send(payload: Buffer, url = intoText) {
  const answer = await app.fastify.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/octet-stream' },
    cookies: { [sessionCookie.name]: await signedInAs(app.database, app.clock, 'editor') },
    payload,
  });
  return { status: answer.statusCode, outcome: answer.json<ReferencesOutcome>() };
}

it.each([intoText, intoInbox])('refuses a bibliography of 50 MB in words, without reading it, at %s', async (url) => {
  const { status, outcome } = await send(Buffer.alloc(50 * 1024 * 1024, 'TY  - JOUR\nTI  - A\nER  - \n'), url);
  expect(status).toBe(413);
  expect(outcome.errors).toEqual([{ message: 'Filen är större än 5 MB. Dela den, eller exportera bara det du behöver.' }]);
});

it('refuses five megabytes of entries it may not take, in less than a few seconds', async () => {
  const { status, outcome } = await send(Buffer.alloc(5 * 1024 * 1024 - 1, 'TY  - JOUR\nTI  - A\nER  - \n'));
  expect(status).toBe(200);
  expect(outcome.errors).toEqual([{ message: 'Filen har fler än 500 källor. Dela den, eller exportera bara dem som används.' }]);
}, 20_000);

it('gives the bibliography of a published text to anyone, and of nothing else', async () => {
  const answer = await app.fastify.inject({ method: 'GET', url: `/hamta/referenser/${GABAPENTIN}.ris` });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain(
    'TI  - Gabapentin for chronic neuropathic pain in adults\r\nJO  - Cochrane Database of Systematic Reviews\r\n',
  );
  expect((await app.fastify.inject({ method: 'GET', url: '/hamta/referenser/kurs-grund.ris' })).statusCode).toBe(404);
  expect((await app.fastify.inject({ method: 'GET', url: '/hamta/referenser/finns-inte.ris' })).statusCode).toBe(404);
});

it('gives the rows of an evaluation as a spreadsheet', async () => {
  const answer = await app.fastify.inject({ method: 'GET', url: `/hamta/evidens/${GABAPENTIN}.csv` });
  const [, first = ''] = answer.body.split('\r\n');
  expect(first).toContain('"7";"2031";"RR";"1,7";"1,4";"2";"";"190";"323";"266";"380";"330";"";"";"Måttlig";"Måttlig"');
  const behavioural = await app.fastify.inject({ method: 'GET', url: '/hamta/evidens/eval-psykologisk-behandling.csv' });
  expect(behavioural.body).toContain('"SMD";"-0,22";"-0,33";"-0,1"');
  expect((await app.fastify.inject({ method: 'GET', url: '/hamta/evidens/vardprogram-langvarig-smarta.csv' })).statusCode).toBe(404);
});
