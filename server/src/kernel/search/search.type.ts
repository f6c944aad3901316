import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { SearchGroup, SearchMatch } from 'shared/search/search-words.ts';
import type { Locale } from 'shared/text/locale.ts';
import { connectionOf, type Page } from '../connection.ts';
import { DateTime } from '../scalars.ts';
import { SearchGroupEnum, SearchMatchEnum } from './search.enums.ts';
import type { Interpretation } from './query/interpretation.ts';
import type { MarkedText } from './query/passage.ts';
import type { Reason } from './query/highlight.ts';

@ObjectType('TextRange', { description: 'From where to where a word answers: UTF-16 units of its text, the end not included.' })
class TextRangeType {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it has ended.' })
  end!: number;
}

@ObjectType('MarkedText', { description: 'Plain text with the places that answer. Never markup: whoever shows it draws the marks.' })
class MarkedTextType {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => [TextRangeType], { description: 'The places that answer, in order.' })
  ranges!: TextRangeType[];
}

@ObjectType({ description: 'Why something was found, where it does not have the very word that was typed.' })
class SearchReason {
  @Field(() => SearchMatchEnum, { description: 'How the words meet.' })
  how!: SearchMatch;

  @Field(() => String, { description: 'What makes them meet, in the language of the request: compound word, synonym …' })
  label!: string;

  @Field(() => String, { description: 'What was typed.' })
  typed!: string;

  @Field(() => String, { description: 'What it was taken to mean, or the word that was found.' })
  found!: string;
}

@ObjectType({ description: 'Another part under the same result that answers too.' })
class SearchPart {
  @Field(() => ID, { description: 'The entry of the index; the same for as long as what it is of exists.' })
  id!: string;

  @Field(() => String, { description: 'What it is: outcome, evidenceRow …' })
  kind!: string;

  @Field(() => String, { description: 'Site-relative address.' })
  path!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;
}

/** A result as its type in the API wants it. */
export type SearchHitRow = {
  id: string;
  group: SearchGroup;
  kind: string;
  path: string;
  title: MarkedText;
  partOf: string | null;
  passage: MarkedText;
  language: Locale;
  version: string | null;
  publishedAt: Date | null;
  localPlaceId: string | null;
  reasons: Reason[];
  others: { id: string; kind: string; path: string; title: string }[];
};

@ObjectType('SearchHit', { description: 'A result: something the viewer may open.' })
export class SearchHitType {
  @Field(() => ID, { description: 'The entry of the index; the same for as long as what it is of exists.' })
  id!: string;

  @Field(() => SearchGroupEnum, { description: 'The group it is sorted into.' })
  group!: SearchGroup;

  @Field(() => String, { description: 'What it is: recommendation, evaluation, lesson, qaArticle, unit, person …' })
  kind!: string;

  @Field(() => String, { description: 'Site-relative address.' })
  path!: string;

  @Field(() => MarkedTextType, { description: 'What it is called.' })
  title!: MarkedText;

  @Field(() => String, { nullable: true, description: 'What it is a part of; null for the whole.' })
  partOf!: string | null;

  @Field(() => MarkedTextType, { description: 'The passage that answers, or the beginning of its text.' })
  passage!: MarkedText;

  @Field(() => String, { description: 'The language of the title and the passage: sv or en.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'The version it is of; null for what has none.' })
  version!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was published; null for what has no version.' })
  publishedAt!: Date | null;

  @Field(() => [SearchPart], { description: 'At most three other parts under the same result that answer too.' })
  others!: SearchPart[];
}

export { SearchReason };

const SearchHitConnection = connectionOf('SearchHit', () => SearchHitType);

/** The results of one group as their type in the API wants them. */
export type SearchGroupRow = { group: SearchGroup; total: number; isCapped: boolean; hits: Page<SearchHitRow> };

@ObjectType('SearchGroupResults', { description: 'The results of one group, the best first.' })
export class SearchGroupResultsType {
  @Field(() => SearchGroupEnum, { description: 'The group.' })
  group!: SearchGroup;

  @Field(() => String, { description: 'What it is called in the language of the request.' })
  label!: string;

  @Field(() => Int, { description: 'How many results it has; counted no further than 200.' })
  total!: number;

  @Field(() => Boolean, { description: 'True where it has more than were counted.' })
  isCapped!: boolean;

  @Field(() => SearchHitConnection, { description: 'The page that was asked for.' })
  hits!: Page<SearchHitRow>;
}

@ObjectType({ description: 'A word that nothing knows, and a word it may have been meant as.' })
export class SpellingGuess {
  @Field(() => String, { description: 'What was typed.' })
  typed!: string;

  @Field(() => String, { description: 'What it may have been meant as.' })
  meant!: string;
}

@ObjectType({ description: 'A synonym that widened the search.' })
class UsedSynonym {
  @Field(() => String, { description: 'What was typed.' })
  typed!: string;

  @Field(() => String, { description: 'What was searched for with it.' })
  means!: string;
}

/** What a search found as its type in the API wants it. */
export type SearchResultsRow = {
  text: string;
  interpretation: Interpretation;
  region: string | null;
  tooLong: boolean;
  namesSomebody: boolean;
  words: string[];
  spelling: { typed: string; meant: string }[];
  synonyms: { typed: string; means: string }[];
  groups: SearchGroupRow[];
};

@ObjectType('SearchResults', { description: 'What a search found, and how it understood what was typed.' })
export class SearchResultsType {
  @Field(() => Boolean, { description: 'True where the text was longer than 200 characters: nothing was searched.' })
  tooLong!: boolean;

  @Field(() => Boolean, {
    description: 'True where the text points out somebody, as an identity number or a telephone number does: nothing was searched.',
  })
  namesSomebody!: boolean;

  @Field(() => [String], { description: 'The words that were searched for, in lower case; those that say nothing left out.' })
  words!: string[];

  @Field(() => [SpellingGuess], { description: 'Words that were taken to be misspelt.' })
  spelling!: SpellingGuess[];

  @Field(() => [UsedSynonym], { description: 'Synonyms that were searched for too.' })
  synonyms!: UsedSynonym[];

  @Field(() => [SearchGroupResultsType], { description: 'The groups that have results: those that answer most closely first.' })
  groups!: SearchGroupRow[];
}
