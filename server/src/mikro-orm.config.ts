import { consultationsEntities } from './consultations/consultations.entities.ts';
import { competenceEntities } from './education/competence/competence.entities.ts';
import { educationEntities } from './education/education.entities.ts';
import { seminarsEntities } from './education/seminars/seminars.entities.ts';
import { identityEntities } from './identity/identity.entities.ts';
import { evaluationsEntities } from './evaluations/evaluations.entities.ts';
import type { Entities } from './kernel/database/connect.ts';
import { ledgerEntities } from './kernel/ledger/ledger.entities.ts';
import { rateLimitEntities } from './kernel/rate-limit/rate-limit.entities.ts';
import { searchEntities } from './kernel/search/search.entities.ts';
import { notificationsEntities } from './notifications/notifications.entities.ts';
import { organisationEntities } from './organisation/organisation.entities.ts';
import { publishingEntities } from './publishing/publishing.entities.ts';
import { reviewEntities } from './review/review.entities.ts';
import { tasksEntities } from './tasks/tasks.entities.ts';

/** Every entity of the product, by domain. Each domain keeps its own list, so that rooms built side by side do not collide. */
export const entities: Entities = [
  ...ledgerEntities,
  ...rateLimitEntities,
  ...searchEntities,
  ...organisationEntities,
  ...identityEntities,
  ...tasksEntities,
  ...publishingEntities,
  ...reviewEntities,
  ...evaluationsEntities,
  ...educationEntities,
  ...competenceEntities,
  ...seminarsEntities,
  ...consultationsEntities,
  ...notificationsEntities,
];
