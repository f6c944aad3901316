import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { CitationRow } from '../../publishing/citation.rows.ts';
import { CitationType } from '../../publishing/citation.type.ts';
import { citationsOfNode } from '../node-citations.queries.ts';
import { LessonEmbed } from './lesson-part.type.ts';
import type { EmbedRow } from './lesson-parts.ts';

@Resolver(() => LessonEmbed)
export class LessonEmbedResolver {
  @FieldResolver(() => [CitationType], { description: 'What is embedded, pinned, with a notice where it reads differently now.' })
  citations(@Root() { artefactId, node }: EmbedRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return citationsOfNode(context, artefactId, node);
  }
}
