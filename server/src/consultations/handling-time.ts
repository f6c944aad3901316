import type { Context } from '../kernel/context.ts';
import { AnswerDraft } from './answer-draft.entity.ts';
import type { Consult } from './consult.entity.ts';

/** A longer pause between two saves is not work on the answer: somebody came, or the day ended. */
const LONGEST_PAUSE = 120;

/** Seconds of work between two saves of a draft. */
export function workedBetween(before: Date, after: Date): number {
  return Math.min(LONGEST_PAUSE, Math.max(0, Math.round((after.getTime() - before.getTime()) / 1000)));
}

/** What dimensioning counts of one answer, in seconds: `handlingSeconds` of work on it, and `handlingElapsed` from the first word to the signature. */
export type HandlingTime = { handlingSeconds: number | null; handlingElapsed: number | null };

/** How long an answer that is signed now took to write, by the saves of its draft. Unknown where it was never a draft. */
export async function handlingTime({ em, clock }: Context, consult: Consult, responderId: string): Promise<HandlingTime> {
  const draft = await em.findOne(AnswerDraft, { consultId: consult.id, responderId });
  if (!draft) return { handlingSeconds: null, handlingElapsed: null };
  const now = clock.now();
  return {
    handlingSeconds: draft.workedSeconds + workedBetween(draft.savedAt, now),
    handlingElapsed: Math.round((now.getTime() - draft.begunAt.getTime()) / 1000),
  };
}
