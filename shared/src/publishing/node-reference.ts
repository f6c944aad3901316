import * as z from 'zod/mini';
import { identifierSchema, listOf } from '../text/identifier.ts';
import type { NodeId } from './document.ts';

/**
 * What one node says about another it rests on: the artefact by its stable id, and the node in it. A document holds no more than this; which version was
 * seen is a pin, a row beside the document, so that pinning anew changes no hash.
 */
export type NodeReference = { artefact: string; node: NodeId };

/** The list of nodes a node cites, each once. */
export const nodeReferencesSchema: z.ZodMiniType<NodeReference[]> = listOf(
  z.strictObject({ artefact: identifierSchema, node: identifierSchema }),
);
