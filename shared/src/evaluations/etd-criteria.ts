import { keysOf, type Word } from '../organisation/organisation-words.ts';

/**
 * The criteria of GRADE's evidence-to-decision framework for a recommendation, in its order.
 *
 * Source: Alonso-Coello P, Oxman AD, Moberg J, et al. GRADE Evidence to Decision (EtD) frameworks 2: Clinical practice guidelines. BMJ 2016;353:i2089.
 */
export const etdCriteria = {
  PROBLEM_PRIORITY: { sv: 'Hur viktigt problemet är', en: 'Priority of the problem' },
  DESIRABLE_EFFECTS: { sv: 'Önskade effekter', en: 'Desirable effects' },
  UNDESIRABLE_EFFECTS: { sv: 'Oönskade effekter', en: 'Undesirable effects' },
  CERTAINTY: { sv: 'Underlagets tillförlitlighet', en: 'Certainty of the evidence' },
  VALUES: { sv: 'Värderingar av utfallen', en: 'Values' },
  BALANCE: { sv: 'Balans mellan nytta och risk', en: 'Balance of effects' },
  RESOURCES: { sv: 'Resurser som krävs', en: 'Resources required' },
  CERTAINTY_OF_RESOURCES: { sv: 'Tillförlitlighet för resurserna', en: 'Certainty about the resources' },
  COST_EFFECTIVENESS: { sv: 'Kostnadseffektivitet', en: 'Cost-effectiveness' },
  EQUITY: { sv: 'Jämlik vård', en: 'Equity' },
  ACCEPTABILITY: { sv: 'Acceptans', en: 'Acceptability' },
  FEASIBILITY: { sv: 'Genomförbarhet', en: 'Feasibility' },
} as const satisfies Record<string, Word>;

export type EtdCriterion = keyof typeof etdCriteria;

export const ETD_CRITERIA = keysOf(etdCriteria);
