import { parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import type { NodeMark, Reading } from 'shared/publishing/reading.ts';
import type { Localised } from 'shared/text/localised.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import { readArtefact } from '../artefact.queries.ts';
import { kindNamed, type PublishedKind } from '../kinds.ts';
import { placedLabel, toldLabel } from '../label-of.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { AdaptedPartType } from './adapted-part.type.ts';
import { readThrough } from './effective.queries.ts';
import { readableDocument } from './readable-document.queries.ts';
import { scopesOf, type Scope } from './scopes.ts';

/**
 * Every part of a published text that reads otherwise at a healthcare region or region than the nation published it, its own words and those it reads from
 * above, as its readers see them: a fixed number of statements. Empty for what is unknown, and without the parts the viewer may not read.
 */
export async function adaptedParts(context: Context, slug: string): Promise<AdaptedPartType[]> {
  const artefact = await readArtefact(context, { slug });
  const version = artefact?.publishedVersion;
  const readable = await readableDocument(context, artefact);
  if (!artefact || !version || !readable) return [];
  const { document, canRead } = readable;
  const scopes = await scopesOf(context, artefact.id);
  const kind = kindNamed(context, artefact.kind);
  return (await regions(context)).flatMap(({ id, ancestorIds }) => {
    const chain = scopes.filter(({ organisationNodeId }) => ancestorIds.includes(organisationNodeId));
    return partsRead(kind, readThrough({ id: version.id, document }, chain), chain)
      .filter(({ type }) => canRead(type))
      .map((part) => ({ ...part, readAtId: id }));
  });
}

function regions(context: Context) {
  return projection<PublishingTables>(context.em)
    .selectFrom('organisation_node as node')
    .select(['node.id', 'node.ancestorIds'])
    .where('node.kind', 'in', ['HEALTHCARE_REGION', 'REGION'])
    .where(validOn('node', today(context.clock)))
    .execute();
}

type Part = Omit<AdaptedPartType, 'readAtId'>;

function partsRead(kind: PublishedKind, { document, marks, leftOut }: Reading, chain: readonly Scope[]): Part[] {
  const parents = parentOf(document);
  const part = (nodeId: NodeId, { type }: Pick<DocumentNode, 'type'>, label: Localised<string>, level: number) => ({
    nodeId,
    type,
    label,
    decidedById: chain[level]?.organisationNodeId ?? '',
  });
  return [
    ...marks
      .filter((mark) => !isWithin(mark, parents.get(mark.node), marks) && !isReplaced(mark, marks))
      .map(({ node, level, mode, reason }) => ({
        ...part(node, nodeOf(document, node), placedLabel(kind, document, node), level),
        mode: mode === 'ADD' ? mode : ('ADAPT' as const),
        reason,
      })),
    ...leftOut.map(({ node, level, reason, content }) => ({
      ...part(node, content, toldLabel(kind, content), level),
      mode: 'EXCLUDE' as const,
      reason,
    })),
  ];
}

/** Words that an organisation further down has all put its own in place of are read nowhere here. */
function isReplaced({ node, level, mode, attributes }: NodeMark, marks: readonly NodeMark[]): boolean {
  const below = new Set(marks.flatMap((each) => (each.node === node && each.level > level ? each.attributes : [])));
  return mode !== 'ADD' && attributes.every((name) => below.has(name));
}

/** Of a part that was added only the topmost node is told. */
function isWithin({ mode, level }: NodeMark, parent: NodeId | undefined, marks: readonly NodeMark[]): boolean {
  return mode === 'ADD' && marks.some((each) => each.node === parent && each.level === level && each.mode === 'ADD');
}
