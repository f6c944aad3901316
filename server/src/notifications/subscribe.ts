import { identifierSchema } from 'shared/text/identifier.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { organisationNode } from '../organisation/organisation.queries.ts';
import { readArtefact } from '../publishing/artefact.queries.ts';
import type { NotificationsTables } from './notifications.tables.ts';
import type { SubscribeInput, SubscriptionPayload } from './subscription.inputs.ts';
import { Subscription } from './subscription.entity.ts';
import { subscriptionRow } from './subscription.queries.ts';

type Target = { artefactId: string | null; tag: string | null; organisationNodeId: string | null };

/** Begins to tell the viewer of a text, a topic or an organisation. What is subscribed to already stays one subscription. */
export function subscribe(context: Context, input: SubscribeInput): Promise<SubscriptionPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    if (viewer.kind === 'GUEST') return failed(userError('NotAllowed', locale, 'signInFirst'));
    const named = (['artefactId', 'tag', 'organisationNodeId'] as const).filter((name) => input[name] != null);
    const [name] = named;
    if (!name || named.length > 1) return failed(userError('InvalidInput', locale, 'subscribeToOne'));
    const target = await targetOf(context, input);
    if (!target)
      return failed(
        userError(name === 'tag' ? 'InvalidInput' : 'NotFound', locale, name === 'tag' ? 'notAnIdentifier' : 'notFound', [name]),
      );
    const id = crypto.randomUUID();
    const inserted = await projection<NotificationsTables>(em)
      .insertInto('subscription')
      .values({ id, personId: viewer.personId, ...target, createdAt: clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    const known = inserted ?? (await em.findOneOrFail(Subscription, { personId: viewer.personId, ...target }));
    if (inserted) record(context, { action: 'SUBSCRIBED', objectType: 'Subscription', objectId: id, details: { to: name } });
    await em.flush();
    return { subscription: await subscriptionRow(context, known.id), errors: [] };
  });
}

/** What may be subscribed to is what the viewer may read; null for anything else. */
async function targetOf(context: Context, { artefactId, tag, organisationNodeId }: SubscribeInput): Promise<Target | null> {
  const none = { artefactId: null, tag: null, organisationNodeId: null };
  if (tag != null) return identifierSchema.safeParse(tag).success ? { ...none, tag } : null;
  if (organisationNodeId != null) {
    const node = await organisationNode(context, organisationNodeId);
    return node && { ...none, organisationNodeId: node.id };
  }
  const id = idOf('Artefact', artefactId ?? '');
  const artefact = id === null ? null : await readArtefact(context, { id });
  return artefact && { ...none, artefactId: artefact.id };
}

function failed(error: SubscriptionPayload['errors'][number]): SubscriptionPayload {
  return { subscription: null, errors: [error] };
}
