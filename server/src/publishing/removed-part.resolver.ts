import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { organisationNodeById } from '../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../organisation/organisation.type.ts';
import { adaptationVersionById } from './adaptation/adaptation.queries.ts';
import type { AdaptationVersionRow } from './adaptation/adaptation.rows.ts';
import { AdaptationVersionType } from './adaptation/adaptation.type.ts';
import { keptPartsOf, type KeptPartRow } from './adaptation/kept-parts.queries.ts';
import { artefactById, versionById } from './artefact.queries.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';
import { ArtefactType, ArtefactVersionType } from './artefact.type.ts';
import { removedPart, type RemovedPartRow } from './removed-part.queries.ts';
import { KeptPartType, RemovedPartType } from './removed-part.type.ts';

@Resolver(() => RemovedPartType)
export class RemovedPartResolver {
  @Query(() => RemovedPartType, {
    nullable: true,
    description: 'What became of a part that a text once had; null where the text has it, never had it, or the viewer could not read it.',
  })
  removedPart(
    @Arg('artefact', () => String, { description: 'The last part of the address of the text.' }) artefact: string,
    @Arg('node', () => ID, { description: 'The part.' }) node: string,
    @Ctx() context: Context,
  ): Promise<RemovedPartRow | null> {
    return removedPart(context, artefact, node);
  }

  @FieldResolver(() => ArtefactType, { nullable: true, description: 'The text.' })
  artefact(@Root() { artefactId }: RemovedPartRow, @Ctx() context: Context): Promise<ArtefactRow | null> {
    return artefactById(context, artefactId);
  }

  @FieldResolver(() => ArtefactVersionType, { nullable: true, description: "The last version that had it; null for an organisation's." })
  lastVersion(@Root() { lastVersionId }: RemovedPartRow, @Ctx() context: Context): Promise<VersionRow | null> | null {
    return lastVersionId ? versionById(context, lastVersionId) : null;
  }

  @FieldResolver(() => [KeptPartType], { description: 'The organisations that go on reading it as a part of their own.' })
  keptBy(@Root() { artefactId, nodeId }: RemovedPartRow, @Ctx() context: Context): Promise<KeptPartRow[]> {
    return keptPartsOf(context, artefactId, nodeId);
  }

  @FieldResolver(() => ArtefactVersionType, {
    nullable: true,
    description: "The version that came without it; null for an organisation's.",
  })
  removedIn(@Root() { removedInId }: RemovedPartRow, @Ctx() context: Context): Promise<VersionRow | null> | null {
    return removedInId ? versionById(context, removedInId) : null;
  }

  @FieldResolver(() => AdaptationVersionType, {
    nullable: true,
    description:
      "The organisation's decisions that came without it, where it was a part that an organisation had added; null for the nation's.",
  })
  withdrawnIn(@Root() { withdrawnInId }: RemovedPartRow, @Ctx() context: Context): Promise<AdaptationVersionRow | null> | null {
    return withdrawnInId ? adaptationVersionById(context, withdrawnInId) : null;
  }
}

@Resolver(() => KeptPartType)
export class KeptPartResolver {
  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation that keeps it.' })
  organisationNode(@Root() { organisationNodeId }: KeptPartRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNodeId);
  }
}
