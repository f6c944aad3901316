import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { swedishDictionary } from './kernel/search/language/swedish-dictionary.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';

const SEARCH = `query ($words: String!) { search(words: $words) { tooLong words groups { total hits { nodes { title { text ranges { start end } } passage { text ranges { start end } } } } } nearest { id } proposals { meant } } }`;
const SUGGEST = 'query ($words: String!) { searchSuggestions(words: $words) { hits { nodes { id } } } }';
const ALIKE = 'query ($words: String!) { alike(text: $words) { id } }';
const NOTE = 'mutation ($words: String!) { noteSearch(input: { words: $words, opened: true }) { counted } }';

const MOST_STATEMENTS = 14;
const MOST_LOOK_UPS = 30_000;
const LONGEST_STATEMENT = 20_000;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** Whatever anybody may type or paste: letters, signs SQL and `tsquery` give a meaning, emoji, half characters, zero bytes. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('%', '_', '\\', "'", '"', '&', '|', '!', '(', ')', ':', '*', '<', '->', '\0', ' ', 'å', 'smärta'),
    maxLength: 40,
  }),
  fc.constantFrom(
    "'; drop table search_entry; --",
    'smärta:*',
    'l:smärta',
    '(((((',
    'NOT smärta OR 1=1',
    '🙂🙂',
    '\ud800',
    '%%%%',
    'e:x & !y',
    '""""',
  ),
  fc.nat(10_000).map((length) => 'å'.repeat(length)),
  fc.nat(2_000).map((length) => 'a '.repeat(length)),
);

it('answers or refuses anything, and is never a fault', { timeout: 300_000 }, async () => {
  const faults: string[] = [];
  let most = 0;
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom(SEARCH, SEARCH, SEARCH, SUGGEST, ALIKE, NOTE), async (words, document) => {
      const { status, body, statements } = await app.query(document, { words });
      if (document !== NOTE) most = Math.max(most, statements.length);
      if (status >= 500 || body.includes('INTERNAL_SERVER_ERROR')) faults.push(JSON.stringify(words).slice(0, 80));
    }),
    { numRuns: 500 },
  );
  expect(faults).toEqual([]);
  // A search, once more with a word as it was meant, once more without signs, what comes nearest in three ways, and what words may have been meant.
  expect(most).toBeLessThanOrEqual(MOST_STATEMENTS);
});

/** What sounds like words of the field and is none takes the most work: it is looked into as little as a usual question, however much of it there is. */
it.each([
  'ryggmärgsstimulatorimplantationsmottagning',
  'å'.repeat(60),
  'arm'.repeat(20),
  Array.from({ length: 12 }, (_, index) => `smrtbehandlngsplan${'x'.repeat(index)}`).join(' '),
  'smärtmottagningsbesöksplaneringsmöte ryggmärgsskaderehabiliteringsavdelning läkemedelsgenomgångsprotokollmall opioiduttrappningsschemakontroll',
])('does bounded work for %s', async (words) => {
  const guesses = vi.spyOn(swedishDictionary(), 'lastPartsOf');
  const { statements } = await app.query(SEARCH, { words });
  expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  expect(guesses.mock.calls.length).toBeLessThan(MOST_LOOK_UPS);
  expect(Math.max(...statements.map((statement) => statement.length))).toBeLessThan(LONGEST_STATEMENT);
  guesses.mockRestore();
});

it('refuses ten thousand characters at once', async () => {
  const { data } = await app.query<{ search: { tooLong: boolean } }>(SEARCH, { words: 'smärta '.repeat(1_429) });
  expect(data.search.tooLong).toBe(true);
  const alike = await app.query(ALIKE, { words: 'smärta '.repeat(1_429) });
  expect(alike.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('never gives markup of its own: what a text holds comes back as it is', async () => {
  const { data } = await app.query<{ search: { groups: unknown[] } }>(SEARCH, { words: '<b>smärta</b>' });
  expect(JSON.stringify(data.search.groups)).not.toMatch(/<b>|<mark>/);
  expect(data.search.groups.length).toBeGreaterThan(0);
});
