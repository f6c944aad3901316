import { lexeme, quoted } from '../index/lexemes.ts';
import { levelOf, type Clause, type Term } from './clause.ts';
import type { Interpretation, Span } from './interpretation.ts';

/** The closest level and the last. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** So many words further on is still near. */
export const NEAR = 3;

/** Where words are looked for: in the entry, or in its title alone. */
export type WordColumn = 'words' | 'titleWords';

/**
 * A question as PostgreSQL's `tsquery`s on one column. `levels` grows from exact matches to guesses, null where nothing could match so closely; `folded` is
 * asked where nothing else is found. `strewn` are the last level and `folded` for the index, which knows no distances: with them it takes many times as long
 * and goes through every text that has the words. Of several words some may stand in what an entry is a part of, one must stand in the entry itself.
 */
export type TextQueries = {
  column: WordColumn;
  levels: (string | null)[];
  folded: string | null;
  strewn: { usual: string | null; folded: string | null };
};

/** The queries of an interpretation. With `titleOnly` every word must stand in the title. */
export function textQueries({ words, spans, foldedSpans }: Interpretation, { titleOnly = false } = {}): TextQueries {
  const upTo = (level: number) => withoutNarrower(spans.filter(({ clause }) => levelOf(clause) <= level));
  const loosest = withoutNarrower([...spans, ...foldedSpans]);
  const isWide = !titleOnly && words.length > 1;
  const query = (some: readonly Span[], isStrewn = false): string | null => {
    const all = covering(words.length, some, { isWide, isStrewn });
    return all !== null && isWide ? and([all, anyOf(some)]) : all;
  };
  return {
    column: titleOnly ? 'titleWords' : 'words',
    levels: LEVELS.map((level) => query(upTo(level))),
    folded: foldedSpans.length > 0 ? query(loosest) : null,
    strewn: { usual: query(withoutNarrower(spans), true), folded: foldedSpans.length > 0 ? query(loosest, true) : null },
  };
}

/** Every word must be met by some clause; a clause of several words meets them together. Null where a word cannot be met. */
function covering(count: number, spans: readonly Span[], asked: Asked): string | null {
  const clause = ({ clause }: Span) => clauseQuery(clause, asked);
  return cover<string>(count, spans, { clause, and, or });
}

/** Where words may be strewn, that they stand near one another asks for nothing more. */
export function withoutNarrower(spans: readonly Span[]): Span[] {
  const isSpread = ({ from, to, clause }: Span) =>
    spans.some((each) => each.from === from && each.to === to && each.clause.where === 'SPREAD' && each.clause.all === clause.all);
  return spans.filter((span) => span.clause.where !== 'NEAR' || !isSpread(span));
}

/** `isWide` also in what an entry is a part of; `isStrewn` wherever the words stand. */
type Asked = { isWide: boolean; isStrewn: boolean };

/** One clause. */
export function clauseQuery({ all, where }: Clause, { isWide, isStrewn }: Asked): string {
  const lists = all.map((terms) => or(terms.flatMap((term) => written(term, isWide))));
  if (where === 'SAME') return lists.join(' <0> ');
  if (where !== 'NEAR' || isStrewn) return and(lists);
  return and(lists.slice(1).map((list, index) => near(lists[index] ?? list, list)));
}

/** One near another, in either order: in the same word, or with at most two words between. */
function near(one: string, other: string): string {
  const distances = Array.from({ length: NEAR + 1 }, (_, index) => index);
  return or(
    [
      ...distances.map((distance) => `${one} <${distance}> ${other}`),
      ...distances.slice(1).map((distance) => `${other} <${distance}> ${one}`),
    ].map((each) => `(${each})`),
  );
}

/** How a question is put together from its clauses: into a query, or into an estimate. */
export type Assembly<Value> = { clause(span: Span): Value; and(parts: Value[]): Value; or(parts: Value[]): Value };

/** Puts a question together, the last word first: each way to meet a word, and after it everything that follows. */
export function cover<Value>(count: number, spans: readonly Span[], { clause, and, or }: Assembly<Value>): Value | null {
  const rest: (Value | null)[] = Array.from({ length: count + 1 }, () => null);
  for (let from = count - 1; from >= 0; from -= 1) {
    const byEnd = Map.groupBy(
      spans.filter((span) => span.from === from),
      ({ to }) => to,
    );
    const ways = [...byEnd].flatMap(([to, here]): Value[] => {
      const some = or(here.map(clause));
      if (to === count) return [some];
      const after = rest[to] ?? null;
      return after === null ? [] : [and([some, after])];
    });
    rest[from] = ways.length > 0 ? or(ways) : null;
  }
  return rest[0] ?? null;
}

/** What has one lexeme of each list, in itself. */
export function everyOf(all: readonly (readonly Term[])[]): string {
  return and(all.map((terms) => or(terms.flatMap((term) => written(term, false)))));
}

function anyOf(spans: readonly Span[]): string {
  return or([...new Set(spans.flatMap(({ clause }) => clause.all.flat()).flatMap((term) => written(term, false)))]);
}

/** A term as the query has it; `isWide` also in what the entry is a part of. Stems are kept of the entry alone. */
function written({ lexeme: own, open }: Term, isWide: boolean): string[] {
  const places = isWide && own.charAt(1) === ':' ? [own, lexeme.context(own)] : [own];
  return places.map((place) => (open ? `${quoted(place)}:*` : quoted(place)));
}

function or(alternatives: readonly string[]): string {
  const parts = [...new Set(alternatives)];
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' | ')})`;
}

function and(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' & ')})`;
}
