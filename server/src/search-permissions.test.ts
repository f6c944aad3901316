import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_GROUPS } from 'shared/search/search-words.ts';
import { contexts, queued, readyDraft, claimed, plainAnswer } from './consultations/testing/consult-steps.ts';
import { answerConsult } from './consultations/answer-consult.ts';
import { canaryCourse, STEM_CANARY } from './education/testing/canary-course.ts';
import { publishCourse } from './education/testing/test-course.ts';
import { personas, type PersonaKey } from './identity/development-personas.ts';
import type { Context } from './kernel/context.ts';
import { projection } from './kernel/database/projection.ts';
import { alike } from './kernel/search/query/alike.ts';
import { search, type GroupResult } from './kernel/search/query/search.ts';
import type { SearchCursor } from './kernel/search/query/search.queries.ts';
import { testContext } from './testing/test-context.ts';
import { audiencesOf } from './kernel/search/audience.ts';
import type { SearchTables } from './kernel/search/index/search.tables.ts';
import { guest } from './kernel/viewer.ts';
import { noteSearch } from './kernel/search/counts/note-search.ts';
import { searchGaps } from './kernel/search/counts/search-gaps.queries.ts';
import { understand } from './kernel/search/query/understand.ts';
import { Adaptations } from './publishing/adaptation/testing/adaptations.ts';
import { retireArtefact } from './publishing/retire-artefact.ts';
import { ANTIDEPRESSANTS, Editions, GABAPENTIN, nodeId, PROGRAMME } from './publishing/testing/editions.ts';
import { Reviews } from './review/testing/reviews.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';
import { personaViewer } from './testing/signed-in-as.ts';
import { closedTo, type Found } from './testing/closed-to.ts';
import { sql } from 'kysely';

/** A guest, and for every role somebody who holds it, besides those who hold none: of a body that answers, and of nothing. */
const viewers: (PersonaKey | null)[] = [null, 'regionBody', 'withoutRole', ...oneForEachRole()];

function oneForEachRole(): PersonaKey[] {
  const seen = new Set<string>();
  const brings = (key: PersonaKey) => {
    const fresh = personas[key].roles.filter(([role]) => !seen.has(role));
    for (const [role] of fresh) seen.add(role);
    return fresh.length > 0;
  };
  return (Object.keys(personas) as PersonaKey[]).filter(brings);
}

/** A bird's name nobody writes about in a text on pain. */
const DRAFT = 'Rödstrupig piplärka';
const CONSULT = 'Blåhakesångare';
const ROUND = 'Gransångare';
const RETIRED_WORDS = 'antidepressiva fibromyalgi';
const LOCAL_DRAFT = 'Stjärtmes';
const LOCAL = 'Kungsfågel';
/** Everything that is somewhere in the database and on no page a reader may open. */
const CLOSED = [DRAFT, CONSULT, ROUND, LOCAL_DRAFT, STEM_CANARY, 'KANARIE-q1-v1-1', 'piplärka', 'kanarie', 'gransangare'];
/** One letter off: what nobody may find is nobody's spelling either. */
const MISSPELT = ['gransongare', 'stjärtmees'];

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await publishCourse(app.database, canaryCourse('v1'));
  const editions = Editions.on(app.database);
  await editions.start(PROGRAMME);
  await editions.set(PROGRAMME, 'rek-scs-endast-niva-4', { title: { sv: DRAFT } });
  await sentToBodies();
  await retired(editions);
  await wordedLocally();
  const as = contexts(app.database, app.clock);
  await readyDraft(as, { token: CONSULT });
  await queued(as, { token: CONSULT });
  await answerConsult(await as('consultant'), { ...plainAnswer, consultId: await claimed(as), text: `${CONSULT} ${plainAnswer.text}` });
}, 60_000);
afterAll(() => app.close());

/** An edition out on review: its bodies are asked, and read it where they answer, but it is no published text. */
async function sentToBodies(): Promise<void> {
  const reviews = new Reviews(app.database, GABAPENTIN);
  await reviews.begin();
  const { errors } = await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: `${ROUND} vid nervsmärta.` } });
  expect(errors).toEqual([]);
  await reviews.hearPatients();
  await reviews.take('SCOPE');
  await reviews.team();
  await reviews.take('ASSESS');
  await reviews.editions.describe(GABAPENTIN);
  await reviews.take('SUBMIT_FOR_REVIEW');
  await reviews.plan();
  await reviews.take('OPEN_REMISS');
}

