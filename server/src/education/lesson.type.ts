import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Confirmation } from 'shared/organisation/organisation-words.ts';
import { ConfirmationEnum } from '../organisation/organisation.enums.ts';

@ObjectType({ description: 'A published source a lesson rests on.' })
export class LessonSource {
  @Field(() => ID, { description: 'Id of the source in the course.' })
  node!: string;

  @Field(() => String, { description: 'Its title, in its own language.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  authors!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published, with volume and pages.' })
  journal!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it was published.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Its DOI.' })
  doi!: string | null;

  @Field(() => String, { nullable: true, description: 'Its ISBN.' })
  isbn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was read, in Swedish.' })
  note!: string | null;

  @Field(() => ConfirmationEnum, { description: 'Whether somebody has checked it.' })
  confirmation!: Confirmation;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed; null where everything is.' })
  toConfirm!: string | null;
}

@ObjectType('Lesson', {
  description: 'A lesson as the viewer reads it: in the version the enrolment is pinned to, else in the published one.',
})
export class LessonType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  node!: string;

  @Field(() => [LessonSource], { description: 'The sources it rests on.' })
  sources!: LessonSource[];
}
