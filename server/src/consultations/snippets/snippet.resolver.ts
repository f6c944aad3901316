import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { endSnippet } from './end-snippet.ts';
import { saveSnippet, type SnippetResult } from './save-snippet.ts';
import { ConsultSnippetPayload, EndConsultSnippetInput, SaveConsultSnippetInput, SnippetType } from './snippet.type.ts';
import { snippets, type SnippetRow } from './snippets.queries.ts';

@Resolver()
export class SnippetResolver {
  @Query(() => [SnippetType], {
    description: 'The snippets of the unit the viewer answers at, by topic and name, at most 200; none for others.',
  })
  consultSnippets(@Ctx() context: Context): Promise<SnippetRow[]> {
    return snippets(context);
  }

  @Mutation(() => ConsultSnippetPayload, { description: 'Keeps a snippet, or gives one new words.' })
  saveConsultSnippet(
    @Arg('input', () => SaveConsultSnippetInput, { description: 'The snippet.' }) input: SaveConsultSnippetInput,
    @Ctx() context: Context,
  ): Promise<SnippetResult> {
    return saveSnippet(context, input);
  }

  @Mutation(() => ConsultSnippetPayload, { description: 'Takes a snippet away.' })
  endConsultSnippet(
    @Arg('input', () => EndConsultSnippetInput, { description: 'Which.' }) input: EndConsultSnippetInput,
    @Ctx() context: Context,
  ): Promise<SnippetResult> {
    return endSnippet(context, input);
  }
}
