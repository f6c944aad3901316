import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { artefactById } from '../publishing/artefact.queries.ts';
import type { ArtefactRow } from '../publishing/artefact.rows.ts';
import { ArtefactType } from '../publishing/artefact.type.ts';
import { endSubscription } from './end-subscription.ts';
import { pathOfChange, type PublishedChange } from './published-changes.queries.ts';
import { subscribe } from './subscribe.ts';
import { EndSubscriptionInput, SubscribeInput, SubscriptionPayload } from './subscription.inputs.ts';
import { newsPage, subscriptionOfArtefact, subscriptionsPage, type SubscriptionRow } from './subscription.queries.ts';
import { PublishedChangeConnection, PublishedChangeType, SubscriptionConnection, SubscriptionType } from './subscription.type.ts';

@Resolver(() => SubscriptionType)
export class SubscriptionResolver {
  @Query(() => SubscriptionConnection, { description: "The viewer's subscriptions, the newest first; empty for a guest." })
  mySubscriptions(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<SubscriptionRow>> {
    return subscriptionsPage(context, args);
  }

  @Mutation(() => SubscriptionPayload, { description: 'Begins to tell the viewer of a text, a topic or an organisation.' })
  subscribe(
    @Arg('input', () => SubscribeInput, { description: 'Of what.' }) input: SubscribeInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return subscribe(context, input);
  }

  @Mutation(() => SubscriptionPayload, { description: "Ends one of the viewer's subscriptions." })
  endSubscription(
    @Arg('input', () => EndSubscriptionInput, { description: 'Which.' }) input: EndSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return endSubscription(context, input);
  }

  @FieldResolver(() => ArtefactType, { nullable: true, description: 'The text; null where it is none.' })
  artefact(@Root() { artefactId }: SubscriptionRow, @Ctx() context: Context): Promise<ArtefactRow | null> | null {
    return artefactId === null ? null : artefactById(context, artefactId);
  }
}

@Resolver(() => PublishedChangeType)
export class PublishedChangeResolver {
  @Query(() => PublishedChangeConnection, { description: 'What has changed of what the viewer subscribes to, the newest first.' })
  myNews(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<PublishedChange>> {
    return newsPage(context, args);
  }

  @FieldResolver(() => String, { description: 'Site-relative address of what readers see now.' })
  path(@Root() change: PublishedChange, @Ctx() context: Context): string {
    return pathOfChange(context, change);
  }
}

@Resolver(() => ArtefactType)
export class SubscribedArtefactResolver {
  @FieldResolver(() => SubscriptionType, { nullable: true, description: "The viewer's subscription of it; null where there is none." })
  viewerSubscription(@Root() artefact: ArtefactRow, @Ctx() context: Context): Promise<SubscriptionRow | null> {
    return subscriptionOfArtefact(context, artefact.id);
  }
}
