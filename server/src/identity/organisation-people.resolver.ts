import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { roles, type Role } from 'shared/identity/roles.ts';
import type { Context } from '../kernel/context.ts';
import type { OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../organisation/organisation.type.ts';
import { peopleAt, type PublicRoleRow } from './organisation-people.loaders.ts';

@ObjectType('PublicRole', { description: 'That somebody holds a role others may know of.' })
class PublicRoleType {
  @Field(() => String, { description: 'Who.' })
  name!: string;

  role!: Role;
}

@Resolver(() => OrganisationNodeType)
export class OrganisationPeopleResolver {
  @FieldResolver(() => [PublicRoleType], { description: 'Who answers for something here, as far as the viewer may know of it.' })
  async people(@Root() node: OrganisationNodeRow, @Ctx() context: Context): Promise<PublicRoleRow[]> {
    return (await peopleAt(context, node.id)) ?? [];
  }
}

@Resolver(() => PublicRoleType)
export class PublicRoleResolver {
  @FieldResolver(() => String, { description: 'The role in the language of the request.' })
  label(@Root() { role }: PublicRoleType, @Ctx() { locale }: Context): string {
    return roles[role][locale];
  }
}
