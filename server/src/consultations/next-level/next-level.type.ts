import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ConsultLevelTarget } from '../consult-handling.type.ts';
import { payload, stepErrors } from '../consult.payloads.type.ts';

@ObjectType('ConsultNextLevelOffer', { description: 'The time for a first answer is over, and the next level is offered to the lead.' })
export class NextLevelOfferType {
  @Field(() => ConsultLevelTarget, { nullable: true, description: 'Where it would go; null where no level above has anybody who answers.' })
  target!: ConsultLevelTarget | null;
}

@InputType({ description: 'A question to send to the next level.' })
export class PassToNextLevelInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;
}

export const PassToNextLevelPayload = payload('PassToNextLevel', stepErrors);
