import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { documentHash, type Doc } from 'shared/publishing/document.ts';
import { sessionCookie } from '../identity/session-cookie.ts';
import { nodeId, PROGRAMME } from '../publishing/testing/editions.ts';
import { signedInAs } from '../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import type { RegionalWords } from './templates/json-document.ts';

const ASSIGNMENT = 'uppdrag-smartvard-primarvard';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const download = (url: string) => app.fastify.inject({ method: 'GET', url });

async function bringIn(body: string | Buffer, { artefact = nodeId(ASSIGNMENT), format = 'csv' } = {}) {
  const answer = await app.fastify.inject({
    method: 'POST',
    url: `/las-in/${artefact}?format=${format}`,
    headers: { 'content-type': 'application/octet-stream' },
    cookies: { [sessionCookie.name]: await signedInAs(app.database, app.clock, 'courseEditor') },
    payload: body,
  });
  return { outcome: answer.json<ImportOutcome>() };
}

describe('a file that cannot be brought in, or only with a word to look', () => {
  it('is told every line that must be mended at once, each with the field as the sheet calls it', async () => {
    const { body } = await download(`/hamta/${PROGRAMME}.csv`);
    const faulty = body
      .replace('"rekommendation";"rek-antidepressiva"', '"rekomendation";"rek-antidepressiva"')
      .replace('"rekommendation";"rek-konsultera-kunskapscentrum"', '"rekommendation";"rek å"')
      .replace(/"eval-[a-z-]+#/, '"eval-finns-inte#');
    const { outcome } = await bringIn(faulty, { artefact: nodeId(PROGRAMME) });
    const told = outcome.problems.map(({ field, message }) => [field, message]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['typ', 'Det finns ingen sort som heter ”rekomendation” i det här slaget av text.'],
        ['id', expect.any(String)],
        ['vilar på', 'Hänvisningen går till en text som inte finns. Kontrollera adressen.'],
      ]),
    );
    expect(told).toHaveLength(3);
  });

  it('of another sort is one plain refusal, and a fault in a document names its part and field', async () => {
    const other = await download(`/hamta/${PROGRAMME}.json`);
    const refused = await bringIn(other.body, { format: 'json' });
    expect(refused.outcome.problems).toEqual([
      {
        line: null,
        field: null,
        message: 'Filen innehåller en annan sorts text: vårdprogram. Den här utgåvan är av sorten uppdrag. Välj en annan fil.',
      },
    ]);
    expect((await bringIn('{"a":1}', { format: 'json' })).outcome.problems).toMatchObject([
      { field: null, message: expect.stringContaining('inget dokument härifrån') },
    ]);
    const own = JSON.parse((await download(`/hamta/${ASSIGNMENT}.json`)).body) as { hash: string; document: Doc };
    Object.assign(own.document.nodes['beredskap-1']?.attrs ?? {}, { text: null });
    const faulty = JSON.stringify({ ...own, hash: documentHash(own.document) });
    expect((await bringIn(faulty, { format: 'json' })).outcome.problems).toMatchObject([
      { line: null, field: expect.stringMatching(/: text$/) },
    ]);
  });

  it('of a region says in whose words each part is, and is not brought into the nation’s text', async () => {
    const file = await download(`/hamta/${PROGRAMME}.json?region=skane`);
    const { region, document } = JSON.parse(file.body) as { region: RegionalWords; document: Doc };
    expect(file.headers['content-disposition']).toContain(`${PROGRAMME}-1.0-skane.json`);
    expect(region).toMatchObject({ slug: 'skane', adaptations: [{ organisation: 'sodra' }, { organisation: 'skane' }] });
    const words = region.parts.find(({ node, organisation }) => node === 'rek-konsultera-kunskapscentrum' && organisation === 'skane');
    expect(words).toMatchObject({ mode: 'ADAPT', attributes: ['text'], reason: expect.any(String) });
    expect(JSON.stringify(document.nodes['rek-konsultera-kunskapscentrum'])).toContain('I Region Skåne');
    expect(region.leftOut).toMatchObject([{ node: 'gov-redovisning', organisation: 'skane' }]);
    const { outcome } = await bringIn(file.body, { format: 'json', artefact: nodeId(PROGRAMME) });
    expect(outcome.problems).toMatchObject([{ message: expect.stringContaining('Region Skåne') }]);
    for (const unknown of [`/hamta/${PROGRAMME}.json?region=finns-inte`, `/hamta/${PROGRAMME}.csv?region=skane`])
      expect((await download(unknown)).statusCode).toBe(404);
  });

  it('that does not say how its letters are written is read, with a word to look', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.csv`);
    const latin = Buffer.from(body.replace('\uFEFF', ''), 'latin1');
    const { outcome } = await bringIn(latin);
    expect(outcome).toMatchObject({ problems: [], notes: [expect.stringContaining('UTF-8')] });
    expect((await bringIn(body)).outcome.notes).toEqual([]);
  });
});
