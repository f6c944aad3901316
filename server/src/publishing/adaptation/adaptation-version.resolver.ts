import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { AdaptationChangeType } from './adaptation-change.type.ts';
import { changesOfVersion } from './adaptation-log.queries.ts';
import { versionsReadAt } from './adaptation.queries.ts';
import type { AdaptationVersionRow } from './adaptation.rows.ts';
import { AdaptationVersionConnection, AdaptationVersionType } from './adaptation.type.ts';

@Resolver(() => AdaptationVersionType)
export class AdaptationVersionResolver {
  @Query(() => AdaptationVersionConnection, {
    description:
      'Every published set of decisions that a text is or was read through at an organisation, its own and those above, the newest first; empty for what is unknown.',
  })
  adaptationVersions(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('at', () => String, { description: 'The organisation, by the name its address is made of.' }) at: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<AdaptationVersionRow>> {
    return versionsReadAt(context, slug, at, args);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation that decided.' })
  organisationNode(@Root() { organisationNodeId }: AdaptationVersionRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }

  @FieldResolver(() => [AdaptationChangeType], {
    description: 'What it changed for readers against the set before it, part by part; bounded by the size of one document.',
  })
  changes(@Root() { id }: AdaptationVersionRow, @Ctx() context: Context): Promise<AdaptationChangeType[]> {
    return changesOfVersion(context, id);
  }
}
