import pg from 'pg';
import { sql } from 'kysely';
import { inTransaction, type Context } from '../../src/kernel/context.ts';
import { projection } from '../../src/kernel/database/projection.ts';
import { SEARCH_GROUPS } from 'shared/search/search-words.ts';
import { recountWords } from '../../src/kernel/search/index/count-words.ts';
import { alike } from '../../src/kernel/search/query/alike.ts';
import { search } from '../../src/kernel/search/query/search.ts';
import { ownerUrl, type BenchDatabase } from '../bench-database.ts';
import { milliseconds, percentile, type Measured } from '../figure.ts';
import { somebody } from './judge.ts';
import { halves, readPairs } from './pair.ts';

/** Entries at ten times the data of a country: 2,000 guidelines and 5,000 evaluations with their parts, courses, questions and 1,200 units. */
const ENTRIES = 250_000;
/** And at the data of a country. */
const TENTH = ENTRIES / 10;
const WORD_COLUMNS = ['words', 'titleWords'];
const SEARCHES = 400;
/** Milliseconds: the slowest of a hundred searches, suggestions between a key and the paint, and the budget of a paragraph. */
const SEARCH_LIMIT = 300;
const SUGGESTION_LIMIT = 200;

const everything = { groups: SEARCH_GROUPS, region: 'skane', level: null, track: null, patientGroup: null, profession: null };

/** What nobody means well with, and what is far too long. */
const hostile = [
  '%'.repeat(200),
  "' or 1=1 --",
  '((((',
  'smärta:* & !vård',
  '\0\0',
  '🙂'.repeat(50),
  'å'.repeat(10_000),
  'smärta '.repeat(28),
  'a b c d e f g h i j k l m',
];

/** What sounds like the field and is none of its words, the hardest there is to make out. */
const invented = inventedTexts();

const PARAGRAPH =
  'Kvinna 65–79 år med brännande smärta längs ett stråk på bröstkorgen sedan bältros för ett halvår sedan. Nedsatt njurfunktion. Gabapentin har prövats i låg dos men gav yrsel ' +
  'och dåsighet, och hon är orolig för att ramla. Amitriptylin har inte prövats. Sömnen är störd. Hur kan dosen anpassas till njurfunktionen, och hur länge ska behandlingen prövas innan den trappas ut?';

/** How long searches take at ten times the data, beside their limits and beside the same searches on a tenth of it. */
export async function searchLatency(database: BenchDatabase, say: (step: string) => void): Promise<Measured[]> {
  const queries = halves.flatMap((half) => readPairs(half).map(({ query }) => query));
  const context = (): Context => ({ ...database.context(), viewer: somebody });
  const ask = (words: string) => search(context(), words, everything, { first: 5, after: null });
  const demo = await timesOf(queries, ask);
  await grow(database, TENTH);
  say(`${TENTH} entries are there`);
  const small = await timesOf(queries, ask);
  await grow(database, ENTRIES);
  say(`${ENTRIES} entries are there`);
  const large = await timesOf(queries, ask);
  const plain = await timesOf(queries, (words) => plainSearch(context(), words));
  const beginnings = queries.map((query) => query.slice(0, Math.max(2, Math.ceil(query.length / 2))));
  const suggestions = await timesOf(beginnings, (words) =>
    search(context(), words, everything, { first: 5, after: null, titleOnly: true }),
  );
  // Asked once each, since a second time much of it would be remembered: nobody waits for the second.
  const bad = await coldTimesOf([...hostile, ...invented], ask);
  const paragraphs = await timesOf([PARAGRAPH], (text) => alike(context(), text, { ...everything, first: 10 }));
  const longTexts = await coldTimesOf(longParagraphs(), (text) => alike(context(), text, { ...everything, first: 10 }));
  const note = `${ENTRIES} entries; median ${round(percentile(large, 0.5))} ms`;
  return [
    atMost(
      'search p99, ×10 data',
      percentile(large, 0.99),
      SEARCH_LIMIT,
      `${note}; one bare statement of plain snowball p99 ${round(percentile(plain, 0.99))} ms`,
    ),
    atMost(
      'suggestions p95, ×10 data',
      percentile(suggestions, 0.95),
      SUGGESTION_LIMIT,
      `median ${round(percentile(suggestions, 0.5))} ms`,
    ),
    atMost(
      'bad input p99, ×10 data',
      percentile(bad, 0.99),
      SEARCH_LIMIT,
      `${bad.length} texts, each asked once; median ${round(percentile(bad, 0.5))} ms`,
    ),
    atMost(
      'ten thousand characters compared, p99, ×10 data',
      percentile(longTexts, 0.99),
      SEARCH_LIMIT,
      `${longTexts.length} texts, each once`,
    ),
    atMost(
      'similar knowledge p99, ×10 data',
      percentile(paragraphs, 0.99),
      SEARCH_LIMIT,
      `median ${round(percentile(paragraphs, 0.5))} ms`,
    ),
    {
      figure: 'search p95, ×10 data over ×1',
      ours: percentile(large, 0.95),
      reference: percentile(small, 0.95),
      unit: 'ms',
      goal: 1.3,
      lessIsBetter: true,
      note: `${ENTRIES} entries over ${TENTH}; the demo content alone ${round(percentile(demo, 0.95))} ms`,
    },
  ];
}

