import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType, UnitConnection } from '../../organisation/organisation.type.ts';
import { artefactById } from '../artefact.queries.ts';
import type { ArtefactRow } from '../artefact.rows.ts';
import { ArtefactType } from '../artefact.type.ts';
import { adaptationBoard, myAdaptationsPage } from './adaptation-board.queries.ts';
import { AdaptationStatusConnection, AdaptationStatusType, WordingType } from './adaptation-overview.type.ts';
import { AdaptedPartType } from './adapted-part.type.ts';
import { adaptedParts } from './adapted-parts.queries.ts';
import { unitsThatAdapt } from './units-that-adapt.queries.ts';
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

  @Query(() => UnitConnection, {
    description: 'The units whose way of meeting new text from above the viewer may set: those that decide about some text themselves.',
  })
  unitsThatAdapt(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<OrganisationNodeRow>> {
    return unitsThatAdapt(context, args);
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

@Resolver(() => AdaptedPartType)
export class AdaptedPartResolver {
  @Query(() => [AdaptedPartType], {
    description:
      'Every part of a published text that reads otherwise at a healthcare region or region than the nation published it, its own words and those from above; empty for what is unknown, and without the parts the viewer may not read. Bounded by the regions and the size of one document.',
  })
  adaptedParts(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Ctx() context: Context,
  ): Promise<AdaptedPartType[]> {
    return adaptedParts(context, slug);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'Where it is read so.' })
  readAt(@Root() { readAtId }: AdaptedPartType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, readAtId);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'Whose decision it is: the organisation itself, or one above it.' })
  decidedBy(@Root() { decidedById }: AdaptedPartType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, decidedById);
  }
}

@Resolver(() => WordingType)
export class WordingResolver {
  @Query(() => [WordingType], {
    nullable: true,
    description:
      'How organisations word one part of a published text, and why; empty where all follow the nation, null for a part the viewer may not read.',
  })
  wordingsOf(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('node', () => ID, { description: 'The part.' }) node: string,
    @Ctx() context: Context,
  ): Promise<WordingType[] | null> {
    return wordingsOf(context, slug, node);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation.' })
  organisationNode(@Root() { organisationNodeId }: WordingType, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }
}
