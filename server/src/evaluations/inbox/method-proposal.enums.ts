import { enumOf } from '../../kernel/graphql/enum-of.ts';

export const ProposalKindEnum = enumOf('ProposalKind', 'What a proposal is.', {
  METHOD: { en: 'A method to be evaluated' },
  EVIDENCE: { en: 'New evidence about a method' },
  INNOVATION: { en: 'Something on the horizon that nobody offers yet' },
});

export const ProposalStateEnum = enumOf('ProposalState', 'Where a proposal stands.', {
  NEW: { en: 'Nobody has looked at it' },
  TAKEN: { en: 'Somebody works with it' },
  WATCHED: { en: 'In the register of innovations, to be looked at again' },
  USED: { en: 'It led to an evaluation or a new edition of one' },
  DUPLICATE: { en: 'Another proposal says the same' },
  DECLINED: { en: 'It led to nothing' },
});

export const ProposalDecisionEnum = enumOf('ProposalDecision', 'What an editor decides about a proposal.', {
  TAKEN: { en: 'An editor of the centre works with it' },
  WATCHED: { en: 'It goes to the register of innovations' },
  USED: { en: 'It leads to an evaluation or a new edition of one' },
  DUPLICATE: { en: 'Another proposal says the same' },
  DECLINED: { en: 'It leads to nothing' },
});
