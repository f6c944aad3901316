import type { SearchMatch } from 'shared/search/search-words.ts';

import { lexeme, lexemesOf } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { particleVerbs } from '../language/particle-verbs.ts';
import { wordsAt } from '../language/words-of.ts';
import { levelOf } from './clause.ts';
import type { Interpretation, Span } from './interpretation.ts';
import { closestCover } from './closest-cover.ts';
import { NEAR } from './tsquery.ts';

/** Where in a text a word answers the question: UTF-16 units. */
export type TextRange = { start: number; end: number };

/** A word of a text that answers, and the span of the question it answers. */
export type Answering = TextRange & { word: string; span: Span };

/** Why a result is one, where it is not by the very words: one reason for each span of the question. */
export type Reason = { how: SearchMatch; typed: string; found: string };

/** How the texts of a result answer a question: the words of each that do, and why. */
export type Answer = { texts: Answering[][]; reasons: Reason[]; isWhole: boolean };

/** The family and the parts of a word are told with the word itself; a synonym only where nothing is closer. */
const ALWAYS_TOLD = 2;

/** Endings a stem of PostgreSQL may have lost. */
const STEM_ENDINGS =
  /^(?:a|ad|ade|ande|ar|arna|arnas|are|aren|ast|at|de|e|en|ens|er|erna|ernas|et|ets|het|heten|ig|iga|igt|n|na|or|orna|r|s|t)?$/;

/**
 * How texts answer a question. What several words mean together answers only as a whole, near one another where the span says so; and of the ways in which a
 * word of the question is met, only the closest counts, with what is of its family.
 */
export function answerOf(texts: readonly string[], { words, spans, foldedSpans }: Interpretation): Answer {
  const lookup = new Lookup([...spans, ...foldedSpans]);
  const hits = texts.map((text) => hitsOf(text, lookup));
  const met = new Map<Span, Hit[][]>();
  for (const span of lookup.spans) {
    const here = wholeHits(span, hits);
    if (here.some((each) => each.length > 0)) met.set(span, here);
  }
  const chosen = closestCover(words.length, [...met.keys()]);
  const limits = words.map((_, place) =>
    Math.max(ALWAYS_TOLD, ...chosen.filter(({ from, to }) => from <= place && place < to).map(({ clause }) => levelOf(clause))),
  );
  const sameWords = (one: Span, other: Span) => one.from === other.from && one.to === other.to;
  const isClose = (span: Span) => levelOf(span.clause) <= ALWAYS_TOLD || chosen.some((each) => sameWords(each, span));
  const isTold = (span: Span) =>
    chosen.includes(span) ||
    (span.clause.where !== 'SPREAD' && isClose(span) && limits.slice(span.from, span.to).some((limit) => levelOf(span.clause) <= limit));
  const told = [...met].filter(([span]) => isTold(span)).toSorted(([one], [other]) => levelOf(one.clause) - levelOf(other.clause));
  return {
    texts: texts.map((_, index) => marksOf(told.flatMap(([span, here]) => (here[index] ?? []).map((hit) => ({ ...hit, span }))))),
    reasons: reasonsOf(chosen, met, words),
    isWhole: chosen.reduce((sum, { from, to }) => sum + to - from, 0) === words.length,
  };
}

/** A word of a text with the lists of clauses it has a lexeme of; `at` is its place among the words. */
type Hit = TextRange & { word: string; at: number; lists: ReadonlyMap<Span, ReadonlySet<number>> };

function hitsOf(text: string, lookup: Lookup): Hit[] {
  const words = wordsAt(text);
  return words.flatMap(({ word, start, end }, at) => {
    const lists = lookup.listsOf(
      word,
      words.slice(at + 1, at + 3).map((next) => next.word),
    );
    return lists.size > 0 ? [{ word, start, end, at, lists }] : [];
  });
}

