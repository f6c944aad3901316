import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ProposalState } from 'shared/evaluations/method-proposal.ts';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { CreateArtefactPayload } from '../../publishing/artefact.inputs.ts';
import { ArtefactType } from '../../publishing/artefact.type.ts';
import type { ArtefactRow } from '../../publishing/artefact.rows.ts';
import { acknowledgeAnswer } from './acknowledge-answer.ts';
import { beginEvaluation } from './begin-evaluation.ts';
import { evaluationsWithSource } from './cited-sources.queries.ts';
import { declineProposals } from './decline-proposals.ts';
import { decideProposal } from './decide-proposal.ts';
import { ProposalStateEnum } from './method-proposal.enums.ts';
import {
  AcknowledgeAnswerInput,
  BeginEvaluationInput,
  DecideProposalInput,
  DeclineProposalsInput,
  DeclineProposalsPayload,
  MethodProposalPayload,
  ProposeMethodInput,
  ReplyToProposalInput,
} from './method-proposal.inputs.ts';
import { openProposalsAbout, proposalsPage, readProposal, similarProposals, type MethodProposalRow } from './method-proposal.queries.ts';
import { MethodProposalConnection, MethodProposalType, ProposalAssigneeType } from './method-proposal.type.ts';
import { editorsCovering, scopeKey, type AssigneeRow } from './possible-assignees.ts';
import { proposeMethod } from './propose-method.ts';
import { replyToProposal } from './reply-to-proposal.ts';

@Resolver(() => MethodProposalType)
export class MethodProposalResolver {
  @FieldResolver(() => [ProposalAssigneeType], {
    description: 'Who can be asked to work with it, for those who may decide; none for others.',
  })
  async possibleAssignees(@Root() { viewerCanDecide, centreScope }: MethodProposalRow, @Ctx() context: Context): Promise<AssigneeRow[]> {
    return viewerCanDecide ? ((await editorsCovering(context, scopeKey(centreScope))) ?? []) : [];
  }

  @Query(() => MethodProposalConnection, { description: 'Proposals the viewer made or may decide about, the newest first.' })
  methodProposals(
    @Arg('states', () => [ProposalStateEnum], { description: 'In these states.' }) states: ProposalState[],
    @Arg('innovations', () => Boolean, {
      defaultValue: false,
      description: 'Only the register of innovations: what was proposed as one, and whatever else is watched.',
    })
    innovations: boolean,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<MethodProposalRow>> {
    return proposalsPage(context, { states, innovations }, args);
  }

  @Query(() => MethodProposalType, { nullable: true, description: 'A proposal the viewer made or may decide about.' })
  methodProposal(
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Ctx() context: Context,
  ): Promise<MethodProposalRow | null> {
    return readProposal(context, id);
  }

  @Query(() => [MethodProposalType], {
    description: 'At most five other proposals with a title like this one or the same source, for those who may decide; none for others.',
  })
  similarProposals(
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Ctx() context: Context,
  ): Promise<MethodProposalRow[]> {
    return similarProposals(context, id);
  }

  @Query(() => [MethodProposalType], {
    description:
      'At most twenty proposals of new evidence about an evaluation that nobody has used or set aside, and those its next edition is to use, for those who may decide; none for others.',
  })
  openProposalsAbout(
    @Arg('artefactId', () => ID, { description: 'The evaluation.' }) artefactId: string,
    @Ctx() context: Context,
  ): Promise<MethodProposalRow[]> {
    return openProposalsAbout(context, artefactId);
  }

  @Query(() => [ArtefactType], {
    description:
      'At most five published evaluations that have a source in their bibliography already; none for an address of neither DOI nor PubMed.',
  })
  evaluationsWithSource(
    @Arg('source', () => String, { description: 'The address of the source, with or without https, or its DOI.' }) source: string,
    @Ctx() context: Context,
  ): Promise<ArtefactRow[]> {
    return evaluationsWithSource(context, source);
  }

  @Mutation(() => MethodProposalPayload, { description: 'Sends a method, new evidence or something on the horizon to a knowledge centre.' })
  proposeMethod(
    @Arg('input', () => ProposeMethodInput, { description: 'What.' }) input: ProposeMethodInput,
    @Ctx() context: Context,
  ): Promise<MethodProposalPayload> {
    return proposeMethod(context, input);
  }

  @Mutation(() => MethodProposalPayload, { description: 'Decides what becomes of a proposal.' })
  decideProposal(
    @Arg('input', () => DecideProposalInput, { description: 'What.' }) input: DecideProposalInput,
    @Ctx() context: Context,
  ): Promise<MethodProposalPayload> {
    return decideProposal(context, input);
  }

  @Mutation(() => DeclineProposalsPayload, { description: 'Declines several proposals with one reason, all of them or none.' })
  declineProposals(
    @Arg('input', () => DeclineProposalsInput, { description: 'Which, and why.' }) input: DeclineProposalsInput,
    @Ctx() context: Context,
  ): Promise<DeclineProposalsPayload> {
    return declineProposals(context, input);
  }

  @Mutation(() => CreateArtefactPayload, { description: 'Begins an evaluation of a proposal, with the source it came with.' })
  beginEvaluation(
    @Arg('input', () => BeginEvaluationInput, { description: 'What.' }) input: BeginEvaluationInput,
    @Ctx() context: Context,
  ): Promise<CreateArtefactPayload> {
    return beginEvaluation(context, input);
  }

  @Mutation(() => MethodProposalPayload, { description: 'Tells whoever made a proposal what it led to, once it is used.' })
  replyToProposal(
    @Arg('input', () => ReplyToProposalInput, { description: 'What.' }) input: ReplyToProposalInput,
    @Ctx() context: Context,
  ): Promise<MethodProposalPayload> {
    return replyToProposal(context, input);
  }

  @Mutation(() => MethodProposalPayload, { description: 'Tells that the viewer has read what became of a proposal.' })
  acknowledgeAnswer(
    @Arg('input', () => AcknowledgeAnswerInput, { description: 'Which.' }) input: AcknowledgeAnswerInput,
    @Ctx() context: Context,
  ): Promise<MethodProposalPayload> {
    return acknowledgeAnswer(context, input);
  }
}
