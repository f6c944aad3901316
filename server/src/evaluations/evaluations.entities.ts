import { MethodProposal } from './inbox/method-proposal.entity.ts';

export const evaluationsEntities = [MethodProposal];
