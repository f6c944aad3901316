import { AnswerDraft } from './answer-draft.entity.ts';
import { CloseOut } from './close-out.entity.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { ConsultCounter } from './consult-counter.entity.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import { Consult } from './consult.entity.ts';
import { IdentityOverride } from './identity-override.entity.ts';

export const consultationsEntities = [
  Consult,
  ConsultCounter,
  ConsultDraftField,
  ConsultMessage,
  AnswerDraft,
  ConsultTransition,
  ConsultClockEvent,
  CloseOut,
  IdentityOverride,
  ConsultNotice,
];
