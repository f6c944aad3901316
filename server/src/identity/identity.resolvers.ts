import { PortalResolver } from './portal.resolver.ts';

export const identityResolvers = [PortalResolver];
