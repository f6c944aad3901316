import { Field, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { NotAllowed, type UserErrorRow } from '../../kernel/user-errors.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';

@ObjectType('FollowUp', {
  description: 'Questions of a completed course that came back some days later. Only the person who took it sees them.',
})
export class FollowUpType {
  @Field(() => Int, { description: 'Days after the course was completed.' })
  day!: number;

  @Field(() => DateTime, { description: 'When they came back.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the last of them was answered again; null before.' })
  doneAt!: Date | null;

  @Field(() => LocalisedText, { description: 'The course.' })
  courseTitle!: Localised<string>;

  @Field(() => String, { description: 'The last part of the address of the course.' })
  courseSlug!: string;
}

@InputType({ description: 'Whether questions of completed courses may come back.' })
export class WantFollowUpsInput {
  @Field(() => Boolean, { description: 'True for yes, as it is from the beginning.' })
  wanted!: boolean;
}

const WantFollowUpsError = createUnionType({
  name: 'WantFollowUpsError',
  description: 'Why nothing was noted.',
  types: () => [NotAllowed] as const,
});

@ObjectType({ description: 'What came of saying whether questions may come back.' })
export class WantFollowUpsPayload {
  @Field(() => Boolean, { nullable: true, description: 'What holds now; null where nothing was noted.' })
  wanted!: boolean | null;

  @Field(() => [WantFollowUpsError], { description: 'Why nothing was noted; empty where it was.' })
  errors!: UserErrorRow[];
}
