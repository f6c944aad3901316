import { Field, ID, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { DateTime } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';

@ObjectType({ description: 'An answer in words that waits for a mark.' })
export class AnswerToMark {
  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'What was asked.' })
  stem!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What a good answer holds, as the author wrote it.' })
  guidance!: Localised<string> | null;

  @Field(() => String, { description: 'The answer.' })
  text!: string;
}

@ObjectType('AttemptToMark', { description: 'An attempt handed in with answers that a person marks. Whose it is, is not told.' })
export class AttemptToMarkType {
  @Field(() => LocalisedText, { description: 'The course.' })
  courseTitle!: Localised<string>;

  @Field(() => String, { description: "The last part of the course's address." })
  slug!: string;

  @Field(() => DateTime, { description: 'When it was handed in.' })
  submittedAt!: Date;
}

export const AttemptToMarkConnection = connectionOf('AttemptToMark', () => AttemptToMarkType);
