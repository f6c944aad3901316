import { etdCriteria, type EtdCriterion } from 'shared/evaluations/etd-criteria.ts';
import type { Localised } from 'shared/text/localised.ts';
import { audience } from '../kernel/search/audience.ts';
import type { SearchedKind } from '../publishing/search/searched-kinds.ts';

const ranks: Record<string, number> = { evaluation: 0, conclusion: 1, outcome: 2, finding: 3, evidenceRow: 4, etdNote: 5, knowledgeGap: 5 };
const LAST_RANK = 9;

const names: Record<string, Localised<string>> = {
  evaluation: { sv: 'Utvärdering', en: 'Evaluation' },
  conclusion: { sv: 'Slutsats', en: 'Conclusion' },
  safetyBlock: { sv: 'Säkerhet', en: 'Safety' },
  knowledgeGap: { sv: 'Kunskapslucka', en: 'Evidence gap' },
};

/** Everything of a method evaluation may be found by anyone; the whole and its conclusion come first. */
export const searchedEvaluation: SearchedKind = {
  kind: 'evaluation',
  group: 'EVALUATION',
  hidden: [],
  isResult: (type) => type === 'evaluation',
  audience: () => [audience.everyone],
  kindName: ({ type, attrs }) => (type === 'etdNote' ? etdCriteria[attrs['criterion'] as EtdCriterion] : (names[type] ?? null)),
  isHeaded: (type) => type === 'etdNote',
  rank: (type) => ranks[type] ?? LAST_RANK,
};
