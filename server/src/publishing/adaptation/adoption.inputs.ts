import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotAllowed, NotFound, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';

@InputType({ description: 'Whether an organisation decides before it adopts new text from above.' })
export class SetExplicitAdoptionInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationNodeId!: string;

  @Field(() => Boolean, { description: 'True to decide first; false to adopt at once, what waits included.' })
  explicit!: boolean;
}

@InputType({ description: 'Which healthcare region a region adapts the texts of.' })
export class ChooseAdaptationParentInput {
  @Field(() => ID, { description: 'A region that belongs to several healthcare regions.' })
  organisationNodeId!: string;

  @Field(() => ID, { description: 'One of them.' })
  parentId!: string;
}

const AdoptionError = createUnionType({
  name: 'AdoptionError',
  description: 'Why the setting was not changed.',
  types: () => [NotFound, NotAllowed, InvalidInput] as const,
});

@ObjectType({ description: 'The organisation as it now is, or what is in the way.' })
export class AdoptionPayload {
  @Field(() => OrganisationNodeType, { nullable: true, description: 'The organisation; null where there are errors.' })
  organisationNode!: OrganisationNodeRow | null;

  @Field(() => [AdoptionError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
