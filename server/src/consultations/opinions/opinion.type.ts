import { Field, ID, ObjectType } from 'type-graphql';
import { opinionOutcomes, type OpinionOutcome } from 'shared/consultations/opinion.ts';
import { enumOf } from '../../kernel/graphql/enum-of.ts';
import { DateTime } from '../../kernel/scalars.ts';

const OpinionOutcomeEnum = enumOf('OpinionOutcome', 'How a second opinion ended.', opinionOutcomes);

@ObjectType('ConsultOpinion', { description: 'A second opinion a colleague was asked for. What it says stands in the thread.' })
export class OpinionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who was asked.' })
  askedOfName!: string;

  @Field(() => String, { description: 'The unit in whose pool they were asked.' })
  unitName!: string;

  @Field(() => Boolean, { description: 'The answer waits for it.' })
  mandatory!: boolean;

  @Field(() => Boolean, { description: 'They answer for the adult track beside the responder.' })
  paired!: boolean;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => DateTime, { description: 'When its time is out.' })
  dueAt!: Date;

  @Field(() => OpinionOutcomeEnum, { nullable: true, description: 'How it ended; null while it is waited for.' })
  outcome!: OpinionOutcome | null;

  @Field(() => Boolean, { description: 'The viewer is the one who was asked.' })
  isOfViewer!: boolean;

  @Field(() => Boolean, { description: 'May the viewer end it: take the request back, or say that they cannot?' })
  viewerCanEnd!: boolean;
}