/** A text that was read and is no longer in use. */
async function retired(editions: Editions): Promise<void> {
  const found = await everythingFound(await contextOf(null), RETIRED_WORDS);
  expect(found.map(({ path }) => path).join(' ')).toContain(ANTIDEPRESSANTS);
  const { errors } = await retireArtefact(await editions.as('approver'), { artefactId: nodeId(ANTIDEPRESSANTS), reason: 'Ersatt.' });
  expect(errors).toEqual([]);
}

/** An organisation's own words: some published there, others still being written. */
async function wordedLocally(): Promise<void> {
  const adaptations = Adaptations.on(app.database);
  await adaptations.start('vasterbotten');
  await adaptations.adapt('vasterbotten', 'rek-sjukskrivning-plan', { title: { sv: `${LOCAL} i Västerbotten` } });
  await adaptations.publish('vasterbotten');
  await adaptations.start('vasterbotten');
  await adaptations.adapt('vasterbotten', 'rek-sjukskrivning-plan', { title: { sv: `${LOCAL_DRAFT} i Västerbotten` } });
}

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
  it.each(viewers)('%s finds only what opens, of every kind', async (as) => {
    const context = await contextOf(as);
    const found = await onceForItsAudiences(context, askedBySample, foundBySample);
    expect(kindsOpenTo(as).filter((kind) => !found.kinds.has(kind))).toEqual([]);
    expect(await closedTo(context, found.all)).toEqual([]);
  });

  it.each(viewers)(
    'every document is asked for by its title: %s finds those that are for them, they open, and no other is found',
    async (as) => {
      const context = await contextOf(as);
      const keys = audiencesOf(context.viewer);
      const open = new Set(
        (await documents()).filter(({ audience }) => audience.some((key) => keys.includes(key))).map(({ objectId }) => objectId),
      );
      const found = await onceForItsAudiences(context, askedByTitle, foundByTitle);
      const asked = new Set(found.map(({ objectId }) => objectId));
      expect((await documents()).filter(({ objectId }) => open.has(objectId) !== asked.has(objectId))).toEqual([]);
      expect(await closedTo(context, found)).toEqual([]);
    },
  );
});

const askedBySample = new Map<string, { all: Found[]; kinds: Set<string> }>();
const askedByTitle = new Map<string, (Found & { objectId: string })[]>();

/** Who are of the same of those audiences the index has find the same: they are asked for once. */
async function onceForItsAudiences<Answer>(
  context: Context,
  known: Map<string, Answer>,
  ask: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const keys = await usedAudiences(context);
  const answer = known.get(keys) ?? (await ask(context));
  known.set(keys, answer);
  return answer;
}

async function usedAudiences({ viewer }: Context): Promise<string> {
  const used = new Set((await documents()).flatMap(({ audience }) => audience));
  return audiencesOf(viewer)
    .filter((key) => used.has(key))
    .join();
}

type Document = { objectId: string; group: (typeof SEARCH_GROUPS)[number]; title: string; audience: string[] };

/** Every document of the index once for each audience it has parts for, by what is called so above the others. */
async function documents(): Promise<Document[]> {
  const { rows } =
    await sql<Document>`select distinct on ("objectId", audience) "objectId", "group", left(title ->> 'sv', 120) as title, audience
    from search_entry where not "isAbsent" and "placeDepth" <= 1 order by "objectId", audience, "isWithin", standing desc, id`.execute(
      projection(app.database.em),
    );
  return rows;
}

/** What is found by the title of every document, whether it is for the viewer or not. */
async function foundByTitle(context: Context): Promise<(Found & { objectId: string })[]> {
  const found = new Map<string, Found & { objectId: string }>();
  for (const { title, group } of await documents()) {
    const [here] = (await search(context, title, { ...filter, groups: [group] }, { first: 20, after: null })).groups;
    for (const hit of here?.hits ?? []) found.set(hit.id, hit);
  }
  return [...found.values()];
}

/** What is found by one title of each kind and audience, and of which kinds what was asked for is among it. */
async function foundBySample(context: Context): Promise<{ all: Found[]; kinds: Set<string> }> {
  const found = new Map<string, Found>();
  const kinds = new Set<string>();
  for (const [index, { kind, title }] of (await samples()).entries()) {
    const here = index % 4 === 0 ? await firstFound(context, title) : await shown(context, title);
    if (here.some((each) => each.kind === kind)) kinds.add(kind);
    for (const each of here) found.set(`${each.kind} ${each.path}`, each);
  }
  return { all: [...found.values()], kinds };
}

type Sample = { kind: string; title: string; audience: string[] };

/** One entry of each kind and audience, to be searched for by its own title. */
async function samples(): Promise<Sample[]> {
  const { rows } =
    await sql<Sample>`select distinct on (kind, audience) kind, left(title ->> 'sv', 120) as title, audience from search_entry
    where not "isAbsent" and "placeDepth" <= 1 order by kind, audience, standing desc, id`.execute(projection(app.database.em));
  everyKind = rows;
  return rows;
}
let everyKind: Sample[] = [];

