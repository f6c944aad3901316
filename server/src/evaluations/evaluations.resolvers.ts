import { EvaluationResolver } from './evaluation.resolver.ts';
import { EvidenceAgeResolver } from './inbox/evidence-age.resolver.ts';
import { MethodProposalResolver } from './inbox/method-proposal.resolver.ts';

export const evaluationsResolvers = [EvaluationResolver, MethodProposalResolver, EvidenceAgeResolver];
