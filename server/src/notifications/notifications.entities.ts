import { Subscription } from './subscription.entity.ts';

export const notificationsEntities = [Subscription];
