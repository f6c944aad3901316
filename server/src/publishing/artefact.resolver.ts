import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { canEditDraft, canManageEdition, canRetire } from './artefact.policy.ts';
import { RetireArtefactInput, RetireArtefactPayload } from './artefact.inputs.ts';
import { artefactById, artefactsPage, readArtefact, versionsPage } from './artefact.queries.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';
import { ArtefactConnection, ArtefactType, ArtefactVersionConnection } from './artefact.type.ts';
import { answersResting, citationsFromArtefact, usesOfArtefact } from './citation.queries.ts';
import type { CitationRow } from './citation.rows.ts';
import { CitationConnection, CitationType } from './citation.type.ts';
import { DraftType, type DraftRow } from './draft.type.ts';
import { readDraft } from './draft.queries.ts';
import { readerPathOf, kindNamed } from './kinds.ts';
import { ArtefactStatusEnum, TrackEnum } from './publishing.enums.ts';
import { retireArtefact } from './retire-artefact.ts';

@Resolver(() => ArtefactType)
export class ArtefactResolver {
  @Query(() => ArtefactType, {
    nullable: true,
    description: 'An artefact by the last part of its address; null for what the viewer may not see.',
  })
  artefact(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<ArtefactRow | null> {
    return readArtefact(context, { slug });
  }

  @Query(() => ArtefactConnection, { description: 'Published artefacts, the newest first.' })
  artefacts(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only of these kinds.' }) kinds: string[] | null,
    @Arg('tags', () => [String], { nullable: true, description: 'Only those that share one of these topics.' }) tags: string[] | null,
    @Arg('track', () => TrackEnum, { nullable: true, description: 'Only for this track, or for both.' }) track: ArtefactRow['track'] | null,
    @Arg('level', () => Int, { nullable: true, description: 'Only for this care level, 1 to 4.' }) level: number | null,
    @Ctx() context: Context,
  ): Promise<Page<ArtefactRow>> {
    return artefactsPage(context, args, { kinds, tags, track, level });
  }

  @Query(() => ArtefactConnection, {
    description:
      'Artefacts of the nodes where the viewer is an editor, approver or publisher, and those of whose team they are; empty for everybody else.',
  })
  editorialArtefacts(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only of these kinds.' }) kinds: string[] | null,
    @Ctx() context: Context,
  ): Promise<Page<ArtefactRow>> {
    return artefactsPage(context, args, { kinds, working: true });
  }

  @Mutation(() => RetireArtefactPayload, { description: 'Takes a published artefact out of use.' })
  retireArtefact(
    @Arg('input', () => RetireArtefactInput, { description: 'What and why.' }) input: RetireArtefactInput,
    @Ctx() context: Context,
  ): Promise<RetireArtefactPayload> {
    return retireArtefact(context, input);
  }

  @FieldResolver(() => ArtefactStatusEnum, { description: 'Unpublished, published or retired.' })
  status(@Root() artefact: ArtefactRow): 'UNPUBLISHED' | 'PUBLISHED' | 'RETIRED' {
    if (artefact.retiredAt) return 'RETIRED';
    return artefact.publishedVersion ? 'PUBLISHED' : 'UNPUBLISHED';
  }

  @FieldResolver(() => String, { description: 'Site-relative address of the page readers see.' })
  path(@Root() artefact: ArtefactRow, @Ctx() context: Context): string {
    return readerPathOf(context, artefact);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Site-relative address of the editor's page; null for those who may not edit.",
  })
  editorPath(@Root() artefact: ArtefactRow, @Ctx() context: Context): string | null {
    return canEditDraft(context.viewer, artefact) || canRetire(context.viewer, artefact)
      ? kindNamed(context, artefact.kind).editorPath(artefact.slug)
      : null;
  }

  @FieldResolver(() => ArtefactType, { nullable: true, description: 'What replaces it; null where there is no successor.' })
  replacedBy(@Root() artefact: ArtefactRow, @Ctx() context: Context): Promise<ArtefactRow | null> | null {
    return artefact.replacedById ? artefactById(context, artefact.replacedById) : null;
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer begin and throw away an edition, and decide who works with it?' })
  viewerCanManage(@Root() artefact: ArtefactRow, @Ctx() context: Context): boolean {
    return canManageEdition(context.viewer, artefact);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer change an edition in work?' })
  viewerCanEdit(@Root() artefact: ArtefactRow, @Ctx() context: Context): boolean {
    return canEditDraft(context.viewer, artefact);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer take it out of use?' })
  viewerCanRetire(@Root() artefact: ArtefactRow, @Ctx() context: Context): boolean {
    return !artefact.retiredAt && canRetire(context.viewer, artefact);
  }

  @FieldResolver(() => DraftType, {
    nullable: true,
    description: 'The edition in work; null where there is none or the viewer may not see it.',
  })
  draft(@Root() artefact: ArtefactRow, @Ctx() context: Context): Promise<DraftRow | null> {
    return readDraft(context, artefact);
  }

  @FieldResolver(() => ArtefactVersionConnection, { description: 'Its versions, the newest first.' })
  versions(@Root() artefact: ArtefactRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<VersionRow>> {
    return versionsPage(context, artefact.id, args);
  }

  @FieldResolver(() => [CitationType], { description: 'What its parts rest on; bounded by the size of one document.' })
  async citations(@Root() artefact: ArtefactRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return (await citationsFromArtefact(context, artefact.id)) ?? [];
  }

  @FieldResolver(() => CitationConnection, { description: 'Which published texts rest on it.' })
  usedIn(@Root() artefact: ArtefactRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<CitationRow>> {
    return usesOfArtefact(context, artefact.id, args);
  }

  @FieldResolver(() => Int, { description: 'How many answers to questions rest on it.' })
  async answerCount(@Root() artefact: ArtefactRow, @Ctx() context: Context): Promise<number> {
    return (await answersResting(context, artefact.id)) ?? 0;
  }
}
