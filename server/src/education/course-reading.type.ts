import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import type { OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../organisation/organisation.type.ts';
import { AdaptationLinkType, LeftOutNodeType, NodeMarkType, NodeWarningType } from '../publishing/adaptation/effective-document.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';

@ObjectType('CourseReading', {
  description: 'Whose words a course, or a lesson of it, is read in: everything in it that is not as the nation published it.',
})
export class CourseReadingType {
  @Field(() => OrganisationNodeType, { description: 'Where it is read: the unit of an enrolment, else the organisation asked about.' })
  organisationNode!: OrganisationNodeRow;

  @Field(() => Boolean, {
    description: 'True for what an enrolment of the viewer is pinned to: it stays so whatever is published and wherever it is read.',
  })
  pinned!: boolean;

  @Field(() => [AdaptationLinkType], { description: "Whose decisions it went through, the nation's nearest first." })
  chain!: AdaptationLinkType[];

  @Field(() => [NodeMarkType], { description: 'Every part that is not as the nation published it.' })
  marks!: NodeMarkType[];

  @Field(() => [LeftOutNodeType], { description: 'The parts that are left out; empty for a single lesson.' })
  leftOut!: LeftOutNodeType[];

  @Field(() => [NodeWarningType], {
    description: 'Where the text above has moved under a decision; what it says there is read in its own place.',
  })
  warnings!: NodeWarningType[];
}

@ObjectType('CourseAsRead', { description: 'What a course is about and its steps, as they are read at an organisation.' })
export class CourseAsReadType {
  @Field(() => ID, { description: 'Its topmost part, which its title, summary and objectives belong to.' })
  root!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What it is about, in a sentence or two.' })
  summary!: Localised<string> | null;

  @Field(() => [LocalisedText], { description: 'What one can do after it; each goes on from "After the course you can".' })
  objectives!: Localised<string>[];

  @Field(() => Int, { description: 'Minutes the whole course takes: those of the parts that completion asks for, together.' })
  minutes!: number;

  @Field(() => CourseReadingType, { description: 'Whose words they are.' })
  reading!: CourseReadingType;
}
