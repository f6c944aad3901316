import type { Word } from '../organisation/organisation-words.ts';
import { priorityBand, type Decision } from './decision.ts';

/** What a decision comes to, in the words of Socialstyrelsen. */
export const decisionWords = {
  SHOULD: { sv: 'Bör erbjudas', en: 'Should be offered' },
  CAN: { sv: 'Kan erbjudas', en: 'Can be offered' },
  EXCEPTIONALLY: { sv: 'Kan i undantagsfall erbjudas', en: 'Can be offered in exceptional cases' },
  DO_NOT: { sv: 'Icke-göra: bör inte erbjudas', en: 'Do not do: should not be offered' },
  RESEARCH_ONLY: { sv: 'FoU: bara inom forskning', en: 'Within research only' },
  UNDECIDED: { sv: 'Ingen nationell rangordning beslutad', en: 'No national priority decided' },
} as const satisfies Record<string, Word>;

export type DecisionBand = keyof typeof decisionWords;

/** The band a decision falls in. */
export function decisionBand({ priority, type }: Pick<Decision, 'priority' | 'type'>): DecisionBand {
  if (type === 'ICKE_GORA') return 'DO_NOT';
  if (type === 'FOU') return 'RESEARCH_ONLY';
  return priority === null ? 'UNDECIDED' : priorityBand(priority);
}
