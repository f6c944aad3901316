import { afterEach, beforeEach, expect, it } from 'vitest';
import { foldOverlay } from 'shared/publishing/adaptation.ts';
import { moveAddition } from './move-addition.ts';
import { Adaptations, writerAt } from './testing/adaptations.ts';
import { recommendationLike } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const CHAPTER = 'kap-6-samordning';

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
  for (const node of ['x1', 'x2']) {
    const { document } = (await adaptations.desk('vasterbotten')).above;
    const nodes = JSON.stringify({ [node]: recommendationLike(document, ROUTES, node, 'Väntetiden visas.') });
    await adaptations.decide('vasterbotten', node, { add: { parent: CHAPTER, after: ROUTES, nodes } });
  }
});
afterEach(() => adaptations.close());

async function move(node: string, parent: string, after: string | null, revision = 1) {
  const context = await adaptations.editions.as(writerAt('vasterbotten'));
  return moveAddition(context, { ...(await adaptations.at('vasterbotten')), node, revision, parent, after });
}

async function childrenOf(parent: string): Promise<string[]> {
  const { above, content } = await adaptations.desk('vasterbotten');
  return foldOverlay(above, content, 1).document.nodes[parent]?.children ?? [];
}

it('moves an added part among the others, which keep their place and their revision', async () => {
  const [before] = [await childrenOf(CHAPTER)];
  const index = before.indexOf(ROUTES);
  expect(before.slice(index, index + 3)).toEqual([ROUTES, 'x2', 'x1']);
  expect((await move('x1', CHAPTER, ROUTES)).errors).toEqual([]);
  expect((await childrenOf(CHAPTER)).slice(index, index + 3)).toEqual([ROUTES, 'x1', 'x2']);
  expect(await adaptations.element('vasterbotten', 'x1')).toMatchObject({ revision: 2 });
  expect((await move('x1', 'kap-3-bedomning', null, 2)).element).toMatchObject({ parentNodeId: 'kap-3-bedomning', revision: 3 });
  expect((await childrenOf(CHAPTER)).slice(index, index + 2)).toEqual([ROUTES, 'x2']);
});

it('is refused for a part from above, for a place that is not there, and where somebody was first', async () => {
  expect((await move(ROUTES, CHAPTER, null, 0)).errors).toMatchObject([{ __typename: 'InvalidInput', path: [ROUTES] }]);
  expect((await move('x1', 'finns-inte', null)).errors).toMatchObject([{ path: ['parent'] }]);
  expect((await move('x1', CHAPTER, 'rek-antidepressiva')).errors).toMatchObject([{ path: ['after'] }]);
  expect((await move('x1', ROUTES, null)).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['x1'] }]);
  await move('x1', CHAPTER, ROUTES);
  expect((await move('x1', CHAPTER, null)).errors).toMatchObject([{ __typename: 'AdaptationConflict', theirs: { revision: 2 } }]);
});
