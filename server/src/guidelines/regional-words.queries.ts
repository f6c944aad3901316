import type { Context } from '../kernel/context.ts';
import { readEffectiveDocument } from '../publishing/adaptation/effective-document.queries.ts';
import { organisationNodeById } from '../organisation/organisation.loaders.ts';
import type { RegionalWords } from './templates/json-document.ts';

/** In whose words the parts of a guideline are at an organisation; null for an unknown one. */
export async function regionalWords(
  context: Context,
  slug: string,
  { at, versionId }: { at: string; versionId: string | null },
): Promise<RegionalWords | null> {
  const reading = await readEffectiveDocument(context, slug, at, versionId);
  if (!reading) return null;
  const { organisationNode, chain, marks, leftOut } = reading;
  const nodes = await Promise.all(chain.map(({ organisationNodeId }) => organisationNodeById(context, organisationNodeId)));
  const slugs = new Map(nodes.flatMap((node) => (node ? [[node.id, node.slug] as const] : [])));
  const organisation = (id: string): string => slugs.get(id) ?? id;
  return {
    slug: organisationNode.slug,
    name: organisationNode.name,
    adaptations: chain.map(({ organisationNodeId, number, publishedAt, reviewBy, approvedByName }) => ({
      organisation: organisation(organisationNodeId),
      number,
      publishedAt: publishedAt && new Date(publishedAt).toISOString(),
      reviewBy,
      approvedBy: approvedByName,
    })),
    parts: marks.map(({ nodeId, link, mode, attributes, reason }) => ({
      node: nodeId,
      organisation: organisation(link.organisationNodeId),
      mode,
      attributes,
      reason,
    })),
    leftOut: leftOut.map(({ nodeId, link, reason }) => ({ node: nodeId, organisation: organisation(link.organisationNodeId), reason })),
  };
}
