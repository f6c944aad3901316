import { adviceFollowed, patientEffects } from 'shared/consultations/consult-outcome.ts';
import { directiveActions, directiveKinds, directiveReasons, directiveStates } from 'shared/consultations/directive-lifecycle.ts';
import {
  levelReasons,
  quarantineReasons,
  reopenReasons,
  snoozeReasons,
  voidReasons,
  voidRefusals,
} from 'shared/consultations/handling-words.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';

export const QuarantineReasonEnum = enumOf('QuarantineReason', 'Why a question is put in quarantine.', quarantineReasons);
export const VoidReasonEnum = enumOf('VoidReason', 'Why a question is marked as entered in error.', voidReasons);
export const VoidRefusalEnum = enumOf(
  'VoidRefusal',
  'Why the other who must agree says no to marking a question as entered in error.',
  voidRefusals,
);
export const SnoozeReasonEnum = enumOf('SnoozeReason', 'Why triage puts a question off.', snoozeReasons);
export const ReopenReasonEnum = enumOf('ReopenReason', 'Why the asker opens a closed question again.', reopenReasons);
export const LevelReasonEnum = enumOf('LevelReason', 'Why a question is passed to another level.', levelReasons);
export const AdviceFollowedEnum = enumOf('AdviceFollowed', 'Whether the advice was followed.', adviceFollowed);
export const PatientEffectEnum = enumOf('PatientEffect', 'How the patient is, compared with when the question was asked.', patientEffects);
export const DirectiveKindEnum = enumOf('DirectiveKind', 'What a higher level sends down.', directiveKinds);
export const DirectiveStateEnum = enumOf('DirectiveState', 'How far a directive has come.', directiveStates);
export const DirectiveActionEnum = enumOf('DirectiveAction', 'What may be done with a directive.', directiveActions);
export const DirectiveReasonEnum = enumOf('DirectiveReason', 'Why a directive cannot be done, or was not.', directiveReasons);

export const ConsultHandlingEnum = enumOf('ConsultHandling', 'Steps of a question beside its usual way.', {
  QUARANTINE: { en: 'Report that a text identifies somebody' },
  LIFT_QUARANTINE: { en: 'Seal what identifies and lift the quarantine' },
  VOID: { en: 'Mark as entered in error; two people must agree' },
  REFUSE_VOID: { en: 'Say no to marking it as entered in error' },
  TAKE_BACK_VOID: { en: 'Take back that it was entered in error' },
  SNOOZE: { en: 'Put off for some days' },
  CLOSE_AS_KNOWN: { en: 'Close with a published text that answers it' },
  REOPEN: { en: 'Open a closed question again' },
  REPORT_OUTCOME: { en: 'Tell how it went' },
  PASS_TO_LEVEL: { en: 'Pass to another level' },
  ASK_OPINION: { en: 'Ask a colleague for a second opinion' },
  GIVE_OPINION: { en: 'Give the second opinion one was asked for' },
  INVITE_PAIR: { en: 'Ask a colleague of the adult track to answer beside one for children' },
  CO_SIGN: { en: 'Sign the answer of a colleague under supervision too' },
  ASSIGN: { en: 'Give to somebody in the pool' },
  ISSUE_DIRECTIVE: { en: 'Send a directive to the unit that asked' },
});
export type ConsultHandling = keyof typeof ConsultHandlingEnum;

export const DirectiveSideEnum = enumOf('DirectiveSide', 'Which directives of the viewer.', {
  RECEIVED: { en: 'Those to a unit the viewer works for' },
  SENT: { en: 'Those from a unit the viewer answers for' },
});
export type DirectiveSide = keyof typeof DirectiveSideEnum;
