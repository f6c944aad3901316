import type { Doc } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { nodeOf, type Attrs, type NodeId } from 'shared/publishing/document.ts';
import { adaptDecision } from 'shared/publishing/overlay-decisions.ts';
import { inTransaction, type Context } from '../../../kernel/context.ts';
import { OrganisationNode } from '../../../organisation/organisation-node.entity.ts';
import { Artefact } from '../../artefact.entity.ts';
import { importOverlay } from '../import-overlay.ts';
import type { OverlayVersion } from '../overlay-version.entity.ts';

/** Publishes decisions of an organisation about a delivered text, past the steps of an edition. */
export function publishDecisions(context: Context, slug: string, at: string, decide: (above: Doc) => Overlay): Promise<OverlayVersion> {
  return inTransaction(context, async (context) => {
    const artefact = await context.em.findOneOrFail(Artefact, { slug });
    const organisationNode = await context.em.findOneOrFail(OrganisationNode, { slug: at });
    return importOverlay(context, { artefact, organisationNode, decide, changeNote: 'Så gör vi här.', reviewBy: '2028-06-01' });
  });
}

/** An overlay that words one part otherwise. */
export function words(above: Doc, node: NodeId, set: Attrs): Overlay {
  const grounds = { reason: 'Så gör vi här.', differingCriteria: ['RESOURCES'], consequence: 'Patienten får veta vart hen ska vända sig.' };
  const decision = adaptDecision(above, node, { set, ...grounds });
  if (!decision) throw new RangeError(`Nothing differs in ${node}.`);
  return { decisions: { [node]: decision }, additions: [] };
}

/** Rich text of one paragraph. */
export function paragraph(text: string): Attrs {
  return { sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } };
}

/** A recommendation like one of the text, under an id and a title of its own. */
export function recommendationLike(above: Doc, model: NodeId, title: string, text: string) {
  const { type, attrs } = nodeOf(above, model);
  return { type, attrs: { ...attrs, title: { sv: title }, text: paragraph(text), cites: [], sources: [] }, children: [] };
}
