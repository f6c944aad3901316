import { adaptationResolvers } from './adaptation/adaptation.resolvers.ts';
import { ArtefactVersionResolver } from './artefact-version.resolver.ts';
import { ArtefactResolver } from './artefact.resolver.ts';
import { CitationResolver } from './citation.resolver.ts';
import { DraftResolver } from './draft.resolver.ts';
import { KeptPartResolver, RemovedPartResolver } from './removed-part.resolver.ts';
import { RemovedDraftPartResolver } from './removed-draft-part.resolver.ts';
import { ReviewDueResolver } from './review-due.resolver.ts';

export const publishingResolvers = [
  ArtefactResolver,
  ArtefactVersionResolver,
  DraftResolver,
  CitationResolver,
  RemovedDraftPartResolver,
  RemovedPartResolver,
  KeptPartResolver,
  ReviewDueResolver,
  ...adaptationResolvers,
];
