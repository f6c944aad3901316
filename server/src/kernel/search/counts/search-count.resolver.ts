import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { noteSearch } from './note-search.ts';
import { NoteSearchInput, NoteSearchPayload, SearchGap } from './search-count.type.ts';
import { searchGaps, type SearchGapRow } from './search-gaps.queries.ts';

@Resolver()
export class SearchCountResolver {
  @Query(() => [SearchGap], {
    description: 'What was searched for in vain, the most frequent first, at most 50; empty for those who are no editors.',
  })
  searchGaps(@Ctx() context: Context): Promise<SearchGapRow[]> {
    return searchGaps(context);
  }

  @Mutation(() => NoteSearchPayload, { description: 'Counts a search, by nobody in particular.' })
  noteSearch(
    @Arg('input', () => NoteSearchInput, { description: 'What was searched for.' }) input: NoteSearchInput,
    @Ctx() context: Context,
  ): Promise<NoteSearchPayload> {
    return noteSearch(context, input);
  }
}
