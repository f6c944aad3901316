import { registerEnumType } from 'type-graphql';
import { enumOf } from '../kernel/graphql/enum-of.ts';

export const CourseLevelEnum = enumOf('CourseLevel', 'How much a course takes for granted.', {
  BASIC: { en: 'For everybody in care' },
  INTERMEDIATE: { en: 'For those who know the basics' },
  ADVANCED: { en: 'For those who work with it every day' },
});

export const CertificateStatusEnum = enumOf('CertificateStatus', 'Where a certificate stands today.', {
  VALID: { en: 'It holds' },
  EXPIRED: { en: 'Its last day has passed' },
  REVOKED: { en: 'It was taken back' },
  UNKNOWN: { en: 'No certificate has this code' },
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
