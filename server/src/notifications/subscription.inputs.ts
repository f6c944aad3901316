import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotAllowed, NotFound, type UserErrorRow } from '../kernel/user-errors.ts';
import type { SubscriptionRow } from './subscription.queries.ts';
import { SubscriptionType } from './subscription.type.ts';

@InputType({ description: 'What to hear of: exactly one of the fields is given.' })
export class SubscribeInput {
  @Field(() => ID, { nullable: true, description: 'A text.' })
  artefactId?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic, as a code.' })
  tag?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organisation: its own texts and those it takes from above.' })
  organisationNodeId?: string | null;
}

@InputType({ description: 'The subscription to end.' })
export class EndSubscriptionInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;
}

const SubscriptionError = createUnionType({
  name: 'SubscriptionError',
  description: 'Why a subscription was not begun or ended.',
  types: () => [NotFound, NotAllowed, InvalidInput] as const,
});

@ObjectType('SubscriptionPayload', { description: 'The subscription, or what is in the way.' })
export class SubscriptionPayload {
  @Field(() => SubscriptionType, { nullable: true, description: 'The subscription; null where there are errors, and once it has ended.' })
  subscription!: SubscriptionRow | null;

  @Field(() => [SubscriptionError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
