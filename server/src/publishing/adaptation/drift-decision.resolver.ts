import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { versionById } from '../artefact.queries.ts';
import type { VersionRow } from '../artefact.rows.ts';
import { ArtefactVersionType } from '../artefact.type.ts';
import { DriftDecisionConnection, DriftDecisionType } from './drift-decision.type.ts';
import { driftDecisionsPage } from './drift-decisions.queries.ts';

@Resolver(() => DriftDecisionType)
export class DriftDecisionResolver {
  @Query(() => DriftDecisionConnection, {
    description:
      'How organisations dealt with changes of the text above at one part, the newest first; empty for what is unknown and for a part the viewer may not read.',
  })
  driftDecisions(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('node', () => ID, { description: 'The part.' }) node: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<DriftDecisionType>> {
    return driftDecisionsPage(context, slug, node, args);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation.' })
  organisationNode(@Root() { organisationNodeId }: DriftDecisionType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }

  @FieldResolver(() => ArtefactVersionType, { description: "The nation's version that stood when the text above moved." })
  version(@Root() { versionId }: DriftDecisionType, @Ctx() context: Context): Promise<VersionRow | null> {
    return versionById(context, versionId);
  }
}
