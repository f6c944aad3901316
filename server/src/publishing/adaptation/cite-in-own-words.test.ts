import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { excludeDecision } from 'shared/publishing/overlay-decisions.ts';
import { placeAddition } from 'shared/publishing/place-addition.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import { Task } from '../../tasks/task.entity.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { testContext } from '../../testing/test-context.ts';
import { Citation } from '../citation.entity.ts';
import { StalenessNotice } from '../staleness-notice.entity.ts';
import { Editions, GABAPENTIN, PROGRAMME } from '../testing/editions.ts';
import { publishDecisions, recommendationLike, words } from './testing/programme.ts';

const NEUROPATHIC = 'rek-neuropatisk-smarta';
const ROUTES = 'reg-konsultationsvagar';
const OUTCOME = 'outcome-phn-50';
const GAP = { artefact: contentId(GABAPENTIN), node: 'outcome-pdn-50' };
const CITED = { artefact: contentId(GABAPENTIN), node: OUTCOME };

let app: TestApp;
let editions: Editions;
beforeAll(async () => {
  app = await createTestApp();
  editions = Editions.on(app.database);
});
afterAll(() => app.close());

const em = () => testContext(app.database).em;
const adapt = (at: string, decide: Parameters<typeof publishDecisions>[3]) =>
  publishDecisions(testContext(app.database, undefined, editions.clock), PROGRAMME, at, decide);
const own = () =>
  em().find(Citation, { sourceType: 'OVERLAY_NODE', endedAt: null }, { orderBy: { sourceNodeId: 'asc', targetNodeId: 'asc' } });
const named = async () => (await own()).map(({ sourceNodeId, targetNodeId }) => `${sourceNodeId} → ${targetNodeId}`);
const openNotices = async () => {
  const ids = (await own()).map(({ id }) => id);
  return em().find(StalenessNotice, { citationId: { $in: ids }, clearedAt: null });
};

/** Västerbotten's own part, which rests on the evaluation, and other grounds for a recommendation of the nation's. */
async function citing(text: string) {
  await adapt('vasterbotten', (above) => {
    const added = recommendationLike(above, ROUTES, 'Eget råd', text);
    const nodes = { x1: { ...added, attrs: { ...added.attrs, cites: [CITED] } } };
    return placeAddition(above, words(above, NEUROPATHIC, { cites: [GAP] }), { node: 'x1', parent: 'kap-5-lakemedel', after: null, nodes });
  });
}

describe("what an organisation's own words cite", () => {
  it('is pinned where it is read, for its own editors', async () => {
    await adapt('dalarna', (above) => words(above, NEUROPATHIC, { note: { sv: 'Vi följer underlaget.' } }));
    expect(await own()).toEqual([]);
    await citing('Pröva först.');
    expect(await named()).toEqual([`${NEUROPATHIC} → outcome-pdn-50`, `x1 → ${OUTCOME}`]);
    const { id } = await em().findOneOrFail(OrganisationNode, { slug: 'vasterbotten' });
    for (const citation of await own())
      expect(citation).toMatchObject({ organisationNodeId: id, tellRole: 'CENTRE_EDITOR', tellNodeId: id });
  });

  it('is told of a change of what they cite, and of nothing else', async () => {
    await editions.publish(GABAPENTIN, () =>
      editions.set(GABAPENTIN, 'row-phn-50-placebo', { comparison: { sv: 'mot overksam behandling' } }),
    );
    const [notice, ...others] = await openNotices();
    expect(others).toEqual([]);
    const [task] = await em().find(Task, { kind: 'STALE_CITATION', subjectId: notice?.citationId ?? '', closedAt: null });
    const { id } = await em().findOneOrFail(OrganisationNode, { slug: 'vasterbotten' });
    expect(task).toMatchObject({
      role: 'CENTRE_EDITOR',
      organisationNodeId: id,
      parameters: { change: 'CHANGED', source: { sv: 'Eget råd' } },
    });
  });

  it('stays told where the part reads as before, and is renewed where it is written anew', async () => {
    await citing('Pröva först.');
    expect(await openNotices()).toHaveLength(1);
    await citing('Pröva först, och utvärdera.');
    expect(await openNotices()).toEqual([]);
    expect(await named()).toEqual([`${NEUROPATHIC} → outcome-pdn-50`, `x1 → ${OUTCOME}`]);
  });

  it('is listed with whose words they are, and read instead of the nation’s where it is theirs', async () => {
    const usedIn = `{ artefact(slug: "${GABAPENTIN}") { usedIn(first: 100) { nodes { sourceLabel { sv } sourcePath sourceOrganisationNode { slug } } } } }`;
    const { data, errors } = await app.query<{ artefact: { usedIn: { nodes: { sourceOrganisationNode: unknown }[] } } }>(usedIn);
    expect(errors).toEqual([]);
    expect(data.artefact.usedIn.nodes.filter(({ sourceOrganisationNode }) => sourceOrganisationNode)).toEqual(
      expect.arrayContaining([
        {
          sourceLabel: { sv: 'Eget råd' },
          sourcePath: `/kunskap/vardprogram/${PROGRAMME}/x1/regioner`,
          sourceOrganisationNode: { slug: 'vasterbotten' },
        },
      ]),
    );
    const restsOn = async (at: string) => {
      const query = `{ recommendation(guideline: "${PROGRAMME}", node: "${NEUROPATHIC}", at: "${at}") { restsOn { targetNodeId sourceOrganisationNode { slug } } } }`;
      return (await app.query<{ recommendation: { restsOn: unknown[] } }>(query)).data.recommendation.restsOn;
    };
    expect(await restsOn('nus')).toEqual([{ targetNodeId: 'outcome-pdn-50', sourceOrganisationNode: { slug: 'vasterbotten' } }]);
    expect(await restsOn('norrbotten')).toHaveLength(3);
  });

  it('ends with the words', async () => {
    await adapt('vasterbotten', () => emptyOverlay);
    expect(await own()).toEqual([]);
  });
});

