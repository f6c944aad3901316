import type { TablesOf } from '../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing/publishing.tables.ts';
import type { SubscriptionSchema } from './subscription.entity.ts';

/** Tables of this room, and those of earlier rooms its projections join. */
export type NotificationsTables = TablesOf<typeof SubscriptionSchema> & PublishingTables;
