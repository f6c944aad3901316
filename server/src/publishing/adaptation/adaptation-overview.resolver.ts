import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { artefactById } from '../artefact.queries.ts';
import type { ArtefactRow } from '../artefact.rows.ts';
import { ArtefactType } from '../artefact.type.ts';
import { adaptationBoard, myAdaptationsPage } from './adaptation-board.queries.ts';
import { AdaptationStatusConnection, AdaptationStatusType, WordingType } from './adaptation-overview.type.ts';
import { wordingsOf } from './wordings.queries.ts';

@Resolver(() => AdaptationStatusType)
export class AdaptationStatusResolver {
  @Query(() => [AdaptationStatusType], {
    description: 'Where every healthcare region and region stands with a published text; empty for an unknown one.',
  })
  adaptationBoard(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Ctx() context: Context,
  ): Promise<AdaptationStatusType[]> {
    return adaptationBoard(context, slug);
  }

  @Query(() => AdaptationStatusConnection, {
    description:
      "The published texts that the viewer's organisations below the nation may adapt, with where each stands; what waits first. Empty for others.",
  })
  myAdaptations(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<AdaptationStatusType>> {
    return myAdaptationsPage(context, args);
  }

  @FieldResolver(() => ArtefactType, { description: 'The text.' })
  artefact(@Root() { artefactId }: AdaptationStatusType, @Ctx() context: Context): Promise<ArtefactRow | null> {
    return artefactById(context, artefactId);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation.' })
  organisationNode(@Root() { organisationNodeId }: AdaptationStatusType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }
}

@Resolver(() => WordingType)
export class WordingResolver {
  @Query(() => [WordingType], {
    description:
      'How organisations word one part of a published text, and why; empty where all follow the nation, and for what the viewer may not read whole.',
  })
  wordingsOf(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('node', () => ID, { description: 'The part.' }) node: string,
    @Ctx() context: Context,
  ): Promise<WordingType[]> {
    return wordingsOf(context, slug, node);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation.' })
  organisationNode(@Root() { organisationNodeId }: WordingType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }
}
