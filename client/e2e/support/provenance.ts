import { expect, type Page } from '@playwright/test';

type Mark = { nodeId: string; mode: string; attributes: string[]; link: { organisationNode: { name: string } } };
type Effective = {
  document: { nodes: Record<string, { attrs: Record<string, unknown> }> };
  marks: Mark[];
  leftOut: { label: { sv: string }; link: { organisationNode: { name: string } } }[];
};

const query = `query ($slug: String!, $at: String!) { effectiveDocument(slug: $slug, at: $at) { document
  marks { nodeId mode attributes link { organisationNode { name } } } leftOut { label { sv } link { organisationNode { name } } } } }`;

/** What stands drawn of one part: its mark, and for each stretch of text asked about whether it stands inside words marked as somebody's. */
type Drawn = { id: string; mark: string; text: string };

/**
 * Walks every part that the page draws of a text read in a region, and compares it with what the API says of whose words it is: no part of the nation's is
 * marked, every other one is, with the name of the organisation, and the words of each own attribute stand inside the mark.
 * @returns how many parts were walked and how many of them were marked
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

type Walked = { walked: number; marked: number };

async function walk(page: Page, { document, marks }: Omit<Effective, 'leftOut'>): Promise<Walked> {
  const byNode = Map.groupBy(marks, ({ nodeId }) => nodeId);
  await expect(page.locator('main [data-part]'), 'the page draws parts').not.toHaveCount(0);
  const drawn = await drawnParts(page);
  for (const { id, mark, text } of drawn) {
    const own = byNode.get(id) ?? [];
    if (own.length === 0) {
      expect(mark, `${id} is the nation's`).toBe('NONE');
      continue;
    }
    expect(mark, `${id} is not the nation's alone`).toBe(own.find(({ mode }) => mode !== 'ADAPT')?.mode ?? 'ADAPT');
    expect(text, `${id} says whose words it is in`).toContain(own.at(-1)?.link.organisationNode.name ?? '?');
  }
  for (const { id } of drawn) await expectWordsMarked(page, id, document.nodes[id]?.attrs ?? {}, byNode.get(id) ?? []);
  await expectCellsMarked(page, marks);
  await expectNoOtherWords(page, document, marks, new Set(drawn.map(({ id }) => id)));
  return { walked: drawn.length, marked: drawn.filter(({ mark }) => mark !== 'NONE').length };
}

/** The words of each attribute, where they are drawn, stand inside a mark exactly when they are somebody's own. */
async function expectWordsMarked(page: Page, id: string, attrs: Record<string, unknown>, marks: Mark[]): Promise<void> {
  const isWhole = marks.some(({ mode }) => mode !== 'ADAPT');
  const own = new Set(marks.flatMap(({ attributes }) => attributes));
  for (const [name, value] of Object.entries(attrs)) {
    for (const words of wordsOf(value)) {
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
    for (const name of attributes)
      for (const words of wordsOf(nodes[nodeId]?.attrs[name]))
        expect(text, `${nodeId}.${name} is not drawn as a part`).not.toContain(words);
}

/** Runs in the page: for each place in a part where the words stand, whether it is inside a frame or a word that says whose they are. */
function findWords({ id, words }: { id: string; words: string }): boolean[] {
  const squeezed = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const parts = [...document.querySelectorAll<HTMLElement>(`main [data-part="${CSS.escape(id)}"]`)].filter(
    ({ tagName }) => tagName !== 'SPAN',
  );
  return parts.flatMap((part) => {
    const holding = [...part.querySelectorAll<HTMLElement>('*')].filter((element) => squeezed(element.textContent) === words);
    const deepest = holding.filter((element) => !holding.some((other) => other !== element && element.contains(other)));
    return deepest
      .filter((element) => !element.closest('details, [role="alert"], [data-left-out]'))
      .map((element) => element.closest('[data-own]') !== null || part.dataset['mark'] === 'ADD' || part.dataset['mark'] === 'ORPHAN');
  });
}

function wordsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('sv' in value)) return [];
  const { sv } = value;
  if (typeof sv === 'string') return [sv.replaceAll(/\s+/g, ' ').trim()].filter((words) => words.length > 20);
  return textBlocks(sv).filter((words) => words.length > 20);
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
    [...document.querySelectorAll<HTMLElement>('main [data-part]')].map((part) => ({
      id: part.dataset['part'] ?? '',
      mark: part.dataset['mark'] ?? '',
      text: part.textContent,
    })),
  );
}

async function effectiveDocument(page: Page, slug: string, at: string): Promise<Effective> {
  return (await ask<{ effectiveDocument: Effective }>(page, query, { slug, at })).effectiveDocument;
}

const courseQuery = `query ($slug: String!, $at: String, $node: ID!) {
  courseAsRead(slug: $slug, at: $at) { root title { sv } summary { sv } objectives { sv } steps { node title { sv } }
    reading { marks { nodeId mode attributes link { organisationNode { name } } } } }
  lesson(course: $slug, node: $node, at: $at) { node title { sv } body reading { marks { nodeId mode attributes link { organisationNode { name } } } } } }`;

type Text = { sv: unknown };
type AsRead = {
  courseAsRead: {
    root: string;
    title: Text;
    summary: Text | null;
    objectives: Text[];
    steps: { node: string; title: Text }[];
    reading: { marks: Mark[] };
  };
  lesson: { node: string; title: Text; body: Text; reading: { marks: Mark[] } } | null;
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
  return { document: { nodes }, marks: [...reading.marks, ...(lesson?.reading.marks ?? [])].filter(once) };
}

const once = (mark: Mark, index: number, all: Mark[]): boolean =>
  all.findIndex((each) => each.nodeId === mark.nodeId && each.link.organisationNode.name === mark.link.organisationNode.name) === index;

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
