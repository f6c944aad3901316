import { audience } from '../kernel/search/audience.ts';
import type { SearchedKind } from '../publishing/search/searched-kinds.ts';

/** Published questions with their answers. What is asked and answered about a patient is never in the index, not even for those who may read it. */
export const searchedQaArticle: SearchedKind = {
  kind: 'qaArticle',
  group: 'ANSWER',
  hidden: [],
  isResult: (type) => type === 'qaArticle',
  audience: () => [audience.everyone],
  kindName: ({ type }) => (type === 'qaArticle' ? { sv: 'Fråga och svar', en: 'Question and answer' } : null),
  rank: (type) => (type === 'qaArticle' ? 0 : 9),
};
