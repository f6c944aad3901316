import 'reflect-metadata';
import { consultationsResolvers } from './consultations/consultations.resolvers.ts';
import { competenceResolvers } from './education/competence/competence.resolvers.ts';
import { educationResolvers } from './education/education.resolvers.ts';
import { seminarsResolvers } from './education/seminars/seminars.resolvers.ts';
import { evaluationsResolvers } from './evaluations/evaluations.resolvers.ts';
import { guidelinesResolvers } from './guidelines/guidelines.resolvers.ts';
import { identityResolvers } from './identity/identity.resolvers.ts';
import { buildGraphQLSchema } from './kernel/graphql/build-schema.ts';
import { searchResolvers } from './kernel/search/search.resolvers.ts';
import { notificationsResolvers } from './notifications/notifications.resolvers.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';
import { publishingResolvers } from './publishing/publishing.resolvers.ts';
import { reviewResolvers } from './review/review.resolvers.ts';
import { tasksResolvers } from './tasks/tasks.resolvers.ts';

/** The API of the product, put together from each room's own list. */
export const schema = buildGraphQLSchema([
  ...searchResolvers,
  ...organisationResolvers,
  ...identityResolvers,
  ...tasksResolvers,
  ...publishingResolvers,
  ...reviewResolvers,
  ...guidelinesResolvers,
  ...evaluationsResolvers,
  ...educationResolvers,
  ...competenceResolvers,
  ...seminarsResolvers,
  ...consultationsResolvers,
  ...notificationsResolvers,
]);
