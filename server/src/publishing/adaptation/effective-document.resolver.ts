import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { readEffectiveDocument } from './effective-document.queries.ts';
import { AdaptationLinkType, EffectiveDocumentType, NodeWarningType } from './effective-document.type.ts';

@Resolver(() => EffectiveDocumentType)
export class EffectiveDocumentResolver {
  @Query(() => EffectiveDocumentType, {
    nullable: true,
    description:
      'What readers at an organisation see of a published text; null for what is unknown and what the viewer may not read whole.',
  })
  effectiveDocument(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('at', () => String, { description: "The organisation, by the name its address is made of; the nation's for its own text." })
    at: string,
    @Arg('version', () => ID, { nullable: true, description: 'A version of it, as it was read last; without it, the newest.' })
    version: string | null,
    @Ctx() context: Context,
  ): Promise<EffectiveDocumentType | null> {
    return readEffectiveDocument(context, slug, at, version ?? null);
  }
}

@Resolver(() => AdaptationLinkType)
export class AdaptationLinkResolver {
  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation that decided.' })
  organisationNode(@Root() { organisationNodeId }: AdaptationLinkType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }

  @FieldResolver(() => Boolean, { description: 'True when their review date has passed.' })
  reviewOverdue(@Root() { reviewBy }: AdaptationLinkType, @Ctx() { clock }: Context): boolean {
    return reviewBy !== null && reviewBy < today(clock);
  }
}

@Resolver(() => NodeWarningType)
export class NodeWarningResolver {
  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation whose decision it is about.' })
  organisationNode(@Root() { organisationNodeId }: NodeWarningType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }
}
