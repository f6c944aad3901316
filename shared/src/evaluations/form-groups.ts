import type { FormGroup } from '../publishing/form-groups.ts';

/** The question, the method and how far the search reached. */
export const evaluationGroups: readonly FormGroup[] = [
  {
    name: 'QUESTION',
    fields: ['title', 'population', 'intervention', 'comparator', 'outcomes', 'plainIntervention', 'plainComparator', 'patientGroups'],
  },
  { name: 'METHOD', fields: ['methodClass', 'methodSubclass', 'interventionType', 'combines', 'levelFourOnly', 'atcCodes'] },
  { name: 'SEARCH', fields: ['searchDate', 'searchNote', 'studiesTotal', 'participantsTotal', 'confirmation', 'toConfirm'] },
];

/** In the order a row is worked out: what is compared, what it gives, how sure that is, and where it stands. */
export const evidenceRowGroups: readonly FormGroup[] = [
  { name: 'COMPARISON', fields: ['comparison', 'plainComparison', 'design', 'robinsI', 'nStudies', 'nParticipants'] },
  { name: 'EFFECT', fields: ['effectMeasure', 'estimate', 'ciLow', 'ciHigh', 'baselineRiskPer1000', 'scale'] },
  {
    name: 'CERTAINTY',
    fields: ['down', 'up', 'upOverride', 'publishedCertainty', 'publishedRiskPer1000', 'publishedRiskLow', 'publishedRiskHigh'],
  },
  { name: 'CONCLUSION', fields: ['conclusion'] },
  { name: 'GROUNDS', fields: ['sources', 'note', 'confirmation', 'toConfirm'] },
];

/** One arm, the other, or their sum. */
export const studyGroups: readonly FormGroup[] = [
  { name: 'TREATED', fields: ['treatedEvents', 'treatedTotal', 'treatedMean', 'treatedSd'] },
  { name: 'CONTROL', fields: ['controlEvents', 'controlTotal', 'controlMean', 'controlSd'] },
  { name: 'EFFECT', fields: ['estimate', 'ciLow', 'ciHigh'] },
  { name: 'CERTAINTY', fields: ['bias'] },
];
