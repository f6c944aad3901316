import { bare, findOnPage } from 'shared/review/words-in-text.ts';

/** Words of a part, in one of its texts; the part as a whole where the range is empty. */
export type ShownWords = { node: string; text: string; from: number; to: number };

/** The names of what is marked, for their style: what somebody marks, and what a comment is about. */
type Highlighted = 'marked-words' | 'shown-words';

/** Lets words be seen without touching the document, so that one can go on marking in it; with null nothing is. */
export function highlight(name: Highlighted, range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Where words stand in a text as it is read; the whole part where they are not drawn. Null where the part is not drawn either. */
export function rangeOf(within: Element, { node, text, from, to }: ShownWords): Range | null {
  const id = CSS.escape(node);
  const drawn = [...within.querySelectorAll<HTMLElement>(`[data-part="${id}"], [data-heading="${id}"]`)];
  for (const element of to > from ? drawn : []) {
    const page = signsOf(element);
    const place = findOnPage(page.map(({ sign }) => sign).join(''), text, { from, to });
    const [first, last] = [place && page[place.first], place && page[place.last]];
    if (first && last) return rangeBetween(first, last);
  }
  const whole = drawn.find(({ dataset }) => dataset['part']) ?? drawn[0];
  return whole ? contentsOf(whole) : null;
}

/**
 * Brings words into view: in the box that scrolls, and where none does and somebody asked for it, on the page. What is put away is opened.
 */
export function bringIntoView(range: Range, box: HTMLElement | null, asked: boolean): void {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  for (let closed = element?.closest('details:not([open])'); closed; closed = closed.parentElement?.closest('details:not([open])'))
    closed.setAttribute('open', '');
  const scrolls = box !== null && box.scrollHeight > box.clientHeight;
  if (scrolls) box.scrollTop += range.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  else if (asked) element?.scrollIntoView({ block: 'center' });
}

type Sign = { sign: string; node: Text; offset: number };

/** Every sign an element shows that is not there to set it out, with its place. */
function signsOf(element: Element): Sign[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const signs: Sign[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (const offset of bare(data).at) signs.push({ sign: data.charAt(offset), node, offset });
  }
  return signs;
}

function rangeBetween(first: Sign, last: Sign): Range {
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function contentsOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
