import { audience } from '../../kernel/search/audience.ts';
import type { SearchedKind } from '../../publishing/search/searched-kinds.ts';

/** Programmes and what they ask for may be found by anyone; a step is found as the course it leads to. */
export const searchedProgramme: SearchedKind = {
  kind: 'programme',
  group: 'COURSE',
  hidden: ['programmeCourse'],
  isResult: (type) => type === 'programme' || type === 'competency',
  audience: () => [audience.everyone],
  rank: (type) => ({ programme: 0, competency: 1 })[type] ?? 9,
};
