import { Ballot } from './ballot.entity.ts';
import { BodyContact } from './body-contact.entity.ts';
import { BodyDialogue } from './body-dialogue.entity.ts';
import { ConsiderationAnswer } from './consideration-answer.entity.ts';
import { InitiativeLink } from './initiative-link.entity.ts';
import { Initiative } from './initiative.entity.ts';
import { InterestDeclaration } from './interest-declaration.entity.ts';
import { Milestone } from './milestone.entity.ts';
import { PatientInput } from './patient-input.entity.ts';
import { Recusal } from './recusal.entity.ts';
import { ReviewBody } from './review-body.entity.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { ReviewResponse } from './review-response.entity.ts';
import { ReviewRound } from './review-round.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import { VersionReview } from './version-review.entity.ts';
import { Vote } from './vote.entity.ts';

export const reviewEntities = [
  TeamMember,
  InterestDeclaration,
  Recusal,
  Ballot,
  Vote,
  ConsiderationAnswer,
  PatientInput,
  ReviewRound,
  ReviewBody,
  BodyContact,
  BodyDialogue,
  ReviewInvitation,
  ReviewSubmission,
  ReviewComment,
  ReviewReply,
  ReviewResponse,
  VersionReview,
  Initiative,
  InitiativeLink,
  Milestone,
];
