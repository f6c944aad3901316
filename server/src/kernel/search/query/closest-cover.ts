import { levelOf } from './clause.ts';
import type { Span } from './interpretation.ts';

/** What a word of the question costs that no span meets: more than any guess. */
const UNMET = 100;
/** Each closer level is worth more than some words of the next. */
const COSTS = [0, 1, 2, 4, 9, 20];

/** A compound with the word in it is nearer than a word of its family. */
const VAGUE = 0.1;

type Way = { cost: number; spans: Span[] };

/** Of spans that are met, those that meet most words of a question, as closely as may be and with as few as may be. */
export function closestCover(count: number, spans: readonly Span[]): Span[] {
  const ways: Way[] = Array.from({ length: count + 1 }, () => ({ cost: 0, spans: [] }));
  for (let from = count - 1; from >= 0; from -= 1) {
    let best: Way = { cost: UNMET + (ways[from + 1]?.cost ?? 0), spans: ways[from + 1]?.spans ?? [] };
    for (const span of spans) {
      const after = span.from === from ? ways[span.to] : undefined;
      const cost = (COSTS[levelOf(span.clause)] ?? UNMET) + (span.clause.how === 'FAMILY' ? VAGUE : 0) + (after?.cost ?? 0);
      if (after && cost < best.cost) best = { cost, spans: [span, ...after.spans] };
    }
    ways[from] = best;
  }
  return ways[0]?.spans ?? [];
}
