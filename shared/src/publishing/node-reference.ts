import * as z from 'zod/mini';
import type { NodeId } from './document.ts';

/**
 * What one node says about another it rests on: the artefact by its stable id, and the node in it. A document holds no more than this; which version was
 * seen is a pin, a row beside the document, so that pinning anew changes no hash.
 */
export type NodeReference = { artefact: string; node: NodeId };

const MAX_REFERENCES = 50;

/** Ids as they may stand in a document: letters, digits, `-` and `_`, beginning with a letter or digit, at most 64. Uuids and slugs both fit. */
export const identifierSchema: z.ZodMiniType<string> = z.string('required').check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'notAnIdentifier'));

/** The list of nodes a node cites, each once. */
export const nodeReferencesSchema: z.ZodMiniType<NodeReference[]> = z.array(z.strictObject({ artefact: identifierSchema, node: identifierSchema })).check(
  z.maxLength(MAX_REFERENCES, 'tooMany'),
  z.refine((list) => new Set(list.map(({ artefact, node }) => `${artefact} ${node}`)).size === list.length, 'listedTwice'),
);
