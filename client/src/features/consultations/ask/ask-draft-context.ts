import { createContext, useContext } from 'react';
import type { ConsultDraft } from './use-consult-draft.ts';

/** The draft all pages of asking share, so that going back and forth loses nothing. */
export const AskDraftContext = createContext<ConsultDraft | null>(null);

/** The question being written. Throws outside the pages of asking. */
export function useAskDraft(): ConsultDraft {
  const draft = useContext(AskDraftContext);
  if (!draft) throw new Error('There is no question being written here.');
  return draft;
}
