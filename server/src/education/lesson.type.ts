import { Field, ID, ObjectType } from 'type-graphql';
import { ReferenceType } from '../publishing/document-parts.type.ts';
import { CourseReadingType } from './course-reading.type.ts';

@ObjectType('Lesson', {
  description:
    'A lesson as the viewer reads it: in the version the enrolment is pinned to, else in the published one as it is read at an organisation.',
})
export class LessonType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  node!: string;

  @Field(() => [ReferenceType], { description: 'The sources it rests on, numbered within the lesson.' })
  sources!: ReferenceType[];

  @Field(() => CourseReadingType, {
    nullable: true,
    description: "Whose words the lesson and its questions are in; null where the nation's text is read.",
  })
  reading!: CourseReadingType | null;
}
