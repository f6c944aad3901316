import { createContext, useContext } from 'react';
import type { AnswerDraft } from './use-answer-draft.ts';

/** The answer its pages share, so that a look at the preview loses nothing. */
export const AnswerDraftContext = createContext<AnswerDraft | null>(null);

/** The answer being written. Throws outside the pages of answering. */
export function useAnswer(): AnswerDraft {
  const draft = useContext(AnswerDraftContext);
  if (!draft) throw new Error('There is no answer being written here.');
  return draft;
}
