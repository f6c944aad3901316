import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { documentHash, type Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { PersonaKey } from '../identity/development-personas.ts';
import { sessionCookie } from '../identity/session-cookie.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { createArtefact } from '../publishing/create-artefact.ts';
import { discardDraft } from '../publishing/discard-draft.ts';
import { loadDraft } from '../publishing/load-draft.ts';
import { Editions, GABAPENTIN, nodeId, PROGRAMME } from '../publishing/testing/editions.ts';
import { contentId } from '../seeds/content-id.ts';
import { signedInAs } from '../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';

const ASSIGNMENT = 'uppdrag-smartvard-primarvard';
const EDITOR = 'courseEditor';

let app: TestApp;
let editions: Editions;
beforeAll(async () => {
  app = await createTestApp();
  editions = Editions.on(app.database);
});
afterAll(() => app.close());

const cookies = async (as: PersonaKey | null) =>
  as ? { [sessionCookie.name]: await signedInAs(app.database, app.clock, as) } : ({} as Record<string, string>);

const download = async (url: string, as: PersonaKey | null = null, headers: Record<string, string> = {}) =>
  app.fastify.inject({ method: 'GET', url, cookies: await cookies(as), headers });

type Sent = { artefact?: string; format?: string; apply?: boolean; revision?: number | null; as?: PersonaKey | null };

async function bringIn(
  body: string | Buffer,
  { artefact = nodeId(ASSIGNMENT), format = 'csv', apply = false, revision = null, as = EDITOR }: Sent = {},
) {
  const query = new URLSearchParams({
    format,
    ...(apply ? { apply: '1' } : {}),
    ...(revision === null ? {} : { revision: String(revision) }),
  });
  const answer = await app.fastify.inject({
    method: 'POST',
    url: `/las-in/${artefact}?${query.toString()}`,
    headers: { 'content-type': 'application/octet-stream' },
    cookies: await cookies(as),
    payload: body,
  });
  return { status: answer.statusCode, outcome: answer.json<ImportOutcome>() };
}

async function draftOf(slug: string): Promise<Doc | null> {
  const loaded = await loadDraft(testContext(app.database), { id: contentId(slug), kind: (await editions.current(slug)).document.kind });
  return loaded && documentOf(loaded.state);
}

describe('a guideline as a file', () => {
  it('is downloaded by anybody as canonical JSON with the hash of its version', async () => {
    const answer = await download(`/hamta/${ASSIGNMENT}.json`);
    const version = await editions.current(ASSIGNMENT);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${ASSIGNMENT}-1.0.json"`,
      etag: `"${version.hash}"`,
    });
    expect(answer.json()).toMatchObject({ hash: version.hash, version: '1.0', slug: ASSIGNMENT, document: version.document });
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await download(`/hamta/${ASSIGNMENT}.csv`);
    const again = await download(`/hamta/${ASSIGNMENT}.csv`, null, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('names what it cites by address, and is there in no form it does not have, nor of another kind', async () => {
    expect((await download(`/hamta/riktlinjer-langvarig-smarta.md`)).body).toContain(
      'vilar på: eval-mmr-landryggssmarta#outcome-smarta-lang',
    );
    for (const file of [
      `${ASSIGNMENT}.xml`,
      ASSIGNMENT,
      `${GABAPENTIN}.json`,
      'finns-inte.json',
      '.json',
      'mall/course.csv',
      'mall/assignment.json',
    ])
      expect((await download(`/hamta/${file}`)).statusCode).toBe(404);
  });

  it('of an edition in work is for those who may see it', async () => {
    await editions.start(PROGRAMME);
    expect((await download(`/hamta/${PROGRAMME}.csv?utkast`, EDITOR)).statusCode).toBe(200);
    for (const as of ['nurse', 'editor', null] as const)
      expect((await download(`/hamta/${PROGRAMME}.csv?utkast`, as)).statusCode).toBe(404);
  });
});

describe('a file that is brought in', () => {
  beforeEach(async () => {
    // More files are brought in here than anybody may in a minute.
    app.clock.advance(61_000);
    await discardDraft(await editions.as(EDITOR), { artefactId: nodeId(ASSIGNMENT) });
  });

  it.each(['json', 'csv', 'md'])('as %s as it was downloaded gives the same hash, and changes nothing', async (format) => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.${format}`);
    const preview = await bringIn(body, { format });
    expect(preview.outcome).toMatchObject({ done: false, errors: [], problems: [], changes: [], revision: null });
    expect(await draftOf(ASSIGNMENT)).toBeNull();
    const { outcome } = await bringIn(body, { format, apply: true });
    expect(outcome).toMatchObject({ done: true, changes: [] });
    const draft = await draftOf(ASSIGNMENT);
    expect(draft && documentHash(draft)).toBe((await editions.current(ASSIGNMENT)).hash);
  });

  it('with citations gives the same hash too: the care programme, whole', async () => {
    const hash = (await editions.current(PROGRAMME)).hash;
    for (const format of ['csv', 'md', 'json']) {
      const { body } = await download(`/hamta/${PROGRAMME}.${format}`);
      const seen = await bringIn(body, { format, artefact: nodeId(PROGRAMME) });
      const { outcome } = await bringIn(body, { format, artefact: nodeId(PROGRAMME), apply: true, revision: seen.outcome.revision });
      expect(outcome).toMatchObject({ done: true, problems: [] });
      const draft = await draftOf(PROGRAMME);
      expect(draft && documentHash(draft)).toBe(hash);
    }
  });

  it('is told part by part before, and keeps every other part as it was', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.csv`);
    const lines = body.split('\r\n');
    const changed = lines
      .filter((line) => !line.includes('"beredskap-5"'))
      .map((line) => line.replace('Enheten har en utsedd resursperson.', 'Enheten har en resursperson med tid avsatt.'))
      .toSpliced(-2, 0, '"rad";"";"hitta";"";"";"";"";"Patienten har inte fått en förklaring."')
      .join('\r\n');
    const header = (lines[0] ?? '').replace('\uFEFF', '').split(';');
    const text = changed.replace(
      '"Patienten har inte fått en förklaring."',
      `${'"";'.repeat(header.indexOf('"text"') - 7)}"Patienten har inte fått en förklaring."`,
    );
    const { outcome } = await bringIn(text);
    expect(outcome.problems).toEqual([]);
    expect(outcome.changes.map(({ change, type }) => `${change} ${type}`).toSorted()).toEqual([
      'ADDED checkItem',
      'CHANGED checkItem',
      'REMOVED checkItem',
    ]);
    await bringIn(text, { apply: true });
    const draft = await draftOf(ASSIGNMENT);
    expect(draft?.nodes['beredskap-1']?.attrs).toMatchObject({ text: { sv: 'Enheten har en resursperson med tid avsatt.' } });
    expect([draft?.nodes['beredskap-5'], draft?.nodes['hitta']?.children.length]).toEqual([undefined, 5]);
    expect(
      await testContext(app.database).em.count(LedgerEvent, { action: 'DRAFT_IMPORTED', objectId: contentId(ASSIGNMENT) }),
    ).toBeGreaterThan(0);
  });

  it('with one line that is refused changes nothing at all, and begins no edition', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.csv`);
    const broken = body.replace('"Ansvarar"', '"Bestämmer"');
    const { outcome } = await bringIn(broken, { apply: true });
    expect(outcome).toMatchObject({
      done: false,
      problems: [{ field: 'uppgift', message: expect.stringContaining('Det finns inget sådant val') }],
    });
    expect(outcome.problems[0]?.line).toBeGreaterThan(1);
    expect(await draftOf(ASSIGNMENT)).toBeNull();
  });

  it('cut anywhere is refused', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.json`);
    for (const format of ['csv', 'md', 'json'] as const) {
      const whole = (await download(`/hamta/${ASSIGNMENT}.${format}`)).body;
      for (const part of [0.1, 0.5, 0.9]) {
        const { outcome } = await bringIn(whole.slice(0, Math.floor(whole.length * part)), { format, apply: true });
        expect(outcome.done).toBe(false);
        expect(outcome.problems.length).toBeGreaterThan(0);
      }
    }
    const forged = body.replace('resursperson', 'ingen alls');
    expect((await bringIn(forged, { format: 'json' })).outcome.problems).toMatchObject([
      { message: expect.stringContaining('kontrollsumman') },
    ]);
  });

  it.each<[string, string, (text: string) => string]>([
    [
      'cites a text there is none of',
      'Hänvisningen går till en text',
      (text) => text.replace('{#vilka}\n', '{#vilka}\nvilar på: finns-inte#a\n'),
    ],
    [
      'turns a part into another sort',
      'av en annan sort',
      (text) => text.replace('{#ansvar}', '{#ny-matris}').replace('{#vilka}', '{#ansvar}'),
    ],
    ['begins with another topmost part', 'översta del', (text) => text.replace(`{#${ASSIGNMENT}}`, '{#annan-rot}')],
  ])('that %s is refused on its line', async (_name, message, change) => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.md`);
    const { outcome } = await bringIn(change(body), { format: 'md' });
    expect(outcome.problems).toMatchObject([{ line: expect.any(Number), message: expect.stringContaining(message) }]);
    expect(change(body).split('\n')[(outcome.problems[0]?.line ?? 0) - 1]).toMatch(
      /vilar på|#vilka|#ansvar|#annan-rot|Vilka uppdraget gäller/,
    );
  });

  it('that uses an id of a part that was removed is refused on its line', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.md`);
    const without = body.replace(/### Rad: Enheten vet vart[^\n]*\n\n/, '');
    const { outcome } = await bringIn(without, { format: 'md', apply: true });
    expect(outcome).toMatchObject({ done: true, changes: [{ change: 'REMOVED', nodeId: 'beredskap-5' }] });
    const again = await bringIn(body, { format: 'md' });
    expect(again.outcome.problems).toMatchObject([{ message: 'Delens id är redan använt. Lägg till delen på nytt.' }]);
    expect(body.split('\n')[(again.outcome.problems[0]?.line ?? 0) - 1]).toContain('{#beredskap-5}');
  });

  it('too often is refused in words', async () => {
    const answers = [];
    for (let count = 0; count < 31; count += 1) answers.push(await bringIn('', { as: null }));
    expect(answers.at(-1)).toMatchObject({ status: 429, outcome: { errors: [{ message: expect.stringContaining('Vänta') }] } });
  });

  it('after somebody else has written is refused, and their text stays', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.csv`);
    await editions.start(ASSIGNMENT, { who: EDITOR });
    const seen = (await bringIn(body)).outcome.revision;
    await editions.set(ASSIGNMENT, 'vilka', { title: { sv: 'Skrivet emellan' } }, { who: EDITOR });
    const { outcome } = await bringIn(body, { apply: true, revision: seen });
    expect(outcome).toMatchObject({ done: false, errors: [{ message: expect.stringContaining('ändrats sedan') }] });
    expect((await draftOf(ASSIGNMENT))?.nodes['vilka']?.attrs).toMatchObject({ title: { sv: 'Skrivet emellan' } });
  });

  it('is asked for twice at the same moment and brought in once', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.csv`);
    const both = await Promise.all([bringIn(body, { apply: true }), bringIn(body, { apply: true })]);
    expect(both.map(({ outcome }) => outcome.done).toSorted()).toEqual([false, true]);
  });

  it('is refused to everybody but an editor, for whom the text is there', async () => {
    const { body } = await download(`/hamta/${ASSIGNMENT}.csv`);
    const messages = async (as: PersonaKey | null, artefact = nodeId(ASSIGNMENT)) =>
      (await bringIn(body, { as, artefact, apply: true })).outcome.errors;
    const notFound = [{ message: 'Det finns inget sådant, eller så får du inte se det.' }];
    expect(await messages(null)).toEqual(notFound);
    expect(await messages('nurse')).toEqual(notFound);
    expect(await messages('editor')).toEqual(notFound);
    expect(await messages(EDITOR, toNodeId('Artefact', crypto.randomUUID()))).toEqual(notFound);
    expect(await messages(EDITOR, nodeId(GABAPENTIN))).toEqual(notFound);
    expect(await messages('nationalCoordinator')).toEqual([{ message: 'Du har inte behörighet att göra det här.' }]);
  });

  it('larger than five megabytes is refused in words', async () => {
    const { status, outcome } = await bringIn(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
    expect([status, outcome.errors]).toEqual([413, [{ message: 'Filen är större än 5 MB. Dela den.' }]]);
  });

  it('from another site is refused', async () => {
    const { statusCode } = await app.fastify.inject({
      method: 'POST',
      url: `/las-in/${nodeId(ASSIGNMENT)}?format=csv`,
      headers: { 'content-type': 'application/octet-stream', origin: 'https://elsewhere.example' },
      payload: 'x',
    });
    expect(statusCode).toBe(403);
  });

  it('of a whole other text becomes the first edition of a new one, with the same hash', async () => {
    const context = await editions.as(EDITOR);
    const nation = await context.em.findOneOrFail(OrganisationNode, { kind: 'NATION' });
    const { artefact } = await createArtefact(context, {
      kind: 'assignment',
      title: 'Uppdrag för specialistvård',
      organisationNodeId: toNodeId('Nation', nation.id),
      track: 'ADULT',
      levels: [3],
      tags: [],
    });
    const { body } = await download(`/hamta/${ASSIGNMENT}.json`);
    const { outcome } = await bringIn(body, {
      artefact: toNodeId('Artefact', artefact?.id ?? ''),
      format: 'json',
      apply: true,
      revision: 1,
    });
    expect(outcome.done).toBe(true);
    const draft = await loadDraft(await editions.as(EDITOR), { id: artefact?.id ?? '', kind: 'assignment' });
    expect(draft && documentHash(documentOf(draft.state))).toBe((await editions.current(ASSIGNMENT)).hash);
  });
});
