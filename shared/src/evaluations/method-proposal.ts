import * as z from 'zod/mini';
import { visibleText } from '../text/localised.ts';

/** What a proposal is: a method to be evaluated, new evidence about one, or something on the horizon that nobody offers yet. */
export const PROPOSAL_KINDS = ['METHOD', 'EVIDENCE', 'INNOVATION'] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/**
 * Where a proposal stands: nobody has looked; somebody works with it; it is in the register of innovations, to be looked at again; it led to an evaluation or
 * a new edition of one; it says what another says already; it led to nothing.
 */
export const PROPOSAL_STATES = ['NEW', 'TAKEN', 'WATCHED', 'USED', 'DUPLICATE', 'DECLINED'] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What an editor can decide about a proposal; each leads to the state of its name. A decision can be changed as long as it is not USED. */
export const PROPOSAL_DECISIONS = ['TAKEN', 'WATCHED', 'USED', 'DUPLICATE', 'DECLINED'] as const;

export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/** What somebody proposes. */
export const proposalSchema = z.object({
  title: visibleText(200),
  reason: visibleText(2_000),
  /** Where it can be read, as an address. */
  source: z.nullable(z.string().check(z.regex(/^https:\/\/[^\s\\]{1,500}$/, 'notAWebAddress'))),
});

const date = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'notADate')));

/**
 * What an editor decides: an innovation is watched until a day, a duplicate names what it repeats, what is used names the text it led to, and whoever is told
 * no is told why.
 */
export const decisionSchema = z
  .object({
    decision: z.enum(PROPOSAL_DECISIONS, 'required'),
    reply: z.nullable(visibleText(2_000)),
    lookAgainOn: date,
    duplicateOfId: z.nullable(z.string()),
    artefactId: z.nullable(z.string()),
  })
  .check(
    z.refine(({ decision, reply }) => decision !== 'DECLINED' || reply !== null, { error: 'required', path: ['reply'] }),
    z.refine(({ decision, lookAgainOn }) => decision !== 'WATCHED' || lookAgainOn !== null, { error: 'required', path: ['lookAgainOn'] }),
    z.refine(({ decision, duplicateOfId }) => decision !== 'DUPLICATE' || duplicateOfId !== null, {
      error: 'required',
      path: ['duplicateOfId'],
    }),
    z.refine(({ decision, artefactId }) => decision !== 'USED' || artefactId !== null, { error: 'required', path: ['artefactId'] }),
  );
