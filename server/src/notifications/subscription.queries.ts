import { sql } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { NotificationsTables } from './notifications.tables.ts';
import { publishedChanges, readAt, type PublishedChange } from './published-changes.queries.ts';

/** A subscription as the API shows it. */
export type SubscriptionRow = {
  __typename: 'Subscription';
  id: string;
  artefactId: string | null;
  tag: string | null;
  organisationNodeId: string | null;
  organisationName: string | null;
  createdAt: Date | string;
};

function subscriptions(context: Context) {
  return projection<NotificationsTables>(context.em)
    .selectFrom('subscription')
    .leftJoin('organisation_node as node', 'node.id', 'subscription.organisationNodeId')
    .select([
      sql<'Subscription'>`'Subscription'`.as('__typename'),
      'subscription.id',
      'subscription.artefactId',
      'subscription.tag',
      'subscription.organisationNodeId',
      'node.name as organisationName',
      'subscription.createdAt',
    ])
    .where('subscription.personId', '=', personOf(context));
}

/** Nobody's, for a guest. */
function personOf({ viewer }: Context): string | null {
  return viewer.kind === 'PERSON' ? viewer.personId : null;
}

/** One of the viewer's own subscriptions. */
export async function subscriptionRow(context: Context, id: string): Promise<SubscriptionRow | null> {
  return (await subscriptions(context).where('subscription.id', '=', id).executeTakeFirst()) ?? null;
}

/** The viewer's subscriptions, the newest first. */
export function subscriptionsPage(context: Context, args: PageArgs): Promise<Page<SubscriptionRow>> {
  const query = subscriptions(context).select(sql<string>`subscription."createdAt"::text`.as('sortKey'));
  return pageOf(query as never, args, {
    by: sql.ref('subscription.createdAt'),
    id: sql.ref('subscription.id'),
    cast: 'timestamptz',
    descending: true,
  }) as unknown as Promise<Page<SubscriptionRow>>;
}

/** The viewer's subscription of an artefact, for the fields of lists: one statement however many are asked for. */
export const subscriptionOfArtefact = defineLoader<string, SubscriptionRow>(async (context, artefactIds) => {
  const rows = await subscriptions(context)
    .where('subscription.artefactId', 'in', [...artefactIds])
    .execute();
  return new Map(rows.map((row) => [row.artefactId ?? '', row]));
});

/** What has changed of what the viewer subscribes to, the newest first; an organisation's own and what it takes from above. Empty for a guest. */
export function newsPage(context: Context, args: PageArgs): Promise<Page<PublishedChange>> {
  const query = publishedChanges(context)
    .select(sql<string>`change."occurredAt"::text`.as('sortKey'))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('subscription')
          .leftJoin('organisation_node as place', 'place.id', 'subscription.organisationNodeId')
          .select('subscription.id')
          .where('subscription.personId', '=', personOf(context))
          .where((on) =>
            on.or([
              sql<boolean>`subscription."artefactId" = change."artefactId"`,
              sql<boolean>`subscription.tag = any(change.tags)`,
              readAt(sql.ref('place.ancestorIds')),
            ]),
          ),
      ),
    );
  return pageOf(query as never, args, {
    by: sql.ref('change.occurredAt'),
    id: sql.ref('change.id'),
    cast: 'timestamptz',
    descending: true,
  }) as unknown as Promise<Page<PublishedChange>>;
}