describe('a citation of a part that only an organisation has', () => {
  it('is listed by the name it had there, and shows what differs now', async () => {
    const asked = { artefact: contentId(PROGRAMME), node: 'x2' };
    const waiting = (text: string) =>
      adapt('vasterbotten', (above) => {
        const nodes = { x2: recommendationLike(above, ROUTES, 'Väntetider hos oss', text) };
        const added = placeAddition(above, emptyOverlay, { node: 'x2', parent: 'kap-6-samordning', after: null, nodes });
        return { ...added, decisions: words(above, NEUROPATHIC, { cites: [asked] }).decisions };
      });
    await waiting('Högst en vecka.');
    const [citation] = await own();
    expect(citation).toMatchObject({ sourceNodeId: NEUROPATHIC, targetNodeId: 'x2' });
    await waiting('Högst två veckor.');
    const query = `{ citation(id: "${toNodeId('Citation', citation?.id ?? '')}") { targetLabel { sv } targetType targetPath
      stale { kind } pinnedVersion { number } difference { node change attributes } } }`;
    const { data, errors } = await app.query<{ citation: unknown }>(query);
    expect(errors).toEqual([]);
    expect(data.citation).toMatchObject({
      targetLabel: { sv: 'Väntetider hos oss' },
      targetType: 'recommendation',
      targetPath: `/kunskap/vardprogram/${PROGRAMME}/x2/regioner`,
      stale: { kind: 'CHANGED' },
      difference: [{ node: 'x2', change: 'CHANGED', attributes: [{ name: 'text.sv' }] }],
    });
    expect(JSON.stringify(data.citation)).toContain('veckor');
  });

  it('is offered where it is read, and what is left out there is not', async () => {
    const offered = async (at: string | null, words: string) => {
      const place =
        at === null ? null : toNodeId(at === 'nus' ? 'Unit' : 'Region', (await em().findOneOrFail(OrganisationNode, { slug: at })).id);
      const query = `query ($at: ID, $text: String) { citableNodes(at: $at, text: $text) { nodes { nodeId label { sv } path artefact { slug } } } }`;
      const { data, errors } = await app.query<{ citableNodes: { nodes: { nodeId: string }[] } }>(query, { at: place, text: words });
      expect(errors).toEqual([]);
      return data.citableNodes.nodes;
    };
    const own = {
      nodeId: 'x2',
      label: { sv: 'Väntetider hos oss' },
      path: `/kunskap/vardprogram/${PROGRAMME}/x2/regioner`,
      artefact: { slug: PROGRAMME },
    };
    expect(await offered('vasterbotten', 'väntetider oss')).toEqual([own]);
    expect(await offered('nus', 'väntetider oss')).toEqual([own]);
    expect(await offered('norrbotten', 'väntetider oss')).toEqual([]);
    expect(await offered(null, 'väntetider oss')).toEqual([]);
    const national = await offered('norrbotten', 'neuropatisk');
    expect(national).toContainEqual(expect.objectContaining({ nodeId: NEUROPATHIC }));
    await adapt('norrbotten', (above) => ({
      decisions: { [NEUROPATHIC]: excludeDecision(above, NEUROPATHIC, 'Vi har en egen rutin.') },
      additions: [],
    }));
    expect(await offered('norrbotten', 'neuropatisk')).toEqual(national.filter(({ nodeId }) => nodeId !== NEUROPATHIC));
    expect(await offered(null, 'neuropatisk')).toEqual(national);
  });

  it('is found by its id, for whoever shows what is cited already', async () => {
    const query = `query ($nodes: [ID!]) { citableNodes(nodes: $nodes) { nodes { nodeId referenceId } } }`;
    const found = async (nodes: string[]) =>
      (await app.query<{ citableNodes: { nodes: object[] } }>(query, { nodes })).data?.citableNodes?.nodes;
    expect(await found([OUTCOME, 'finns-inte'])).toEqual([{ nodeId: OUTCOME, referenceId: contentId(GABAPENTIN) }]);
    expect(await found([])).toEqual([]);
    expect(await found(Array.from({ length: 101 }, (_, index) => `x${index}`))).toBeUndefined();
  });
});
