import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Doc } from 'shared/publishing/document.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { Json } from '../kernel/scalars.ts';
import { artefactById, readVersion, successorOfVersion } from './artefact.queries.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';
import { ArtefactType, ArtefactVersionType, VersionNode } from './artefact.type.ts';
import { nodesOfVersion } from './citable-nodes.queries.ts';
import { NodeDifferenceType, type NodeDifferenceRow } from './difference.type.ts';
import { computedOfVersion, documentOfVersion, versionDifference } from './version-document.queries.ts';

@Resolver(() => ArtefactVersionType)
export class ArtefactVersionResolver {
  @Query(() => ArtefactVersionType, { nullable: true, description: 'A published version by its id; it never changes.' })
  artefactVersion(@Arg('id', () => ID, { description: 'The version.' }) id: string, @Ctx() context: Context): Promise<VersionRow | null> {
    return readVersion(context, id);
  }

  @Query(() => [NodeDifferenceType], {
    nullable: true,
    description:
      'What differs between two versions of one artefact, part by part and word by word; null where the viewer may not read them whole.',
  })
  versionDifference(
    @Arg('from', () => ID, { description: 'The older version.' }) from: string,
    @Arg('to', () => ID, { description: 'The newer version.' }) to: string,
    @Arg('node', () => ID, { nullable: true, description: 'Only this part and what is below it.' }) node: string | null,
    @Ctx() context: Context,
  ): Promise<NodeDifferenceRow[] | null> {
    return versionDifference(context, from, to, node ?? null);
  }

  @FieldResolver(() => String, { description: 'Its number, major.minor.' })
  number(@Root() version: VersionRow): string {
    return `${version.major}.${version.minor}`;
  }

  @FieldResolver(() => Boolean, { description: 'True when its review date has passed.' })
  reviewOverdue(@Root() version: VersionRow, @Ctx() context: Context): boolean {
    return version.reviewBy !== null && version.reviewBy < today(context.clock);
  }

  @FieldResolver(() => ArtefactType, { nullable: true, description: 'What it is a version of.' })
  artefact(@Root() version: VersionRow, @Ctx() context: Context): Promise<ArtefactRow | null> {
    return artefactById(context, version.artefactId);
  }

  @FieldResolver(() => ArtefactVersionType, {
    nullable: true,
    description: 'The version that took its place; null for the newest. Where that is an erratum, this one holds a fault.',
  })
  supersededBy(@Root() version: VersionRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return successorOfVersion(context, version.id);
  }

  @FieldResolver(() => Json, {
    nullable: true,
    description:
      'What its kind computed from the document when it was published, by its rulesVersion; null where it computes nothing, or the viewer may not read the document.',
  })
  computed(@Root() version: VersionRow, @Ctx() context: Context): Promise<unknown> {
    return computedOfVersion(context, version.id);
  }

  @FieldResolver(() => Json, {
    nullable: true,
    description: 'The whole document; null where it holds what the viewer must not see, as the key of a course.',
  })
  document(@Root() version: VersionRow, @Ctx() context: Context): Promise<Doc | null> {
    return documentOfVersion(context, version.id);
  }

  @FieldResolver(() => [VersionNode], {
    description:
      'Its parts in reading order; bounded by the size of one document. Where the viewer may not read it whole, those that can be cited.',
  })
  async nodes(@Root() version: VersionRow, @Ctx() context: Context): Promise<VersionNode[]> {
    return (await nodesOfVersion(context, version.id)) ?? [];
  }
}
