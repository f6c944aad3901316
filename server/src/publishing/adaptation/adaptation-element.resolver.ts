import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { AdaptationElementType } from './adaptation-element.type.ts';
import { textMark } from './text-seen.ts';

@Resolver(() => AdaptationElementType)
export class AdaptationElementResolver {
  @FieldResolver(() => OrganisationNodeType, {
    nullable: true,
    description: "Whose words the part is in above: the organisation that worded it last; null where they are the nation's.",
  })
  aboveFrom(@Root() { aboveNodeId }: AdaptationElementType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> | null {
    return aboveNodeId ? organisationNodeById(context, aboveNodeId) : null;
  }

  @FieldResolver(() => String, {
    description:
      'Marks the part as the text above words it now: sent back with a decision, so that nobody decides about words they have not seen.',
  })
  textMark(@Root() { whole, nodeId }: AdaptationElementType): string {
    return textMark(whole, nodeId);
  }
}