function atMost(figure: string, ours: number, reference: number, note: string): Measured {
  return { figure, ours, reference, unit: 'ms', goal: 1, lessIsBetter: true, note };
}

async function timesOf(texts: readonly string[], work: (text: string) => Promise<unknown>): Promise<number[]> {
  for (const text of texts.slice(0, 20)) await work(text);
  const times: number[] = [];
  for (let index = 0; index < SEARCHES; index += 1) {
    const text = texts[(index * 7) % texts.length] ?? '';
    times.push(await milliseconds(() => work(text)));
  }
  return times;
}

async function coldTimesOf(texts: readonly string[], work: (text: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) times.push(await milliseconds(() => work(text)));
  return times;
}

/** Compounds nobody has written, slips of the hand in them, and both by the line, up to the longest question that is let through. */
function inventedTexts(): string[] {
  const parts =
    'ryggmärgs smärt behandlings läkemedels genomgångs rehabiliterings stimulator barn nerv opioid uttrappnings sömn utrednings'.split(' ');
  const ends = 'mottagning plan avdelning protokoll schema kontroll riktlinje möte bedömning remiss'.split(' ');
  const compound = (index: number) =>
    [index, index * 5 + 3, index * 7 + 1].map((at) => parts[at % parts.length]).join('') + ends[index % ends.length];
  const slip = (word: string) => word.slice(0, 6) + word.charAt(7) + word.charAt(6) + word.slice(9);
  const compounds = Array.from({ length: 120 }, (_, index) => compound(index));
  const lines = compounds.map((_, index) =>
    compounds
      .slice(index, index + 9)
      .join(' ')
      .slice(0, 200),
  );
  return [...compounds, ...compounds.map(slip), ...lines, ...lines.map((line) => line.split(' ').map(slip).join(' ').slice(0, 200))];
}

/** Texts of ten thousand characters: what the field says, and compounds alone. */
function longParagraphs(): string[] {
  return [`${PARAGRAPH} `.repeat(40), `${invented.slice(0, 240).join(' ')} `.repeat(2), `${invented.slice(240).join('. ')} `].map((text) =>
    text.slice(0, 10_000),
  );
}

/**
 * The texts of the demo content again and again under other names, until there are so many entries; the indexes are made anew afterwards, which is quicker than row
 * by row.
 */
async function grow(database: BenchDatabase, size: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl(database.url) });
  await owner.connect();
  await owner.query(`delete from search_entry where source = 'copy'`);
  const { rows } = await owner.query<{ count: number }>(`select count(*)::int as count from search_entry where not "isAbsent"`);
  for (const column of WORD_COLUMNS) await owner.query(`drop index "search_entry_${column}_index"`);
  await owner.query(
    `insert into search_entry (id, source, "objectId", "nodeId", "placeId", "placeDepth", "isAdapted", "isAbsent", "group", kind, path, page, "isWithin", home, title, "partOf", body, version,
        "publishedAt", track, levels, "patientGroups", professions, audience, "validFrom", "validTo", standing, words, "titleWords")
      select gen_random_uuid(), 'copy', md5("objectId"::text || copy)::uuid, "nodeId", "placeId", "placeDepth", false, false, "group", kind, path || '-' || copy,
        page || '-' || copy, "isWithin", home, title, "partOf", body, version, "publishedAt" - copy * interval '1 hour', track, levels, "patientGroups", professions, audience,
        "validFrom", "validTo", standing - copy % 1000, words, "titleWords"
      from search_entry, generate_series(2, $1::int) copy where not "isAbsent"`,
    [Math.ceil(size / (rows[0]?.count ?? 1))],
  );
  for (const column of WORD_COLUMNS)
    await owner.query(`create index "search_entry_${column}_index" on search_entry using gin ("${column}")`);
  await inTransaction(database.context(), async (context) => {
    await sql`set local statement_timeout = 0`.execute(projection(context.em));
    await recountWords(context);
  });
  // As the database would by itself after a while.
  await owner.query('vacuum full analyze search_entry');
  await owner.query('vacuum analyze search_word');
  await owner.end();
}

/** The least a search on this table could be: one statement, stems only, the first rows by rank. */
async function plainSearch(context: Context, words: string): Promise<unknown> {
  return sql`select id, title, ts_rank(words, query) from search_entry, plainto_tsquery('swedish', ${words}) query where words @@ query
    order by 3 desc limit 25`.execute(projection(context.em));
}

function round(value: number): string {
  return value.toPrecision(3);
}
