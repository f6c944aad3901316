import type { TextPart } from './text-parts.ts';
import type { MarkedWords } from './use-comment-draft.ts';
import { findWords } from 'shared/review/words-in-text.ts';

/** Where a text that is read says which part it is: in the part, and in its heading. */
const PART = '[data-part], [data-heading]';

/**
 * The words somebody has marked with the pointer, a finger or the keyboard in a text as it is read, as words of the part they stand in. Where several parts are
 * marked it is the words of the first; words that only the page adds mean the part as a whole. Null where nothing of the text is marked.
 */
export function selectedWords(within: Element, selection: Selection | null, parts: readonly TextPart[]): MarkedWords | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const drawn = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>(PART);
  if (!drawn || !within.contains(drawn)) return null;
  const own = parts.filter(({ node }) => node === partOf(drawn));
  const read = { before: textBetween(drawn, null, range), words: textBetween(drawn, range, null) };
  const [found] = own
    .flatMap(({ key, text }) => {
      const place = findWords(text, read);
      return place ? [{ key, ...place }] : [];
    })
    .toSorted((one, other) => other.agrees - one.agrees);
  if (found) return { key: found.key, from: found.from, to: found.to };
  return own[0] ? { key: own[0].key, from: 0, to: 0 } : null;
}

/** The id of the part that an element draws. */
function partOf({ dataset }: HTMLElement): string | undefined {
  return dataset['part'] ?? dataset['heading'];
}

/** The text of an element up to a range, or the text of the range as far as it lies in the element. */
function textBetween(element: Element, from: Range | null, until: Range | null): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  if (until) range.setEnd(until.startContainer, until.startOffset);
  if (from) range.setStart(from.startContainer, from.startOffset);
  if (from && element.contains(from.endContainer)) range.setEnd(from.endContainer, from.endOffset);
  return range.toString();
}
