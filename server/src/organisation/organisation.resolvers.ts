import { OrganisationResolver } from './organisation.resolver.ts';

export const organisationResolvers = [OrganisationResolver];
