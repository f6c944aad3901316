/** What a proposal is: a method to be evaluated, new evidence about one, or something on the horizon that nobody offers yet. */
export const PROPOSAL_KINDS = ['METHOD', 'EVIDENCE', 'INNOVATION'] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/**
 * Where a proposal stands: nobody has looked; somebody works with it; it is in the register of innovations, to be looked at again; it led to an evaluation or
 * a new edition of one; it says what another says already; it led to nothing.
 */
export const PROPOSAL_STATES = ['NEW', 'TAKEN', 'WATCHED', 'USED', 'DUPLICATE', 'DECLINED'] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/**
 * What an editor can decide about a proposal; each leads to the state of its name, USED when the text is published and TAKEN until then. What has been used
 * is decided.
 */
export const PROPOSAL_DECISIONS = ['TAKEN', 'WATCHED', 'USED', 'DUPLICATE', 'DECLINED'] as const;

export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];
