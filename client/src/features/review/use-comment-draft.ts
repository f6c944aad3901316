import { useState } from 'react';
import { useLeaveWarning } from '../../ui/form/use-leave-warning.ts';
import type { TextPart } from './text-parts.ts';

/** Words of one text: where they begin and end in it. */
export type MarkedWords = { key: string; from: number; to: number };

/** The key of the text as a whole, in which no words are meant. */
export const WHOLE = '';

/** What a comment that is being written is about: a text by its key, and the words in it; no words for the text as a whole. */
export type CommentDraft = {
  key: string;
  words: string;
  /** Where the words begin; -1 where they do not stand in the text. */
  from: number;
  chooseText: (key: string) => void;
  writeWords: (words: string) => void;
  mark: (marked: MarkedWords) => void;
  /** Whether something is written that has not been added: it is not left behind without a word. */
  begun: boolean;
  write: (begun: boolean) => void;
};

/** Keeps what a comment is about, whether it is marked in the text or written in the form. */
export function useCommentDraft(parts: readonly TextPart[]): CommentDraft {
  const [about, setAbout] = useState({ key: WHOLE, words: '', from: -1 });
  const [begun, write] = useState(false);
  useLeaveWarning(begun);
  const textOf = (key: string): string => parts.find((part) => part.key === key)?.text ?? '';
  return {
    ...about,
    begun,
    write,
    chooseText: (key) => setAbout({ key, words: '', from: -1 }),
    writeWords: (words) => setAbout(({ key }) => ({ key, words, from: words === '' ? -1 : textOf(key).indexOf(words) })),
    mark: ({ key, from, to }) => setAbout({ key, words: textOf(key).slice(from, to), from }),
  };
}