/** What is a result of its own; parts of an evaluation or a programme may stand too far down under theirs to be shown. */
const RESULTS = ['recommendation', 'chapter', 'careProgramme', 'evaluation', 'qaArticle', 'course', 'lesson', 'unit', 'region', 'person'];

/** The kinds of which there is something for somebody. */
function kindsOpenTo(as: PersonaKey | null): string[] {
  const keys = as ? ['everyone', 'signedIn'] : ['everyone'];
  return [
    ...new Set(
      everyKind
        .filter(({ kind }) => RESULTS.includes(kind))
        .filter(({ audience }) => audience.some((key) => keys.includes(key)))
        .map(({ kind }) => kind),
    ),
  ];
}

/** What is shown of a search, with what stands under it, and what is suggested and alike. */
async function firstFound(context: Context, words: string): Promise<Found[]> {
  const suggested = await search(context, words.slice(0, 40), filter, { first: 5, after: null, titleOnly: true });
  return [...(await shown(context, words)), ...hitsOf(suggested.groups), ...(await alike(context, words, { ...filter, first: 10 }))];
}

async function shown(context: Context, words: string): Promise<Found[]> {
  return hitsOf((await search(context, words, filter, { first: 20, after: null })).groups);
}

const hitsOf = (groups: readonly GroupResult[]): Found[] => groups.flatMap(({ hits }) => hits.flatMap((hit) => [hit, ...hit.others]));

async function oneForEachAudience(): Promise<Context[]> {
  const byAudiences = new Map<string, Context>();
  for (const as of viewers) {
    const context = await contextOf(as);
    byAudiences.set(await usedAudiences(context), context);
  }
  expect(byAudiences.size).toBeGreaterThan(1);
  return [...byAudiences.values()];
}

describe('what is not published', { timeout: 60_000 }, () => {
  it('is found by none of all who are of other audiences: editions in work, sent to bodies and retired, local drafts, questions, tests', async () => {
    for (const context of await oneForEachAudience()) {
      for (const words of CLOSED) {
        for (const region of words === LOCAL_DRAFT ? ['vasterbotten', 'skane'] : [null]) {
          const { groups } = await search(context, words, { ...filter, region }, { first: 1, after: null });
          expect({ words, region, groups }).toEqual({ words, region, groups: [] });
        }
        const suggested = await search(context, words.slice(0, -2), filter, { first: 5, after: null, titleOnly: true });
        expect({ words, suggested: suggested.groups }).toEqual({ words, suggested: [] });
        expect(await alike(context, words, { ...filter, first: 5 })).toEqual([]);
      }
      const left = [...(await firstFound(context, RETIRED_WORDS)), ...(await everythingFound(context, RETIRED_WORDS))];
      expect(left.length).toBeGreaterThan(0);
      expect(left.filter(({ path }) => path.includes(ANTIDEPRESSANTS))).toEqual([]);
      for (const words of MISSPELT) expect((await understand(context, [words])).spelling).toEqual([]);
    }
  });

  it('reads as the organisation one reads at, and nowhere else', async () => {
    const at = async (region: string | null) =>
      (await search(await contextOf(null), LOCAL, { ...filter, region }, { first: 5, after: null })).groups.length;
    expect([await at('vasterbotten'), await at(null), await at('skane')]).toEqual([1, 0, 0]);
  });

  it('is told to editors by no count: what few searched for, and what anybody else would ask', async () => {
    const noteFrom = async (clientAddress: string) =>
      noteSearch({ ...(await contextOf(null)), clientAddress }, { words: ROUND, opened: false });
    for (let times = 0; times < 4; times += 1) await noteFrom(`caller ${times}`);
    for (const as of viewers) expect({ as, gaps: await searchGaps(await contextOf(as)) }).toEqual({ as, gaps: [] });
    await noteFrom('the fifth caller');
    for (const as of viewers) {
      const isEditor = as !== null && personas[as].roles.some(([role]) => role === 'CENTRE_EDITOR');
      expect({ as, count: (await searchGaps(await contextOf(as))).length }).toEqual({ as, count: isEditor ? 1 : 0 });
    }
  });

  it('is no word of the index', async () => {
    const { rows } =
      await sql`select word from search_word where word ilike any(array['%piplärka%', '%blåhake%', '%kanarie%', '%gransång%', '%stjärtmes%'])`.execute(
        projection<SearchTables>(app.database.em),
      );
    expect(rows).toEqual([]);
  });
});
