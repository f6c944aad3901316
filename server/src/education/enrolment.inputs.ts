import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The course to begin.' })
export class EnrolInCourseInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
}

@InputType({ description: 'Where in a course the learner is.' })
export class VisitStepInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field(() => ID, { description: 'The lesson or the quiz that was opened.' })
  node!: string;
}

@InputType({ description: 'The enrolment to take to the newest version.' })
export class MoveToNewVersionInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;
}
