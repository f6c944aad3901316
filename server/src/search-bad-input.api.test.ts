import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from './testing/test-app.ts';

const SEARCH = `query ($words: String!) { search(words: $words) { tooLong words groups { total hits { nodes { title { text ranges { start end } } passage { text ranges { start end } } } } } nearest { id } } }`;
const SUGGEST = 'query ($words: String!) { searchSuggestions(words: $words) { hits { nodes { id } } } }';
const ALIKE = 'query ($words: String!) { alike(text: $words) { id } }';
const NOTE = 'mutation ($words: String!) { noteSearch(input: { words: $words, opened: true }) { counted } }';

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
  const times: number[] = [];
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom(SEARCH, SEARCH, SEARCH, SUGGEST, ALIKE, NOTE), async (words, document) => {
      const started = performance.now();
      const { status, body } = await app.query(document, { words });
      times.push(performance.now() - started);
      if (status >= 500 || body.includes('INTERNAL_SERVER_ERROR')) faults.push(JSON.stringify(words).slice(0, 80));
    }),
    { numRuns: 500 },
  );
  expect(faults).toEqual([]);
  expect(times).toHaveLength(500);
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
