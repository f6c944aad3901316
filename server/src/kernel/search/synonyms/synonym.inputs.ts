import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import type { SynonymKind } from 'shared/search/synonym.ts';
import { InvalidInput, NotFound, type UserErrorRow } from '../../user-errors.ts';
import { SynonymKindEnum } from '../search.enums.ts';
import type { SearchSynonym } from './search-synonym.entity.ts';
import { SearchSynonymType } from './synonym.type.ts';

@InputType({ description: 'A row of the table of synonyms.' })
export class SaveSynonymInput {
  @Field(() => ID, { nullable: true, description: 'The row to change; a new one where left out.' })
  id?: string | null;

  @Field(() => String, { description: 'What is typed.' })
  term!: string;

  @Field(() => String, { description: 'What texts say; every word of it must be there.' })
  meaning!: string;

  @Field(() => SynonymKindEnum, { description: 'What makes them mean the same.' })
  kind!: SynonymKind;

  @Field(() => Boolean, { description: 'The other way round too.' })
  bothWays!: boolean;
}

@InputType({ description: 'The row to take out.' })
export class RemoveSynonymInput {
  @Field(() => ID, { description: 'The row.' })
  id!: string;
}

const SaveSynonymError = createUnionType({
  name: 'SaveSynonymError',
  description: 'Why a synonym was not saved.',
  types: () => [InvalidInput, NotFound] as const,
});

@ObjectType({ description: 'The row as it now is, or what is in the way.' })
export class SaveSynonymPayload {
  @Field(() => SearchSynonymType, { nullable: true, description: 'The row; null where there are errors.' })
  synonym!: SearchSynonym | null;

  @Field(() => [SaveSynonymError], { description: 'What is in the way; empty when it was saved.' })
  errors!: UserErrorRow[];
}

const RemoveSynonymError = createUnionType({
  name: 'RemoveSynonymError',
  description: 'Why a synonym was not removed.',
  types: () => [NotFound] as const,
});

@ObjectType({ description: 'Whether the row is gone.' })
export class RemoveSynonymPayload {
  @Field(() => [RemoveSynonymError], { description: 'What is in the way; empty when it is gone.' })
  errors!: UserErrorRow[];
}
