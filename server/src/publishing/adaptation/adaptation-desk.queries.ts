import { readingOf } from 'shared/publishing/reading.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { canReadDraft, rolesFor } from '../artefact.policy.ts';
import type { EditionStep } from '../draft.type.ts';
import { openSteps } from '../step-from.ts';
import type { AdaptationChangeType } from './adaptation-change.type.ts';
import { adaptationFacts, adaptationRules } from './adaptation-facts.ts';
import { elementsOf } from './adaptation-elements.ts';
import type { AdaptationElementType } from './adaptation-element.type.ts';
import type { AdaptationRow } from './adaptation.rows.ts';
import { changesInWork, isDealtWith } from './changes-in-work.ts';
import { loadDesk, type Desk } from './desk.ts';
import { openWarnings, readingRows, wordsOf } from './effective-document.queries.ts';
import type { AdaptationLinkType, EffectiveDocumentType, NodeWarningType } from './effective-document.type.ts';
import { readThrough } from './effective.queries.ts';
import { shownDesk, shownDocument } from './shown-desk.ts';

/** Whether the viewer works with texts at the organisation. */
export function worksAt({ viewer }: Context, { organisationNode }: AdaptationRow): boolean {
  return canReadDraft(viewer, { ownerScope: organisationNode.ancestorIds });
}

/** The text of the organisation above, for those who work with texts here. */
export async function textAbove(context: Context, adaptation: AdaptationRow): Promise<Doc | null> {
  const desk = await deskOf(context, adaptation);
  return desk && shownDesk(context, desk).above.document;
}

/** The parts with what is decided about each, or those of them that are named, for those who work with texts here; empty for everybody else. */
export async function elementsAt(
  context: Context,
  adaptation: AdaptationRow,
  nodes: readonly NodeId[] | null,
): Promise<AdaptationElementType[]> {
  const desk = await deskOf(context, adaptation);
  const elements = desk ? elementsOf(shownDesk(context, desk)) : [];
  return nodes ? elements.filter(({ nodeId }) => nodes.includes(nodeId)) : elements;
}

/** The text as it would be read here with what is in work, for those who work with texts here. */
export async function previewAt(context: Context, adaptation: AdaptationRow): Promise<EffectiveDocumentType | null> {
  const desk = await deskOf(context, adaptation);
  const version = adaptation.artefact.publishedVersion;
  if (!desk || !version) return null;
  const { artefact, organisationNode } = adaptation;
  const whole = readingOf(desk.version.document, [...desk.chain.map(({ overlay }) => overlay), desk.content]);
  const reading = { ...whole, document: shownDocument(context, desk, whole.document) };
  const own = ownLinks(adaptation, desk);
  const rows = readingRows(context, artefact.kind, reading, [...desk.chain, own.now], own.linkOf);
  return { artefact, version, organisationNode, ...rows, warnings: await warningsLeft(context, adaptation, desk) };
}

/** What the decisions in work change against those that are published, for those who work with texts here. */
export async function draftChanges(context: Context, adaptation: AdaptationRow): Promise<AdaptationChangeType[]> {
  const desk = await deskOf(context, adaptation);
  return desk ? changesInWork(desk) : [];
}

/** Whose decisions a part shows: those in work only where they change it for readers, else those that are published. */
function ownLinks({ organisationNode, published }: AdaptationRow, desk: Desk) {
  const { draft, content } = desk;
  const organisationNodeId = organisationNode.id;
  const number = (desk.publishedNumber ?? 0) + 1;
  const inWork = {
    organisationNodeId,
    number,
    publishedAt: null,
    changeNote: null,
    reviewBy: null,
    approvedByName: null,
    overlayVersionId: null,
  };
  const standing: AdaptationLinkType = published
    ? { ...published, publishedAt: new Date(published.publishedAt), overlayVersionId: published.id }
    : inWork;
  const { changeNote = null, reviewBy = null } = draft ?? {};
  const now: AdaptationLinkType = draft ? { ...inWork, changeNote, reviewBy } : standing;
  const changed = new Set(changesInWork(desk).map(({ nodeId }) => nodeId));
  const tops = new Map(content.additions.flatMap(({ node, nodes }) => Object.keys(nodes).map((id) => [id, node] as const)));
  const before = new Set(desk.published.additions.map(({ node }) => node));
  const isNew = (node: NodeId) => changed.has(node) || (tops.has(node) && !before.has(tops.get(node) ?? node));
  return { now, linkOf: (level: number, node: NodeId) => (level < desk.chain.length ? desk.chain[level] : isNew(node) ? now : standing) };
}

/** What is open above and here, but for what the decisions in work deal with. */
async function warningsLeft(context: Context, { organisationNode }: AdaptationRow, desk: Desk): Promise<NodeWarningType[]> {
  const { chain, overlay, version } = desk;
  const scopes = overlay ? [...chain, { overlayId: overlay.id, organisationNodeId: organisationNode.id }] : chain;
  const open = await openWarnings(context, scopes);
  return open
    .filter((warning) => warning.level < chain.length || !isDealtWith(desk, warning))
    .map(({ level, ...warning }) => {
      const above = readThrough(version, chain.slice(0, level)).document;
      return { ...warning, above: wordsOf(shownDocument(context, desk, above), warning.nodeId) };
    });
}

/** The steps the viewer's roles allow with what is in work, each with everything that is missing before it. */
export async function adaptationSteps(context: Context, adaptation: AdaptationRow): Promise<EditionStep[]> {
  const desk = await deskOf(context, adaptation);
  if (!desk?.draft) return [];
  const { artefact, organisationNode } = adaptation;
  const at = { artefactId: artefact.id, organisationNodeId: organisationNode.id, scope: organisationNode.ancestorIds };
  // Why something is sent back is asked for when the step is taken.
  const facts = await adaptationFacts(context, at, { ...desk, draft: desk.draft }, { transition: 'PUBLISH', reason: 'later' });
  const roles = rolesFor(context.viewer, { ownerScope: organisationNode.ancestorIds });
  return openSteps(context, { state: desk.draft.state, roles, facts, rules: await adaptationRules(context, at, desk, facts) });
}

async function deskOf(context: Context, adaptation: AdaptationRow): Promise<Desk | null> {
  const { artefact, organisationNode, draft, published } = adaptation;
  if (!worksAt(context, adaptation)) return null;
  const { id, kind, publishedVersion } = artefact;
  return desk(context, [id, kind, publishedVersion?.id, organisationNode.id, published?.number, draft?.id, draft?.revision].join(' '));
}

/** What it is made of is in the key, so that a second change in the same request is not answered with the desk of the first. */
const desk = defineLoader<string, Desk>(async (context, keys) => {
  const desks = new Map<string, Desk>();
  for (const key of keys) {
    const [id = '', kind = '', publishedVersionId = '', organisationNodeId = ''] = key.split(' ');
    const found = await loadDesk(context, { id, kind, publishedVersionId }, organisationNodeId);
    if (found) desks.set(key, found);
  }
  return desks;
});
