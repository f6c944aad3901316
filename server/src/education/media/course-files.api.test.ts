import sharp from 'sharp';
import type { CourseFile as NamedFile } from 'shared/education/lesson-media.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '../../identity/session-cookie.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { testContext } from '../../testing/test-context.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { publishCourse, TEST_COURSE, testCourse } from '../testing/test-course.ts';
import { CourseFile } from './course-file.entity.ts';
import { adaptedFileGuards, fileGuards } from './file-guards.ts';

const artefactId = toNodeId('Artefact', contentId(TEST_COURSE));
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n';
/** Enough of an MP4 to be known by its bytes. */
const video = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\x02\0isomiso2mp41'), Buffer.alloc(2_000, 7)]);

let app: TestApp;
let picture: Buffer;
beforeAll(async () => {
  app = await createTestApp();
  await publishCourse(app.database, testCourse());
  const START = `mutation ($input: StartDraftInput!) { startDraft(input: $input) { draft { id } errors { __typename } } }`;
  await app.query(START, { input: { artefactId } }, { as: 'courseEditor' });
  picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Artist: 'HEMLIG FOTOGRAF' } })
    .jpeg()
    .toBuffer();
}, 60_000);
afterAll(() => app.close());

async function request(method: 'GET' | 'POST', url: string, as: PersonaKey | null, payload?: Buffer, headers: Record<string, string> = {}) {
  const cookies: Record<string, string> = as ? { [sessionCookie.name]: await signedInAs(app.database, app.clock, as) } : {};
  return app.fastify.inject({
    method,
    url,
    cookies,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    ...(payload && { payload }),
  });
}

const send = (as: PersonaKey | null, bytes: Buffer, name = 'bild.jpg') =>
  request('POST', `/las-in/${encodeURIComponent(artefactId)}/kursfil`, as, bytes, { 'x-file-name': encodeURIComponent(name) });

async function taken(bytes: Buffer, name?: string): Promise<NamedFile> {
  const { file } = (await send('courseEditor', bytes, name)).json<{ file: NamedFile | null }>();
  if (!file) throw new Error('The file was not taken.');
  return file;
}

const read = (file: NamedFile, as: PersonaKey | null, headers?: Record<string, string>) =>
  request('GET', `/hamta/kursfil/${file.id}`, as, undefined, headers);

function withParts(parts: Record<string, { type: string; attrs: Doc['nodes'][string]['attrs'] }>): Doc {
  const { nodes, ...course } = testCourse();
  const l1 = nodes['l1'] as Doc['nodes'][string];
  const added = Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { ...part, children: [] }]));
  return { ...course, nodes: { ...nodes, ...added, l1: { ...l1, children: [...Object.keys(parts), ...l1.children] } } };
}

