import { Field, ID, InputType, Int } from 'type-graphql';
import type { ConsultPriority, ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { DeclineReason, ReleaseReason, WithdrawReason } from 'shared/consultations/consult-words.ts';
import type { IdentityKind } from 'shared/consultations/identity-hit.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import {
  ConsultPriorityEnum,
  ConsultTopicEnum,
  DeclineReasonEnum,
  IdentityKindEnum,
  ReleaseReasonEnum,
  WithdrawReasonEnum,
} from './consult.enums.ts';

@InputType({ description: 'The author vouches that what the scan found in a field identifies nobody. Not possible for identity numbers.' })
export class IdentityOverrideInput {
  @Field(() => ID, { description: 'The field, as the refusal named it.' })
  field!: string;

  @Field(() => IdentityKindEnum, { description: 'What the scan found.' })
  kind!: IdentityKind;

  @Field(() => String, { description: 'Why it identifies nobody, at least 10 characters. Only its hash is kept.' })
  reason!: string;
}

@InputType({ description: 'What the new question is about.' })
export class StartConsultInput {
  @Field(() => ID, { description: 'A UUID made by the client for this question: the same key begins the same question again.' })
  requestKey!: string;

  @Field(() => ConsultTopicEnum, { description: 'The topic.' })
  topic!: ConsultTopicCode;

  @Field(() => CareTrackEnum, { nullable: true, description: 'The track of the patient; the usual one of the topic where left out.' })
  track?: CareTrack | null;
}

@InputType({ description: 'A question that has been shown what is known.' })
export class NoteKnowledgeShownInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;
}

@InputType({ description: 'The question to send.' })
export class SubmitConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'The question to put in the queue.' })
export class QueueConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ConsultPriorityEnum, { description: 'How soon it needs an answer.' })
  priority!: ConsultPriority;

  @Field(() => ID, { nullable: true, description: 'The unit that answers, one of `levelTargets`; the one it has come to where left out.' })
  unitId?: string | null;
}

@InputType({ description: 'The question to decline, why, and where to turn instead.' })
export class DeclineConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => DeclineReasonEnum, { description: 'Why.' })
  reason!: DeclineReason;

  @Field(() => String, { description: 'Where to turn instead, in words the asker reads.' })
  redirect!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'The question to take.' })
export class ClaimConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;
}

@InputType({ description: 'The question to give back to the queue.' })
export class ReleaseConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ReleaseReasonEnum, { description: 'Why.' })
  reason!: ReleaseReason;
}

@InputType({ description: 'What the responder needs to know.' })
export class RequestClarificationInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => [String], { description: 'One to ten explicit questions.' })
  questions!: string[];

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'The information the responder asked for.' })
export class ReplyToClarificationInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => String, { description: 'The information.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'A further question after the answer.' })
export class AskFollowUpInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => String, { description: 'The further question.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'The question to take back.' })
export class WithdrawConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => WithdrawReasonEnum, { nullable: true, description: 'Why; may be left out.' })
  reason?: WithdrawReason | null;
}

@InputType({ description: 'The notice that was seen.' })
export class AcknowledgeNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;
}

@InputType({ description: 'A part of a published text that an answer rests on.' })
export class ConsultCitationInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The part: the narrowest that carries the answer.' })
  nodeId!: string;
}

@InputType({ description: 'When to look at the outcome, and at what.' })
export class ConsultFollowUpInput {
  @Field(() => Int, { description: 'Weeks from now, 6 to 52.' })
  weeks!: number;

  @Field(() => String, { description: 'What to look at.' })
  measure!: string;
}
