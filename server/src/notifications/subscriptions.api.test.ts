import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { Editions, GABAPENTIN, nodeId, PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';
import { Subscription } from './subscription.entity.ts';

let app: TestApp;
let editions: Editions;
beforeAll(async () => {
  app = await createTestApp();
  editions = Editions.on(app.database);
});
afterAll(() => app.close());

type Input = { artefactId?: string; tag?: string; organisationNodeId?: string };
type Payload = { subscription: { id: string } | null; errors: { __typename: string; message: string; path: string[] }[] };

const payload = 'subscription { id tag organisationName artefact { slug } } errors { __typename ... on UserError { message path } }';

async function subscribe(input: Input, as: PersonaKey | null): Promise<Payload> {
  const document = `mutation ($input: SubscribeInput!) { subscribe(input: $input) { ${payload} } }`;
  const { data, errors } = await app.query<{ subscribe: Payload }>(document, { input }, { as });
  expect(errors).toEqual([]);
  return data.subscribe;
}

async function end(subscriptionId: string, as: PersonaKey | null): Promise<Payload> {
  const document = `mutation ($input: EndSubscriptionInput!) { endSubscription(input: $input) { ${payload} } }`;
  return (await app.query<{ endSubscription: Payload }>(document, { input: { subscriptionId } }, { as })).data.endSubscription;
}

type Change = { type: string; title: { sv: string }; number: string; path: string; safety: boolean };

const news = (first = 20) =>
  `{ myNews(first: ${first}) { nodes { id type kind title { sv } number note safety occurredAt organisationName path } } }`;

async function newsOf(as: PersonaKey | null): Promise<Change[]> {
  const { data, errors } = await app.query<{ myNews: { nodes: Change[] } }>(news(100), {}, { as });
  expect(errors).toEqual([]);
  return data.myNews.nodes;
}

const regionId = async () =>
  (await app.query<{ regions: { id: string; slug: string }[] }>('{ regions { id slug } }')).data.regions.find(
    ({ slug }) => slug === 'skane',
  )?.id ?? '';

describe('a subscription', () => {
  it('of a text tells its changes, the newest first, and says at the text that it is there', async () => {
    const { subscription, errors } = await subscribe({ artefactId: nodeId(PROGRAMME) }, 'nurse');
    expect(errors).toEqual([]);
    expect((await newsOf('nurse')).every(({ title }) => title.sv.startsWith('Vårdprogram'))).toBe(true);
    editions.clock.advance(1_000);
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, 'rek-neuropatisk-smarta', { levels: [1, 2, 3] }));
    expect((await newsOf('nurse'))[0]).toMatchObject({ type: 'VERSION', number: '2.0', path: `/kunskap/vardprogram/${PROGRAMME}` });
    const { data } = await app.query(`{ artefact(slug: "${PROGRAMME}") { viewerSubscription { id } } }`, {}, { as: 'nurse' });
    expect(data).toEqual({ artefact: { viewerSubscription: { id: subscription?.id } } });
  });

  it('of a topic and of a region tell what belongs to them', async () => {
    await subscribe({ tag: 'NEUROPATHIC' }, 'physician');
    const topic = await newsOf('physician');
    expect(topic.map(({ title }) => title.sv).join()).toContain('Gabapentin');
    expect(topic.map(({ title }) => title.sv).join()).not.toContain('Psykologisk behandling');
    await subscribe({ organisationNodeId: await regionId() }, 'unitManager');
    const region = await newsOf('unitManager');
    expect(region.map(({ title }) => title.sv).join()).toContain('Gabapentin');
    expect(region.map(({ title }) => title.sv).join()).toContain('Vårdprogram');
  });

  it('asked for ten times at once is one', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => subscribe({ tag: 'HEADACHE' }, 'triage')));
    expect(new Set(all.map(({ subscription }) => subscription?.id)).size).toBe(1);
    expect(await testContext(app.database).em.count(Subscription, { tag: 'HEADACHE' })).toBe(1);
  });

  it('ends, and then tells nothing', async () => {
    const { subscription } = await subscribe({ tag: 'OROFACIAL' }, 'consultant');
    expect((await newsOf('consultant')).length).toBeGreaterThan(0);
    expect((await end(subscription?.id ?? '', 'consultant')).errors).toEqual([]);
    expect(await newsOf('consultant')).toEqual([]);
    expect((await end(subscription?.id ?? '', 'consultant')).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it("of another person looks unknown, and is not in one's list", async () => {
    const { subscription } = await subscribe({ artefactId: nodeId(GABAPENTIN) }, 'editor');
    expect((await end(subscription?.id ?? '', 'nurse')).errors).toMatchObject([{ __typename: 'NotFound', path: ['subscriptionId'] }]);
    const { data } = await app.query<{ mySubscriptions: { nodes: { artefact: { slug: string } | null }[] } }>(
      '{ mySubscriptions { nodes { id tag organisationName artefact { slug } } } }',
      {},
      { as: 'nurse' },
    );
    expect(data.mySubscriptions.nodes.map(({ artefact }) => artefact?.slug)).toEqual([PROGRAMME]);
  });

  it.each<[string, Input, PersonaKey | null, string]>([
    ['of nothing', {}, 'nurse', 'InvalidInput '],
    ['of two things', { tag: 'HEADACHE', artefactId: 'x' }, 'nurse', 'InvalidInput '],
    ['of a topic that is no code', { tag: 'två ord' }, 'nurse', 'InvalidInput tag'],
    ['of a text there is none of', { artefactId: nodeId('finns-inte') }, 'nurse', 'NotFound artefactId'],
    ['of an organisation there is none of', { organisationNodeId: 'x' }, 'nurse', 'NotFound organisationNodeId'],
    ['of a guest', { tag: 'HEADACHE' }, null, 'NotAllowed '],
  ])('%s is refused', async (_name, input, as, expected) => {
    const { errors } = await subscribe(input, as);
    expect(errors.map(({ __typename, path }) => `${__typename} ${path.join('.')}`)).toEqual([expected]);
  });

  it('costs the same statements for one piece of news as for all, and a guest has none', async () => {
    expect(await newsOf(null)).toEqual([]);
    const [one, all] = [await app.query(news(1), {}, { as: 'physician' }), await app.query(news(100), {}, { as: 'physician' })];
    expect(all.statements.length).toBe(one.statements.length);
  });
});
