import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { FEWEST } from '../counts/search-gaps.queries.ts';
import { removeSynonym } from './remove-synonym.ts';
import { saveSynonym, type SynonymResult } from './save-synonym.ts';
import { RemoveSynonymInput, RemoveSynonymPayload, SaveSynonymInput, SaveSynonymPayload } from './synonym.inputs.ts';
import { SearchSynonymConnection, SearchSynonymType } from './synonym.type.ts';
import { mostUsedSynonyms, synonymsPage, type SynonymRow } from './synonyms.queries.ts';

@Resolver(() => SearchSynonymType)
export class SynonymResolver {
  @FieldResolver(() => Boolean)
  isDelivered(@Root() { changedById }: SynonymRow): boolean {
    return changedById === null;
  }

  @FieldResolver(() => Int, { nullable: true })
  used(@Root() { used }: SynonymRow): number | null {
    return used >= FEWEST ? used : null;
  }

  @Query(() => SearchSynonymConnection, { description: 'The table of synonyms in alphabetical order; empty for those who do not keep it.' })
  searchSynonyms(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('about', () => String, { nullable: true, description: 'Only rows with this expression.' }) about: string | null,
    @Ctx() context: Context,
  ): Promise<Page<SynonymRow>> {
    return synonymsPage(context, args, about ?? null);
  }

  @Query(() => [SearchSynonymType], {
    description: 'The twenty synonyms that have widened most searches; none for those who do not keep them.',
  })
  mostUsedSynonyms(@Ctx() context: Context): Promise<SynonymRow[]> {
    return mostUsedSynonyms(context);
  }

  @Mutation(() => SaveSynonymPayload, { description: 'Adds or changes a row of the table of synonyms.' })
  saveSynonym(
    @Arg('input', () => SaveSynonymInput, { description: 'The row.' }) input: SaveSynonymInput,
    @Ctx() context: Context,
  ): Promise<SynonymResult> {
    return saveSynonym(context, input);
  }

  @Mutation(() => RemoveSynonymPayload, { description: 'Takes a row out of the table of synonyms.' })
  removeSynonym(
    @Arg('input', () => RemoveSynonymInput, { description: 'The row.' }) input: RemoveSynonymInput,
    @Ctx() context: Context,
  ): Promise<RemoveSynonymPayload> {
    return removeSynonym(context, input);
  }
}
