import { carePhases } from 'shared/guidelines/care-phase.ts';
import { decisionWords } from 'shared/guidelines/decision-words.ts';
import { etdJudgementWords } from 'shared/guidelines/etd-judgements.ts';
import { strongReasons } from 'shared/guidelines/strong-reasons.ts';
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

export const CarePhaseEnum = enumOf('CarePhase', 'The parts of care a text bears on.', carePhases);

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

export const PartStatusEnum = enumOf('PartStatus', 'What became of a part in a version.', {
  ADDED: { en: 'It is new' },
  UPDATED: { en: 'It says something else than before' },
  REAFFIRMED: { en: 'It says the same as before' },
  REMOVED: { en: 'It is gone' },
});

export const StrongReasonEnum = enumOf(
  'StrongReason',
  'The situations in which GRADE lets a recommendation be strong on low certainty.',
  strongReasons,
);

export const EtdJudgementEnum = enumOf('EtdJudgement', 'The answers that criteria of evidence-to-decision can get.', etdJudgementWords);
