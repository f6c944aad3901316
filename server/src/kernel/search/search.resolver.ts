import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { SEARCH_GROUPS, searchGroups, searchMatches, type SearchGroup } from 'shared/search/search-words.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../faults.ts';
import { SearchGroupEnum, SearchTrackEnum } from './search.enums.ts';
import { alike, LONGEST_TEXT } from './query/alike.ts';
import { proposedWords, type ProposedWord } from './query/proposed-words.queries.ts';
import { nearestTo } from './query/nearest.ts';
import { readSearchArgs } from './query/search-args.ts';
import { hitRow, resultsRow } from './query/search-rows.ts';
import { search } from './query/search.ts';
import {
  SearchGroupResultsType,
  SearchHitType,
  SearchReason,
  SearchResultsType,
  SpellingGuess,
  type SearchGroupRow,
  type SearchHitRow,
  type SearchResultsRow,
} from './search.type.ts';

/** A group in the suggestions has at most so many rows: more are not read while typing. */
const MOST_SUGGESTIONS = 5;
const MOST_NEAREST = 5;
const MOST_ALIKE = 20;

@Resolver(() => SearchResultsType)
export class SearchResolver {
  @Query(() => SearchResultsType, { description: 'Searches everything the viewer may find. What is typed is stored nowhere.' })
  async search(
    @Arg('words', () => String, { description: 'What was typed. Signs and operators mean nothing.' }) words: string,
    @Arg('groups', () => [SearchGroupEnum], { nullable: true, description: 'Only these groups.' }) groups: SearchGroup[] | null,
    @Arg('region', () => String, {
      nullable: true,
      description:
        'Slug of the organisation whose texts are read, empty for the nation; where left out that of the viewer’s unit, for a guest the nation.',
    })
    region: string | null,
    @Arg('level', () => Int, { nullable: true, description: 'Only for this care level, 1 to 4.' }) level: number | null,
    @Arg('track', () => SearchTrackEnum, { nullable: true, description: 'Only for this track, or for both.' })
    track: 'ADULT' | 'CHILD' | null,
    @Arg('patientGroup', () => String, {
      nullable: true,
      description: 'Only what is for this group of patients; what names none is for all of its track.',
    })
    patientGroup: string | null,
    @Arg('profession', () => String, { nullable: true, description: 'Only what is for this profession; what names none is for all.' })
    profession: string | null,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many of each group, 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which the page begins; only with one group.' })
    after: string | null,
    @Ctx() context: Context,
  ): Promise<SearchResultsRow> {
    const { filter, page } = readSearchArgs({ groups, region, level, track, patientGroup, profession, first, after });
    return resultsRow(words, region ?? null, await search(context, words, filter, page));
  }

  @Query(() => [SearchGroupResultsType], {
    description: 'What the words that are being typed may lead to, by title: at most five of each group.',
  })
  async searchSuggestions(
    @Arg('words', () => String, { description: 'What has been typed; the last word may go on.' }) words: string,
    @Arg('region', () => String, {
      nullable: true,
      description:
        'Slug of the organisation whose texts are read, empty for the nation; where left out that of the viewer’s unit, for a guest the nation.',
    })
    region: string | null,
    @Ctx() context: Context,
  ): Promise<SearchGroupRow[]> {
    const { filter } = readSearchArgs({ region, first: MOST_SUGGESTIONS });
    const found = await search(context, words, filter, { first: MOST_SUGGESTIONS, after: null, titleOnly: true });
    return resultsRow(words, region ?? null, found)
      .groups.map(withPlainTitles)
      .filter(({ hits }) => hits.nodes.length > 0);
  }

  @Query(() => [SearchHitType], {
    description:
      'What is published that is like a text, the likest first. The text is stored and logged nowhere; one that points out somebody is compared with nothing.',
  })
  async alike(
    @Arg('text', () => String, { description: 'A paragraph, at most 10,000 characters.' }) text: string,
    @Arg('groups', () => [SearchGroupEnum], { nullable: true, description: 'Only these groups.' }) groups: SearchGroup[] | null,
    @Arg('region', () => String, {
      nullable: true,
      description:
        'Slug of the organisation whose texts are read, empty for the nation; where left out that of the viewer’s unit, for a guest the nation.',
    })
    region: string | null,
    @Arg('track', () => SearchTrackEnum, { nullable: true, description: 'Only for this track, or for both.' }) track: CareTrack | null,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 20.' }) first: number,
    @Ctx() context: Context,
  ): Promise<SearchHitRow[]> {
    if (text.length > LONGEST_TEXT) throw badUserInput(`text has at most ${LONGEST_TEXT} characters.`);
    if (first < 1 || first > MOST_ALIKE) throw badUserInput(`first must be 1 to ${MOST_ALIKE}.`);
    return (await alike(context, text, { groups: groups ?? SEARCH_GROUPS, region: region ?? null, first, track: track ?? null })).map(
      hitRow,
    );
  }

  @FieldResolver(() => [SpellingGuess], {
    description: 'Where nothing was found: words that results have and that look like those that were typed, the likeliest first.',
  })
  async proposals(
    @Root() { interpretation, tooLong, namesSomebody, groups }: SearchResultsRow,
    @Ctx() context: Context,
  ): Promise<ProposedWord[]> {
    return tooLong || namesSomebody || groups.length > 0 ? [] : proposedWords(context, interpretation);
  }

  @FieldResolver(() => [SearchHitType], {
    description: 'Where nothing was found: what comes nearest, though it does not have all the words.',
  })
  async nearest(
    @Root() { text, interpretation, region, tooLong, namesSomebody, groups }: SearchResultsRow,
    @Ctx() context: Context,
  ): Promise<SearchHitRow[]> {
    if (tooLong || namesSomebody || groups.length > 0) return [];
    return (await nearestTo(context, { text, interpretation }, { region, first: MOST_NEAREST })).map(hitRow);
  }
}

/** A suggestion is read at a glance: one whose own title does not have the words, only that of a part below it, would look like a mistake. */
const withPlainTitles = (group: SearchGroupRow): SearchGroupRow => ({
  ...group,
  hits: { ...group.hits, nodes: group.hits.nodes.filter(({ title }) => title.ranges.length > 0) },
});

@Resolver(() => SearchGroupResultsType)
export class SearchGroupResolver {
  @FieldResolver(() => String)
  label(@Root() { group }: SearchGroupRow, @Ctx() { locale }: Context): string {
    return searchGroups[group][locale];
  }
}

@Resolver(() => SearchHitType)
export class SearchHitResolver {
  @FieldResolver(() => [SearchReason], { description: 'Why it was found, where not by the very words.' })
  reasons(@Root() { reasons }: SearchHitRow, @Ctx() { locale }: Context): SearchReason[] {
    return reasons.map((reason) => ({ ...reason, label: searchMatches[reason.how][locale] }));
  }
}
