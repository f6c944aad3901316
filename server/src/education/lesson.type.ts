import { Field, ID, ObjectType } from 'type-graphql';
import { NodeMarkType } from '../publishing/adaptation/effective-document.type.ts';
import { ReferenceType } from '../publishing/document-parts.type.ts';

@ObjectType('Lesson', {
  description: 'A lesson as the viewer reads it: in the version the enrolment is pinned to, else in the published one.',
})
export class LessonType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  node!: string;

  @Field(() => [ReferenceType], { description: 'The sources it rests on, numbered within the lesson.' })
  sources!: ReferenceType[];

  @Field(() => [NodeMarkType], {
    description:
      "Whose words the lesson and its questions are in, where they are not the nation's: what the learner's own organisations decided.",
  })
  marks!: NodeMarkType[];
}
