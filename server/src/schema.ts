import 'reflect-metadata';
import { identityResolvers } from './identity/identity.resolvers.ts';
import { buildGraphQLSchema } from './kernel/graphql/build-schema.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';

/** The API of the product, put together from each room's own list. */
export const schema = buildGraphQLSchema([...organisationResolvers, ...identityResolvers]);
