import { MutedGroup } from './muted-group.entity.ts';
import { Subscription } from './subscription.entity.ts';

export const notificationsEntities = [Subscription, MutedGroup];
