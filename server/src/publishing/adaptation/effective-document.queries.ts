import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { Reading } from 'shared/publishing/reading.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { organisationNodeBySlug } from '../../organisation/organisation.queries.ts';
import { readArtefact, readVersion, successorOfVersion } from '../artefact.queries.ts';
import type { ArtefactRow, VersionRow } from '../artefact.rows.ts';
import { kindNamed } from '../kinds.ts';
import { toldLabel } from '../label-of.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { documentOfVersion } from '../version-document.queries.ts';
import type { AdaptationLinkType, EffectiveDocumentType, NodeWarningType } from './effective-document.type.ts';
import { readThrough } from './effective.queries.ts';
import { chainOf, type Scope } from './scopes.ts';

/**
 * A published text as it is read at an organisation. An older version is read as it was last, through what the organisations had decided while it stood.
 * Null for what is unknown and for what the viewer may not read whole.
 * @param versionId the API's id of a version; without it, the newest
 */
export async function readEffectiveDocument(
  context: Context,
  slug: string,
  at: string,
  versionId: string | null,
): Promise<EffectiveDocumentType | null> {
  const artefact = await readArtefact(context, { slug });
  const organisationNode = artefact && (await organisationNodeBySlug(context, at));
  const version = artefact && (await versionOf(context, artefact, versionId));
  const document = version && (await documentOfVersion(context, version.id));
  if (!artefact || !organisationNode || !version || !document) return null;
  const successor = version.id === artefact.publishedVersion?.id ? null : await successorOfVersion(context, version.id);
  const until = successor && new Date(successor.publishedAt);
  const chain = await chainOf(context, artefact.id, organisationNode.id, until);
  const base = { id: version.id, document };
  return {
    artefact,
    version,
    organisationNode,
    ...readingRows(context, artefact.kind, readThrough(base, chain), chain),
    warnings: until ? [] : await warningsIn(context, base, chain),
  };
}

/** The parts of a reading as the API shows them: whose words they are instead of a place in the chain. */
export function readingRows(
  context: Context,
  kind: string,
  { document, marks, leftOut }: Reading,
  chain: readonly AdaptationLinkType[],
  linkOf: (level: number, node: NodeId) => AdaptationLinkType | undefined = (level) => chain[level],
): Pick<EffectiveDocumentType, 'document' | 'chain' | 'marks' | 'leftOut'> {
  const published = kindNamed(context, kind);
  const link = (level: number, node: NodeId) => linkOf(level, node) as AdaptationLinkType;
  return {
    document,
    chain: [...chain],
    marks: marks.map(({ node, level, ...mark }) => ({ ...mark, nodeId: node, link: link(level, node) })),
    leftOut: leftOut.map(({ node, parent, level, reason, content }) => ({
      nodeId: node,
      type: content.type,
      parentNodeId: parent,
      label: toldLabel(published, content),
      link: link(level, node),
      reason,
    })),
  };
}

async function versionOf(context: Context, artefact: ArtefactRow, versionId: string | null): Promise<VersionRow | null> {
  const version = versionId === null ? artefact.publishedVersion : await readVersion(context, versionId);
  return version?.artefactId === artefact.id ? version : null;
}

/** What is open in a chain, with what the organisation above says there now. */
async function warningsIn(context: Context, base: { id: string; document: Doc }, chain: readonly Scope[]): Promise<NodeWarningType[]> {
  const open = await openWarnings(context, chain);
  return open.map(({ level, ...warning }) => {
    const { document } = readThrough(base, chain.slice(0, level));
    return { ...warning, above: wordsOf(document, warning.nodeId) };
  });
}

type OpenWarning = Omit<NodeWarningType, 'above'> & { level: number };

/** What is open in a chain, at which place in it. What came together by itself is nothing to be warned of. */
export async function openWarnings(
  context: Context,
  chain: readonly Pick<Scope, 'overlayId' | 'organisationNodeId'>[],
): Promise<OpenWarning[]> {
  if (chain.length === 0) return [];
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('drift')
    .select(['overlayId', 'nodeId', 'status', 'safety', 'raisedAt'])
    .where(
      'overlayId',
      'in',
      chain.map(({ overlayId }) => overlayId),
    )
    .where('resolvedAt', 'is', null)
    .where('status', '!=', 'CONVERGED')
    .orderBy('raisedAt')
    .orderBy('nodeId')
    .execute();
  return rows.map(({ overlayId, ...row }) => {
    const level = chain.findIndex((scope) => scope.overlayId === overlayId);
    return { ...row, level, organisationNodeId: chain[level]?.organisationNodeId ?? '' };
  });
}

/** What a document says in a node; null where it has none. */
export function wordsOf(document: Doc, nodeId: NodeId): NodeWarningType['above'] {
  const node = findNode(document, nodeId);
  return node ? { type: node.type, attrs: node.attrs } : null;
}
