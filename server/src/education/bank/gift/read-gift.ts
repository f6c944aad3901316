import { parse, SyntaxError, type GIFTQuestion } from 'gift-pegjs';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { giftQuestion } from './gift-question.ts';

/** One item of a GIFT file, by the line it begins on: a question, something that is none, or why it cannot be read. */
export type GiftItem = { line: number; text: string } & Read;

type Read = { question: QuestionAttrs; lost: FieldMessageKey[] } | { skipped: FieldMessageKey } | { refused: FieldMessageKey; at: number };

/** The items of a GIFT file in its order. Items are apart by an empty line, so that one that cannot be read says nothing of the others. */
export function readGift(file: string): GiftItem[] {
  return itemsOf(file).map(({ line, text }) => ({ line, text, ...readItem(text, line) }));
}

function readItem(text: string, line: number): Read {
  const parsed = parsedItem(text);
  if ('line' in parsed) return { refused: 'giftUnreadable', at: line + parsed.line - 1 };
  const read = giftQuestion(parsed.item);
  return 'refused' in read ? { ...read, at: line } : read;
}

/** A colon alone; that of a number with its tolerance is taken along whole, and kept. */
const BARE_COLON = /\{#[^}]*\}|(?<![\\:]):(?!:)/gu;

/** A colon is a sign of GIFT, but files in use have it bare in a sentence: what cannot be read as it stands is read with the single ones masked. */
function parsedItem(text: string): { item: GIFTQuestion } | { line: number } {
  const asItStands = parsedText(text);
  const masked = text.replaceAll(BARE_COLON, (found) => (found === ':' ? '\\:' : found));
  if ('item' in asItStands || masked === text) return asItStands;
  const read = parsedText(masked);
  return 'item' in read ? read : asItStands;
}

function parsedText(text: string): { item: GIFTQuestion } | { line: number } {
  try {
    const [item, second] = parse(text);
    // Two in one: the empty line between them is missing.
    return item && !second ? { item } : { line: 1 };
  } catch (error) {
    if (error instanceof SyntaxError) return { line: error.location.start.line };
    throw error;
  }
}

/** Pieces of a file between empty lines; those of remarks alone are nothing. */
function itemsOf(file: string): { line: number; text: string }[] {
  const items: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of file
    .replace(/^﻿/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && !open) items.push({ line: index + 1, lines: [] });
    if (!isEmpty) items.at(-1)?.lines.push(line);
    open = !isEmpty;
  }
  return items
    .filter(({ lines }) => !lines.every((line) => line.trim().startsWith('//')))
    .map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}
