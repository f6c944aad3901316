import type { MarkedWords } from './use-comment-draft.ts';

/** The attribute that names the text an element holds. */
export const TEXT_KEY = 'data-text-key';

/**
 * The words somebody has marked with the pointer or the keyboard in one of the texts below an element, without the spaces around them. Where several texts are
 * marked it is the words of the first. Null where nothing is marked in any of them.
 */
export function selectedWords(within: Element, selection: Selection | null): MarkedWords | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const text = (start instanceof Element ? start : start.parentElement)?.closest(`[${TEXT_KEY}]`);
  if (!text || !within.contains(text)) return null;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(start, range.startOffset);
  const words = document.createRange();
  words.setStart(start, range.startOffset);
  if (text.contains(range.endContainer)) words.setEnd(range.endContainer, range.endOffset);
  else words.setEnd(text, text.childNodes.length);
  return trimmed(text.getAttribute(TEXT_KEY) ?? '', before.toString().length, words.toString());
}

function trimmed(key: string, at: number, words: string): MarkedWords | null {
  const from = at + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return to > from ? { key, from, to } : null;
}

/** The name of what is marked, for its style. */
const HIGHLIGHT = 'marked-words';

/** Lets what is marked be seen also when the focus goes on to the form; with null nothing is. The document is not touched, so that one can go on marking. */
export function keepShown(selection: Selection | null): void {
  if (!('highlights' in CSS)) return;
  if (selection && selection.rangeCount > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(selection.getRangeAt(0).cloneRange()));
  else CSS.highlights.delete(HIGHLIGHT);
}
