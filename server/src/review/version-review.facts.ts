import type { Agreement, Tally } from 'shared/review/agreement.ts';
import type { QuestionCode } from 'shared/review/consideration.ts';
import type { InputMethod, TeamRole } from 'shared/review/review-words.ts';
import type { Localised } from 'shared/text/localised.ts';

/** Words of a version that somebody suggested: who, in which part, in place of which words. Those before were taken out where `wording` is empty. */
export type CreditedWords = { by: string; nodeId: string; quote: string; wording: string };

/** What is kept of the review of a version, and shown beside it: names of parts as they were then. */
export type VersionReviewFacts = {
  team: {
    name: string;
    /** Null for somebody who wrote in it without being of the team. */
    role: TeamRole | null;
    external: boolean;
    profession: string | null;
    area: string | null;
    specialty: string | null;
    declaredOn: string | null;
    hasInterests: boolean | null;
    interests: string | null;
    /** When they left the team, after a vote that stands. Versions before 2026-12 do not say it. */
    leftOn?: string | null;
  }[];
  /** `counted`: the conflict was told after a vote on the question, in which the member's vote is counted. */
  recusals: { name: string; part: Localised<string>; reason: string; counted: boolean }[];
  /** `voters` is how many might vote. */
  votes: { part: Localised<string>; question: string; voters: number; tally: Tally; agreement: Agreement | null; dissents: string[] }[];
  considerations: { code: QuestionCode; text: string | null; part: Localised<string> | null; nodeId: string | null }[];
  /** Words of others that stand in it. Versions before 2026-12 do not say it. */
  suggestions?: (CreditedWords & { part: Localised<string> })[];
  patientInputs: { method: InputMethod; heldOn: string; participants: number; summary: string }[];
};
