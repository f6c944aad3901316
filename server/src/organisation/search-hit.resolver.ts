import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { SearchHitType, type SearchHitRow } from '../kernel/search/search.type.ts';
import { organisationNodeById } from './organisation.loaders.ts';
import type { OrganisationNodeRow } from './organisation.queries.ts';
import { OrganisationNodeType } from './organisation.type.ts';

@Resolver(() => SearchHitType)
export class SearchHitPlaceResolver {
  @FieldResolver(() => OrganisationNodeType, {
    nullable: true,
    description: 'The organisation whose own words these are; null where they are the nation’s.',
  })
  readsAt(@Root() { localPlaceId }: SearchHitRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> | null {
    return localPlaceId ? organisationNodeById(context, localPlaceId) : null;
  }
}
