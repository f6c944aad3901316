import type { PersonSchema } from '../identity/person.entity.ts';
import type { TablesOf } from '../kernel/database/projection.ts';
import type { OrganisationNodeSchema } from '../organisation/organisation-node.entity.ts';
import type { ProfessionSchema } from '../organisation/profession.entity.ts';
import type { ArtefactVersionSchema } from '../publishing/artefact-version.entity.ts';
import type { ArtefactSchema } from '../publishing/artefact.entity.ts';
import type { DraftSchema } from '../publishing/draft.entity.ts';
import type { BallotSchema } from './ballot.entity.ts';
import type { BodyContactSchema } from './body-contact.entity.ts';
import type { BodyDialogueSchema } from './body-dialogue.entity.ts';
import type { ConsiderationAnswerSchema } from './consideration-answer.entity.ts';
import type { InitiativeLinkSchema } from './initiative-link.entity.ts';
import type { InitiativeSchema } from './initiative.entity.ts';
import type { InterestDeclarationSchema } from './interest-declaration.entity.ts';
import type { MilestoneSchema } from './milestone.entity.ts';
import type { PatientInputSchema } from './patient-input.entity.ts';
import type { RecusalSchema } from './recusal.entity.ts';
import type { ReviewBodySchema } from './review-body.entity.ts';
import type { ReviewCommentSchema } from './review-comment.entity.ts';
import type { ReviewInvitationSchema } from './review-invitation.entity.ts';
import type { ReviewReplySchema } from './review-reply.entity.ts';
import type { ReviewResponseSchema } from './review-response.entity.ts';
import type { ReviewRoundSchema } from './review-round.entity.ts';
import type { ReviewSubmissionSchema } from './review-submission.entity.ts';
import type { TeamMemberSchema } from './team-member.entity.ts';
import type { VersionReviewSchema } from './version-review.entity.ts';
import type { VoteSchema } from './vote.entity.ts';

/** Tables of this room, and those of earlier rooms its projections join. */
export type ReviewTables = TablesOf<
  | typeof TeamMemberSchema
  | typeof InterestDeclarationSchema
  | typeof RecusalSchema
  | typeof BallotSchema
  | typeof VoteSchema
  | typeof ConsiderationAnswerSchema
  | typeof PatientInputSchema
  | typeof ReviewRoundSchema
  | typeof ReviewBodySchema
  | typeof BodyContactSchema
  | typeof BodyDialogueSchema
  | typeof ReviewInvitationSchema
  | typeof ReviewSubmissionSchema
  | typeof ReviewCommentSchema
  | typeof ReviewReplySchema
  | typeof ReviewResponseSchema
  | typeof VersionReviewSchema
  | typeof InitiativeSchema
  | typeof InitiativeLinkSchema
  | typeof MilestoneSchema
  | typeof ArtefactSchema
  | typeof ArtefactVersionSchema
  | typeof DraftSchema
  | typeof OrganisationNodeSchema
  | typeof PersonSchema
  | typeof ProfessionSchema
>;
