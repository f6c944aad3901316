import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { ProposalDecision, ProposalKind } from 'shared/evaluations/method-proposal.ts';
import { DateTime, LocalDate } from '../../kernel/scalars.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound, NotReady, type UserErrorRow } from '../../kernel/user-errors.ts';
import { NewArtefactInput } from '../../publishing/artefact.inputs.ts';
import { ProposalDecisionEnum, ProposalKindEnum } from './method-proposal.enums.ts';
import type { MethodProposalRow } from './method-proposal.queries.ts';
import { MethodProposalType } from './method-proposal.type.ts';

@InputType({ description: 'What to look at, and which centre should.' })
export class ProposeMethodInput {
  @Field(() => ProposalKindEnum, { description: 'What it is.' })
  kind!: ProposalKind;

  @Field(() => String, { description: 'What it is called; at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Why it should be looked at; at most 2,000 characters, nothing about a patient.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, as a secure address.' })
  source?: string | null;

  @Field(() => ID, { description: 'The organisation whose knowledge centre it is sent to.' })
  organisationNodeId!: string;

  @Field(() => ID, { nullable: true, description: 'The evaluation it is about, where there is one.' })
  artefactId?: string | null;
}

@InputType({ description: 'What becomes of a proposal.' })
export class DecideProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => ProposalDecisionEnum, { description: 'The decision.' })
  decision!: ProposalDecision;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last decided as whoever decides now has seen it; null where it was not.',
  })
  seenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What whoever proposed it is told; needed to decline.' })
  reply?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who works with it, one of its possible assignees; whoever decides, where left out.' })
  assigneeId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it is looked at again; needed to watch it.' })
  lookAgainOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The proposal that says the same; a duplicate needs it or an evaluation.' })
  duplicateOfId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The evaluation whose next edition is to use it, or that answers it already; needed where it is used.',
  })
  artefactId?: string | null;
}

@InputType({ description: 'Proposals that lead to nothing, for one reason.' })
export class DeclineProposalsInput {
  @Field(() => [ID], { description: 'The proposals, at most thirty, none of them decided.' })
  proposalIds!: string[];

  @Field(() => String, { description: 'What whoever proposed each is told.' })
  reply!: string;
}

@InputType({ description: 'An evaluation to be begun of a proposal: what it is called, whose it is and whom it is about.' })
export class BeginEvaluationInput extends NewArtefactInput {
  @Field(() => ID, { description: 'The proposal, which somebody works with.' })
  proposalId!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was last decided as whoever begins has seen it.' })
  seenAt!: Date | null;
}

@InputType({ description: 'What whoever made a proposal is told once it is used.' })
export class ReplyToProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => String, { description: 'The reply.' })
  reply!: string;

  @Field(() => String, { nullable: true, description: 'The reply there is, as whoever replies has seen it; null where there was none.' })
  seenReply!: string | null;
}

@InputType({ description: 'A proposal whose answer was read.' })
export class AcknowledgeAnswerInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

const MethodProposalError = createUnionType({
  name: 'MethodProposalError',
  description: 'Why a proposal was not made or decided.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput, Conflict] as const,
});

@ObjectType('MethodProposalPayload', { description: 'The proposal as it now is, or what is in the way.' })
export class MethodProposalPayload {
  @Field(() => MethodProposalType, { nullable: true, description: 'The proposal; null where there are errors.' })
  proposal!: MethodProposalRow | null;

  @Field(() => [MethodProposalError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType('DeclineProposalsPayload', { description: 'How many were declined, or what is in the way.' })
export class DeclineProposalsPayload {
  @Field(() => Int, { description: 'How many; 0 where there are errors.' })
  declined!: number;

  @Field(() => [MethodProposalError], { description: 'What is in the way; empty when all were declined.' })
  errors!: UserErrorRow[];
}
