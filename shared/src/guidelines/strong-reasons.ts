import type { Word } from '../organisation/organisation-words.ts';

/** A situation, and the direction a recommendation has in it; null where it may be worded for the one option or against the other. */
type StrongReason = Word & { direction: 'FOR' | 'AGAINST' | null };

/**
 * The five situations in which GRADE lets a recommendation be strong although the certainty of the evidence is low or very low.
 *
 * Source: Andrews JC, Schünemann HJ, Oxman AD, et al. GRADE guidelines: 15. Going from evidence to recommendation – determinants of a recommendation's
 * direction and strength. J Clin Epidemiol 2013;66(7):726–35, table 2. The same five in table 1 of BMJ Open 2017;7(11):e018593.
 */
export const strongReasons = {
  LIFE_THREATENING: {
    sv: 'Läget är livshotande och en osäker nytta kan rädda liv',
    en: 'The situation is life-threatening and an uncertain benefit may save lives',
    direction: 'FOR',
  },
  UNCERTAIN_BENEFIT_CERTAIN_HARM: {
    sv: 'Nyttan är osäker men skadan är säker',
    en: 'The benefit is uncertain but the harm is certain',
    direction: 'AGAINST',
  },
  EQUIVALENT_ONE_SAFER: {
    sv: 'Alternativen är troligen likvärdiga men det ena ger säkert mindre skada eller kostar mindre',
    en: 'The options are probably equivalent but one is clearly less harmful or less costly',
    direction: null,
  },
  SIMILAR_ONE_RISKIER: {
    sv: 'Nyttan är säkert likvärdig men det ena alternativet kan vara farligare eller dyrare',
    en: 'The benefits are certainly similar but one option may be more harmful or more costly',
    direction: null,
  },
  CATASTROPHIC_HARM: {
    sv: 'Skadan kan bli katastrofal',
    en: 'The harm may be catastrophic',
    direction: 'AGAINST',
  },
} as const satisfies Record<string, StrongReason>;

export type StrongReasonCode = keyof typeof strongReasons;
