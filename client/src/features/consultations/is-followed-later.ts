import type { StateName } from 'shared/consultations/consult-state.ts';

/** The follow-up of a question is planned for another day: until then it waits for nobody. */
export function isFollowedLater({ state, outcomeDueAt }: { state: StateName; outcomeDueAt?: string | null }): boolean {
  return state === 'FOLLOW_UP' && outcomeDueAt != null && Date.parse(outcomeDueAt) > Date.now();
}
