import { attributeShape, isWords } from 'shared/publishing/attribute-shape.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { DriftStatus } from 'shared/publishing/drift.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { Addition, Decision } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { readArtefact } from '../artefact.queries.ts';
import { kindNamed } from '../kinds.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { WordingType } from './adaptation-overview.type.ts';
import { readThrough } from './effective.queries.ts';
import { keptPartsOf } from './kept-parts.queries.ts';
import { readableDocument, type ReadableDocument } from './readable-document.queries.ts';
import { scopesOf, type Scope } from './scopes.ts';

/**
 * How organisations word one part of a published text, and why: those that adapt it, leave it out, or have added it or something directly below it. A fixed
 * number of statements. Empty for what is unknown, null for a part the viewer may not read.
 */
export async function wordingsOf(context: Context, slug: string, node: NodeId): Promise<WordingType[] | null> {
  const artefact = await readArtefact(context, { slug });
  const version = artefact?.publishedVersion;
  const readable = await readableDocument(context, artefact);
  if (!artefact || !version) return [];
  const asPublished = readable && findNode(readable.document, node);
  if (!readable || (asPublished && !readable.canRead(asPublished.type))) return null;
  const { document } = readable;
  const scopes = await scopesOf(context, artefact.id);
  const open = await openAt(context, scopes);
  const kept = await keptPartsOf(context, artefact.id, node);
  const asked = new Set([node, ...kept.map(({ nodeId }) => nodeId)]);
  const { declaration } = kindNamed(context, artefact.kind);
  return scopes.flatMap((scope) =>
    wordingsAt(
      scope,
      { node, asked, readable },
      declaration,
      () => readThrough({ id: version.id, document }, chainTo(scope, scopes)).document,
    ).flatMap((wording) => {
      const status = open.get(`${scope.overlayId} ${wording.nodeId}`);
      // What the text above has come to say itself is no wording of the organisation's own.
      return status === 'CONVERGED' ? [] : { ...wording, drift: status === 'DRIFT' || status === 'ORPHAN' };
    }),
  );
}

/** Those above an organisation that adapt the text, and itself, the nation's nearest first. */
function chainTo({ ancestorIds }: Scope, scopes: readonly Scope[]): Scope[] {
  return scopes.filter(({ organisationNodeId }) => ancestorIds.includes(organisationNodeId));
}

type Asked = {
  node: NodeId;
  /** The part itself, and what it is called where its place is gone above and somebody keeps it. */
  asked: ReadonlySet<NodeId>;
  readable: ReadableDocument;
};

function wordingsAt(
  scope: Scope,
  { node, asked, readable: { document, isWhole, canRead } }: Asked,
  kind: ArtefactKind,
  read: () => Doc,
): Omit<WordingType, 'drift'>[] {
  const { overlay, organisationNodeId, number, publishedAt } = scope;
  const of = { organisationNodeId, number, publishedAt };
  const decision = Object.hasOwn(overlay.decisions, node) ? overlay.decisions[node] : undefined;
  const added = overlay.additions.filter(
    ({ node: top, parent, nodes }) => (asked.has(top) || parent === node) && canRead(nodes[top]?.type),
  );
  const isDecided = decision && decision.mode !== 'ADOPT' && canRead(findNode(document, node)?.type);
  return [
    ...(isDecided ? [{ ...of, ...decidedWords(node, decision, read) }] : []),
    ...added.map((addition) => ({ ...of, ...addedWords(addition, kind), ...(isWhole ? {} : { nodes: null }) })),
  ];
}

type Words = Omit<WordingType, 'drift' | 'organisationNodeId' | 'number' | 'publishedAt'>;

function decidedWords(nodeId: NodeId, decision: Exclude<Decision, { mode: 'ADOPT' }>, read: () => Doc): Words {
  const { mode, reason } = decision;
  if (mode === 'EXCLUDE')
    return { nodeId, mode, attrs: null, nodes: null, attributes: [], reason, differingCriteria: [], consequence: null };
  const { set, seen, differingCriteria, consequence } = decision;
  const attrs = findNode(read(), nodeId)?.attrs ?? { ...seen.attrs, ...set };
  return { nodeId, mode, attrs, nodes: null, attributes: Object.keys(set), reason, differingCriteria, consequence };
}

function addedWords({ node: nodeId, nodes, reason }: Addition, kind: ArtefactKind): Words {
  const { type = '', attrs = {} } = nodes[nodeId] ?? {};
  return {
    nodeId,
    mode: 'ADD',
    attrs,
    nodes,
    attributes: asDeclared(kind, type, Object.keys(attrs)),
    reason: reason ?? null,
    differingCriteria: [],
    consequence: null,
  };
}

/** Names of attributes in the order their type declares them, what is read first. */
function asDeclared(kind: ArtefactKind, type: string, names: readonly string[]): string[] {
  const declaration = findNodeType(kind, type);
  const shape = declaration && attributeShape(declaration.attrs);
  const fields = shape?.kind === 'GROUP' ? shape.fields : [];
  const inOrder = fields.toSorted((one, other) => Number(isWords(other.shape)) - Number(isWords(one.shape))).map(({ name }) => name);
  return inOrder.filter((name) => names.includes(name));
}

/** What has become of decisions that the text above has moved under, by `overlay node`. */
async function openAt(context: Context, scopes: readonly Scope[]): Promise<Map<string, DriftStatus>> {
  if (scopes.length === 0) return new Map();
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('drift')
    .select(['overlayId', 'nodeId', 'status'])
    .where('resolvedAt', 'is', null)
    .where(
      'overlayId',
      'in',
      scopes.map(({ overlayId }) => overlayId),
    )
    .execute();
  return new Map(rows.map(({ overlayId, nodeId, status }) => [`${overlayId} ${nodeId}`, status]));
}