describe('a file of a course', () => {
  it('is drawn anew where it is a picture, and is what its bytes say', async () => {
    const file = await taken(picture, '../hemligt/äpple.jpg');
    expect(file).toMatchObject({ name: 'äpple.jpg', mediaType: 'image/jpeg' });
    const { rawPayload, headers } = await read(file, 'courseEditor');
    expect(rawPayload.includes('HEMLIG')).toBe(false);
    expect(picture.includes('HEMLIG')).toBe(true);
    expect(await sharp(rawPayload).metadata()).toMatchObject({ width: 40, height: 20, format: 'jpeg' });
    expect(headers['content-security-policy']).toContain('sandbox');
    expect((await taken(picture)).id).toBe(file.id);
  });

  it('is refused where it is something else, whatever it is called', async () => {
    for (const bytes of ['<html><script>alert(1)</script>', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'WEBVTT', '']) {
      const { file, errors } = (await send('courseEditor', Buffer.from(bytes))).json<{ file: unknown; errors: unknown[] }>();
      expect([file, errors.length]).toEqual([null, 1]);
    }
    const broken = Buffer.concat([picture.subarray(0, 40), Buffer.alloc(50)]);
    expect((await send('courseEditor', broken)).json<{ file: unknown }>().file).toBeNull();
  });

  it('is taken from those who write the course alone', async () => {
    for (const as of [null, 'nurse', 'regionalEditor', 'administrator'] as const) expect((await send(as, picture)).statusCode).toBe(404);
  });

  it('is for who writes until it is published, then for who may read lessons, and a video comes in stretches', async () => {
    const [film, words] = [await taken(video, 'film.mp4'), await taken(Buffer.from(captions), 'film.vtt')];
    expect([film.mediaType, words.mediaType]).toEqual(['video/mp4', 'text/vtt']);
    for (const as of [null, 'nurse'] as const) expect((await read(film, as)).statusCode).toBe(404);
    const part = { title: { sv: 'Filmen' }, file: film, captions: words, transcript: { sv: 'Det som sägs i filmen.' } };
    await publishCourse(app.database, withParts({ film: { type: 'video', attrs: part } }));
    expect((await read(film, null)).statusCode).toBe(404);
    expect((await read(words, 'nurse')).body).toBe(captions);
    const stretch = await read(film, 'nurse', { range: 'bytes=4-7' });
    expect([stretch.statusCode, stretch.body, stretch.headers['content-range']]).toEqual([206, 'ftyp', `bytes 4-7/${film.size}`]);
  });

  it('stands in its lesson with what it needs, and what is said in a film is found by who may read it', async () => {
    const [film, words, image] = [await taken(video), await taken(Buffer.from(captions)), await taken(picture)];
    await publishCourse(
      app.database,
      withParts({
        fig: { type: 'figure', attrs: { file: image, alt: { sv: 'En röd yta' }, caption: null } },
        film: {
          type: 'video',
          attrs: { title: { sv: 'Filmen' }, file: film, captions: words, transcript: { sv: 'Svartmesen sjunger om ryggen.' } },
        },
        pdf: { type: 'attachment', attrs: { title: { sv: 'Blankett' }, file: null } },
        text: {
          type: 'embed',
          attrs: { intro: { sv: 'Läs' }, cites: [{ artefact: contentId('eval-gabapentin-neuropatisk'), node: 'outcome-phn-50' }] },
        },
      }),
    );
    const LESSON = `{ lesson(course: "${TEST_COURSE}", node: "l1") { questions { node } parts { __typename
      ... on LessonFigure { alt { sv } file { url mediaType } }
      ... on LessonVideo { title { sv } captions { url } transcript { sv } }
      ... on LessonEmbed { intro { sv } citations { targetNodeId pinnedVersion { number } } } } } }`;
    const { data, errors } = await app.query(LESSON, {}, { as: 'nurse' });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      lesson: {
        questions: [{ node: 'q1' }],
        parts: [
          { __typename: 'LessonFigure', alt: { sv: 'En röd yta' }, file: { url: `/hamta/kursfil/${image.id}` } },
          { __typename: 'LessonVideo', captions: { url: `/hamta/kursfil/${words.id}` } },
          { __typename: 'LessonEmbed', citations: [{ targetNodeId: 'outcome-phn-50', pinnedVersion: { number: '1.0' } }] },
        ],
      },
    });
    const SEARCH = `query ($words: String!) { search(words: $words) { groups { hits { nodes { path } } } } }`;
    type Found = { search: { groups: { hits: { nodes: { path: string }[] } }[] } };
    const found = async (as: PersonaKey | null) =>
      (await app.query<Found>(SEARCH, { words: 'svartmesen' }, { as })).data.search.groups.flatMap(({ hits }) =>
        hits.nodes.map(({ path }) => path),
      );
    expect(await found('nurse')).toEqual([`/utbildning/kurs/${TEST_COURSE}/lektion/l1`]);
    expect(await found(null)).toEqual([]);
  });

  it('keeps a course from readers that names a file of another course', async () => {
    const image = await taken(picture);
    const em = app.database.orm.em.fork();
    const version = await em.findOneOrFail(
      ArtefactVersion,
      { artefactId: contentId(TEST_COURSE) },
      { orderBy: { major: 'desc', minor: 'desc' } },
    );
    const asked = (id: string) => ({ artefact: { id, kind: 'course' } }) as Parameters<typeof fileGuards>[1];
    const facts = {
      transition: 'PUBLISH',
      document: withParts({ fig: { type: 'figure', attrs: { file: image, alt: { sv: 'x' }, caption: null } } }),
    };
    const told = async (id: string) => {
      const [guard] = await fileGuards(testContext(app.database), asked(id));
      return guard?.(facts as never).map(({ code, node }) => [code, node]);
    };
    expect(await told(version.artefactId)).toEqual([]);
    expect(await told(crypto.randomUUID())).toEqual([['courseFileUnknown', 'fig']]);
    // A region that adapts the course may show what the course has published, and none of its files in work.
    const adapted = async () => {
      const at = { artefactId: version.artefactId, kind: 'course', organisationNodeId: crypto.randomUUID(), document: facts.document };
      const [guard] = await adaptedFileGuards(testContext(app.database), at);
      return guard?.(facts as never).map(({ code, node }) => [code, node]);
    };
    const publishedAt = (at: Date | null) => app.database.orm.em.fork().nativeUpdate(CourseFile, { id: image.id }, { publishedAt: at });
    await publishedAt(null);
    expect(await adapted()).toEqual([['courseFileUnknown', 'fig']]);
    await publishedAt(new Date());
    expect(await adapted()).toEqual([]);
  });
});
