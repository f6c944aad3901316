import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { answered, claimed, contexts, readyDraft } from './testing/consult-steps.ts';

describe('what is known, before a question is asked', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('gives the templates of all topics in the reader’s language, for children with what is asked about every child', async () => {
    type Templates = {
      consultTemplates: { topic: string; name: string; track: string; version: string; fields: { code: string; label: string }[] }[];
    };
    const document =
      'query ($track: CareTrack) { consultTemplates(track: $track) { topic name track version fields { code label hint required maxLength sameAsAgeBand } } }';
    const { data } = await app.query<Templates>(document, {}, { locale: 'en' });
    expect(data.consultTemplates.map(({ topic }) => topic)).toEqual(Object.keys(consultTopics));
    const neuropathic = data.consultTemplates.find(({ topic }) => topic === 'NEUROPATHIC');
    expect(neuropathic).toMatchObject({
      name: 'Neuropathic pain',
      track: 'ADULT',
      fields: [{ code: 'utbredning', label: 'Distribution' }, {}, {}, {}, {}],
    });
    const child = (await app.query<Templates>(document, { track: 'CHILD' })).data.consultTemplates.find(
      ({ topic }) => topic === 'NEUROPATHIC',
    );
    expect(child?.fields.map(({ code }) => code)).toContain('barnets_egen_bild');
    expect(child?.version).not.toBe(neuropathic?.version);
  });

  it('shows published answers and other texts that share the topic', async () => {
    type Known = { similarKnowledge: Record<'answers' | 'texts', { nodes: { slug: string; tags: string[] }[] }> };
    const { data, errors } = await app.query<Known>(
      `{ similarKnowledge(topic: NEUROPATHIC) { answers { nodes { slug tags } } texts { nodes { slug tags } } } }`,
    );
    expect(errors).toEqual([]);
    const { answers, texts } = data.similarKnowledge;
    expect(answers.nodes.map(({ slug }) => slug)).toEqual(['gabapentin-hos-aldre-med-nedsatt-njurfunktion']);
    expect(texts.nodes.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['eval-gabapentin-neuropatisk', 'kurs-lakemedel', 'vardprogram-langvarig-smarta']),
    );
  });

  it('shows for a track what is for it or for both, also of what is like the words', async () => {
    type Found = { nodes: { track: string }[] };
    const known = async (track: string) => {
      const { data, errors } = await app.query<{ similarKnowledge: { texts: Found } }>(
        `{ similarKnowledge(topic: NEUROPATHIC, track: ${track}) { texts(first: 50) { nodes { track } } } }`,
      );
      expect(errors).toEqual([]);
      return new Set(data.similarKnowledge.texts.nodes.map((node) => node.track));
    };
    expect([...(await known('CHILD'))]).not.toContain('ADULT');
    expect([...(await known('ADULT'))]).not.toContain('CHILD');
    const alike = async (track: string) => {
      const words = 'Gabapentin vid neuropatisk smärta hos äldre med nedsatt njurfunktion';
      const { data, errors } = await app.query<{ alike: { id: string; path: string }[] }>(
        `{ alike(text: "${words}", track: ${track}, first: 20) { id path } }`,
      );
      expect(errors).toEqual([]);
      return data.alike.map(({ path }) => path);
    };
    const adult = await alike('ADULT');
    expect(adult.some((path) => path.includes('eval-gabapentin-neuropatisk'))).toBe(true);
    expect((await alike('CHILD')).some((path) => path.includes('eval-gabapentin-neuropatisk'))).toBe(false);
  });

  it('suggests to who answers what is like the words of the question, with questions answered before among it, and to nobody who may not read it', async () => {
    const document = '{ consult(id: "ID") { suggestedParts { words part { nodeId type artefact { slug } } } } }';
    type Suggested = { consult: { suggestedParts: { words: string[]; part: { type: string; artefact: { slug: string } } }[] } | null };
    const partsFor = async (words: string) => {
      const id = await claimed(contexts(app.database, app.clock), { token: words });
      const { data, errors, statements } = await app.query<Suggested>(document.replace('ID', id), {}, { as: 'consultant' });
      expect(errors).toEqual([]);
      expect(statements.length).toBeLessThanOrEqual(20);
      expect((await app.query(document.replace('ID', id), {}, { as: 'editor' })).data).toEqual({ consult: null });
      const suggested = data.consult?.suggestedParts ?? [];
      expect(suggested.every((each) => each.words.length > 0 && each.words.length <= 4)).toBe(true);
      return suggested.map(({ words: shared, part }) => ({ shared, text: `${part.artefact.slug} ${part.type}` }));
    };
    const kidneys = await partsFor('Gabapentin till en äldre med nedsatt njurfunktion');
    // The likest is first, though it is a question that was answered before.
    expect(kidneys[0]?.text).toBe('gabapentin-hos-aldre-med-nedsatt-njurfunktion qaArticle');
    expect(kidneys[0]?.shared).toContain('gabapentin');
    const opioids = await partsFor('Nedtrappning av opioider efter lång tid, dosen minskas hur fort');
    const opioidTexts = opioids.map(({ text }) => text);
    expect(opioidTexts).toContain('vardprogram-langvarig-smarta recommendation');
    expect(opioids).not.toEqual(kidneys);
    expect(opioids.length).toBeLessThanOrEqual(9);
    expect(opioidTexts.join()).not.toContain('barn');
  });

  it('reminds who answers of what they have answered on the topic, the likest first, and nobody else', async () => {
    const as = contexts(app.database, app.clock);
    const far = await answered(as, { topic: 'OROFACIAL', token: 'Tandvärk efter rotfyllning' });
    const like = await answered(as, { topic: 'OROFACIAL', token: 'Käkleden låser sig när patienten gäspar' });
    const last = await answered(as, { topic: 'OROFACIAL', token: 'Brännande tunga' });
    const hidden = await answered(as, { topic: 'OROFACIAL', token: 'Käkleden låser sig' });
    await quarantineConsult(await as('consultant'), { consultId: hidden, reason: 'RECOGNISABLE' });
    const id = await claimed(as, { topic: 'OROFACIAL', token: "Käkleden låser sig, 'o'hara' \\\\ & | !" });
    const document = `{ consult(id: "${id}") { earlierAnswers { id title reference answeredAt dispositionLabel } } }`;
    type Earlier = { consult: { earlierAnswers: { id: string }[] } | null };
    const { data, errors } = await app.query<Earlier>(document, {}, { as: 'consultant' });
    expect(errors).toEqual([]);
    const found = (data.consult?.earlierAnswers ?? []).map((each) => each.id);
    expect([found[0], found.toSorted()]).toEqual([like, [far, like, last].toSorted()]);
    expect(data.consult?.earlierAnswers[0]).toMatchObject({
      title: expect.stringContaining('gäspar'),
      dispositionLabel: expect.any(String),
    });
    for (const other of ['secondConsultant', 'physician', 'levelLead'] as const)
      expect((await app.query<Earlier>(document, {}, { as: other })).data.consult?.earlierAnswers).toEqual([]);
  });

  it('shows a published question with its answer to anyone, and nothing else under that name', async () => {
    const document = `query ($slug: String!) { qaArticle(slug: $slug) { slug question { sv en } answer topicName dispositionLabel version { major minor provenance } artefact { path answerCount } citations { targetNodeId target { slug } } } }`;
    const { data, errors } = await app.query(document, { slug: 'gabapentin-hos-aldre-med-nedsatt-njurfunktion' });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      qaArticle: {
        topicName: 'Neuropatisk smärta',
        dispositionLabel: 'Fortsätt handlägga på er nivå',
        version: { major: 1, minor: 0, provenance: 'IMPORTED' },
        artefact: { path: '/kunskap/fragor-svar/gabapentin-hos-aldre-med-nedsatt-njurfunktion' },
        citations: expect.arrayContaining([expect.objectContaining({ targetNodeId: 'outcome-phn-50' })]),
      },
    });
    expect((await app.query(document, { slug: 'eval-gabapentin-neuropatisk' })).data).toEqual({ qaArticle: null });
    expect((await app.query(document, { slug: 'no-such-thing' })).data).toEqual({ qaArticle: null });
  });

  it('leaves no text of a question in the log when it cannot be written', async () => {
    const consultId = await readyDraft(contexts(app.database, app.clock), { token: 'Blåhakesång' });
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table consult_message add constraint nothing_fits check (false) not valid');
    const document = 'mutation ($id: ID!) { submitConsult(input: { consultId: $id }) { errors { __typename } } }';
    const { errors, body } = await app.query(document, { id: consultId }, { as: 'physician' });
    await owner.query('alter table consult_message drop constraint nothing_fits');
    await owner.end();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(app.logged.join('\n')).toContain('nothing_fits');
    expect(`${app.logged.join('\n')} ${body}`).not.toContain('Blåhakesång');
  });
});
