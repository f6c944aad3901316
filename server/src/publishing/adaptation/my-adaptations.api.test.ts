import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { personaViewer } from '../../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { testContext, TestClock } from '../../testing/test-context.ts';
import { PROGRAMME } from '../testing/editions.ts';
import { myAdaptationsPage } from './adaptation-board.queries.ts';
import { paragraph, publishDecisions, words } from './testing/programme.ts';

let app: TestApp;
let unitId: string;
beforeAll(async () => {
  app = await createTestApp();
  await publishDecisions(testContext(app.database), PROGRAMME, 'vastra-gotaland', (above) =>
    words(above, 'reg-konsultationsvagar', { text: paragraph('I Västra Götaland går frågan till Sahlgrenska.') }),
  );
  const unit = 'exempelvardcentralen-skane';
  await publishDecisions(testContext(app.database), PROGRAMME, unit, (above) =>
    words(above, 'reg-konsultationsvagar', { text: paragraph('Hos oss frågar sjuksköterskan.') }),
  );
  unitId = (await testContext(app.database).em.findOneOrFail(OrganisationNode, { slug: unit })).id;
});
afterAll(() => app.close());

const mine = async (who: 'westernEditor' | 'regionalEditor' | 'courseEditor' | 'nurse', first = 100, after: string | null = null) => {
  const clock = new TestClock();
  return myAdaptationsPage(testContext(app.database, await personaViewer(app.database, clock, who), clock), { first, after });
};

describe('the texts an organisation may adapt', () => {
  it('are every published text once, what it has decided about before what it follows', async () => {
    const { nodes } = await mine('westernEditor');
    expect(nodes.length).toBeGreaterThan(20);
    expect(new Set(nodes.map(({ artefactId }) => artefactId)).size).toBe(nodes.length);
    expect(nodes[0]).toMatchObject({ state: 'ADAPTED', number: expect.any(Number), adapted: expect.any(Number) });
    expect(nodes.slice(1).every(({ state }) => state === 'NOT_ADAPTED')).toBe(true);
  });

  it('are those of the units below, too, where they have words of their own', async () => {
    const { nodes } = await mine('regionalEditor');
    const ofUnit = nodes.filter(({ organisationNodeId }) => organisationNodeId === unitId);
    expect(ofUnit).toMatchObject([{ state: 'ADAPTED', adapted: 1 }]);
    expect(new Set(nodes.map(({ organisationNodeId }) => organisationNodeId)).size).toBe(2);
  });

  it('stand by what is to be done, and then by name', async () => {
    const { nodes } = await mine('westernEditor');
    const titles = nodes.filter(({ state }) => state === 'NOT_ADAPTED').map(({ artefactId }) => artefactId);
    const { data } = await app.query<{ artefacts: { nodes: { id: string; publishedVersion: { title: { sv: string } } }[] } }>(
      '{ artefacts(first: 100) { nodes { id publishedVersion { title { sv } } } } }',
    );
    const nameOf = new Map(data.artefacts.nodes.map(({ id, publishedVersion }) => [idOf('Artefact', id), publishedVersion.title.sv]));
    const names = titles.map((id) => nameOf.get(id) ?? '');
    expect(names).toEqual(names.toSorted());
  });

  it('come in pages that miss nothing', async () => {
    const all = await mine('westernEditor');
    const found: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const { nodes, pageInfo } = await mine('westernEditor', 7, after ?? null);
      found.push(...nodes.map(({ artefactId }) => artefactId));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    expect(found).toEqual(all.nodes.map(({ artefactId }) => artefactId));
  });

  it('are none for the nation, whose text it is, and for whoever works with no text', async () => {
    expect((await mine('courseEditor')).nodes).toEqual([]);
    expect((await mine('nurse')).nodes).toEqual([]);
    const { data } = await app.query<{ myAdaptations: { nodes: unknown[] } }>('{ myAdaptations { nodes { artefact { slug } } } }');
    expect(data.myAdaptations.nodes).toEqual([]);
  });
});
