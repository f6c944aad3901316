import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { LocalisedText } from '../publishing/localised.type.ts';

@ObjectType({ description: 'How a step of a course goes. Numbers so small that they could be about somebody are null.' })
export class StepReport {
  @Field(() => ID, { description: 'The step.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => Int, { nullable: true, description: 'How many have done it.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were at it last and have not been heard of for 30 days.' })
  stopped!: number | null;
}

@ObjectType({ description: 'How a question of a quiz does, in first attempts by its published form.' })
export class ItemReport {
  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'The quiz it is in.' })
  quiz!: Localised<string>;

  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many first attempts have asked it; null where so few have, and for all questions while fewer than five have taken the quiz.',
  })
  attempts!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean share of the point earned, 0 to 1; null for fewer than five attempts.' })
  facility!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Correlation with the rest of the attempt, -1 to 1; null for fewer than five attempts and where nothing varies.',
  })
  discrimination!: number | null;

  @Field(() => Int, { description: 'First attempts that were marked by another form of it: they can be marked anew.' })
  otherForm!: number;
}

@ObjectType('CourseReport', { description: 'How a course goes, for those who answer for it.' })
export class CourseReportType {
  @Field(() => LocalisedText, { description: 'What the course is called.' })
  title!: Localised<string>;

  @Field(() => String, { description: "The last part of the course's address." })
  slug!: string;

  @Field(() => Int, { nullable: true, description: 'How many have begun it; null where so few that they could be known.' })
  enrolled!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have done a step of it.' })
  started!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have completed it.' })
  completed!: number | null;

  @Field(() => [StepReport], { description: 'Step by step.' })
  steps!: StepReport[];

  @Field(() => [ItemReport], { description: 'Question by question.' })
  items!: ItemReport[];

  @Field(() => Float, {
    nullable: true,
    description: "Cronbach's alpha of the quiz; null where questions are drawn, and for fewer than five attempts.",
  })
  alpha!: number | null;
}
