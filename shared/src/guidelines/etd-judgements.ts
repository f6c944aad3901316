import type { EtdCriterion } from '../evaluations/etd-criteria.ts';
import type { Word } from '../organisation/organisation-words.ts';

/** Every answer a criterion of evidence-to-decision can get. Which criterion can get which is in {@link etdJudgements}. */
export const etdJudgementWords = {
  NO: { sv: 'Nej', en: 'No' },
  PROBABLY_NO: { sv: 'Troligen nej', en: 'Probably no' },
  PROBABLY_YES: { sv: 'Troligen ja', en: 'Probably yes' },
  YES: { sv: 'Ja', en: 'Yes' },
  TRIVIAL: { sv: 'Försumbara', en: 'Trivial' },
  SMALL: { sv: 'Små', en: 'Small' },
  MODERATE: { sv: 'Måttliga', en: 'Moderate' },
  LARGE: { sv: 'Stora', en: 'Large' },
  CERTAINTY_VERY_LOW: { sv: 'Mycket låg', en: 'Very low' },
  CERTAINTY_LOW: { sv: 'Låg', en: 'Low' },
  CERTAINTY_MODERATE: { sv: 'Måttlig', en: 'Moderate' },
  CERTAINTY_HIGH: { sv: 'Hög', en: 'High' },
  NO_STUDIES: { sv: 'Inga studier', en: 'No included studies' },
  IMPORTANT_UNCERTAINTY: { sv: 'Viktig osäkerhet eller variation', en: 'Important uncertainty or variability' },
  POSSIBLY_IMPORTANT_UNCERTAINTY: { sv: 'Möjligen viktig osäkerhet eller variation', en: 'Possibly important uncertainty or variability' },
  PROBABLY_NO_IMPORTANT_UNCERTAINTY: {
    sv: 'Troligen ingen viktig osäkerhet eller variation',
    en: 'Probably no important uncertainty or variability',
  },
  NO_IMPORTANT_UNCERTAINTY: { sv: 'Ingen viktig osäkerhet eller variation', en: 'No important uncertainty or variability' },
  FAVOURS_COMPARISON: { sv: 'Talar för jämförelsen', en: 'Favours the comparison' },
  PROBABLY_FAVOURS_COMPARISON: { sv: 'Talar troligen för jämförelsen', en: 'Probably favours the comparison' },
  FAVOURS_NEITHER: { sv: 'Talar inte för någondera', en: 'Favours neither' },
  PROBABLY_FAVOURS_INTERVENTION: { sv: 'Talar troligen för åtgärden', en: 'Probably favours the intervention' },
  FAVOURS_INTERVENTION: { sv: 'Talar för åtgärden', en: 'Favours the intervention' },
  LARGE_COSTS: { sv: 'Stora kostnader', en: 'Large costs' },
  MODERATE_COSTS: { sv: 'Måttliga kostnader', en: 'Moderate costs' },
  NEGLIGIBLE_COSTS: { sv: 'Försumbara kostnader och besparingar', en: 'Negligible costs and savings' },
  MODERATE_SAVINGS: { sv: 'Måttliga besparingar', en: 'Moderate savings' },
  LARGE_SAVINGS: { sv: 'Stora besparingar', en: 'Large savings' },
  REDUCED: { sv: 'Minskar', en: 'Reduced' },
  PROBABLY_REDUCED: { sv: 'Minskar troligen', en: 'Probably reduced' },
  PROBABLY_NO_IMPACT: { sv: 'Påverkas troligen inte', en: 'Probably no impact' },
  PROBABLY_INCREASED: { sv: 'Ökar troligen', en: 'Probably increased' },
  INCREASED: { sv: 'Ökar', en: 'Increased' },
  VARIES: { sv: 'Varierar', en: 'Varies' },
  DO_NOT_KNOW: { sv: 'Vet inte', en: "Don't know" },
} as const satisfies Record<string, Word>;

export type EtdJudgement = keyof typeof etdJudgementWords;

const open = ['VARIES', 'DO_NOT_KNOW'] as const;
const yesOrNo = ['NO', 'PROBABLY_NO', 'PROBABLY_YES', 'YES', ...open] as const;
const size = ['TRIVIAL', 'SMALL', 'MODERATE', 'LARGE', ...open] as const;
const certainty = ['CERTAINTY_VERY_LOW', 'CERTAINTY_LOW', 'CERTAINTY_MODERATE', 'CERTAINTY_HIGH', 'NO_STUDIES'] as const;
const balance = [
  'FAVOURS_COMPARISON',
  'PROBABLY_FAVOURS_COMPARISON',
  'FAVOURS_NEITHER',
  'PROBABLY_FAVOURS_INTERVENTION',
  'FAVOURS_INTERVENTION',
  ...open,
] as const;

/** The answers each criterion can get, as the GRADE framework lists them (BMJ 2016;353:i2089). */
export const etdJudgements: Readonly<Record<EtdCriterion, readonly EtdJudgement[]>> = {
  PROBLEM_PRIORITY: yesOrNo,
  DESIRABLE_EFFECTS: size,
  UNDESIRABLE_EFFECTS: size,
  CERTAINTY: certainty,
  VALUES: ['IMPORTANT_UNCERTAINTY', 'POSSIBLY_IMPORTANT_UNCERTAINTY', 'PROBABLY_NO_IMPORTANT_UNCERTAINTY', 'NO_IMPORTANT_UNCERTAINTY'],
  BALANCE: balance,
  RESOURCES: ['LARGE_COSTS', 'MODERATE_COSTS', 'NEGLIGIBLE_COSTS', 'MODERATE_SAVINGS', 'LARGE_SAVINGS', ...open],
  CERTAINTY_OF_RESOURCES: certainty,
  COST_EFFECTIVENESS: [...balance, 'NO_STUDIES'],
  EQUITY: ['REDUCED', 'PROBABLY_REDUCED', 'PROBABLY_NO_IMPACT', 'PROBABLY_INCREASED', 'INCREASED', ...open],
  ACCEPTABILITY: yesOrNo,
  FEASIBILITY: yesOrNo,
};

/** The certainty a judgement of the criterion `CERTAINTY` says, 4 high … 1 very low; null where it says none. */
export function certaintyOfJudgement(judgement: EtdJudgement): 1 | 2 | 3 | 4 | null {
  const level = certainty.indexOf(judgement as (typeof certainty)[number]) + 1;
  return level >= 1 && level <= 4 ? (level as 1 | 2 | 3 | 4) : null;
}
