import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHash, type Doc } from 'shared/publishing/document.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { GABAPENTIN, nodeId, PROGRAMME } from './testing/editions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await mutate('editor', 'startDraft', 'StartDraftInput', { erratum: true });
  const changes = [
    { set: { node: 'row-phn-50-placebo', revision: 1, attributes: '{"comparison":{"sv":"mot overksam behandling"}}' } },
    { set: { node: 'gap-1', revision: 1, attributes: '{"text":{"sv":"Behandling längre än ett halvår"}}' } },
    { move: { structureRevision: 1, node: 'gap-3', parent: GABAPENTIN, after: null } },
    { remove: { structureRevision: 2, node: 'gap-2' } },
  ];
  await mutate('editor', 'editDraft', 'EditDraftInput', { operations: changes });
  await mutate('editor', 'describeDraft', 'DescribeDraftInput', { changeNote: 'Rättade ord.', reviewBy: '2028-06-01' });
  await mutate('editor', 'moveEdition', 'MoveEditionInput', { transition: 'SUBMIT_FOR_REVIEW' });
  await mutate('approver', 'moveEdition', 'MoveEditionInput', { transition: 'APPROVE' });
  await mutate('approver', 'moveEdition', 'MoveEditionInput', { transition: 'PUBLISH' });
});
afterAll(() => app.close());

async function mutate(as: 'editor' | 'approver', name: string, input: string, values: Record<string, unknown>): Promise<void> {
  const document = `mutation ($input: ${input}!) { ${name}(input: $input) { errors { __typename ... on UserError { message path } } } }`;
  const { data, errors } = await app.query<Record<string, { errors: unknown[] }>>(
    document,
    { input: { artefactId: nodeId(GABAPENTIN), ...values } },
    { as },
  );
  expect([errors, data[name]?.errors]).toEqual([[], []]);
}

type Version = {
  id: string;
  number: string;
  hash: string;
  erratum: boolean;
  approvedByName: string | null;
  document: Doc;
  supersededBy: { number: string; erratum: boolean } | null;
};

async function versions(): Promise<Version[]> {
  const { data, errors } = await app.query<{ artefact: { versions: { nodes: Version[] } } }>(
    `{ artefact(slug: "${GABAPENTIN}") { versions { nodes { id number hash erratum approvedByName document supersededBy { number erratum } } } } }`,
  );
  expect(errors).toEqual([]);
  return data.artefact.versions.nodes;
}

describe('the versions of a text', () => {
  it('are listed newest first, each knowing what took its place and whether that mended a fault', async () => {
    expect(await versions()).toMatchObject([
      { number: '1.1', erratum: true, approvedByName: 'Fastställare och publicerare, Kunskapscentrum Södra', supersededBy: null },
      { number: '1.0', erratum: false, approvedByName: null, supersededBy: { number: '1.1', erratum: true } },
    ]);
  });

  it('carry a hash anybody can compute from the document they give', async () => {
    for (const { hash, document } of await versions()) expect(documentHash(document)).toBe(hash);
  });

  it('differ part by part, word by word', async () => {
    const [next, old] = await versions();
    const { data, errors } = await app.query<{ versionDifference: { node: string; change: string; attributes: unknown }[] }>(
      'query ($from: ID!, $to: ID!) { versionDifference(from: $from, to: $to) { node type change attributes } }',
      { from: old?.id, to: next?.id },
    );
    expect(errors).toEqual([]);
    expect(Object.fromEntries(data.versionDifference.map(({ node, change }) => [node, change]))).toEqual({
      'row-phn-50-placebo': 'CHANGED',
      'gap-1': 'CHANGED',
      'gap-2': 'REMOVED',
      'gap-3': 'MOVED',
    });
    const words = JSON.stringify(data.versionDifference.find(({ node }) => node === 'gap-1')?.attributes);
    expect(words).toContain('"removed":true');
    expect(words).toContain('halvår');
  });

  it('differ only below a part where one is named, and not at all from those of another text', async () => {
    const [next, old] = await versions();
    const document = 'query ($from: ID!, $to: ID!, $node: ID) { versionDifference(from: $from, to: $to, node: $node) { node } }';
    const below = await app.query<{ versionDifference: { node: string }[] }>(document, {
      from: old?.id,
      to: next?.id,
      node: 'outcome-phn-50',
    });
    expect(below.data.versionDifference).toEqual([{ node: 'row-phn-50-placebo' }]);
    const { data } = await app.query<{ artefact: { publishedVersion: { id: string } } }>(
      `{ artefact(slug: "${PROGRAMME}") { publishedVersion { id } } }`,
    );
    const other = await app.query<{ versionDifference: null }>(document, { from: old?.id, to: data.artefact.publishedVersion.id });
    expect(other.data.versionDifference).toBeNull();
  });
});

