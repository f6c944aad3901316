import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { CreateArtefactInput, CreateArtefactPayload } from './artefact.inputs.ts';
import { createArtefact } from './create-artefact.ts';
import { describeDraft } from './describe-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { DescribeDraftInput, DiscardDraftInput, EditDraftInput, MoveEditionInput, StartDraftInput } from './draft.inputs.ts';
import { editionTasksOf, nodesOfDraft, stepsOf } from './draft.queries.ts';
import {
  DraftNodeType,
  DraftPayload,
  DraftType,
  EditDraftPayload,
  EditionStep,
  EditionTaskType,
  MoveEditionPayload,
  type DraftRow,
} from './draft.type.ts';
import { editDraft } from './edit-draft.ts';
import { moveEdition } from './move-edition.ts';
import { startDraft } from './start-draft.ts';

@Resolver(() => DraftType)
export class DraftResolver {
  @Mutation(() => CreateArtefactPayload, { description: 'Begins a text that is not there yet, with its first edition in work.' })
  createArtefact(
    @Arg('input', () => CreateArtefactInput, { description: 'What to begin.' }) input: CreateArtefactInput,
    @Ctx() context: Context,
  ): Promise<CreateArtefactPayload> {
    return createArtefact(context, input);
  }

  @Mutation(() => DraftPayload, { description: 'Begins a new edition beside the published one.' })
  startDraft(
    @Arg('input', () => StartDraftInput, { description: 'What to begin.' }) input: StartDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return startDraft(context, input);
  }

  @Mutation(() => EditDraftPayload, { description: 'Changes parts of an edition in work: all changes are made, or none.' })
  editDraft(
    @Arg('input', () => EditDraftInput, { description: 'The changes.' }) input: EditDraftInput,
    @Ctx() context: Context,
  ): Promise<EditDraftPayload> {
    return editDraft(context, input);
  }

  @Mutation(() => DraftPayload, { description: 'Writes the change note and the review date of an edition in work.' })
  describeDraft(
    @Arg('input', () => DescribeDraftInput, { description: 'What to write.' }) input: DescribeDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return describeDraft(context, input);
  }

  @Mutation(() => MoveEditionPayload, { description: 'Takes a step with an edition in work: submit, send back, approve or publish.' })
  moveEdition(
    @Arg('input', () => MoveEditionInput, { description: 'The step.' }) input: MoveEditionInput,
    @Ctx() context: Context,
  ): Promise<MoveEditionPayload> {
    return moveEdition(context, input);
  }

  @Mutation(() => MoveEditionPayload, {
    description:
      'Throws an edition in work away; what readers see is untouched. A text that was never published goes with its only edition.',
  })
  discardDraft(
    @Arg('input', () => DiscardDraftInput, { description: 'Which.' }) input: DiscardDraftInput,
    @Ctx() context: Context,
  ): Promise<MoveEditionPayload> {
    return discardDraft(context, input);
  }

  @FieldResolver(() => [DraftNodeType], { description: 'All its parts; bounded by the size of one document.' })
  nodes(@Root() draft: DraftRow, @Ctx() context: Context): Promise<DraftNodeType[]> {
    return nodesOfDraft(context, draft);
  }

  @FieldResolver(() => [EditionTaskType], {
    description: 'What there is to do before readers have it, in the order of the work. Empty for a text that is in nobody’s work.',
  })
  tasks(@Root() draft: DraftRow, @Ctx() context: Context): Promise<EditionTaskType[]> {
    return editionTasksOf(context, draft);
  }

  @FieldResolver(() => [EditionStep], { description: "The steps the viewer's roles allow from here, each with what is missing before it." })
  steps(@Root() draft: DraftRow, @Ctx() context: Context): Promise<EditionStep[]> {
    return stepsOf(context, draft);
  }
}
