import type { SearchMatch } from 'shared/search/search-words.ts';
import { lexemesOf } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { wordsAt, type WordAt } from '../language/words-of.ts';
import { levelOf, type Interpretation, type Span } from './interpretation.ts';

/** Where in a text a word answers the question: UTF-16 units. */
export type TextRange = { start: number; end: number };

/** A word of a text that answers, and the span of the question it answers. */
export type Answering = TextRange & { word: string; span: Span };

/** Endings a stem of PostgreSQL may have lost. */
const STEM_ENDINGS =
  /^(?:a|ad|ade|ande|ar|arna|arnas|are|aren|ast|at|de|e|en|ens|er|erna|ernas|et|ets|het|heten|ig|iga|igt|n|na|or|orna|r|s|t)?$/;

/** The words of a text that answer a question, each with the closest way in which it does. */
export function answeringWords(text: string, { spans, foldedSpans }: Interpretation): Answering[] {
  const lookup = new Lookup([...spans, ...foldedSpans]);
  return wordsAt(text).flatMap(({ word, start, end }: WordAt) => {
    const span = lookup.spanOf(word);
    return span ? [{ word, start, end, span }] : [];
  });
}

/** Finds the closest span a word answers: by the same lexemes the index has of it. */
class Lookup {
  readonly #byLexeme = new Map<string, Span>();
  readonly #open: { lexeme: string; span: Span }[] = [];
  readonly #stems: { stem: string; span: Span }[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of spans.toSorted((one, other) => levelOf(one.clause.how) - levelOf(other.clause.how))) {
      for (const { lexeme, open } of span.clause.all.flat()) {
        if (open) this.#open.push({ lexeme, span });
        else if (lexeme.charAt(1) !== ':') this.#stems.push({ stem: lexeme, span });
        else if (!this.#byLexeme.has(lexeme)) this.#byLexeme.set(lexeme, span);
      }
    }
  }

  spanOf(word: string): Span | null {
    const lexemes = lexemesOf(word);
    const spans = lexemes.map((lexeme) => this.#byLexeme.get(lexeme)).filter((span) => span !== undefined);
    const closest = spans.toSorted((one, other) => levelOf(one.clause.how) - levelOf(other.clause.how))[0];
    if (closest) return closest;
    const open = this.#open.find((each) => lexemes.some((lexeme) => lexeme.startsWith(each.lexeme)));
    if (open) return open.span;
    if (analyseWord(word).isReal) return null;
    return this.#stems.find(({ stem }) => word.startsWith(stem) && STEM_ENDINGS.test(word.slice(stem.length)))?.span ?? null;
  }
}

/** Why a result is one, where it is not by the very words: one reason for each span of the question. */
export type Reason = { how: SearchMatch; typed: string; found: string };

/** The reasons of a result, given the words that answer in all its texts. */
export function reasonsOf(answering: readonly Answering[], { words }: Interpretation): Reason[] {
  const reasons = new Map<string, Reason>();
  const met = new Set<number>();
  const closestFirst = answering.toSorted((one, other) => levelOf(one.span.clause.how) - levelOf(other.span.clause.how));
  for (const { word, span } of closestFirst) {
    const { from, to, clause } = span;
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    if (places.every((place) => met.has(place))) continue;
    for (const place of places) met.add(place);
    if (clause.how === 'EXACT') continue;
    const typed = words.slice(from, to).join(' ');
    const found = clause.through ?? word;
    reasons.set(`${clause.how} ${typed} ${found}`, { how: clause.how, typed, found });
  }
  return [...reasons.values()];
}
