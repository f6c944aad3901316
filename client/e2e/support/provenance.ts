import { expect, type Page } from '@playwright/test';
import { carePhases } from 'shared/guidelines/care-phase.ts';
import { etdJudgementWords } from 'shared/guidelines/etd-judgements.ts';
import { duties } from 'shared/guidelines/responsibility-nodes.ts';
import type { Locale } from 'shared/text/locale.ts';
import { inLocale, isLocalised, type Localised } from 'shared/text/localised.ts';

type Mark = { nodeId: string; mode: string; attributes: string[]; link: { organisationNode: { name: string } } };
type Warning = { nodeId: string; status: string; safety: boolean; organisationNode: { name: string } };
type Told = { marks: Mark[]; warnings: Warning[] };
type Effective = Told & {
  document: { nodes: Record<string, { attrs: Record<string, unknown> }> };
  leftOut: { label: { sv: string }; link: { organisationNode: { name: string } } }[];
};

const toldFields =
  'marks { nodeId mode attributes link { organisationNode { name } } } warnings { nodeId status safety organisationNode { name } }';

const query = `query ($slug: String!, $at: String!) { effectiveDocument(slug: $slug, at: $at) { document
  leftOut { label { sv } link { organisationNode { name } } } ${toldFields} } }`;

/** What stands drawn of one part, whether it is only named there, and how often its words are followed by why they differ, and by a warning. */
type Drawn = { id: string; mark: string; text: string; isNamed: boolean; leads: boolean; grounds: number; warned: string[] };

/**
 * Walks every part that the page draws of a text read in a region, and compares it with what the API says of whose words it is: no part of the nation's is
 * marked, every other one is, with the name of the organisation, and the words of each own attribute stand inside the mark, short ones and those of a cell
 * too. Where the text above has moved a warning stands with the part; a part that is only named says so, and leads to where the rest is told.
 * @returns how many parts were walked, and how many of them were marked, or warned of
 */
export async function walkProvenance(page: Page, slug: string, at: string): Promise<Walked> {
  return walk(page, await effectiveDocument(page, slug, at));
}

/**
 * As `walkProvenance`, of the page of a course or of one of its lessons, whose text the API gives only as it is read by the viewer.
 * @param at the region of the address; null where there is none
 */
export async function walkCourse(page: Page, slug: string, at: string | null, lesson: string | null = null): Promise<Walked> {
  return walk(page, await courseAsRead(page, slug, at, lesson));
}

type Walked = { walked: number; marked: number; warned: number };

async function walk(page: Page, { document, marks, warnings }: Omit<Effective, 'leftOut'>): Promise<Walked> {
  const byNode = Map.groupBy(marks, ({ nodeId }) => nodeId);
  const warningsOf = Map.groupBy(warnings, ({ nodeId }) => nodeId);
  await expect(page.locator('main [data-part]'), 'the page draws parts').not.toHaveCount(0);
  const drawn = await drawnParts(page);
  for (const part of drawn) {
    expectMark(part, byNode.get(part.id) ?? []);
    expectWarned(part, warningsOf.get(part.id) ?? []);
  }
  for (const { id } of drawn) await expectWordsMarked(page, id, document.nodes[id]?.attrs ?? {}, byNode.get(id) ?? []);
  await expectCellsMarked(page, marks);
  await expectNoOtherWords(page, document, marks, new Set(drawn.map(({ id }) => id)));
  const warned = drawn.filter(({ id }) => warningsOf.has(id)).length;
  return { walked: drawn.length, marked: drawn.filter(({ mark }) => mark !== 'NONE').length, warned };
}

/** A part says whose words it is in, and why, with a way to the nation's; one that is only named leads to where that is told. */
function expectMark({ id, mark, text, isNamed, leads, grounds }: Drawn, own: Mark[]): void {
  if (own.length === 0) {
    expect(mark, `${id} is the nation's`).toBe('NONE');
    return;
  }
  expect(mark, `${id} is not the nation's alone`).toBe(own.find(({ mode }) => mode !== 'ADAPT')?.mode ?? 'ADAPT');
  expect(text, `${id} says whose words it is in`).toContain(own.at(-1)?.link.organisationNode.name ?? '?');
  if (isNamed) expect(leads, `${id} is only named, and leads to where the rest is told`).toBe(true);
  else if (mark === 'ADAPT') expect(grounds, `${id} says why, and leads to the nation's words`).toBe(1);
}

