import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { readEffectiveDocument } from './effective-document.queries.ts';
import { AdaptationLinkType, EffectiveDocumentType, NodeMarkType, NodeWarningType } from './effective-document.type.ts';
import { wordedSince } from './worded-since.queries.ts';

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

@Resolver(() => NodeMarkType)
export class NodeMarkResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the organisation began to word the part so; null for what is in work.',
  })
  since(@Root() { nodeId, link }: NodeMarkType, @Ctx() context: Context): Promise<Date | null> {
    return wordedSince(context, link.overlayVersionId, nodeId);
  }
}

@Resolver(() => NodeWarningType)
export class NodeWarningResolver {
  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation whose decision it is about.' })
  organisationNode(@Root() { organisationNodeId }: NodeWarningType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }
}
