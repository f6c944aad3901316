import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { canConfirmCitation } from './artefact.policy.ts';
import { citablePage, type CitableRow } from './citable-nodes.queries.ts';
import { CitableNodeConnection } from './citable-node.type.ts';
import { readCitation } from './citation.queries.ts';
import type { CitationRow } from './citation.rows.ts';
import { CitationType, ConfirmCitationInput, ConfirmCitationPayload } from './citation.type.ts';
import { confirmCitation } from './confirm-citation.ts';
import { nodePathOf } from './kinds.ts';

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
    @Ctx() context: Context,
  ): Promise<Page<CitableRow>> {
    return citablePage(context, args, { text, tags, artefactId: artefact ? idOf('Artefact', artefact) : null });
  }

  @Mutation(() => ConfirmCitationPayload, { description: 'Says that a citation still holds although the cited text has changed.' })
  confirmCitation(
    @Arg('input', () => ConfirmCitationInput, { description: 'Which, and why.' }) input: ConfirmCitationInput,
    @Ctx() context: Context,
  ): Promise<ConfirmCitationPayload> {
    return confirmCitation(context, input);
  }

  @FieldResolver(() => String, { description: 'Site-relative address of the cited part, as readers find it today.' })
  targetPath(@Root() { target, targetNodeId, targetType }: CitationRow, @Ctx() context: Context): string {
    return nodePathOf(context, target, { nodeId: targetNodeId, type: targetType });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Site-relative address of the part that cites; null where the source is an answer to a question.',
  })
  sourcePath(@Root() { sourceArtefact, sourceNodeId, sourceType }: CitationRow, @Ctx() context: Context): string | null {
    return sourceArtefact && sourceNodeId && sourceType
      ? nodePathOf(context, sourceArtefact, { nodeId: sourceNodeId, type: sourceType })
      : null;
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer say that it still holds?' })
  viewerCanConfirm(@Root() citation: CitationRow, @Ctx() context: Context): boolean {
    return citation.stale !== null && canConfirmCitation(context.viewer, citation);
  }
}