/** Where the text above has moved, each organisation that has not decided is told of in a banner; beside a mere name, in a word. */
function expectWarned({ id, text, isNamed, warned }: Drawn, open: Warning[]): void {
  if (isNamed) {
    if (open.length > 0)
      expect(text, `${id} says that something is to be known`).toMatch(/har ändrats|patientsäkerhet|inte kvar|inte avgjord/);
    return;
  }
  expect(warned, `${id} warns once for each who has not decided`).toHaveLength(open.length);
  for (const { organisationNode } of open)
    expect(warned.join(' '), `${id} says who has not decided`).toContain(`${organisationNode.name} har inte tagit ställning`);
}

/** The words of each attribute, where they are drawn, stand inside a mark exactly when they are somebody's own. */
async function expectWordsMarked(page: Page, id: string, attrs: Record<string, unknown>, marks: Mark[]): Promise<void> {
  const isWhole = marks.some(({ mode }) => mode !== 'ADAPT');
  const own = new Set(marks.flatMap(({ attributes }) => attributes));
  for (const [name, value] of Object.entries(attrs)) {
    for (const words of wordsOf(name, value, localeOf(page))) {
      const found = await page.evaluate(findWords, { id, words });
      for (const inMark of found) expect(inMark, `${id}.${name}: ${words.slice(0, 60)}`).toBe(isWhole || own.has(name));
    }
  }
}

/** What is no words, a decision or the levels of care, says in its cell of a table whose it is: a word beside the name of the row would leave open which. */
async function expectCellsMarked(page: Page, marks: Mark[]): Promise<void> {
  for (const { nodeId, attributes } of marks)
    if (attributes.includes('decision') || attributes.includes('levels'))
      for (const row of await page.locator(`main tr:has([data-part="${nodeId}"])`).all())
        await expect(row.locator('[data-own]'), `${nodeId} marks its own values`).not.toHaveCount(0);
}

/** What is somebody's own stands nowhere outside the parts that are drawn as parts, where no mark could say whose it is. */
async function expectNoOtherWords(page: Page, { nodes }: Effective['document'], marks: Mark[], drawn: ReadonlySet<string>): Promise<void> {
  const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  for (const { nodeId, attributes } of marks.filter((mark) => !drawn.has(mark.nodeId)))
    // What is noted of a decision is often said in the same words of many parts.
    for (const name of attributes.filter((each) => each !== 'decision'))
      for (const words of wordsOf(name, nodes[nodeId]?.attrs[name], localeOf(page)).filter((each) => each.length > 20))
        expect(text, `${nodeId}.${name} is not drawn as a part`).not.toContain(words);
}

/**
 * Runs in the page: for each place in a part where the words stand by themselves, whether it is inside a frame or a word that says whose they are. A place is
 * the part, its heading, what stands outside its frame, and the row of a table that is its alone; what is told about the part is no words of it.
 */
function findWords({ id, words }: { id: string; words: string }): boolean[] {
  const told = 'details [data-reasons], [data-drift], [data-left-out]';
  const named = CSS.escape(id);
  const parts = [...document.querySelectorAll<HTMLElement>(`main [data-part="${named}"]`)];
  const headings = [...document.querySelectorAll<HTMLElement>(`main [data-heading="${named}"]`)];
  const rowOf = (part: HTMLElement): HTMLElement | null => {
    const row = part.closest('tr');
    return row?.querySelectorAll('[data-part]').length === 1 ? row : null;
  };
  const textsIn = (place: HTMLElement, part: HTMLElement | null): Text[] => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const holder = node.parentElement?.closest<HTMLElement>('[data-part]') ?? null;
      const isOthers = holder !== part && holder !== null && place.contains(holder);
      const isName = holder?.tagName === 'SPAN' && holder.dataset['part'] === id;
      if (!isOthers && !isName && !node.parentElement?.closest(told)) found.push(node);
    }
    return found;
  };
  const marksIn = (place: HTMLElement, part: HTMLElement | null): boolean[] => {
    const texts = textsIn(place, part);
    return texts.flatMap((first, from) => {
      let run = '';
      for (const text of texts.slice(from)) {
        run = `${run}${text.data}`.replaceAll(/\s+/g, ' ');
        if (run.trim() === words) {
          const mark = part?.dataset['mark'] ?? 'NONE';
          return [first.parentElement?.closest('[data-own]') !== null || mark === 'ADD' || mark === 'ORPHAN'];
        }
        if (run.length > words.length + 1) return [];
      }
      return [];
    });
  };
  const outside = [...headings, ...document.querySelectorAll<HTMLElement>(`main [data-words="${named}"]`)];
  return [...parts.flatMap((part) => marksIn(rowOf(part) ?? part, part)), ...outside.flatMap((place) => marksIn(place, null))];
}

