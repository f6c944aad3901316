import { enumOf } from '../kernel/graphql/enum-of.ts';

export const MethodClassEnum = enumOf('MethodClass', 'The classes of methods that are weighed against each other.', {
  PHARMACOLOGICAL: { en: 'Medicines' },
  NON_PHARMACOLOGICAL: { en: 'Methods without medicines' },
  DEVICE: { en: 'Medical devices' },
  MULTIMODAL: { en: 'Several methods together, by a team' },
});

export const InterventionTypeEnum = enumOf('InterventionType', 'How many professions and components a method takes.', {
  UNIMODAL: { en: 'One' },
  INTERMEDIATE: { en: 'A few' },
  MULTIMODAL: { en: 'A team' },
});

export const ImportanceClassEnum = enumOf('ImportanceClass', 'How much an outcome matters for the decision.', {
  CRITICAL: { en: 'Critical, 7 to 9' },
  IMPORTANT: { en: 'Important, 4 to 6' },
  LIMITED: { en: 'Of limited importance, 1 to 3' },
});

export const OutcomeDirectionEnum = enumOf('OutcomeDirection', 'Which way of an outcome is the better.', {
  LOWER_BETTER: { en: 'Less is better' },
  HIGHER_BETTER: { en: 'More is better' },
});

export const EffectMeasureEnum = enumOf('EffectMeasure', 'How an effect is measured.', {
  RR: { en: 'Risk ratio' },
  OR: { en: 'Odds ratio' },
  HR: { en: 'Hazard ratio' },
  RD: { en: 'Risk difference, a proportion' },
  MD: { en: 'Mean difference, in the unit of the scale' },
  SMD: { en: 'Standardised mean difference' },
});

export const GradeDomainEnum = enumOf('GradeDomain', 'What a certainty was moved for.', {
  riskOfBias: { en: 'Risk of bias' },
  inconsistency: { en: 'Inconsistency between studies' },
  indirectness: { en: 'Indirectness: other patients, method or comparison than asked for' },
  imprecision: { en: 'Imprecision' },
  publicationBias: { en: 'Publication bias' },
  largeEffect: { en: 'A large effect' },
  doseResponse: { en: 'A response to the dose' },
  confounding: { en: 'Confounding that would have hidden the effect' },
});
