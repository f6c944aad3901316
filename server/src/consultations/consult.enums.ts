import { registerEnumType } from 'type-graphql';
import { patientOutcomes, referralEffects } from 'shared/consultations/consult-close-out.ts';
import { ageBands, consultPriorities, consultTopics, patientSexes, regionBands } from 'shared/consultations/consult-template.ts';
import {
  clockWords,
  declineReasons,
  identityKindWords,
  messageKindWords,
  partyWords,
  releaseReasons,
  stateWords,
  withdrawReasons,
} from 'shared/consultations/consult-words.ts';
import { noticeKinds } from 'shared/consultations/consult-notice.ts';
import { dispositions } from 'shared/consultations/disposition.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';

export const ConsultTopicEnum = enumOf('ConsultTopic', 'What a question is about; each topic has its template.', consultTopics);
export const ConsultStateEnum = enumOf('ConsultState', 'How far a question has come.', stateWords);
export const ConsultClockEnum = enumOf('ConsultClock', 'A clock of a question.', clockWords);
export const ConsultPartyEnum = enumOf('ConsultParty', 'Whom a person is to a question.', partyWords);
export const ConsultPriorityEnum = enumOf(
  'ConsultPriority',
  'How soon an answer is needed. Neither is for emergencies.',
  consultPriorities,
);
export const AgeBandEnum = enumOf('AgeBand', 'Age in years as a band, never a year or a date. Each band belongs to one track.', ageBands);
export const PatientSexEnum = enumOf('PatientSex', 'Sex of the patient, as far as it matters for the answer.', patientSexes);
export const RegionBandEnum = enumOf('RegionBand', 'Where the patient lives, as coarsely as can be.', regionBands);
export const DispositionEnum = enumOf('Disposition', 'What the asker is to do; exactly one for each answer.', dispositions);
export const ConsultMessageKindEnum = enumOf('ConsultMessageKind', 'What a message of a thread is.', messageKindWords);
export const PatientOutcomeEnum = enumOf('PatientOutcome', 'What the answer led to for the patient.', patientOutcomes);
export const ReferralEffectEnum = enumOf('ReferralEffect', 'What the answer did to a referral.', referralEffects);
export const DeclineReasonEnum = enumOf('DeclineReason', 'Why a question is declined.', declineReasons);
export const ReleaseReasonEnum = enumOf('ReleaseReason', 'Why a question is given back to the queue.', releaseReasons);
export const WithdrawReasonEnum = enumOf('WithdrawReason', 'Why a question is taken back.', withdrawReasons);
export const IdentityKindEnum = enumOf('IdentityKind', 'What in a text may identify somebody.', identityKindWords);

export const QueueListEnum = enumOf('QueueList', 'The lists of a consulting clinician.', {
  MINE: { en: 'Those the viewer has taken and works on, or waits for the asker on' },
  FREE: { en: 'Those nobody has taken yet' },
  REPLIED: { en: 'Those of the viewer that came back with more information or a follow-up question' },
  ANSWERED: { en: 'Those the viewer has answered, the newest answer first' },
});
export type QueueList = keyof typeof QueueListEnum;

export const ConsultNoticeKindEnum = enumOf('ConsultNoticeKind', 'What somebody must know of after the fact.', noticeKinds);

export const IdentitySeverityEnum = { HARD: 'HARD', SOFT: 'SOFT' } as const;
registerEnumType(IdentitySeverityEnum, {
  name: 'IdentitySeverity',
  description: 'How sure the scan is.',
  valuesConfig: { HARD: { description: 'The text is not stored.' }, SOFT: { description: 'A warning to the author.' } },
});
