import { AdaptationStatusResolver, WordingResolver } from './adaptation-overview.resolver.ts';
import { AdaptationLinkResolver, EffectiveDocumentResolver, NodeWarningResolver } from './effective-document.resolver.ts';

export const adaptationResolvers = [
  EffectiveDocumentResolver,
  AdaptationLinkResolver,
  NodeWarningResolver,
  AdaptationStatusResolver,
  WordingResolver,
];
