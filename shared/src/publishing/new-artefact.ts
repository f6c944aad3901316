import * as z from 'zod/mini';
import { identifierListSchema } from '../text/identifier.ts';
import { visibleText } from '../text/localised.ts';
import { careLevelsSchema, trackSchema } from './audience.ts';

/** What is said of a new text before its first word is written. */
export const newArtefactSchema = z.strictObject({
  title: visibleText(200),
  track: trackSchema,
  levels: careLevelsSchema,
  tags: identifierListSchema,
});
