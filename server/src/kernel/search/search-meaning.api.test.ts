import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';

type Hit = { path: string; title: { text: string }; reasons: { how: string; found: string }[] };
type Results = { groups: { hits: { nodes: Hit[] } }[]; nearest: Hit[]; proposals: { typed: string; meant: string }[] };

const HIT = 'path title { text } reasons { how found }';
const SEARCH = `query ($words: String!) { search(words: $words) { groups { hits { nodes { ${HIT} } } } nearest { ${HIT} } proposals { typed meant } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function search(words: string, as: 'nurse' | null = null): Promise<Results> {
  const { data, errors } = await app.query<{ search: Results }>(SEARCH, { words }, { as });
  expect(errors).toEqual([]);
  return data.search;
}

const hitsOf = ({ groups }: Results) => groups.flatMap(({ hits }) => hits.nodes);

it('puts what has the rare word of a question nearest, and proposes words that look like one nothing has', async () => {
  const { nearest, proposals } = await search('alkohol och smärta');
  expect(nearest[0]?.path).toContain('suicidrisk');
  expect(proposals).toEqual([]);
  expect((await search('gabapentum trumpetkonsert')).proposals).toContainEqual({ typed: 'gabapentum', meant: 'gabapentin' });
  expect((await search('gabapentin')).proposals).toEqual([]);
});

it('tells the very word found beside a general one as that, and has nothing nearest that only has the general one', async () => {
  const [first] = hitsOf(await search('fungerar gabapentin mot nervsmärta'));
  expect(first?.reasons.map(({ how }) => how)).toEqual(['SYNONYM']);
  expect((await search('hjälper akupunktur')).nearest.filter(({ title }) => /hjälp/i.test(title.text))).toEqual([]);
});

it('finds words of two letters, which the index does not count', async () => {
  const title = 'Ny smärta i bröstkorgen efter bröstcancer: är det ett resttillstånd?';
  expect(hitsOf(await search(title)).map((hit) => hit.title.text)).toContain(title);
});

it('takes a word of the language for one that sounds like it where nothing has it', async () => {
  const [first] = hitsOf(await search('huvudverk'));
  expect(first?.reasons).toContainEqual(expect.objectContaining({ how: 'SPELLING', found: 'huvudvärk' }));
  expect(
    hitsOf(await search('självmordstnakar'))
      .map(({ path }) => path)
      .join(' '),
  ).toContain('suicidrisk');
});

it('keeps a verb with one particle apart from the same verb with another', async () => {
  const [into, out] = [await search('sätta in gabapentin'), await search('sätta ut gabapentin')];
  expect(hitsOf(out).map(({ path }) => path)[0]).toContain('eval-gabapentin');
  expect(hitsOf(into).flatMap(({ reasons }) => reasons.map(({ found }) => found))).not.toContain('utsättning');
  expect(hitsOf(out).flatMap(({ reasons }) => reasons.map(({ found }) => found))).not.toContain('nedsatt');
});

it.each([
  ['mat', 'mer'],
  ['EDS', 'et'],
  ['hes', 'haft'],
  ['slagen', 'slag'],
  ['smärtklinik', 'kliniskt'],
  ['smärtskola', 'skolfrånvaro'],
  ['funktionsnedsättning', 'njurfunktion'],
  ['kinesiofobi', 'oro'],
  ['a-kassa', 'försäkringskassan'],
  ['stumpsmärta', 'slumpsmärta'],
  ['ankel', 'enkel'],
  ['kanar', 'kan'],
])('does not take %s for %s', async (words, other) => {
  const { groups, proposals } = await search(words);
  const found = hitsOf({ groups, nearest: [], proposals }).flatMap(({ reasons }) => reasons.map((reason) => reason.found));
  expect(found).not.toContain(other);
  expect(proposals.map(({ meant }) => meant)).not.toContain(other);
});

it.each([
  ['fibromyalgi behandling', ['antidepressiva-fibromyalgi', 'duloxetin']],
  ['vill inte leva', ['suicidrisk']],
  ['vill dö', ['suicidrisk']],
  ['fungerar gabapentin mot nervsmärta', ['eval-gabapentin', 'rad-gabapentin']],
])('%s leads to what is about it first', async (words, wanted) => {
  const paths = hitsOf(await search(words)).map(({ path }) => path);
  for (const each of wanted) expect(paths.join(' ')).toContain(each);
  expect(paths.length).toBeGreaterThan(wanted.length);
});

it('finds what is said with another particle, and a compound whose first part is short by its parts', async () => {
  const paths = async (words: string) => hitsOf(await search(words)).map(({ path }) => path);
  expect(await paths('trappa ner')).toContainEqual(expect.stringContaining('rek-suicidriskbedomning'));
  const [first] = hitsOf(await search('orosanmälan'));
  expect(first?.reasons.map(({ how }) => how)).toEqual(['COMPOUND']);
});

it.each([
  ['arbetsterapeut', 'team'],
  ['certifikat', 'kurs'],
  ['kombitabletter', 'daglig-huvudvark-och-lakemedelsoverbruk'],
])('leads a guest on from %s', async (words, to) => {
  expect(
    hitsOf(await search(words))
      .map(({ path }) => path)
      .join(' '),
  ).toContain(to);
});

it('has nearest what other words for the word lead to, and no parts of a word the language has', async () => {
  const { groups, nearest } = await search('arbetsterapi');
  expect(groups).toEqual([]);
  expect(nearest[0]?.title.text).toMatch(/team/i);
});

it.each(['behandlas länge med läkemedel', 'återkommande söker vård'])(
  'shows %s, half a sentence on its page, by the name of what begins it',
  async (words) => {
    const hits = hitsOf(await search(words));
    expect(hits.map(({ path }) => path).join(' ')).toContain('kunskapsstod');
    expect(hits.filter(({ title }) => /^\p{Ll}/u.test(title.text))).toEqual([]);
  },
);

it('leads with the whole before a row under it that says the same', async () => {
  const paths = hitsOf(await search('ineffektiv behandling')).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/kunskap/metoder/eval-gabapentin'))).toEqual([
    '/kunskap/metoder/eval-gabapentin-neuropatisk',
  ]);
});

it('finds what is called by little words alone', async () => {
  expect(hitsOf(await search('Vad du kan göra')).map(({ title }) => title.text)).toContain('Vad du kan göra');
});

it('has the noun of a question nearest, not what is done with it', async () => {
  const { groups, nearest } = await search('sätta in gabapentin');
  expect(groups).toEqual([]);
  expect(nearest[0]?.title.text).toContain('abapentin');
});

it.each(['vill dö', 'självmord', 'självmordstankar', 'suicid', 'vill inte leva', 'orkar inte leva', 'självmrod'])(
  'says first whom to call to a guest who asks about %s, and how the risk is assessed to who works in care',
  async (words) => {
    const [first] = hitsOf(await search(words));
    expect(first).toMatchObject({ path: expect.stringContaining('patienttext-att-leva-med-smarta#nar') });
    const forStaff = hitsOf(await search(words, 'nurse')).map(({ path }) => path);
    expect(forStaff.find((path) => path.startsWith('/kunskap/vardprogram'))).toMatch(/suicidrisk/);
    expect(forStaff).toContainEqual(expect.stringContaining('suicidrisk-och-lakemedel-vid-smarta'));
  },
);

it('has the risk of suicide among the first that are like a question where somebody does not want to live', async () => {
  const text = 'Man 45 år med ryggvärk säger att han inte orkar leva, har mycket tramadol hemma';
  const { data } = await app.query<{ alike: Hit[] }>('query ($text: String!) { alike(text: $text, first: 3) { path } }', { text });
  expect(data.alike.map(({ path }) => path).join(' ')).toContain('suicidrisk');
});

it('tells a corrected word and then the other word for what it meant', async () => {
  const [first] = hitsOf(await search('amitriptilin'));
  expect(first?.reasons).toEqual([
    { how: 'SPELLING', found: 'amitriptylin' },
    { how: 'BROADER', found: 'tricykliska antidepressiva' },
  ]);
});

it('takes an abbreviation that is no word for itself, and shows what a part is headed by', async () => {
  const evaluation = hitsOf(await search('KBT')).find(({ path }) => path.includes('/metoder/'));
  expect(evaluation?.reasons).toEqual([]);
  expect(hitsOf(await search('jämlikhet')).filter(({ reasons }) => reasons.length === 0)).toEqual([]);
});

it('leads to the page a part is read on', async () => {
  const paths = hitsOf(await search('hjälp mot smärta')).map(({ path }) => path);
  expect(paths).toContain('/kunskap/riktlinjer/riktlinjer-langvarig-smarta/rad-mmr#mmr-values');
});
