import type { NodeId } from '../publishing/document.ts';
import type { Invited } from './category-coverage.ts';
import type { Composed } from './composition.ts';
import type { QuestionCode } from './consideration.ts';
import type { TeamRole } from './review-words.ts';

/** A member of the team as guards see it; `ofOwner` where the person belongs to the organisation that answers for the text. */
export type TeamFact = Composed & {
  personId: string;
  name: string;
  role: TeamRole;
  external: boolean;
  ofOwner: boolean;
  declaredOn: string | null;
};

/** How one consideration is answered: with text, with a part of the document, or not. */
export type AnswerFact = { code: QuestionCode; text: string | null; node: NodeId | null };

/** A round of the edition. */
export type RoundFact = {
  number: number;
  opens: string;
  closes: string;
  opened: boolean;
  closed: boolean;
  /** Its table is published, and who answered has been told what became of it. */
  told: boolean;
  invited: readonly Invited[];
  comments: number;
  responded: number;
  /**
   * The parts its answers say are changed, with the hash of what was sent out, and of what was sent out in later rounds; null for a part that was not there
   * then.
   */
  promised: readonly { node: NodeId; sentOut: string | null; later: readonly (string | null)[] }[];
};

/** What the review room knows of an edition. Gathered by the server in a fixed number of statements. */
export type ReviewFacts = {
  team: readonly TeamFact[];
  /** Who has written in the edition without being of its team. */
  writers: readonly Pick<TeamFact, 'name' | 'declaredOn'>[];
  patientInputs: number;
  answers: readonly AnswerFact[];
  /** What this kind of text has to answer. */
  asked: readonly QuestionCode[];
  /** Whether readers have had a version with all of it answered. */
  weighedBefore: boolean;
  /** The rounds of the edition, the newest first. */
  rounds: readonly RoundFact[];
  openBallots: number;
};
