import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { setTemplateOwner, type SetTemplateOwnerResult } from './set-template-owner.ts';
import { SetTemplateOwnerInput, SetTemplateOwnerPayload, TemplateOwnerUnit } from './template-owner.type.ts';
import { ownersToChoose } from './template-owners.queries.ts';

@Resolver(() => TemplateOwnerUnit)
export class TemplateOwnerResolver {
  @Query(() => [TemplateOwnerUnit], {
    description: 'Knowledge centres that may answer for a template, for the national coordinator, who decides it; empty for others.',
  })
  async templateOwnersToChoose(@Ctx() context: Context): Promise<TemplateOwnerUnit[]> {
    return (await ownersToChoose(context)).map((unit) => ({ ...unit, unitId: toNodeId('Unit', unit.unitId) }));
  }

  @Mutation(() => SetTemplateOwnerPayload, { description: 'Decides which knowledge centre answers for a template.' })
  setTemplateOwner(
    @Arg('input', () => SetTemplateOwnerInput, { description: 'Which template, and who.' }) input: SetTemplateOwnerInput,
    @Ctx() context: Context,
  ): Promise<SetTemplateOwnerResult> {
    return setTemplateOwner(context, input);
  }
}
