import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.ts';
import { InvalidInput, NotFound, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';

@ObjectType({ description: 'A time in which somebody works.' })
class WorkingTime {
  @Field(() => String, { description: 'From, as 08:00.' })
  from!: string;

  @Field(() => String, { description: 'To, as 12:00.' })
  to!: string;
}

@ObjectType({ description: 'A day on which a node works otherwise than the one above it.' })
class WorkingDayType {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => [WorkingTime], { description: 'When it works; nothing where it is closed.' })
  open!: WorkingTime[];
}

@ObjectType({ description: 'A node of the organisation and the days it has decided, from today on.' })
export class NodeWorkingDays {
  @Field(() => OrganisationNodeType, { description: 'The node.' })
  node!: OrganisationNodeRow;

  @Field(() => [WorkingDayType], { description: 'The days, in order; some 800 days ahead at most.' })
  days!: WorkingDayType[];
}

@InputType({ description: 'A day of a node.' })
export class SetWorkingDayInput {
  @Field(() => ID, { description: 'The node, one of `workingDays`.' })
  nodeId!: string;

  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => ID, { nullable: true, description: 'Works from, as 08:00; closed where both are left out.' })
  from?: string | null;

  @Field(() => ID, { nullable: true, description: 'Works to, as 12:00.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'As the node above it again.' })
  asAbove?: boolean | null;
}

const SetWorkingDayError = createUnionType({
  name: 'SetWorkingDayError',
  description: 'What is in the way.',
  types: () => [NotFound, InvalidInput] as const,
});

@ObjectType({ description: 'Whether it was done, or what is in the way.' })
export class SetWorkingDayPayload {
  @Field(() => Boolean, { description: 'It was done.' })
  done!: boolean;

  @Field(() => [SetWorkingDayError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
