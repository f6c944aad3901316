import { LettersResolver } from './letters.resolver.ts';
import { PublishedChangeResolver, SubscribedArtefactResolver, SubscriptionResolver } from './subscription.resolver.ts';

export const notificationsResolvers = [SubscriptionResolver, PublishedChangeResolver, SubscribedArtefactResolver, LettersResolver];
