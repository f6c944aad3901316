import { expect, type Page } from '@playwright/test';
import { ask } from './provenance.ts';

type Held = { artefact: { id: string; draft: { nodes: { nodeId: string; revision: number }[] } | null } };

const heldQuery = `query ($slug: String!) { artefact(slug: $slug) { id draft { nodes { nodeId revision } } } }`;
const errors = '{ errors { ... on UserError { message path } } }';
const start = `mutation ($input: StartDraftInput!) { result: startDraft(input: $input) ${errors} }`;
const edit = `mutation ($input: EditDraftInput!) { result: editDraft(input: $input) ${errors} }`;
const describe = `mutation ($input: DescribeDraftInput!) { result: describeDraft(input: $input) ${errors} }`;
const move = `mutation ($input: MoveEditionInput!) { result: moveEdition(input: $input) ${errors} }`;

/** The nation changes parts of a text and publishes, past the pages, which other journeys walk. `parts` holds the attributes that change, by part. */
export async function publishNationally(editor: Page, approver: Page, slug: string, parts: Record<string, object>): Promise<void> {
  const artefactId = (await held(editor, slug)).id;
  await change(editor, start, { artefactId });
  const { draft } = await held(editor, slug);
  const revisionOf = (node: string): number | undefined => draft?.nodes.find(({ nodeId }) => nodeId === node)?.revision;
  const operations = Object.entries(parts).map(([node, attrs]) => ({
    set: { node, revision: revisionOf(node), attributes: JSON.stringify(attrs) },
  }));
  await change(editor, edit, { artefactId, operations });
  await change(editor, describe, { artefactId, changeNote: 'Ändrad i hela landet.', reviewBy: '2028-06-30' });
  await change(editor, move, { artefactId, transition: 'SUBMIT_FOR_REVIEW' });
  for (const transition of ['APPROVE', 'PUBLISH']) await change(approver, move, { artefactId, transition });
}

async function held(page: Page, slug: string): Promise<Held['artefact']> {
  return (await ask<Held>(page, heldQuery, { slug })).artefact;
}

async function change(page: Page, mutation: string, input: object): Promise<void> {
  const { result } = await ask<{ result: { errors: unknown[] } }>(page, mutation, { input });
  expect(result.errors, JSON.stringify(input).slice(0, 300)).toEqual([]);
}
