import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';

type Hit = {
  id: string;
  group: string;
  kind: string;
  path: string;
  title: { text: string; ranges: { start: number; end: number }[] };
  passage: { text: string };
  reasons: { how: string; label: string; typed: string; found: string }[];
};
type Group = {
  group: string;
  label: string;
  total: number;
  hits: { nodes: Hit[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
type Results = {
  tooLong: boolean;
  namesSomebody: boolean;
  words: string[];
  spelling: { typed: string; meant: string }[];
  groups: Group[];
  nearest: Hit[];
};

const HIT = `id group kind path language version publishedAt title { text ranges { start end } } partOf passage { text ranges { start end } }
  reasons { how label typed found } others { kind path title } readsAt { id name }`;
const SEARCH = `query ($words: String!, $groups: [SearchGroup!], $region: String, $level: Int, $track: SearchTrack, $profession: String, $patientGroup: String, $first: Int!, $after: String) {
  search(words: $words, groups: $groups, region: $region, level: $level, track: $track, profession: $profession, patientGroup: $patientGroup, first: $first, after: $after) {
    tooLong namesSomebody words spelling { typed meant } synonyms { typed means }
    groups { group label total isCapped hits { nodes { ${HIT} } pageInfo { hasNextPage endCursor } } }
    nearest { ${HIT} }
  }
}`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function search(words: string, variables: Record<string, unknown> = {}, as: 'nurse' | null = 'nurse') {
  const answer = await app.query<{ search: Results }>(SEARCH, { words, first: 5, ...variables }, { as });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.search, statements: answer.statements };
}

const hitsOf = ({ groups }: { groups: Group[] }, group?: string) =>
  groups.filter((each) => group === undefined || each.group === group).flatMap(({ hits }) => hits.nodes);

describe('a search', () => {
  it.each([
    ['gabapentin nervsmärta', 'EVALUATION', '/kunskap/metoder/eval-gabapentin-neuropatisk'],
    ['ryggmärgsstim', 'RECOMMENDATION', '/kunskap/vardprogram/vardprogram-langvarig-smarta/rek-scs-endast-niva-4'],
    ['utsatning opioider', 'ANSWER', '/kunskap/fragor-svar/opioider-takt-och-stod-vid-nedtrappning'],
    ['sjukskrivning', 'RECOMMENDATION', '/kunskap/vardprogram/vardprogram-langvarig-smarta/rek-sjukskrivning-plan'],
    ['Smärtcentrum Akademska', 'PLACE', '/organisation/akademiska'],
  ])('for %s has the right %s among the first three', async (words, group, path) => {
    const paths = hitsOf(await search(words), group).map((hit) => hit.path.split('#')[0]);
    expect(paths.slice(0, 3)).toContain(path);
  });

  it('says why something is there that does not have the word', async () => {
    const [hit] = hitsOf(await search('stimulering'), 'RECOMMENDATION');
    expect(hit?.reasons).toContainEqual({ how: 'COMPOUND', label: 'sammansatt ord', typed: 'stimulering', found: 'ryggmärgsstimulering' });
    expect(hit?.title.ranges.map(({ start, end }) => hit.title.text.slice(start, end).toLowerCase())).toEqual(['ryggmärgsstimulering']);
    const [synonym] = hitsOf(await search('magont'), 'ANSWER');
    expect(synonym?.reasons).toContainEqual({ how: 'SYNONYM', label: 'synonym', typed: 'magont', found: 'buksmärta' });
  });

  it('says what it took a misspelt word for, and leaves a real word alone', async () => {
    expect((await search('fibromylagi')).spelling).toEqual([{ typed: 'fibromylagi', meant: 'fibromyalgi' }]);
    expect((await search('neurologi')).spelling).toEqual([]);
  });

  it('keeps å, ä and ö apart, and takes them for a and o where nothing else is found', async () => {
    expect(
      hitsOf(await search('svår')).some(
        ({ passage, title }) => /\bsvar\b/i.test(`${title.text} ${passage.text}`) && !/svår/i.test(passage.text),
      ),
    ).toBe(false);
    const found = hitsOf(await search('langvarig smarta'));
    expect(found.length).toBeGreaterThan(3);
  });

  it('narrows to a level, a track, a profession and a group of patients', async () => {
    const all = (await search('smärta', { first: 50 })).groups;
    const narrowed = await search('smärta', { first: 50, track: 'CHILD', level: 2 });
    const count = (groups: Group[]) => groups.reduce((sum, { total }) => sum + total, 0);
    expect(count(narrowed.groups)).toBeGreaterThan(0);
    expect(count(narrowed.groups)).toBeLessThan(count(all));
  });

  it('leaves what names no profession and no group of patients to everybody', async () => {
    const all = await search('smärta', { first: 50 });
    const physician = await search('smärta', { first: 50, profession: 'lakare-allman' });
    const ids = (results: Results) => hitsOf(results, 'RECOMMENDATION').map(({ id }) => id);
    expect(ids(physician).length).toBeGreaterThan(ids(all).length / 2);
    for (const group of ['EVALUATION', 'ANSWER']) expect(hitsOf(physician, group)).toEqual(hitsOf(all, group));
    const others = await search('smärta', { first: 50, patientGroup: 'no-such-group' });
    expect(hitsOf(others, 'RECOMMENDATION').length).toBeGreaterThan(0);
    expect(hitsOf(others).length).toBeLessThan(hitsOf(all).length);
  });

  it('leaves out what is for adults only where children are asked for, though it names no group', async () => {
    const titles = hitsOf(await search('smärta', { first: 50, patientGroup: 'barn' })).map(({ title }) => title.text);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => /vuxna/i.test(title))).toEqual([]);
    const hit = hitsOf(await search('multimodal rehabilitering vuxna', { first: 50 })).map(({ title }) => title.text);
    expect(hit.filter((title) => /vuxna/i.test(title)).length).toBeGreaterThan(0);
  });

  it('finds a unit for children among what is for children, though no level is said of it', async () => {
    const paths = hitsOf(await search('barnsmärtenheten', { track: 'CHILD' }), 'PLACE').map(({ path }) => path);
    expect(paths).toContain('/organisation/karolinska-barnsmarta');
    expect(hitsOf(await search('barnsmärtenheten', { track: 'ADULT' })).map(({ path }) => path)).not.toContain(
      '/organisation/karolinska-barnsmarta',
    );
  });

  it('gives one group page by page, each result once', async () => {
    const whole = hitsOf(await search('smärta', { groups: ['RECOMMENDATION'], first: 50 })).map(({ path }) => path);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { groups }: { groups: Group[] } = await search('smärta', { groups: ['RECOMMENDATION'], first: 7, after });
      paged.push(...hitsOf({ groups }).map(({ path }) => path));
      after = groups[0]?.hits.pageInfo.hasNextPage ? groups[0].hits.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.slice(0, 50)).toEqual(whole);
  });

  it('runs as many statements for fifty results as for one', async () => {
    const few = await search('smärta', { first: 1, region: 'sverige' });
    const many = await search('smärta', { first: 50, region: 'sverige' });
    expect(few.statements).toHaveLength(4);
    expect(many.statements).toHaveLength(4);
    // The names of the organisations whose own words are among the results are read together.
    expect((await search('smärta', { first: 50 })).statements).toHaveLength(5);
  });

  it('reads where the viewer works as long as no region is chosen, and says so of each text that reads otherwise there', async () => {
    type Read = Hit & { readsAt: { name: string } | null };
    const local = (results: Results) => (hitsOf(results) as Read[]).flatMap(({ readsAt }) => (readsAt ? [readsAt.name] : []));
    const skane = local(await search('smärta', { first: 50, region: 'skane' }));
    expect(skane.length).toBeGreaterThan(0);
    expect(local(await search('smärta', { first: 50 }))).toEqual(skane);
    expect(local(await search('smärta', { first: 50 }, null))).toEqual([]);
  });

  it('puts the places of the region first', async () => {
    const first = async (region: string) => hitsOf(await search('Exempelvårdcentralen', { region }, null), 'PLACE')[0]?.path;
    expect(await first('halland')).toBe('/organisation/exempelvardcentralen-halland');
    expect(await first('vastra-gotaland')).toBe('/organisation/exempelvardcentralen-vastra-gotaland');
  });

  it.each([
    ['kurs', 'COURSE', 'course'],
    ['nationell samordnare', 'PLACE', 'person'],
  ])('for %s begins with the group that is called so', async (words, group, kind) => {
    const { groups } = await search(words);
    expect(groups[0]?.group).toBe(group);
    expect(groups[0]?.hits.nodes[0]?.kind).toBe(kind);
  });

  it('puts a row of a list of references after what answers less closely', async () => {
    const hits = hitsOf(await search('barnsmärta', { groups: ['RECOMMENDATION'], first: 50 }));
    const first = hits.findIndex(({ kind }) => kind === 'reference');
    expect(first).toBeGreaterThan(0);
    expect(hits[0]?.reasons[0]?.how).toBe('COMPOUND');
    expect(hits[first]?.reasons).toEqual([]);
  });

  it('finds what a suggestion has promised: a word that has only begun, though it is one', async () => {
    const [hit] = hitsOf(await search('remis'), 'RECOMMENDATION');
    expect(hit?.reasons).toContainEqual({ how: 'BEGINNING', label: 'början av ordet', typed: 'remis', found: 'remiss' });
    expect(hitsOf(await search('opi')).length).toBeGreaterThan(0);
  });

  it('shows nothing near a compound that shares but a part with it', async () => {
    const { groups, nearest, spelling } = await search('körkort');
    expect({ groups, nearest, spelling }).toEqual({ groups: [], nearest: [], spelling: [] });
    expect((await search('nack')).spelling).toEqual([]);
  });

  it('offers what comes nearest where nothing has all the words', async () => {
    const nothing = await search('gabapentin bältros trumpetkonsert');
    expect(nothing.groups).toEqual([]);
    expect(nothing.nearest.map(({ path }) => path).join(' ')).toContain('gabapentin');
    expect((await search('gabapentin')).nearest).toEqual([]);
  });

  it.each([
    ['ryggmärgsstimulator trumpetkonsert', 'eval-scs-landryggssmarta'],
    ['våldsutsatt trumpetkonsert', 'vald'],
    ['internetbaserad KBT', 'eval-psykologisk-behandling'],
  ])('takes %s for what all of its words but one mean, by other words too', async (words, path) => {
    const { groups, nearest } = await search(words);
    expect(groups).toEqual([]);
    expect(nearest.map((hit) => hit.path).join(' ')).toContain(path);
  });

  it('refuses what is too long to be a question, and a cursor that is not its own', async () => {
    expect(await search('å'.repeat(201))).toMatchObject({ tooLong: true, groups: [] });
    const answer = await app.query(SEARCH, { words: 'smärta', first: 5, groups: ['ANSWER'], after: 'x' });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const everywhere = await app.query(SEARCH, { words: 'smärta', first: 5, after: 'x' });
    expect(everywhere.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('looks for nobody: what points out a person is neither searched, suggested nor compared', async () => {
    const who = '18900117-9838 smärta gabapentin';
    expect(await search(who, {}, null)).toMatchObject({ namesSomebody: true, words: [], groups: [], nearest: [], statements: [] });
    const suggested = await app.query<{ searchSuggestions: unknown[] }>(
      'query ($who: String!) { searchSuggestions(words: $who) { group } }',
      {
        who,
      },
    );
    expect(suggested).toMatchObject({ data: { searchSuggestions: [] }, statements: [] });
    const compared = await app.query<{ alike: unknown[] }>('query ($who: String!) { alike(text: $who) { id } }', { who });
    expect(compared).toMatchObject({ data: { alike: [] }, statements: [] });
    expect(app.logged.join('\n')).not.toContain('9838');
  });

  it('understands English, and marks the language it answers in', async () => {
    const answer = await app.query<{ search: Results }>(SEARCH, { words: 'spinal cord stimulation', first: 5 }, { locale: 'en' });
    expect(
      hitsOf(answer.data.search)
        .map(({ path }) => path)
        .join(' '),
    ).toContain('eval-scs-landryggssmarta');
  });
});

describe('suggestions', () => {
  const SUGGEST =
    'query ($words: String!) { searchSuggestions(words: $words) { group hits { nodes { path title { text ranges { start end } } } } } }';
  type Suggestions = { searchSuggestions: Group[] };

  it('go on with the word that is being typed, by title, at most five of each group', async () => {
    const { data, statements } = await app.query<Suggestions>(SUGGEST, { words: 'smärtm' });
    expect(data.searchSuggestions.flatMap(({ hits }) => hits.nodes).length).toBeGreaterThan(0);
    for (const { hits } of data.searchSuggestions) {
      expect(hits.nodes.length).toBeLessThanOrEqual(5);
      for (const { title } of hits.nodes) expect(title.text.toLowerCase()).toContain('smärtm');
    }
    expect(statements).toHaveLength(3);
  });

  it('are none for nothing', async () => {
    expect((await app.query<Suggestions>(SUGGEST, { words: ' ' })).data.searchSuggestions).toEqual([]);
  });
});

describe('what is like a paragraph', () => {
  const ALIKE = 'query ($text: String!) { alike(text: $text) { path title { text } } }';

  it('is found by what the paragraph is about', async () => {
    const text =
      'Kvinna med brännande smärta längs ett stråk på bröstkorgen sedan bältros för ett halvår sedan. Nedsatt njurfunktion. Gabapentin har prövats i låg dos men gav yrsel. Hur kan dosen anpassas?';
    const { data } = await app.query<{ alike: Hit[] }>(ALIKE, { text });
    expect(data.alike[0]?.path).toContain('gabapentin');
  });

  it.each([
    ['Kan man ge Lyrica efter bältros till 84-årig kvinna med eGFR 28?', 'gabapentin-hos-aldre-med-nedsatt-njurfunktion'],
    ['Patient som fått OxyContin för ryggont sedan flera år. Hur ska vi trappa ut?', 'opioider-takt-och-stod-vid-nedtrappning'],
    ['Flicka 13 år med ont i magen som inte går till skolan', 'buksmarta-och-skolfranvaro'],
  ])('is found by other words for it: %s', async (text, slug) => {
    const { data, statements } = await app.query<{ alike: Hit[] }>(ALIKE, { text });
    expect(data.alike[0]?.path).toContain(slug);
    expect(statements).toHaveLength(3);
  });

  it('may be narrowed to some groups', async () => {
    const document = 'query ($text: String!, $groups: [SearchGroup!]) { alike(text: $text, groups: $groups) { group } }';
    const text = 'Brännande smärta sedan bältros. Gabapentin gav yrsel. Hur kan dosen anpassas till njurfunktionen?';
    const groupsOf = async (groups: string[] | null) => {
      const { data } = await app.query<{ alike: Hit[] }>(document, { text, groups });
      return [...new Set(data.alike.map(({ group }) => group))];
    };
    expect((await groupsOf(null)).length).toBeGreaterThan(1);
    expect(await groupsOf(['ANSWER'])).toEqual(['ANSWER']);
  });

  it('is nothing for what is about something else', async () => {
    const { data } = await app.query<{ alike: Hit[] }>(ALIKE, { text: 'Konserten med stråkorkestern börjar klockan sju i stadsparken.' });
    expect(data.alike).toEqual([]);
  });

  it('leaves nothing of the paragraph in the log', async () => {
    await app.query(ALIKE, { text: 'Silverfiskmåseflygel vid bältros och gabapentin' });
    await search('Silverfiskmåseflygel');
    expect(app.logged.join('\n').toLowerCase()).not.toContain('silverfiskmåseflygel');
  });
});
