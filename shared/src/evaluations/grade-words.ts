import type { Word } from '../organisation/organisation-words.ts';
import type { Certainty, DownDomain, GradedRow, UpDomain } from './grade.ts';

/** What moves a certainty. */
export const gradeDomainWords: Record<DownDomain | UpDomain, Word> = {
  riskOfBias: { sv: 'Risk för bias', en: 'Risk of bias' },
  inconsistency: { sv: 'Bristande samstämmighet', en: 'Inconsistency' },
  indirectness: { sv: 'Bristande överförbarhet', en: 'Indirectness' },
  imprecision: { sv: 'Bristande precision', en: 'Imprecision' },
  publicationBias: { sv: 'Publikationsbias', en: 'Publication bias' },
  largeEffect: { sv: 'Stor effekt', en: 'Large effect' },
  doseResponse: { sv: 'Dos–respons', en: 'Dose–response' },
  confounding: { sv: 'Störfaktorer', en: 'Confounding' },
};

/** The four levels of certainty. */
export const certaintyLevels: Record<Certainty, Word> = {
  4: { sv: 'Hög', en: 'High' },
  3: { sv: 'Måttlig', en: 'Moderate' },
  2: { sv: 'Låg', en: 'Low' },
  1: { sv: 'Mycket låg', en: 'Very low' },
};

/** How the studies of a row were made. */
export const designWords: Record<GradedRow['design'], Word> = {
  RCT: { sv: 'Randomiserade studier', en: 'Randomised studies' },
  NRS: { sv: 'Icke-randomiserade studier', en: 'Non-randomised studies' },
};
