import { PortalResolver } from './portal.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const identityResolvers = [PortalResolver, ViewerResolver];
