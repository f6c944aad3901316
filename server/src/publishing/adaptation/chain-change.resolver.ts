import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { ChainChangeConnection, ChainChangeType } from './chain-change.type.ts';
import { chainChangesPage } from './chain-changes.queries.ts';

@Resolver(() => ChainChangeType)
export class ChainChangeResolver {
  @Query(() => ChainChangeConnection, {
    description:
      'When an organisation, or one above it, chose other texts to start from, as far as it may have changed how a text reads there; the newest first, empty for what is unknown.',
  })
  chainChanges(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('at', () => String, { description: 'The organisation, by the name its address is made of.' }) at: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ChainChangeType>> {
    return chainChangesPage(context, slug, at, args);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation that chose.' })
  organisationNode(@Root() { organisationNodeId }: ChainChangeType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'Whose texts it started from before.' })
  from(@Root() { fromId }: ChainChangeType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, fromId);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'Whose texts it starts from since.' })
  to(@Root() { toId }: ChainChangeType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, toId);
  }
}