/** The words of each text that meet a span, where all of it is met. */
function wholeHits(span: Span, texts: readonly Hit[][]): Hit[][] {
  const count = span.clause.all.length;
  const own = texts.map((hits) => hits.filter(({ lists }) => lists.has(span)));
  const isAll = (hits: readonly Hit[]) => new Set(hits.flatMap(({ lists }) => [...(lists.get(span) ?? [])])).size === count;
  if (count === 1) return own;
  if (span.clause.where === 'SPREAD') return isAll(own.flat()) ? own : own.map(() => []);
  const reach = NEAR * (count - 1);
  return own.map((hits) => {
    // Where one word says it all, its neighbours that say half of it add nothing.
    const alone = hits.filter((hit) => isAll([hit]));
    return alone.length > 0 || span.clause.where === 'SAME'
      ? alone
      : hits.filter(({ at }) => isAll(hits.filter((other) => Math.abs(other.at - at) <= reach)));
  });
}

/** Each word once, for the closest span it answers, in the order of the text. */
function marksOf(answering: readonly Answering[]): Answering[] {
  const first = new Map<number, Answering>();
  for (const { word, start, end, span } of answering) if (!first.has(start)) first.set(start, { word, start, end, span });
  return [...first.values()].toSorted((one, other) => one.start - other.start);
}

function reasonsOf(chosen: readonly Span[], met: ReadonlyMap<Span, Hit[][]>, words: readonly string[]): Reason[] {
  return chosen.flatMap((span) => {
    const { from, to, clause } = span;
    const [first] = (met.get(span) ?? []).flat();
    if (clause.how === 'EXACT' || !first) return [];
    const found = clause.through ?? foundWords(first, met.get(span) ?? [], clause.all.length);
    return [
      { how: clause.how, typed: words.slice(from, to).join(' '), found },
      ...(clause.next ? [{ how: clause.next.how, typed: found, found: clause.next.through }] : []),
    ];
  });
}

/** The word that answers first, with those near it that it answers together with. */
function foundWords(first: Hit, texts: readonly Hit[][], lists: number): string {
  if (lists === 1) return first.word;
  const together = (texts.find((hits) => hits.includes(first)) ?? []).filter(({ at }) => at - first.at <= NEAR * (lists - 1));
  return [...new Set(together.map(({ word }) => word))].slice(0, lists).join(' ');
}

/** Finds the spans a word answers: by the same lexemes the index has of it. */
class Lookup {
  readonly spans: readonly Span[];
  readonly #byLexeme = new Map<string, { span: Span; list: number }[]>();
  readonly #open: { lexeme: string; span: Span; list: number }[] = [];
  readonly #stems: { stem: string; span: Span; list: number }[] = [];

  constructor(spans: readonly Span[]) {
    this.spans = spans;
    for (const span of spans) for (const [list, terms] of span.clause.all.entries()) for (const term of terms) this.#add(term, span, list);
  }

  #add({ lexeme, open }: { lexeme: string; open?: boolean }, span: Span, list: number): void {
    if (open) this.#open.push({ lexeme, span, list });
    else if (lexeme.charAt(1) !== ':') this.#stems.push({ stem: lexeme, span, list });
    else this.#byLexeme.set(lexeme, [...(this.#byLexeme.get(lexeme) ?? []), { span, list }]);
  }

  /** The lists of each span a word has a lexeme of; `following` are the words after it, in which a verb's particle may stand. */
  listsOf(word: string, following: readonly string[]): Map<Span, Set<number>> {
    const lexemes = [...lexemesOf(word), ...particleVerbs(word, following).map(lexeme.family)];
    const found = lexemes.flatMap((each) => this.#byLexeme.get(each) ?? []);
    const begun = this.#open.filter((each) => lexemes.some((own) => own.startsWith(each.lexeme)));
    const stems = found.length > 0 || analyseWord(word).isReal ? [] : this.#stems.filter(({ stem }) => isFormOf(word, stem));
    const lists = new Map<Span, Set<number>>();
    for (const { span, list } of [...found, ...begun, ...stems]) lists.set(span, (lists.get(span) ?? new Set()).add(list));
    return lists;
  }
}

function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && STEM_ENDINGS.test(word.slice(stem.length));
}
