import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver, createUnionType } from 'type-graphql';
import { letterGroups, type LetterGroup } from 'shared/notifications/letter-groups.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';
import { NotAllowed, type UserErrorRow } from '../kernel/user-errors.ts';
import { letterAddress, mutedGroups, setLetterGroups, type SetLetterGroupsResult } from './set-letter-groups.ts';

const LetterGroupEnum = enumOf('LetterGroup', 'What letters count, in groups.', letterGroups);

@InputType({ description: 'What letters are not to count.' })
class SetLetterGroupsInput {
  @Field(() => [LetterGroupEnum], { description: 'The groups that are muted from now on.' })
  muted!: LetterGroup[];
}

const SetLetterGroupsError = createUnionType({
  name: 'SetLetterGroupsError',
  description: 'What is in the way.',
  types: () => [NotAllowed] as const,
});

@ObjectType({ description: 'What letters now leave out, or what is in the way.' })
class SetLetterGroupsPayload {
  @Field(() => [LetterGroupEnum], { description: 'The muted groups.' })
  muted!: LetterGroup[];

  @Field(() => [SetLetterGroupsError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@Resolver()
export class LettersResolver {
  @Query(() => [LetterGroupEnum], { description: 'Groups that letters to the viewer do not count.' })
  mutedLetterGroups(@Ctx() context: Context): Promise<LetterGroup[]> {
    return mutedGroups(context);
  }

  @Query(() => String, { nullable: true, description: 'Where letters to the viewer go, as the sign-in told it; null where it told none.' })
  letterAddress(@Ctx() context: Context): Promise<string | null> {
    return letterAddress(context);
  }

  @Mutation(() => SetLetterGroupsPayload, { description: 'Chooses what letters to the viewer do not count.' })
  setLetterGroups(
    @Arg('input', () => SetLetterGroupsInput, { description: 'The groups.' }) input: SetLetterGroupsInput,
    @Ctx() context: Context,
  ): Promise<SetLetterGroupsResult> {
    return setLetterGroups(context, input);
  }
}
