import { registerEnumType } from 'type-graphql';
import { enumOf } from '../kernel/graphql/enum-of.ts';
import { CERTIFICATE_NEWS } from './certificate-news.ts';
import { QUIZ_NEWS } from './quiz-news.ts';

export const CourseLevelEnum = enumOf('CourseLevel', 'How much a course takes for granted.', {
  BASIC: { en: 'For everybody in care' },
  INTERMEDIATE: { en: 'For those who know the basics' },
  ADVANCED: { en: 'For those who work with it every day' },
});

export const RequirementStatusEnum = enumOf('RequirementStatus', 'Where somebody stands with a requirement.', {
  NOT_STARTED: { en: 'Not begun, and not yet due' },
  IN_PROGRESS: { en: 'Begun, and not yet due' },
  COMPLIANT: { en: 'Fulfilled' },
  EXPIRING_SOON: { en: 'Fulfilled, and may be done again' },
  IN_GRACE: { en: 'Due day passed, within the grace' },
  NON_COMPLIANT: { en: 'Missed' },
  WAIVED: { en: 'Let off for now' },
});

export const ValidityKindEnum = enumOf('ValidityKind', 'How long a completion of a requirement counts.', {
  ONCE: { en: 'For good' },
  INTERVAL: { en: 'So many calendar months' },
  FIXED_WINDOW: { en: 'Through the next window of the year' },
  MINIMUM_ACTIVE: { en: 'Until a day of the year that leaves at least so many months' },
});

export const AssignmentOutcomeEnum = enumOf('AssignmentOutcome', 'What came of a line of a file of people.', {
  ASSIGNED: { en: 'Asked' },
  ALREADY: { en: 'Had been asked before' },
  TWICE: { en: 'Stood on a line before' },
  UNKNOWN: { en: 'Nobody of that name takes courses there' },
});

export const RecognitionOutcomeEnum = enumOf('RecognitionOutcome', 'What came of a line of a file of earlier training.', {
  RECOGNISED: { en: 'It stands for the course' },
  ALREADY: { en: 'It had been recognised before' },
  UNKNOWN: { en: 'Nobody of that name is asked there' },
  REFUSED: { en: 'It may not stand for the course' },
});

export const CertificateStatusEnum = enumOf('CertificateStatus', 'Where a certificate stands today.', {
  VALID: { en: 'It holds' },
  EXPIRED: { en: 'Its last day has passed' },
  REVOKED: { en: 'It was taken back' },
  SUPERSEDED: { en: 'Another was issued in its place' },
  UNKNOWN: { en: 'No certificate has this code' },
});

export const QuizNewsEnum = enumOf('QuizNews', 'What a learner is told of an attempt that somebody else has marked.', QUIZ_NEWS);

export const CertificateNewsEnum = enumOf('CertificateNews', 'What the holder of a certificate is told.', CERTIFICATE_NEWS);

/** How words are asked for; the values in the API are upper case, in documents lower. */
export const TextKindEnum = { SHORT: 'short_text', FREE: 'free_text' } as const;
registerEnumType(TextKindEnum, {
  name: 'TextKind',
  description: 'How a question is answered in words.',
  valuesConfig: {
    SHORT: { description: 'By a word or a few, marked by a rule.' },
    FREE: { description: 'By a text, marked by a person.' },
  },
});

export const TranslatedEnum = enumOf('Translated', 'How much of something is translated.', {
  ALL: { en: 'Every text of it' },
  PART: { en: 'Some of it; the rest is in Swedish' },
  NONE: { en: 'It is in Swedish' },
});

/** How a quiz behaves; the values in the API are upper case, in documents lower. */
export const QuizBehaviourEnum = { DEFERRED: 'deferred', IMMEDIATE: 'immediate', PRACTICE: 'practice', PRETEST: 'pretest' } as const;
registerEnumType(QuizBehaviourEnum, {
  name: 'QuizBehaviour',
  description: 'How a quiz behaves.',
  valuesConfig: {
    DEFERRED: { description: 'Answers may be changed until it is handed in; then all is explained.' },
    IMMEDIATE: { description: 'Each answer is final and explained at once.' },
    PRACTICE: { description: 'Explained at once, as often as one likes; done whatever the score.' },
    PRETEST: { description: 'Once, before the lessons and only for who wants: what is known already need not be read.' },
  },
});

/** How many options of a question may be chosen; the values in the API are upper case, in documents lower. */
export const ChoiceKindEnum = { SINGLE: 'single', MULTIPLE: 'multiple', TRUE_FALSE: 'true_false' } as const;
registerEnumType(ChoiceKindEnum, {
  name: 'ChoiceKind',
  description: 'How a question with options is answered.',
  valuesConfig: {
    SINGLE: { description: 'By exactly one option.' },
    MULTIPLE: { description: 'By any number of options.' },
    TRUE_FALSE: { description: 'By one of true and false.' },
  },
});