/** What is read of the codes that parts hold. */
const codes: Record<string, Record<string, Localised<string>>> = { duty: duties, judgement: etdJudgementWords, phase: carePhases };

/** The language a page is read in, as its address says. */
const localeOf = (page: Page): Locale => (new URL(page.url()).pathname.startsWith('/en/') ? 'en' : 'sv');

/** The words an attribute is read as in a language, each stretch that stands by itself. */
function wordsOf(name: string, value: unknown, locale: Locale): string[] {
  const code = typeof value === 'string' ? codes[name]?.[value] : undefined;
  if (typeof value === 'string') return code ? [inLocale(code, locale)] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (name === 'decision' && 'note' in value) return wordsOf('note', value.note, locale);
  if (!isLocalised(value)) return [];
  const read = inLocale(value, locale);
  return typeof read === 'string' ? [read.replaceAll(/\s+/g, ' ').trim()] : textBlocks(read).filter(Boolean);
}

/** The text of each paragraph and heading of a rich text. */
function textBlocks(node: unknown): string[] {
  const { type, text, content = [] } = node as { type: string; text?: string; content?: unknown[] };
  if (text !== undefined) return [text];
  const inner = content.map(textBlocks);
  return type === 'paragraph' || type === 'heading' ? [inner.flat().join('').replaceAll(/\s+/g, ' ').trim()] : inner.flat();
}

async function drawnParts(page: Page): Promise<Drawn[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-part]')].map((part) => {
      const own = <Kind extends Element>(selector: string): Kind[] =>
        [...part.querySelectorAll<Kind>(selector)].filter(
          (each) => each.closest('[data-part]') === part && !each.closest('[data-left-out]'),
        );
      return {
        id: part.dataset['part'] ?? '',
        mark: part.dataset['mark'] ?? '',
        text: part.textContent,
        isNamed: part.tagName === 'SPAN',
        leads: part.querySelector('a') !== null || part.closest('a') !== null,
        grounds: own('[data-grounds]').filter((each) => each.querySelector('a') && each.querySelector('details')).length,
        warned: own<HTMLElement>('[data-drift]').map((each) => each.textContent),
      };
    }),
  );
}

async function effectiveDocument(page: Page, slug: string, at: string): Promise<Effective> {
  return (await ask<{ effectiveDocument: Effective }>(page, query, { slug, at })).effectiveDocument;
}

const courseQuery = `query ($slug: String!, $at: String, $node: ID!) {
  courseAsRead(slug: $slug, at: $at) { root title { sv } summary { sv } objectives { sv } steps { node title { sv } }
    reading { ${toldFields} } }
  lesson(course: $slug, node: $node, at: $at) { node title { sv } body reading { ${toldFields} } } }`;

type Worded = { sv: unknown };
type AsRead = {
  courseAsRead: {
    root: string;
    title: Worded;
    summary: Worded | null;
    objectives: Worded[];
    steps: { node: string; title: Worded }[];
    reading: Told;
  };
  lesson: { node: string; title: Worded; body: Worded; reading: Told } | null;
};

/** What the viewer reads of a course as a document: its own words, the titles of its steps, and one lesson whole. */
async function courseAsRead(page: Page, slug: string, at: string | null, node: string | null): Promise<Omit<Effective, 'leftOut'>> {
  const { courseAsRead: course, lesson } = await ask<AsRead>(page, courseQuery, { slug, at, node: node ?? '' });
  const { root, title, summary, steps, reading } = course;
  const nodes = {
    ...Object.fromEntries(steps.map((step) => [step.node, { attrs: { title: step.title } }])),
    [root]: { attrs: { title, summary } },
    ...(lesson ? { [lesson.node]: { attrs: { title: lesson.title, body: lesson.body } } } : {}),
  };
  const all = [reading, ...(lesson ? [lesson.reading] : [])];
  const marks = once(
    all.flatMap((each) => each.marks),
    ({ link }) => link.organisationNode.name,
  );
  const warnings = once(
    all.flatMap((each) => each.warnings),
    ({ organisationNode }) => organisationNode.name,
  );
  return { document: { nodes }, marks, warnings };
}

/** What is told of one part for one organisation, once. */
function once<Each extends { nodeId: string }>(all: readonly Each[], whose: (each: Each) => string): Each[] {
  return [...Map.groupBy(all, (each) => `${each.nodeId} ${whose(each)}`).values()].flatMap(([first]) => first ?? []);
}

/** Asks the API as whoever the page is signed in as. */
export async function ask<Data>(page: Page, text: string, variables: object): Promise<Data> {
  return page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return ((await response.json()) as { data: Data }).data;
    },
    { query: text, variables },
  );
}
