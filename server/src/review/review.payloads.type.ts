import { Field, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotAllowed, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import type { BodyRow } from './body.queries.ts';
import type { CommentRow } from './comment.queries.ts';
import type { DeclarationRow } from './declaration.queries.ts';
import type { InvitationRow } from './invitation.queries.ts';
import type { ReviewDeskRow } from './review-desk.queries.ts';
import type { RoundRow } from './review-round.rows.ts';
import type { InitiativeRow } from './plan.queries.ts';
import { InitiativeType } from './plan.type.ts';
import { ReviewBodyType } from './body.type.ts';
import { ReviewCommentType, ReviewInvitationType, ReviewRoundType } from './review-round.type.ts';
import { InterestDeclarationType } from './review-team.type.ts';
import { ReviewType } from './review.type.ts';

const ReviewError = createUnionType({
  name: 'ReviewError',
  description: 'Why a change of a review was not made.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'The review as it now is, or what is in the way.' })
export class ReviewPayload {
  @Field(() => ReviewType, { nullable: true, description: 'The review; null where there are errors.' })
  review!: ReviewDeskRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The initiative as it now is, or what is in the way.' })
export class InitiativePayload {
  @Field(() => InitiativeType, { nullable: true, description: 'The initiative; null where there are errors.' })
  initiative!: InitiativeRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The round as it now is, or what is in the way.' })
export class ReviewRoundPayload {
  @Field(() => ReviewRoundType, { nullable: true, description: 'The round; null where there are errors.' })
  round!: RoundRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The answer as it now is, or what is in the way.' })
export class ReviewAnswerPayload {
  @Field(() => ReviewInvitationType, { nullable: true, description: 'The invitation with its answer; null where there are errors.' })
  invitation!: InvitationRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The comment as it now is, or what is in the way.' })
export class ReviewCommentPayload {
  @Field(() => ReviewCommentType, { nullable: true, description: 'The comment; null where there are errors.' })
  comment!: CommentRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The declaration as it now is, or what is in the way.' })
export class DeclareInterestsPayload {
  @Field(() => InterestDeclarationType, { nullable: true, description: 'The declaration; null where there are errors.' })
  declaration!: DeclarationRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The body as it now is, or what is in the way.' })
export class ReviewBodyPayload {
  @Field(() => ReviewBodyType, { nullable: true, description: 'The body; null where there are errors.' })
  body!: BodyRow | null;

  @Field(() => [ReviewError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
