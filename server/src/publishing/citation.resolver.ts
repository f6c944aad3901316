import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Doc } from 'shared/publishing/document.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { badUserInput } from '../kernel/faults.ts';
import { idOf } from '../kernel/node-id.ts';
import { Json } from '../kernel/scalars.ts';
import { organisationNodeById } from '../organisation/organisation.loaders.ts';
import { organisationNodeIdOf, type OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../organisation/organisation.type.ts';
import { canConfirmCitation } from './artefact.policy.ts';
import { citablePage, type CitableRow } from './citable-nodes.queries.ts';
import { CitableNodeConnection } from './citable-node.type.ts';
import { readCitation } from './citation.queries.ts';
import type { CitationRow } from './citation.rows.ts';
import { CitationType, ConfirmCitationInput, ConfirmCitationPayload } from './citation.type.ts';
import { confirmCitation } from './confirm-citation.ts';
import { citedPart } from './cited-part.queries.ts';
import { citedDifference } from './cited-difference.queries.ts';
import { NodeDifferenceType, type NodeDifferenceRow } from './difference.type.ts';
import { nodePathOf, wordingsPathOf } from './kinds.ts';

/** As many as one page holds. */
const MOST_NODES = 100;

@Resolver(() => CitationType)
export class CitationResolver {
  @Query(() => CitationType, { nullable: true, description: 'A citation by its id; null for what the viewer may not see.' })
  citation(@Arg('id', () => ID, { description: 'The citation.' }) id: string, @Ctx() context: Context): Promise<CitationRow | null> {
    return readCitation(context, id);
  }

  @Query(() => CitableNodeConnection, {
    description: 'Parts of published texts that can be cited: the narrowest come with their artefact.',
  })
  citableNodes(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('text', () => String, { nullable: true, description: 'Words of the name of the part, at most six.' }) text: string | null,
    @Arg('tags', () => [String], { nullable: true, description: 'Only from artefacts that share one of these topics.' })
    tags: string[] | null,
    @Arg('artefact', () => ID, { nullable: true, description: 'Only from this artefact.' }) artefact: string | null,
    @Arg('nodes', () => [ID], { nullable: true, description: 'Only parts with these ids, at most 100.' }) nodes: string[] | null,
    @Arg('at', () => ID, {
      nullable: true,
      description:
        'As read at this organisation: with what it and those above it have added, and without what is left out there. As the nation reads where there is none.',
    })
    at: string | null,
    @Ctx() context: Context,
  ): Promise<Page<CitableRow>> {
    if (nodes && nodes.length > MOST_NODES) throw badUserInput(`nodes holds at most ${MOST_NODES} ids.`);
    return citablePage(context, args, {
      text,
      tags,
      nodes,
      artefactId: artefact ? idOf('Artefact', artefact) : null,
      at: at ? organisationNodeIdOf(at) : null,
    });
  }

  @Mutation(() => ConfirmCitationPayload, { description: 'Says that a citation still holds although the cited text has changed.' })
  confirmCitation(
    @Arg('input', () => ConfirmCitationInput, { description: 'Which, and why.' }) input: ConfirmCitationInput,
    @Ctx() context: Context,
  ): Promise<ConfirmCitationPayload> {
    return confirmCitation(context, input);
  }

  @FieldResolver(() => String, { description: 'Site-relative address of the cited part, as readers find it today.' })
  targetPath(@Root() { target, targetNodeId, targetType, targetAdded }: CitationRow, @Ctx() context: Context): string {
    const node = { nodeId: targetNodeId, type: targetType };
    return targetAdded ? wordingsPathOf(context, target, node) : nodePathOf(context, target, node);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Site-relative address of the part that cites; null where the source is an answer to a question.',
  })
  sourcePath(
    @Root() { sourceArtefact, sourceNodeId, sourceType, sourceOrganisationNodeId }: CitationRow,
    @Ctx() context: Context,
  ): string | null {
    if (!sourceArtefact || !sourceNodeId || !sourceType) return null;
    const node = { nodeId: sourceNodeId, type: sourceType };
    return sourceOrganisationNodeId ? wordingsPathOf(context, sourceArtefact, node) : nodePathOf(context, sourceArtefact, node);
  }

  @FieldResolver(() => OrganisationNodeType, {
    nullable: true,
    description: "The organisation in whose own words it is cited; null for the nation's text and for an answer.",
  })
  sourceOrganisationNode(
    @Root() { sourceOrganisationNodeId: id }: CitationRow,
    @Ctx() context: Context,
  ): Promise<OrganisationNodeRow | null> | null {
    return id ? organisationNodeById(context, id) : null;
  }

  @FieldResolver(() => [NodeDifferenceType], {
    nullable: true,
    description:
      'What differs between what was seen and what is read there now, word by word, whoever changed it; null where the viewer may not read the text whole.',
  })
  difference(@Root() citation: CitationRow, @Ctx() context: Context): Promise<NodeDifferenceRow[] | null> {
    return citedDifference(context, citation);
  }

  @FieldResolver(() => Json, {
    nullable: true,
    description:
      'The cited part and what is below it as it read when it was seen, with the sources it names, as a document with the part as its root; null where the viewer may not read the text whole.',
  })
  citedPart(@Root() citation: CitationRow, @Ctx() context: Context): Promise<Doc | null> {
    return citedPart(context, citation);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer say that it still holds?' })
  viewerCanConfirm(@Root() citation: CitationRow, @Ctx() context: Context): boolean {
    return citation.stale !== null && canConfirmCitation(context.viewer, citation);
  }
}
