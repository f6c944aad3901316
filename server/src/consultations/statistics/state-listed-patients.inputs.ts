import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotFound, type UserErrorRow } from '../../kernel/user-errors.ts';

@InputType({ description: 'How many patients a unit has listed.' })
export class StateListedPatientsInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'Patients listed, 1 to 200,000.' })
  patients!: number;
}

const StateListedPatientsError = createUnionType({
  name: 'StateListedPatientsError',
  description: 'What is in the way.',
  types: () => [NotFound, InvalidInput] as const,
});

@ObjectType({ description: 'How many patients the unit has listed now, or what is in the way.' })
export class StateListedPatientsPayload {
  @Field(() => Int, { nullable: true, description: 'As told; null where there are errors.' })
  patients!: number | null;

  @Field(() => [StateListedPatientsError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
