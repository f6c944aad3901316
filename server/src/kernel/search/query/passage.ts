import type { Answering, TextRange } from './highlight.ts';

/** A stretch of a text with the words that answer in it. It is data: whoever shows it draws the marks. */
export type MarkedText = { text: string; ranges: TextRange[] };

/** About so many characters are shown. */
const LENGTH = 240;
/** So much of what stands before the first word that answers. */
const LEAD = 60;

/** A whole text with its marks. */
export function marked(text: string, answering: readonly TextRange[]): MarkedText {
  return { text, ranges: answering.map(({ start, end }) => ({ start, end })) };
}

/** The stretch of a text in which most of the question is answered; its beginning where nothing of it is. Cut between words, with an ellipsis where it goes on. */
export function passageOf(text: string, answering: readonly Answering[]): MarkedText {
  const from = startOf(text, bestStart(answering));
  const to = endOf(text, from);
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  const ranges = answering
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { text: `${before}${text.slice(from, to).replaceAll('\n', ' ')}${after}`, ranges };
}

/** Where the stretch begins that has most different words of the question, then most words. */
function bestStart(answering: readonly Answering[]): number {
  let best = { start: 0, score: 0 };
  for (const { start } of answering) {
    const within = answering.filter((each) => each.start >= start && each.end <= start + LENGTH - LEAD);
    const score = new Set(within.map(({ span }) => span.from)).size * 100 + within.length;
    if (score > best.score) best = { start, score };
  }
  return best.start;
}

/** The beginning of a line or a sentence near before a place, or of a word. */
function startOf(text: string, place: number): number {
  if (place <= LEAD) return 0;
  const before = text.slice(place - LEAD, place);
  const sentence = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1);
  if (sentence > 0) return place - LEAD + sentence + 1;
  return place - LEAD + before.indexOf(' ') + 1;
}

function endOf(text: string, from: number): number {
  if (text.length - from <= LENGTH) return text.length;
  const cut = text.slice(from, from + LENGTH);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return from + (space > LENGTH / 2 ? space : LENGTH);
}