describe('whoever answers for a text that rests on it', () => {
  const tasks = '{ myTasks { nodes { kind link parameters role organisationNodeName } } }';

  it('has a task that leads to the citation, where it can be compared and confirmed', async () => {
    type Task = { kind: string; link: string; parameters: Record<string, unknown> };
    const { data } = await app.query<{ myTasks: { nodes: Task[] } }>(tasks, {}, { as: 'courseEditor' });
    const stale = data.myTasks.nodes.filter(({ kind }) => kind === 'STALE_CITATION');
    expect(stale.length).toBeGreaterThan(0);
    expect(stale[0]).toMatchObject({ parameters: { change: 'CHANGED', version: '1.1' } });
    const id = stale[0]?.link.split('/').at(-1);
    const citation = '{ targetNodeId viewerCanConfirm pinnedVersion { number } stale { kind version { number } } }';
    const shown = await app.query(`query ($id: ID!) { citation(id: $id) ${citation} }`, { id }, { as: 'courseEditor' });
    expect(shown.data).toMatchObject({
      citation: { viewerCanConfirm: true, pinnedVersion: { number: '1.0' }, stale: { kind: 'CHANGED', version: { number: '1.1' } } },
    });
  });

  it('is nobody else: a nurse and a guest have none', async () => {
    for (const as of ['nurse', null] as const) {
      const { data } = await app.query<{ myTasks: { nodes: { kind: string }[] } }>(tasks, {}, { as });
      expect(data.myTasks.nodes.filter(({ kind }) => kind === 'STALE_CITATION')).toEqual([]);
    }
  });
});

describe('what is sent as a change', () => {
  const edit = async (operations: unknown[]) => {
    const document = 'mutation ($input: EditDraftInput!) { editDraft(input: $input) { errors { __typename ... on UserError { path } } } }';
    await app.query(
      'mutation ($input: StartDraftInput!) { startDraft(input: $input) { errors { __typename } } }',
      { input: { artefactId: nodeId(GABAPENTIN) } },
      { as: 'editor' },
    );
    const { data, errors } = await app.query<{ editDraft: { errors: unknown[] } }>(
      document,
      { input: { artefactId: nodeId(GABAPENTIN), operations } },
      { as: 'editor' },
    );
    expect(errors).toEqual([]);
    return data.editDraft.errors;
  };
  const set = (attributes: string) => ({ set: { node: 'gap-1', revision: 1, attributes } });
  const refused = [{ __typename: 'InvalidInput', path: ['operations', '0'] }];

  it.each([
    ['is no JSON', set('{')],
    ['is no object', set('[]')],
    ['lies deeper than any text', set(`{"text":${'['.repeat(20)}${']'.repeat(20)}}`)],
    ['is longer than any text', set(JSON.stringify({ text: { sv: 'a'.repeat(60_000) } }))],
    ['names what no attribute is called', set('{"te xt":{"sv":"x"}}')],
    ['is two changes in one', { ...set('{}'), remove: { structureRevision: 1, node: 'gap-1' } }],
    ['is no change', {}],
  ])('is refused where it %s', async (_, operation) => {
    expect(await edit([operation])).toEqual(refused);
  });

  it('is refused where it is more than a hundred at once', async () => {
    expect(await edit(Array.from({ length: 101 }, () => set('{}')))).toEqual([{ __typename: 'InvalidInput', path: ['operations'] }]);
  });
});

describe('a part that a text no longer has', () => {
  const removed = async (node: string, as?: 'nurse') =>
    (
      await app.query<{ removedPart: unknown }>(
        `query ($node: ID!) { removedPart(artefact: "${GABAPENTIN}", node: $node) { nodeId lastVersion { number } removedIn { number changeNote } } }`,
        { node },
        as ? { as } : {},
      )
    ).data.removedPart;

  it('says which version had it last and which came without it, to anybody who could read it', async () => {
    const told = { nodeId: 'gap-2', lastVersion: { number: '1.0' }, removedIn: { number: '1.1', changeNote: 'Rättade ord.' } };
    expect(await removed('gap-2')).toEqual(told);
    expect(await removed('gap-2', 'nurse')).toEqual(told);
  });

  it.each(['gap-1', 'aldrig-funnits', ''])('is nothing where the text has it or never had it: %s', async (node) => {
    expect(await removed(node)).toBeNull();
  });
});
