import { ConsultAttachment } from './attachments/consult-attachment.entity.ts';
import { ConsultRoute } from './routing/consult-route.entity.ts';
import { CentreForChildren } from './children/centre-for-children.entity.ts';
import { TemplateOwner } from './templates/template-owner.entity.ts';
import { ConsultSnippet } from './snippets/consult-snippet.entity.ts';
import { AnswerReview } from './reviews/answer-review.entity.ts';
import { CoSignature } from './co-signing/co-signature.entity.ts';
import { ConsultReuse } from './reuse/consult-reuse.entity.ts';
import { ConsultClockMark } from './consult-clock-mark.entity.ts';
import { ConsultClockTime } from './consult-clock-time.entity.ts';
import { ConsultOpinion } from './opinions/consult-opinion.entity.ts';
import { ConsultOutcome } from './consult-outcome.entity.ts';
import { Directive, DirectiveStep } from './directive.entity.ts';
import { ConsultSeal } from './consult-seal.entity.ts';
import { ResponderCapacity } from './responder-capacity.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';
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
import { ListedPatients } from './statistics/listed-patients.entity.ts';

export const consultationsEntities = [
  TemplateOwner,
  CentreForChildren,
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
  ConsultClockMark,
  ConsultClockTime,
  ConsultOpinion,
  ConsultOutcome,
  ConsultSeal,
  ResponderCapacity,
  WorkingHours,
  Directive,
  DirectiveStep,
  ListedPatients,
  ConsultAttachment,
  ConsultRoute,
  ConsultSnippet,
  AnswerReview,
  ConsultReuse,
  CoSignature,
];
