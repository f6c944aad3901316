import { confirmationFields } from '../publishing/confirmation.ts';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { sourcesSchema } from '../publishing/reference-node.ts';

/** What a part says about where it comes from: published sources, parts of other texts it rests on, and whether it was seen in them. */
export const restingFields = { sources: sourcesSchema, cites: nodeReferencesSchema, ...confirmationFields };
