import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BodyCategory, CommentType, ReviewDisposition, RoundKind, Stance } from 'shared/review/review-words.ts';
import type { AnchorPlace } from 'shared/review/comment-anchor.ts';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { AnchorStatusEnum, BodyCategoryEnum, CommentTypeEnum, ReviewDispositionEnum, RoundKindEnum, StanceEnum } from './review.enums.ts';

@ObjectType({ description: 'How many of a category were asked, and how many of them have answered.' })
export class CategoryCoverage {
  @Field(() => BodyCategoryEnum, { description: 'The category.' })
  category!: BodyCategory;

  @Field(() => Int, { description: 'Asked.' })
  invited!: number;

  @Field(() => Int, { description: 'How many of them are bodies: a member of a panel speaks for nobody else.' })
  bodies!: number;

  @Field(() => Int, { description: 'Answered, on time or late.' })
  answered!: number;
}

@ObjectType({ description: 'How many take a stance.' })
export class StanceCount {
  @Field(() => StanceEnum, { description: 'The stance.' })
  stance!: Stance;

  @Field(() => Int, { description: 'Bodies that answered on time, each once.' })
  bodies!: number;

  @Field(() => Int, { description: 'Bodies whose answer came late: told, not counted.' })
  late!: number;
}

@ObjectType({ description: 'What became of a comment.' })
export class ReviewResponseType {
  @Field(() => ReviewDispositionEnum, { description: 'The decision.' })
  disposition!: ReviewDisposition;

  @Field(() => String, { description: 'Why, or how.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The part of the text that was changed because of it.' })
  changedNodeId!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  respondedAt!: Date | string;
}

@ObjectType({ description: 'Where the words a comment is about stand now.' })
export class AnchorPlaceType {
  @Field(() => AnchorStatusEnum, { description: 'Whether they were found.' })
  status!: AnchorPlace['status'];

  @Field(() => Int, { description: 'Where they begin now; 0 where they were not found.' })
  from!: number;

  @Field(() => Int, { description: 'Where they end now.' })
  to!: number;
}

@ObjectType({ description: 'Something said to a comment.' })
export class ReviewReplyType {
  @Field(() => String, {
    nullable: true,
    description: 'Who of the team, for those who work with the text; null for others, and for what a body says, which speaks as one.',
  })
  authorName!: string | null;

  @Field(() => String, { nullable: true, description: 'The body that said it; null for what the team says.' })
  bodyName!: string | null;

  @Field(() => Boolean, { description: 'Said by the body whose comment it is, or by one that has joined its answer.' })
  fromBody!: boolean;

  @Field(() => String, { description: 'What.' })
  text!: string;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date | string;
}

@ObjectType('ReviewComment', { implements: Node, description: 'A comment on a part of a text or on words in it.' })
export class ReviewCommentType extends Node {
  @Field(() => Int, { description: 'Its number among the comments of the round, or of the edition.' })
  number!: number;

  @Field(() => CommentTypeEnum, { description: 'What it is about.' })
  type!: CommentType;

  @Field(() => String, { nullable: true, description: 'The question of the round it answers; null for a comment that answers none.' })
  question!: string | null;

  @Field(() => String, { description: 'What is said.' })
  text!: string;

  @Field(() => ID, { description: 'The part it is about.' })
  nodeId!: string;

  @Field(() => String, { nullable: true, description: 'The attribute whose words were marked; null for the part as a whole.' })
  attribute!: string | null;

  @Field(() => Int, { description: 'Where the marked words began, in the text as it was read.' })
  from!: number;

  @Field(() => Int, { description: 'Where they ended.' })
  to!: number;

  @Field(() => String, { description: 'The marked words; empty for the part as a whole.' })
  quote!: string;

  @Field(() => String, { nullable: true, description: 'Other words suggested in their place.' })
  proposedText!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When those words were put into the text; null where they were not.' })
  suggestionAppliedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the team put it aside as dealt with.' })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The body it comes from; null for a comment of the team.' })
  bodyName!: string | null;

  @Field(() => BodyCategoryEnum, { nullable: true, description: 'Whom that body speaks for.' })
  category!: BodyCategory | null;

  @Field(() => StanceEnum, { nullable: true, description: 'Where that body stands on the whole.' })
  stance!: Stance | null;

  @Field(() => Boolean, { description: 'It came after the last day.' })
  late!: boolean;

  @Field(() => ReviewResponseType, { nullable: true, description: 'What became of it; null while that is open.' })
  response!: ReviewResponseType | null;
}

@ObjectType('ReviewInvitation', {
  implements: Node,
  description: 'That a body, or a member of a panel, is asked in a round, with the answer.',
})
export class ReviewInvitationType extends Node {
  @Field(() => String, { description: 'The body.' })
  bodyName!: string;

  @Field(() => BodyCategoryEnum, { description: 'Whom it speaks for.' })
  category!: BodyCategory;

  @Field(() => Boolean, { description: 'A member of a panel, who answers in the short form.' })
  panel!: boolean;

  @Field(() => Boolean, { description: 'Answered, on time or late.' })
  answered!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was reminded last.' })
  remindedAt!: Date | null;

  @Field(() => StanceEnum, { nullable: true, description: 'Where it stands; null while that is not said.' })
  stance!: Stance | null;

  @Field(() => String, { nullable: true, description: 'The body whose answer it has made its own; null where it answers itself.' })
  joined!: string | null;

  @Field(() => [String], { description: 'What it says to the questions of the round, in their order.' })
  answers!: string[];

  @Field(() => DateTime, { nullable: true, description: 'When the answer was written on last.' })
  updatedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed in.' })
  submittedAt!: Date | null;

  @Field(() => Boolean, { description: 'Handed in after the last day.' })
  late!: boolean;
}

@ObjectType({ description: 'Another body of the same round.' })
export class OtherBody {
  @Field(() => ID, { description: 'Its invitation.' })
  invitationId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;
}

@ObjectType('ReviewRound', { implements: Node, description: 'A round of comments on a text that is being written.' })
export class ReviewRoundType extends Node {
  @Field(() => Int, { description: 'The first, the second … of the text.' })
  number!: number;

  @Field(() => RoundKindEnum, { description: 'Its kind.' })
  kind!: RoundKind;

  @Field(() => LocalDate, { description: 'Its first day.' })
  opens!: string;

  @Field(() => LocalDate, { description: 'Its last day.' })
  closes!: string;

  @Field(() => String, { nullable: true, description: 'Why its days are not those of the calendar.' })
  daysReason!: string | null;

  @Field(() => [String], { description: 'What everybody is asked.' })
  questions!: string[];

  @Field(() => LocalisedText, { description: 'What the text is called.' })
  title!: Localised<string>;

  @Field(() => String, { nullable: true, description: 'Who answers for the text; null for a text of the whole country.' })
  ownerName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it went out.' })
  openedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its table was published.' })
  tablePublishedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its edition was given up, so that it leads to no version.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The number of the version it led to; null before that.' })
  versionNumber!: string | null;

  @Field(() => Int, { description: 'How many are asked.' })
  invited!: number;

  @Field(() => Int, { description: 'How many of them have answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Comments handed in, late ones included.' })
  comments!: number;

  @Field(() => Int, { description: 'Comments that came late.' })
  lateComments!: number;

  @Field(() => Int, { description: 'Comments that have their response.' })
  responded!: number;
}

export const ReviewCommentConnection = connectionOf('ReviewComment', () => ReviewCommentType);
export const ReviewInvitationConnection = connectionOf('ReviewInvitation', () => ReviewInvitationType);
