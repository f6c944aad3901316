import { enumOf } from '../../kernel/graphql/enum-of.ts';

export const CompetenceStandingEnum = enumOf('CompetenceStandingKind', 'Where somebody stands with a competency.', {
  MET: { en: 'Shown by a course or confirmed, at the level asked for' },
  CLAIMED: { en: "By one's own assessment alone" },
  BELOW: { en: 'Assessed or shown, and below what is asked' },
  UNKNOWN: { en: 'Nothing is known' },
  NOT_EXPECTED: { en: 'Nothing is asked of the profession there' },
});

export const AssessmentMomentEnum = enumOf('AssessmentMoment', 'When somebody assessed their own competence.', {
  BEFORE: { en: 'Before a course was completed' },
  AFTER: { en: 'When it was completed' },
  THREE_MONTHS: { en: 'Three months later' },
  ANY_TIME: { en: 'By itself' },
});

export const CompetenceEventKindEnum = enumOf('CompetenceEventKind', 'How something about a competence is known.', {
  ASSESSED: { en: 'The person says so' },
  COURSE: { en: 'A course was completed' },
  CONFIRMED: { en: 'A supervisor has confirmed it' },
  ASKED: { en: 'A supervisor has been asked' },
});

export const SurveyMomentEnum = enumOf('SurveyMoment', 'When a course is evaluated.', {
  AFTER: { en: 'When it is done' },
  THREE_MONTHS: { en: 'Three months later' },
});

export const SurveyQuestionEnum = enumOf('SurveyQuestion', 'What is asked of a course, answered from 1, not at all, to 5, fully.', {
  RELEVANT: { en: 'Was it about what you meet at work?' },
  CLEAR: { en: 'Was it easy to follow?' },
  USABLE: { en: 'Can you use what you learnt?' },
  USED: { en: 'Have you used what you learnt?' },
  CHANGED: { en: 'Do you do anything differently than before?' },
});
