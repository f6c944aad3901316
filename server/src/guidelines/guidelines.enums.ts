import { decisionWords } from 'shared/guidelines/decision-words.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';

export const RecommendationKindEnum = enumOf('RecommendationKind', 'What a recommendation is about.', {
  ORGANISATION: { en: 'Organisation of care' },
  CAPACITY: { en: 'Capacity' },
  COMPETENCE: { en: 'Competence' },
  CONTENT: { en: 'Content of care' },
  CLINICAL: { en: 'Clinical care' },
  SAFETY: { en: 'Patient safety' },
  EQUITY: { en: 'Equity' },
  PARTICIPATION: { en: 'Participation' },
  FOLLOW_UP: { en: 'Follow-up' },
  RESEARCH: { en: 'Research' },
  MILESTONE: { en: 'A date to keep' },
});

export const CarePhaseEnum = enumOf('CarePhase', 'The parts of care a recommendation bears on.', {
  DIAGNOSTICS: { en: 'Diagnostics' },
  TREATMENT: { en: 'Treatment' },
  REHABILITATION: { en: 'Rehabilitation' },
});

export const DecisionBandEnum = enumOf('DecisionBand', 'What a decision comes to.', decisionWords);

export const DecisionTypeEnum = enumOf('DecisionType', 'What stands in place of a priority.', {
  ICKE_GORA: { en: 'Do not do: to be phased out' },
  FOU: { en: 'Within research only' },
});

export const StrengthEnum = enumOf('RecommendationStrength', 'The strength of a recommendation by GRADE.', {
  STRONG: { en: 'Strong' },
  CONDITIONAL: { en: 'Conditional' },
});

export const DirectionEnum = enumOf('RecommendationDirection', 'The direction of a recommendation by GRADE.', {
  FOR: { en: 'For' },
  AGAINST: { en: 'Against' },
});

export const RecommendationStatusEnum = enumOf('RecommendationStatus', 'What became of a recommendation in a version.', {
  ADDED: { en: 'It is new' },
  UPDATED: { en: 'It recommends something else than before' },
  REAFFIRMED: { en: 'It recommends the same as before' },
  REMOVED: { en: 'It is gone' },
});
