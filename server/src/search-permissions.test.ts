import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_GROUPS } from 'shared/search/search-words.ts';
import { contexts, queued, readyDraft, claimed, plainAnswer } from './consultations/testing/consult-steps.ts';
import { answerConsult } from './consultations/answer-consult.ts';
import { canaryCourse, STEM_CANARY } from './education/testing/canary-course.ts';
import { publishCourse } from './education/testing/test-course.ts';
import { personas, type PersonaKey } from './identity/development-personas.ts';
import { organisationNamed } from './organisation/organisation.queries.ts';
import { peopleAt } from './identity/organisation-people.loaders.ts';
import { readLesson } from './education/lesson.queries.ts';
import { readArtefact } from './publishing/artefact.queries.ts';
import type { Context } from './kernel/context.ts';
import { projection } from './kernel/database/projection.ts';
import { alike } from './kernel/search/query/alike.ts';
import { search, type GroupResult } from './kernel/search/query/search.ts';
import type { SearchCursor } from './kernel/search/query/search.queries.ts';
import { testContext } from './testing/test-context.ts';
import { audiencesOf } from './kernel/search/audience.ts';
import type { SearchTables } from './kernel/search/index/search.tables.ts';
import { guest } from './kernel/viewer.ts';
import { Editions, PROGRAMME } from './publishing/testing/editions.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';
import { personaViewer } from './testing/signed-in-as.ts';
import { sql } from 'kysely';

type Found = { path: string; kind: string };

const viewers: (PersonaKey | null)[] = [null, ...(Object.keys(personas) as PersonaKey[])];
/** Words that lead to all kinds of entries. */
const BROAD = ['smärta', 'region', 'nivåansvarig', 'resursperson'];
/** A bird's name nobody writes about in a text on pain. */
const DRAFT = 'Rödstrupig piplärka';
const CONSULT = 'Blåhakesångare';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await publishCourse(app.database, canaryCourse('v1'));
  const editions = Editions.on(app.database);
  await editions.start(PROGRAMME);
  await editions.set(PROGRAMME, 'rek-scs-endast-niva-4', { title: { sv: DRAFT } });
  const as = contexts(app.database, app.clock);
  await readyDraft(as, { token: CONSULT });
  await queued(as, { token: CONSULT });
  await answerConsult(await as('consultant'), { ...plainAnswer, consultId: await claimed(as), text: `${CONSULT} ${plainAnswer.text}` });
}, 60_000);
afterAll(() => app.close());

const filter = { groups: SEARCH_GROUPS, region: null, level: null, track: null, patientGroup: null, profession: null };

async function contextOf(as: PersonaKey | null): Promise<Context> {
  return testContext(app.database, as ? await personaViewer(app.database, app.clock, as) : guest, app.clock);
}

/** Every result of every group, page by page, with what stands under it. */
async function everythingFound(context: Context, words: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const group of SEARCH_GROUPS) {
    let after: SearchCursor | null = null;
    do {
      const [here]: GroupResult[] = (await search(context, words, { ...filter, groups: [group] }, { first: 50, after })).groups;
      for (const hit of here?.hits ?? []) found.push(hit, ...hit.others);
      after = here?.hasMore ? (here.hits.at(-1) ?? null) : null;
    } while (after);
  }
  return found;
}

describe('viewer by document', { timeout: 120_000 }, () => {
  it.each(viewers)('%s finds only what opens', async (as) => {
    const context = await contextOf(as);
    const found = new Map<string, Found>();
    for (const words of BROAD) for (const each of await everythingFound(context, words)) found.set(`${each.kind} ${each.path}`, each);
    expect(found.size).toBeGreaterThan(50);
    const closed: string[] = [];
    for (const each of found.values()) if (!(await opens(context, each))) closed.push(`${each.kind} ${each.path}`);
    expect(closed).toEqual([]);
  });

  it('is the same in the index: an entry is found by those of its audience and by nobody else', async () => {
    const db = projection<SearchTables>(app.database.em);
    const { rows } = await sql<{ audience: string[] }>`select distinct audience from search_entry where not "isAbsent"`.execute(db);
    expect(rows.length).toBeGreaterThan(1);
    const guestKeys = audiencesOf(guest);
    const signedInKeys = audiencesOf(await personaViewer(app.database, app.clock, 'nurse'));
    const lessons = rows.filter(({ audience }) => !audience.some((key) => guestKeys.includes(key)));
    expect(lessons.every(({ audience }) => audience.some((key) => signedInKeys.includes(key)))).toBe(true);
    const kindsFound = async (as: PersonaKey | null) =>
      new Set((await everythingFound(await contextOf(as), 'smärta')).map(({ kind }) => kind));
    expect((await kindsFound(null)).has('lesson')).toBe(false);
    expect((await kindsFound('nurse')).has('lesson')).toBe(true);
  });
});

/** Reads what the page of a result is made of, as its reader would. */
async function opens(context: Context, { path, kind }: Found): Promise<boolean> {
  const [page = ''] = path.split('#');
  const [, course = '', node = ''] = /^\/utbildning\/kurs\/([^/]+)\/lektion\/(.+)$/.exec(page) ?? [];
  if (course) return (await readLesson(context, course, node)) !== null;
  const [, place = ''] = /^\/organisation\/(.+)$/.exec(page) ?? [];
  if (kind === 'person') return ((await peopleOf(context, place)) ?? []).length > 0;
  if (place) return (await organisationNamed(context, place)) !== null;
  const slug = page.split('/').at(kind === 'recommendation' ? -2 : -1) ?? '';
  return Boolean((await readArtefact(context, { slug }))?.publishedVersion);
}

async function peopleOf(context: Context, slug: string) {
  const node = await organisationNamed(context, slug);
  return node && peopleAt({ ...context }, node.id);
}

describe('what is not published', { timeout: 60_000 }, () => {
  it.each(viewers)('is not found by %s: an edition in work, a question, its answer, the wording of a test and its key', async (as) => {
    for (const words of [DRAFT, CONSULT, STEM_CANARY, 'KANARIE-q1-v1-1', 'piplärka', 'kanarie']) {
      const { groups } = await search(await contextOf(as), words, filter, { first: 1, after: null });
      expect({ words, groups }).toEqual({ words, groups: [] });
      expect(await alike(await contextOf(as), words, { ...filter, first: 5 })).toEqual([]);
    }
  });

  it('is no word of the index', async () => {
    const { rows } = await sql`select word from search_word where word ilike any(array['%piplärka%', '%blåhake%', '%kanarie%'])`.execute(
      projection<SearchTables>(app.database.em),
    );
    expect(rows).toEqual([]);
  });
});
