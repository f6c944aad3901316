import type { Answer } from 'shared/education/answer.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { FrozenQuestion } from './frozen-question.ts';

/**
 * What an event of an attempt says, by its kind. A score is one question's in a lesson, and the whole attempt's (`node` null) in a quiz. A mark is a
 * person's. A regrade brings the question as it reads now, so that the score follows from the events alone, and says what it made of the points.
 */
export type AttemptPayload =
  | { kind: 'STARTED'; questionsHash: string; questions: { node: NodeId; hash: string; order: string[]; rightOrder: string[] }[] }
  | { kind: 'ANSWERED'; node: NodeId; answer: Answer }
  | { kind: 'SUBMITTED' }
  | { kind: 'MARKED'; node: NodeId; fraction: number; comment: string }
  | { kind: 'REGRADED'; node: NodeId; hash: string; attrs: QuestionAttrs; reason: string; oldPoints: number; newPoints: number }
  | { kind: 'SCORED'; node: NodeId | null; scoringVersion: string; points: number; outOf: number; passed: boolean | null };

/** A payload as it is stored: with salt, so that once it has been emptied nobody finds it again by hashing the answers there could be. */
export type SaltedPayload = AttemptPayload & { salt: string };

/** What is known of an event before it has its place in the chain. */
export type NewAttemptEvent = { attemptId: string; happenedAt: Date; personId: string; payload: SaltedPayload };

/** An event's place in the chain of its attempt. */
export type ChainLink = { sequence: number; payloadHash: string; prevHash: string; hash: string };

/** An event as it is stored; its payload is null once retention has emptied it. */
export type ChainedEvent = ChainLink & {
  attemptId: string;
  kind: AttemptPayload['kind'];
  happenedAt: Date;
  personId: string;
  payload: SaltedPayload | null;
};

const BEFORE_THE_FIRST = '0'.repeat(64);

/** Puts an event after the last of its attempt (null where it is the first). */
export function linkAfter(last: Pick<ChainLink, 'sequence' | 'hash'> | null, event: NewAttemptEvent): ChainLink {
  const link = {
    sequence: (last?.sequence ?? 0) + 1,
    payloadHash: sha256Hex(canonicalJson(event.payload)),
    prevHash: last?.hash ?? BEFORE_THE_FIRST,
  };
  return { ...link, hash: linkHash({ ...link, ...event, kind: event.payload.kind }) };
}

/**
 * The sequence of the first event that is not as it was written, or that does not follow from the one before; null where the chain holds.
 * An emptied payload breaks nothing.
 * @param events all of one attempt, in their order
 */
export function firstBrokenLink(events: readonly ChainedEvent[]): number | null {
  let last: ChainedEvent | null = null;
  for (const event of events) {
    const follows: boolean = event.sequence === (last?.sequence ?? 0) + 1 && event.prevHash === (last?.hash ?? BEFORE_THE_FIRST);
    const asWritten = event.payload === null || sha256Hex(canonicalJson(event.payload)) === event.payloadHash;
    if (!follows || !asWritten || event.hash !== linkHash(event)) return event.sequence;
    last = event;
  }
  return null;
}

function linkHash({
  attemptId,
  sequence,
  kind,
  happenedAt,
  personId,
  payloadHash,
  prevHash,
}: Omit<ChainedEvent, 'hash' | 'payload'>): string {
  return sha256Hex(canonicalJson({ attemptId, sequence, kind, happenedAt: happenedAt.toISOString(), personId, payloadHash, prevHash }));
}

/** What the first event of an attempt says: which questions were put, and in what order their parts were shown. */
export function startedPayload(questionsHash: string, questions: readonly FrozenQuestion[]): AttemptPayload {
  return {
    kind: 'STARTED',
    questionsHash,
    questions: questions.map(({ node, hash, order, rightOrder }) => ({ node, hash, order, rightOrder })),
  };
}
