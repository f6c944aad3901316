import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import type { EndSubscriptionInput, SubscriptionPayload } from './subscription.inputs.ts';
import { Subscription } from './subscription.entity.ts';

/** Ends one of the viewer's own subscriptions; another person's looks unknown. */
export function endSubscription(context: Context, input: EndSubscriptionInput): Promise<SubscriptionPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const id = idOf('Subscription', input.subscriptionId);
    const personId = viewer.kind === 'PERSON' ? viewer.personId : null;
    const ended = id !== null && personId !== null ? await em.nativeDelete(Subscription, { id, personId }) : 0;
    if (id === null || ended === 0) return { subscription: null, errors: [userError('NotFound', locale, 'notFound', ['subscriptionId'])] };
    record(context, { action: 'SUBSCRIPTION_ENDED', objectType: 'Subscription', objectId: id });
    await em.flush();
    return { subscription: null, errors: [] };
  });
}
