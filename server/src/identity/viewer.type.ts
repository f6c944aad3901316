import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { roles, type Role } from 'shared/identity/roles.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';
import { NotAllowed, NotFound } from '../kernel/user-errors.ts';
import { OrganisationNodeType } from '../organisation/organisation.type.ts';

const RoleEnum = enumOf('Role', 'What a person may be here. Each is held at a node of the organisation or at one artefact.', roles);

@ObjectType({ description: 'A role the viewer holds in this session.' })
export class HeldRole {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  label!: string;

  @Field(() => Boolean, { description: 'It also holds at the nodes below.' })
  inherits!: boolean;

  @Field(() => OrganisationNodeType, { description: 'Where it is held.' })
  node!: OrganisationNodeType;
}

@ObjectType('Viewer', { description: 'Who asks: a guest, or a person who has signed in.' })
export class ViewerType {
  @Field(() => String, { nullable: true, description: 'The name of the person; null for a guest.' })
  name!: string | null;
}

@InputType({ description: 'The unit to work for in this session.' })
export class ChooseUnitInput {
  @Field(() => ID, { description: 'Id of one of the units of the viewer.' })
  unitId!: string;
}

export const ChooseUnitError = createUnionType({
  name: 'ChooseUnitError',
  description: 'Why a unit could not be chosen.',
  types: () => [NotFound, NotAllowed] as const,
});

@ObjectType({ description: 'What came of choosing a unit.' })
export class ChooseUnitPayload {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer with the unit chosen; null when it was not.' })
  viewer!: ViewerType | null;

  @Field(() => [ChooseUnitError], { description: 'Why it was not chosen; empty when it was.' })
  errors!: (typeof ChooseUnitError)[];
}
