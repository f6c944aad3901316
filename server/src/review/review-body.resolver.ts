import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { contactsOfBody, dialogueOfBody, type BodyRow, type ColleagueRow, type DialogueRow } from './body.queries.ts';
import { BodyDialogueConnection, ReviewBodyType } from './body.type.ts';
import { ColleagueType } from './review-team.type.ts';

@Resolver(() => ReviewBodyType)
export class ReviewBodyResolver {
  @FieldResolver(() => [ColleagueType], { description: 'Those who answer for it, or the members of the panel.' })
  async people(@Root() { id }: BodyRow, @Ctx() context: Context): Promise<ColleagueRow[]> {
    return (await contactsOfBody(context, id)) ?? [];
  }

  @FieldResolver(() => BodyDialogueConnection, { description: 'What was talked over with it, the newest first.' })
  dialogue(@Root() { id }: BodyRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<DialogueRow>> {
    return dialogueOfBody(context, id, args);
  }
}
