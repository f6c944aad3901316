import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retireArtefact } from '../publishing/retire-artefact.ts';
import { Editions, GABAPENTIN, nodeId, PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
let editions: Editions;
beforeAll(async () => {
  app = await createTestApp();
  editions = Editions.on(app.database);
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.fastify.inject({ method: 'GET', url, headers });

const titlesIn = async (url: string): Promise<string[]> =>
  (parseAtomFeed((await get(url)).body).entries ?? []).map(({ title }) => title?.value ?? '');

describe('the feed of an organisation', () => {
  it('tells what is read there: its own texts and those from above', async () => {
    const answer = await get('/flode/sverige.atom');
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
    expect(await titlesIn('/flode/sverige.atom')).toContain('Vårdprogram för långvarig smärta: version 1.0');
    expect((await titlesIn('/flode/skane.atom')).length).toBeGreaterThanOrEqual((await titlesIn('/flode/sverige.atom')).length);
  });

  it('leads to the texts as they are read there', async () => {
    expect((await get('/flode/skane.atom')).body).toMatch(/rel="alternate" type="text\/html" href="[^"]*\/skane\/kunskap"/);
    expect((await get('/flode/sverige.atom')).body).toMatch(/rel="alternate" type="text\/html" href="https?:\/\/[^/"]*\/kunskap"/);
  });

  it("leads from a version of the nation's text to the reading of it there", async () => {
    const linkIn = async (feed: string): Promise<string | undefined> => {
      const entries = parseAtomFeed((await get(`/flode/${feed}.atom`)).body).entries ?? [];
      return entries.find(({ title }) => title?.value === 'Vårdprogram för långvarig smärta: version 1.0')?.links?.[0]?.href;
    };
    expect(await linkIn('skane')).toMatch(/\/\/[^/]+\/skane\/kunskap\/vardprogram\//);
    expect(await linkIn('sverige')).toMatch(/\/\/[^/]+\/kunskap\/vardprogram\//);
  });

  it('does not tell the nation of the texts of a healthcare region', async () => {
    expect((await titlesIn('/flode/sverige.atom')).join()).not.toContain('Gabapentin');
    expect((await titlesIn('/flode/skane.atom')).join()).toContain('Gabapentin');
  });

  it('is not sent again until something is published', async () => {
    const first = await get('/flode/sverige.atom');
    const etag = String(first.headers.etag);
    for (const known of [etag, `"x", ${etag}`, etag.replace('W/', ''), '*'])
      expect((await get('/flode/sverige.atom', { 'if-none-match': known })).statusCode).toBe(304);
    expect((await get('/flode/sverige.atom', { 'if-none-match': '"x"' })).statusCode).toBe(200);
    editions.clock.advance(1_000);
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, 'rek-neuropatisk-smarta', { levels: [1, 2, 3] }));
    const next = await get('/flode/sverige.atom', { 'if-none-match': etag });
    expect(next.statusCode).toBe(200);
    expect(parseAtomFeed(next.body).entries?.[0]).toMatchObject({
      title: { value: 'Vårdprogram för långvarig smärta: version 2.0' },
      summary: { value: 'Ändrat underlag.' },
    });
  });

  it.each(['/flode/finns-inte.atom', '/flode/sverige', '/flode/sverige.rss', '/flode/.atom', '/flode/dokument/finns-inte.atom'])(
    '%s is not there',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );
});

describe('the feed of a text', () => {
  it('tells its versions, and that it is out of use', async () => {
    const url = `/flode/dokument/${GABAPENTIN}.atom`;
    expect(await titlesIn(url)).toEqual([expect.stringContaining('version 1.0')]);
    editions.clock.advance(1_000);
    const { errors } = await retireArtefact(await editions.as('approver'), { artefactId: nodeId(GABAPENTIN), reason: 'Ersatt.' });
    expect(errors).toEqual([]);
    const entries = parseAtomFeed((await get(url)).body).entries ?? [];
    expect(entries[0]).toMatchObject({ title: { value: expect.stringContaining('tagen ur bruk') }, summary: { value: 'Ersatt.' } });
    expect(entries[0]?.categories).toContainEqual({ term: 'patientsakerhet' });
  });
});
