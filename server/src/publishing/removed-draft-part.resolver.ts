import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { RestorePartInput } from './draft.inputs.ts';
import { DraftPayload, DraftType, type DraftRow } from './draft.type.ts';
import { removedDraftPart } from './removed-draft-part.queries.ts';
import { RemovedDraftPartType } from './removed-draft-part.type.ts';
import { restorePart } from './restore-part.ts';

@Resolver(() => DraftType)
export class RemovedDraftPartResolver {
  @Mutation(() => DraftPayload, { description: 'Puts a part that was removed from an edition in work back where it stood.' })
  restorePart(
    @Arg('input', () => RestorePartInput, { description: 'Which.' }) input: RestorePartInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return restorePart(context, input);
  }

  @FieldResolver(() => RemovedDraftPartType, {
    nullable: true,
    description: 'What became of a part that once stood in this edition; null where it stands there, or never did.',
  })
  removedPart(
    @Root() draft: DraftRow,
    @Arg('node', () => ID, { description: 'The part.' }) node: string,
    @Ctx() context: Context,
  ): Promise<RemovedDraftPartType | null> {
    return removedDraftPart(context, draft, node);
  }
}
