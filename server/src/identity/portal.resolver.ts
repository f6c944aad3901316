import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { Portal } from './portal.type.ts';

@Resolver()
export class PortalResolver {
  @Query(() => Portal, { description: 'What every page of the portal must know.' })
  portal(@Ctx() { demo, identityProvider }: Context): Portal {
    return { demo, identityProvider };
  }
}
