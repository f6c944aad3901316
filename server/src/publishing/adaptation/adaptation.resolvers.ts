import { AdaptationElementResolver } from './adaptation-element.resolver.ts';
import { AdaptationMutationsResolver } from './adaptation.mutations.resolver.ts';
import { AdaptationDraftResolver, AdaptationResolver } from './adaptation.resolver.ts';
import { AdaptationStatusResolver, WordingResolver } from './adaptation-overview.resolver.ts';
import { DriftResolver } from './drift.resolver.ts';
import { AdaptationLinkResolver, EffectiveDocumentResolver, NodeWarningResolver } from './effective-document.resolver.ts';

export const adaptationResolvers = [
  EffectiveDocumentResolver,
  AdaptationLinkResolver,
  NodeWarningResolver,
  AdaptationStatusResolver,
  WordingResolver,
  AdaptationResolver,
  AdaptationDraftResolver,
  AdaptationElementResolver,
  DriftResolver,
  AdaptationMutationsResolver,
];
