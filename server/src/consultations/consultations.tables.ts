import type { TablesOf } from '../kernel/database/projection.ts';
import type { IdentityTables } from '../identity/identity.tables.ts';
import type { OrganisationTables } from '../organisation/organisation.tables.ts';
import type { ConsultAttachmentSchema } from './attachments/consult-attachment.entity.ts';
import type { ConsultRouteSchema } from './routing/consult-route.entity.ts';
import type { CentreForChildrenSchema } from './children/centre-for-children.entity.ts';
import type { TemplateOwnerSchema } from './templates/template-owner.entity.ts';
import type { ConsultSnippetSchema } from './snippets/consult-snippet.entity.ts';
import type { AnswerReviewSchema } from './reviews/answer-review.entity.ts';
import type { CoSignatureSchema } from './co-signing/co-signature.entity.ts';
import type { ConsultReuseSchema } from './reuse/consult-reuse.entity.ts';
import type { AnswerDraftSchema } from './answer-draft.entity.ts';
import type { CloseOutSchema } from './close-out.entity.ts';
import type { ConsultClockEventSchema } from './consult-clock-event.entity.ts';
import type { ConsultCounterSchema } from './consult-counter.entity.ts';
import type { ConsultDraftFieldSchema } from './consult-draft-field.entity.ts';
import type { ConsultMessageSchema } from './consult-message.entity.ts';
import type { ConsultNoticeSchema } from './consult-notice.entity.ts';
import type { ConsultTransitionSchema } from './consult-transition.entity.ts';
import type { ConsultClockMarkSchema } from './consult-clock-mark.entity.ts';
import type { ConsultClockTimeSchema } from './consult-clock-time.entity.ts';
import type { ConsultOpinionSchema } from './opinions/consult-opinion.entity.ts';
import type { ConsultOutcomeSchema } from './consult-outcome.entity.ts';
import type { ConsultSealSchema } from './consult-seal.entity.ts';
import type { ResponderCapacitySchema } from './responder-capacity.entity.ts';
import type { WorkingHoursSchema } from './working-hours.entity.ts';
import type { DirectiveSchema, DirectiveStepSchema } from './directive.entity.ts';
import type { ConsultSchema } from './consult.entity.ts';
import type { IdentityOverrideSchema } from './identity-override.entity.ts';
import type { ListedPatientsSchema } from './statistics/listed-patients.entity.ts';

/** Tables of this room and of the earlier rooms its projections join, for projections. */
export type ConsultationsTables = TablesOf<
  | typeof ConsultSchema
  | typeof TemplateOwnerSchema
  | typeof CentreForChildrenSchema
  | typeof ConsultCounterSchema
  | typeof ConsultDraftFieldSchema
  | typeof ConsultMessageSchema
  | typeof AnswerDraftSchema
  | typeof ConsultTransitionSchema
  | typeof ConsultClockEventSchema
  | typeof CloseOutSchema
  | typeof IdentityOverrideSchema
  | typeof ConsultNoticeSchema
  | typeof DirectiveSchema
  | typeof DirectiveStepSchema
  | typeof ConsultClockMarkSchema
  | typeof ConsultClockTimeSchema
  | typeof ConsultOpinionSchema
  | typeof ConsultOutcomeSchema
  | typeof ConsultSealSchema
  | typeof ResponderCapacitySchema
  | typeof WorkingHoursSchema
  | typeof ListedPatientsSchema
  | typeof ConsultAttachmentSchema
  | typeof ConsultRouteSchema
  | typeof ConsultSnippetSchema
  | typeof AnswerReviewSchema
  | typeof ConsultReuseSchema
  | typeof CoSignatureSchema
> &
  OrganisationTables &
  IdentityTables;
