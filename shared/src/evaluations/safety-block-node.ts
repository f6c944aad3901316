import * as z from 'zod/mini';
import { nodeType } from '../publishing/kind.ts';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { localisedText } from '../text/localised.ts';

const safetyBlockSchema = z.strictObject({
  /** What it is called where it stands. */
  title: localisedText(200),
  cites: nodeReferencesSchema,
});

/**
 * A block about patient safety that stands in many texts and is written in one: it cites a prompt or a checklist of a knowledge support, and readers see what is
 * cited where they read. A change there reaches every text that holds the block.
 */
export type SafetyBlockAttrs = z.infer<typeof safetyBlockSchema>;

export const safetyBlockNode = nodeType<SafetyBlockAttrs>({
  attrs: safetyBlockSchema,
  children: [],
  locked: '*',
  citable: false,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});
