import { AdaptationElementResolver } from './adaptation-element.resolver.ts';
import { AdaptationMutationsResolver } from './adaptation.mutations.resolver.ts';
import { AdaptationDraftResolver, AdaptationResolver } from './adaptation.resolver.ts';
import { AdaptationVersionResolver } from './adaptation-version.resolver.ts';
import { AdaptationStatusResolver, AdaptedPartResolver, WordingResolver } from './adaptation-overview.resolver.ts';
import { ChainChangeResolver } from './chain-change.resolver.ts';
import { DriftDecisionResolver } from './drift-decision.resolver.ts';
import { DriftResolver } from './drift.resolver.ts';
import { AdaptationLinkResolver, EffectiveDocumentResolver, NodeMarkResolver, NodeWarningResolver } from './effective-document.resolver.ts';

export const adaptationResolvers = [
  EffectiveDocumentResolver,
  AdaptationLinkResolver,
  NodeMarkResolver,
  NodeWarningResolver,
  AdaptationStatusResolver,
  AdaptedPartResolver,
  WordingResolver,
  AdaptationResolver,
  AdaptationDraftResolver,
  AdaptationVersionResolver,
  AdaptationElementResolver,
  DriftResolver,
  DriftDecisionResolver,
  ChainChangeResolver,
  AdaptationMutationsResolver,
];
