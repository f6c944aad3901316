import { expect, type Page } from '@playwright/test';
import { ask } from './provenance.ts';

type Attrs = Record<string, unknown>;
type Element = {
  nodeId: string;
  type: string;
  parentNodeId: string | null;
  locked: boolean;
  lockedAttributes: string[];
  revision: number;
  above: { attrs: Attrs } | null;
};
type Desk = {
  artefact: { id: string };
  organisationNode: { id: string; name: string };
  elements: Element[];
  draft: { revision: number } | null;
};

/** A part with words of an organisation's own. */
export type WordedPart = Pick<Element, 'nodeId' | 'type' | 'parentNodeId' | 'lockedAttributes' | 'above'>;

const deskQuery = `query ($slug: String!, $at: String!) { adaptation(slug: $slug, at: $at) { artefact { id } organisationNode { id name } draft { revision }
  elements { nodeId type parentNodeId locked lockedAttributes revision above } } }`;
const decide = `mutation ($input: DecideOnNodeInput!) { result: decideOnNode(input: $input) { errors { ... on UserError { message path } } } }`;
const describe = `mutation ($input: DescribeAdaptationInput!) { result: describeAdaptation(input: $input) { errors { ... on UserError { message } } } }`;
const move = `mutation ($input: MoveAdaptationInput!) { result: moveAdaptation(input: $input) { errors { ... on UserError { message } } } }`;

/** There is one for each criterion, and one for each cell of a matrix: another like it would be one too many. */
const onlyOnce = new Set(['etdCriterion', 'responsibility']);

/**
 * An organisation words one part of every type of a text otherwise, leaves out another where there are several, and adds one like it, as far
 * as the text stays whole; then it publishes all of it. Past the pages, which other journeys walk.
 * @returns the parts it worded
 */
export async function adaptAllTypes(editor: Page, approver: Page, slug: string, at: string): Promise<WordedPart[]> {
  const desk = await deskOf(editor, slug, at);
  const own = { artefactId: desk.artefact.id, organisationNodeId: desk.organisationNode.id };
  const open = Map.groupBy(
    desk.elements.filter(({ parentNodeId, locked }) => parentNodeId !== null && !locked),
    ({ type }) => type,
  );
  const isLeaf = ({ nodeId }: Element): boolean => !desk.elements.some(({ parentNodeId }) => parentNodeId === nodeId);
  const worded: WordedPart[] = [];
  for (const parts of open.values()) {
    const [first, ...others] = parts;
    const said = first && inOwnWords(first, desk.organisationNode.name);
    if (!first || !said) continue;
    const grounds = { reason: 'Så gör vi här.', differingCriteria: [], consequence: 'Patienten märker ingen skillnad.' };
    await change(editor, decide, {
      ...own,
      node: first.nodeId,
      revision: first.revision,
      decision: { adapt: { attributes: JSON.stringify(said), ...grounds } },
    });
    worded.push(first);
    if (isLeaf(first) && !onlyOnce.has(first.type)) {
      const node = `${at}-${first.type}`;
      const nodes = { [node]: { type: first.type, attrs: said, children: [] } };
      const add = { parent: first.parentNodeId, after: first.nodeId, nodes: JSON.stringify(nodes) };
      await change(editor, decide, { ...own, node, revision: 0, decision: { add } });
    }
    const last = others.findLast(isLeaf);
    if (last && last.type !== 'etdCriterion')
      await change(editor, decide, {
        ...own,
        node: last.nodeId,
        revision: last.revision,
        decision: { exclude: { reason: 'Finns inte här.' } },
      });
  }
  await addSource(editor, desk, own, at);
  await publish(editor, approver, slug, at, own);
  return worded;
}

/** An organisation words one part otherwise and publishes it. */
export async function adaptPart(editor: Page, approver: Page, slug: string, at: string, node: string): Promise<void> {
  const desk = await deskOf(editor, slug, at);
  const own = { artefactId: desk.artefact.id, organisationNodeId: desk.organisationNode.id };
  const part = desk.elements.find(({ nodeId }) => nodeId === node);
  const attributes = JSON.stringify(part ? inOwnWords(part, desk.organisationNode.name) : {});
  const adapt = { attributes, reason: 'Så gör vi här.', differingCriteria: [], consequence: '' };
  await change(editor, decide, { ...own, node, revision: part?.revision, decision: { adapt } });
  await publish(editor, approver, slug, at, own);
}

async function publish(editor: Page, approver: Page, slug: string, at: string, own: object): Promise<void> {
  await change(editor, describe, { ...own, changeNote: 'Så gör vi här.', reviewBy: '2028-06-30' });
  await change(editor, move, {
    ...own,
    transition: 'SUBMIT_FOR_REVIEW',
    reason: null,
    revision: (await deskOf(editor, slug, at)).draft?.revision,
  });
  for (const transition of ['APPROVE', 'PUBLISH']) await change(approver, move, { ...own, transition, reason: null });
}

/** Sources nobody may word otherwise; one of one's own may stand among them. */
async function addSource(editor: Page, { elements, organisationNode }: Desk, own: object, at: string): Promise<void> {
  const source = elements.find(({ type }) => type === 'reference');
  if (!source?.above) return;
  const node = `${at}-reference`;
  const attrs = { ...source.above.attrs, title: `Källa i ${organisationNode.name}`, doi: null, isbn: null, url: null, pmid: null };
  const nodes = JSON.stringify({ [node]: { type: 'reference', attrs, children: [] } });
  await change(editor, decide, {
    ...own,
    node,
    revision: 0,
    decision: { add: { parent: source.parentNodeId, after: source.nodeId, nodes } },
  });
}

async function deskOf(page: Page, slug: string, at: string): Promise<Desk> {
  return (await ask<{ adaptation: Desk }>(page, deskQuery, { slug, at })).adaptation;
}

async function change(page: Page, mutation: string, input: object): Promise<void> {
  const { result } = await ask<{ result: { errors: unknown[] } }>(page, mutation, { input });
  expect(result.errors, JSON.stringify(input).slice(0, 300)).toEqual([]);
}

/** The attributes with words of their own for this part in the first text one may word; null where there is none. */
export function inOwnWords({ nodeId, above, lockedAttributes }: WordedPart, whose: string): Attrs | null {
  const attrs = above?.attrs ?? {};
  const name = Object.keys(attrs).find((each) => !lockedAttributes.includes(each) && hasWords(attrs[each]));
  if (name === undefined) return null;
  const value = attrs[name] as { sv: string | { content: unknown[] } };
  const words = `Så läses ${nodeId} i ${whose}.`;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: words }] };
  const said = { sv: typeof value.sv === 'string' ? words : { ...value.sv, content: [...value.sv.content, paragraph] } };
  return { ...attrs, [name]: said, ...otherDuty(attrs) };
}

/** Who does what is divided otherwise, which no text says. */
function otherDuty({ duty }: Attrs): Attrs {
  return typeof duty === 'string' ? { duty: duty === 'SUPPORTS' ? 'PERFORMS' : 'SUPPORTS' } : {};
}

const hasWords = (value: unknown): boolean => typeof value === 'object' && value !== null && 'sv' in value && !Array.isArray(value);
