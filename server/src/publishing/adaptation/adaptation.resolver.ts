import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Doc } from 'shared/publishing/document.ts';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { Json } from '../../kernel/scalars.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { canEditDraft } from '../artefact.policy.ts';
import { EditionStep } from '../draft.type.ts';
import { adaptationSteps, draftChanges, elementsAt, previewAt, textAbove, worksAt } from './adaptation-desk.queries.ts';
import { AdaptationChangeType } from './adaptation-change.type.ts';
import { AdaptationElementType } from './adaptation-element.type.ts';
import { adaptationVersionsPage, readAdaptation } from './adaptation.queries.ts';
import type { AdaptationDraftRow, AdaptationRow, AdaptationVersionRow } from './adaptation.rows.ts';
import { AdaptationDraftType, AdaptationType, AdaptationVersionConnection } from './adaptation.type.ts';
import { EffectiveDocumentType } from './effective-document.type.ts';

/** A draft with what it is a draft of, for its steps. */
type DraftOf = AdaptationDraftRow & { of: AdaptationRow };

@Resolver(() => AdaptationType)
export class AdaptationResolver {
  @Query(() => AdaptationType, {
    nullable: true,
    description:
      'What one organisation decides about a published text; null for an unknown text or organisation, and for the nation itself.',
  })
  adaptation(
    @Arg('slug', () => String, { description: "The last part of the text's address." }) slug: string,
    @Arg('at', () => String, { description: 'The organisation, by the name its address is made of.' }) at: string,
    @Ctx() context: Context,
  ): Promise<AdaptationRow | null> {
    return readAdaptation(context, slug, at);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'The organisation above, whose text it decides about.' })
  followsNode(@Root() { organisationNode }: AdaptationRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, organisationNode.parentId ?? organisationNode.id);
  }

  @FieldResolver(() => AdaptationVersionConnection, { description: 'Its published decisions, the newest first.' })
  versions(
    @Root() adaptation: AdaptationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<AdaptationVersionRow>> {
    return adaptationVersionsPage(context, adaptation, args);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer begin, change and throw away decisions here?' })
  viewerCanEdit(@Root() { artefact, organisationNode }: AdaptationRow, @Ctx() { viewer }: Context): boolean {
    return !artefact.retiredAt && canEditDraft(viewer, { ownerScope: organisationNode.ancestorIds });
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer see decisions in work here?' })
  viewerCanSeeDraft(@Root() adaptation: AdaptationRow, @Ctx() context: Context): boolean {
    return worksAt(context, adaptation);
  }

  @FieldResolver(() => AdaptationDraftType, {
    nullable: true,
    description: 'The decisions in work; null where there are none or the viewer may not see them.',
  })
  draft(@Root() adaptation: AdaptationRow, @Ctx() context: Context): DraftOf | null {
    return adaptation.draft && worksAt(context, adaptation) ? { ...adaptation.draft, of: adaptation } : null;
  }

  @FieldResolver(() => Json, {
    nullable: true,
    description: 'The document of the organisation above; null for those who do not work with texts here.',
  })
  above(@Root() adaptation: AdaptationRow, @Ctx() context: Context): Promise<Doc | null> {
    return textAbove(context, adaptation);
  }

  @FieldResolver(() => EffectiveDocumentType, {
    nullable: true,
    description: 'The text as it would be read here with what is in work; null for those who do not work with texts here.',
  })
  preview(@Root() adaptation: AdaptationRow, @Ctx() context: Context): Promise<EffectiveDocumentType | null> {
    return previewAt(context, adaptation);
  }

  @FieldResolver(() => [AdaptationElementType], {
    description:
      'The parts with what is decided about each, in reading order, what has lost its place last; empty for those who do not work with texts here.',
  })
  elements(
    @Root() adaptation: AdaptationRow,
    @Ctx() context: Context,
    @Arg('nodes', () => [ID], { nullable: true, description: 'Only these parts.' }) nodes?: string[] | null,
  ): Promise<AdaptationElementType[]> {
    return elementsAt(context, adaptation, nodes ?? null);
  }
}

@Resolver(() => AdaptationDraftType)
export class AdaptationDraftResolver {
  @FieldResolver(() => [EditionStep], { description: "The steps the viewer's roles allow from here, each with what is missing before it." })
  steps(@Root() { of }: DraftOf, @Ctx() context: Context): Promise<EditionStep[]> {
    return adaptationSteps(context, of);
  }

  @FieldResolver(() => [AdaptationChangeType], {
    description: 'What they change against what is published, part by part, with how changes of the text above are dealt with.',
  })
  changes(@Root() { of }: DraftOf, @Ctx() context: Context): Promise<AdaptationChangeType[]> {
    return draftChanges(context, of);
  }
}
