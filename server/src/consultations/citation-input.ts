import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Locale } from 'shared/text/locale.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';

/** A part of a published text, by the ids of the API. */
export type CitationInput = { artefactId: string; nodeId: string };

/** The references behind citations, each once, in their order; an id that is none of ours is an error at its place. */
export function readReferences(
  citations: readonly CitationInput[],
  locale: Locale,
): { references: NodeReference[]; errors: null } | { references: null; errors: UserErrorRow[] } {
  const references = new Map<string, NodeReference>();
  const errors: UserErrorRow[] = [];
  for (const [index, { artefactId, nodeId }] of citations.entries()) {
    const artefact = idOf('Artefact', artefactId);
    if (artefact) references.set(`${artefact} ${nodeId}`, { artefact, node: nodeId });
    else errors.push(userError('InvalidInput', locale, 'citationNotPublished', ['citations', String(index)]));
  }
  return errors.length > 0 ? { references: null, errors } : { references: [...references.values()], errors: null };
}
