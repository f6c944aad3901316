import { OrganisationPeopleResolver, PublicRoleResolver } from './organisation-people.resolver.ts';
import { PortalResolver } from './portal.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const identityResolvers = [PortalResolver, OrganisationPeopleResolver, PublicRoleResolver, ViewerResolver];
