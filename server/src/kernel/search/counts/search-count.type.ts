import { Field, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, type UserErrorRow } from '../../user-errors.ts';

@ObjectType({
  description: 'Words people searched for without getting further, in the last twelve months. Fewer than five of anything is not told.',
})
export class SearchGap {
  @Field(() => String, { description: 'The words, in lower case.' })
  words!: string;

  @Field(() => Int, { description: 'How often they were searched for.' })
  searches!: number;

  @Field(() => Int, { description: 'How often they found nothing; 0 where that is fewer than five times.' })
  empty!: number;

  @Field(() => Int, { description: 'How often they found something and nothing of it was opened; 0 where that is fewer than five times.' })
  abandoned!: number;
}

@InputType({ description: 'A search that was made, or one of whose results was opened.' })
export class NoteSearchInput {
  @Field(() => String, { description: 'What was typed.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Slug of the organisation whose texts were read, empty for the nation.' })
  region?: string | null;

  @Field(() => Boolean, { description: 'True when a result was opened, false when results were shown.' })
  opened!: boolean;
}

const NoteSearchError = createUnionType({
  name: 'NoteSearchError',
  description: 'Why a search was not counted.',
  types: () => [InvalidInput] as const,
});

@ObjectType({ description: 'Whether it was counted.' })
export class NoteSearchPayload {
  @Field(() => Boolean, { description: 'True where it was counted.' })
  counted!: boolean;

  @Field(() => [NoteSearchError], { description: 'The words might be about a person, or are too many; empty when it was counted.' })
  errors!: UserErrorRow[];
}
