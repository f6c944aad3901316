import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { versionById } from './artefact.queries.ts';
import type { VersionRow } from './artefact.rows.ts';
import { ArtefactVersionType } from './artefact.type.ts';
import { removedPart, type RemovedPartRow } from './removed-part.queries.ts';
import { RemovedPartType } from './removed-part.type.ts';

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

  @FieldResolver(() => ArtefactVersionType, { nullable: true, description: 'The last version that had it.' })
  lastVersion(@Root() { lastVersionId }: RemovedPartRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return versionById(context, lastVersionId);
  }

  @FieldResolver(() => ArtefactVersionType, { nullable: true, description: 'The version that came without it.' })
  removedIn(@Root() { removedInId }: RemovedPartRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return versionById(context, removedInId);
  }
}
