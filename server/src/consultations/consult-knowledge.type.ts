import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import { CitableNodeType } from '../publishing/citable-node.type.ts';
import type { CitableRow } from '../publishing/citable-nodes.queries.ts';
import { ConsultTopicEnum } from './consult.enums.ts';

@ObjectType({ description: 'What is already known on a topic, to be looked at before a question is sent.' })
export class SimilarKnowledge {
  @Field(() => ConsultTopicEnum, { description: 'The topic.' })
  topic!: ConsultTopicCode;

  @Field(() => CareTrackEnum, { nullable: true, description: 'The track it is for; null for both.' })
  track!: CareTrack | null;
}

@ObjectType('SuggestedPart', { description: 'A part that is like what was asked.' })
export class SuggestedPartType {
  @Field(() => CitableNodeType, { description: 'The part.' })
  part!: CitableRow;

  @Field(() => [String], { description: 'Words of it by which it is like the question, as they stand in it; at most four.' })
  words!: string[];
}

@ObjectType({ description: 'How long answers have taken where the viewer would ask.' })
export class ExpectedAnswerTimeType {
  @Field(() => Int, { description: 'Answers of the last twelve months it is computed from, at most 500.' })
  basedOn!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median, in business days from sending to the first answer; null while there are fewer than 5 answers.',
  })
  median!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Nine of ten were answered within so many business days; null while there are fewer than 5 answers.',
  })
  ninetieth!: number | null;
}
