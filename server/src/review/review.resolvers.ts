import { AnswerMutationsResolver } from './answer.mutations.resolver.ts';
import { CommentMutationsResolver } from './comment.mutations.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { ReviewBodyResolver } from './review-body.resolver.ts';
import { ReviewCommentResolver } from './review-comment.resolver.ts';
import { ReviewInvitationResolver } from './review-invitation.resolver.ts';
import { ReviewRegisterResolver } from './review-register.resolver.ts';
import { ReviewRoundResolver } from './review-round.resolver.ts';
import { ReviewMutationsResolver } from './review.mutations.resolver.ts';
import { ReviewResolver } from './review.resolver.ts';
import { RoundMutationsResolver } from './round.mutations.resolver.ts';
import { ReviewedVersionResolver } from './version-review.resolver.ts';
import { EditionWriterResolver, TeamMemberResolver } from './team-member.resolver.ts';

export const reviewResolvers = [
  ReviewResolver,
  ReviewMutationsResolver,
  ReviewRoundResolver,
  RoundMutationsResolver,
  ReviewInvitationResolver,
  AnswerMutationsResolver,
  ReviewCommentResolver,
  CommentMutationsResolver,
  ReviewRegisterResolver,
  TeamMemberResolver,
  EditionWriterResolver,
  ReviewedVersionResolver,
  ReviewBodyResolver,
  PlanResolver,
];
