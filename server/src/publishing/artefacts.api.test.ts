import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';
import { importPublishedVersion } from './import-published-version.ts';
import { GABAPENTIN, PROGRAMME } from './testing/editions.ts';

const MANY = 100;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  const context = testContext(app.database);
  const owner = await context.em.findOneOrFail(OrganisationNode, { slug: 'sverige' });
  await context.em.transactional(async (em) => {
    for (let number = 0; number < MANY; number += 1) {
      const slug = `program-${number}`;
      await importPublishedVersion(
        { ...context, em },
        {
          artefactId: contentId(slug),
          slug,
          ownerId: owner.id,
          track: 'BOTH',
          levels: [1],
          tags: ['TEST'],
          document: programme(slug),
          changeNote: 'Ny.',
          reviewBy: null,
        },
      );
    }
  });
});
afterAll(() => app.close());

/** A programme of one recommendation, which rests on the evaluation. */
function programme(slug: string): Doc {
  const decision = {
    priority: 3,
    type: null,
    strength: null,
    direction: null,
    certainty: null,
    strongReason: null,
    reason: null,
    note: null,
  };
  const text = { sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Pröva.' }] }] } };
  const lists = { phases: [], levels: [], perspectives: [], patientGroups: [], professions: [], patientNeeds: [], sources: [] };
  const cites = [{ artefact: contentId(GABAPENTIN), node: 'outcome-phn-50' }];
  const recommendation = {
    title: { sv: 'Pröva' },
    text,
    kind: 'CLINICAL',
    track: 'BOTH',
    decision,
    note: null,
    confirmation: 'CONFIRMED',
    toConfirm: null,
  };
  return {
    kind: 'careProgramme',
    schema: 2,
    root: slug,
    nodes: {
      [slug]: { type: 'careProgramme', attrs: { title: { sv: `Program ${slug}` }, summary: null }, children: ['kap'] },
      kap: { type: 'chapter', attrs: { title: { sv: 'Kapitel' }, intro: null }, children: ['rek'] },
      rek: { type: 'recommendation', attrs: { ...recommendation, ...lists, cites }, children: [] },
    },
  };
}

const artefactFields = `
  id kind slug status path track ownerName viewerCanEdit viewerCanRetire answerCount
  draft { state } replacedBy { id }
  publishedVersion { number title { sv en } reviewBy reviewOverdue publishedAt artefact { slug } supersededBy { number } nodes { nodeId } document }
  citations { id targetPath sourcePath targetLabel { sv } pinnedVersion { number } stale { kind version { number } } viewerCanConfirm }`;

const statements = async (document: string, as: 'courseEditor' | null = null) => {
  const { errors, statements: sent } = await app.query(document, {}, { as });
  expect(errors).toEqual([]);
  return sent.length;
};

describe('the number of statements', () => {
  it('is the same for 20 artefacts and for 100', async () => {
    const list = (first: number) =>
      `{ artefacts(first: ${first}, tags: ["TEST"]) { nodes { ${artefactFields} } pageInfo { hasNextPage } } }`;
    expect(await statements(list(100))).toBe(await statements(list(20)));
  });

  it('is the same for 20 and 100 artefacts of an editor', async () => {
    const list = (first: number) => `{ editorialArtefacts(first: ${first}, kinds: ["careProgramme"]) { nodes { ${artefactFields} } } }`;
    expect(await statements(list(100), 'courseEditor')).toBe(await statements(list(20), 'courseEditor'));
  });

  it('is the same for 20 and 100 texts that rest on an evaluation', async () => {
    const list = (first: number) =>
      `{ artefact(slug: "${GABAPENTIN}") { usedIn(first: ${first}) { nodes { sourceLabel { sv } sourcePath sourceArtefact { slug path } targetPath } } } }`;
    expect(await statements(list(100))).toBe(await statements(list(20)));
  });

  it('is the same for a text with one citation and one with many', async () => {
    const one = (slug: string) => `{ artefact(slug: "${slug}") { ${artefactFields} versions { nodes { number } } } }`;
    expect(await statements(one(PROGRAMME))).toBe(await statements(one('program-1')));
  });

  it('is the same for 20 and 100 parts to cite', async () => {
    const list = (first: number) => `{ citableNodes(first: ${first}) { nodes { nodeId path label { sv } artefact { slug path } } } }`;
    expect(await statements(list(100))).toBe(await statements(list(20)));
  });
});

type UsedInPage = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

async function usedInPage(after: string | null): Promise<UsedInPage> {
  const document = `query ($after: String) {
    artefact(slug: "${GABAPENTIN}") { usedIn(first: 30, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
  }`;
  return (await app.query<{ artefact: { usedIn: UsedInPage } }>(document, { after })).data.artefact.usedIn;
}

describe('a guest', () => {
  it('reads what a recommendation rests on, with links to the cited part, and who rests on it', async () => {
    const { data } = await app.query<{ artefact: { citations: { sourcePath: string; targetPath: string }[] } }>(
      `{ artefact(slug: "${PROGRAMME}") { citations { sourcePath targetPath } } }`,
    );
    expect(data.artefact.citations).toContainEqual({
      sourcePath: `/kunskap/vardprogram/${PROGRAMME}/rek-neuropatisk-smarta`,
      targetPath: `/kunskap/metoder/${GABAPENTIN}#outcome-phn-50`,
    });
  });

  it('pages through everything that rests on it without gap or repetition', async () => {
    const seen: string[] = [];
    let page: UsedInPage | null = null;
    while (page?.pageInfo.hasNextPage ?? true) {
      page = await usedInPage(page?.pageInfo.endCursor ?? null);
      seen.push(...page.nodes.map(({ id }) => id));
    }
    expect(seen.length).toBeGreaterThan(MANY);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('sees in which part each part of a version stands', async () => {
    type Nodes = { artefact: { publishedVersion: { nodes: { nodeId: string; parent: string | null }[] } } };
    const { data } = await app.query<Nodes>(`{ artefact(slug: "${GABAPENTIN}") { publishedVersion { nodes { nodeId parent } } } }`);
    const parentOf = new Map(data.artefact.publishedVersion.nodes.map(({ nodeId, parent }) => [nodeId, parent]));
    expect(parentOf.get(GABAPENTIN)).toBeNull();
    expect(parentOf.get('outcome-phn-50')).toBe(GABAPENTIN);
    expect(parentOf.get('row-phn-50-placebo')).toBe('outcome-phn-50');
  });

  it('finds parts to cite by words of their name in either language', async () => {
    const find = async (text: string) =>
      (
        await app.query<{ citableNodes: { nodes: { nodeId: string }[] } }>(
          'query ($text: String) { citableNodes(text: $text) { nodes { nodeId } } }',
          { text },
        )
      ).data.citableNodes.nodes.map(({ nodeId }) => nodeId);
    expect(await find('lindring bältros%')).toEqual([]);
    expect(await find('50 postherpetisk')).toContain('outcome-phn-50');
    expect(await find('pain relief diabetic')).toContain('outcome-pdn-50');
  });
});
