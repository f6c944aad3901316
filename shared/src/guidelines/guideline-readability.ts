import { documentOrder } from '../publishing/document-tree.ts';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText, plainBlocks } from '../text/rich-text.ts';
import { readability, type Readability } from '../text/readability.ts';

/** The hardest text for patients that may be published, as LIX: the end of what is of medium difficulty. */
export const HARDEST_PATIENT_TEXT = 40;

/** How hard the Swedish text of a whole guideline is to read, its bibliography apart. */
export function guidelineReadability(document: Doc): Readability {
  const attrs = documentOrder(document)
    .map((id) => nodeOf(document, id))
    .filter(({ type }) => type !== 'reference')
    .flatMap((node) => Object.values(node.attrs));
  return readability(attrs.flatMap(swedishBlocks));
}

function swedishBlocks(value: unknown): string[] {
  if (!isLocalised(value)) return [];
  if (typeof value.sv === 'string') return [value.sv];
  return isRichText(value.sv) ? plainBlocks(value.sv) : [];
}
