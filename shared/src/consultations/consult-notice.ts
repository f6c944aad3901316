import { keysOf, type Word } from '../organisation/organisation-words.ts';
import type { LiftReason } from './handling-words.ts';
import type { TransitionId } from './transition-rule.ts';

/** What somebody must know of after the fact, who has no work by it. */
export const noticeKinds = {
  DECLINED: { sv: 'Frågan avböjdes', en: 'The question was declined' },
  KNOWN_ANSWER: { sv: 'Frågan är redan besvarad i något publicerat', en: 'Something published answers the question already' },
  SOURCE_CHANGED: { sv: 'Något svaret vilar på har ändrats', en: 'Something the answer rests on has changed' },
  TAKEN: { sv: 'Någon har tagit frågan', en: 'Somebody has taken the question' },
  QUARANTINED: {
    sv: 'Frågan spärrades: en text kan peka ut någon',
    en: 'The question was put in quarantine: a text may identify somebody',
  },
  QUARANTINE_LIFTED: { sv: 'Spärren är hävd', en: 'The quarantine is lifted' },
  QUARANTINE_UNFOUNDED: {
    sv: 'Spärren är hävd: ingen uppgift pekade ut någon',
    en: 'The quarantine is lifted: nothing identified anybody',
  },
  LEVEL_CHANGED: { sv: 'Frågan har gått till en annan nivå', en: 'The question has gone to another level' },
  EXPIRED: { sv: 'Frågan avslutades: ingen komplettering kom i tid', en: 'The question was closed: no information came in time' },
  CLOSED_OUT: { sv: 'Frågan är avslutad', en: 'The question is closed' },
  OUTCOME_TOLD: { sv: 'Uppföljningen är klar', en: 'The follow-up is done' },
  WITHDRAWN: { sv: 'Frågan återtogs', en: 'The question was withdrawn' },
  VOID_REFUSED: { sv: 'Frågan markeras inte som felregistrerad', en: 'The question is not marked as entered in error' },
  VOIDED: { sv: 'Frågan är felregistrerad', en: 'The question was entered in error' },
} as const satisfies Record<string, Word>;

export type NoticeKind = keyof typeof noticeKinds;

export const noticeKindNames = keysOf(noticeKinds);

/** `raisesFor` is raised instead, where the step was taken for that reason. */
type NoticesOfStep = { raises?: NoticeKind; raisesFor?: Partial<Record<string, NoticeKind>>; ends?: readonly NoticeKind[] };

/**
 * The notices of the steps that leave those they tell without work of their own: whoever gets work is told by that. To whom they go is in the table of transitions.
 * The notice of T8 names a text, and is raised where that is known.
 */
export const noticesOfStep: Partial<Record<TransitionId, NoticesOfStep>> = {
  T4: { raises: 'QUARANTINED' },
  T5: {
    raises: 'QUARANTINE_LIFTED',
    raisesFor: { NOBODY_IDENTIFIED: 'QUARANTINE_UNFOUNDED' } satisfies Partial<Record<LiftReason, NoticeKind>>,
    ends: ['QUARANTINED'],
  },
  T7: { raises: 'DECLINED', ends: ['TAKEN'] },
  T9: { raises: 'TAKEN' },
  // Nobody has it any more, or there is more to know of it than that.
  T10: { ends: ['TAKEN'] },
  T12: { ends: ['TAKEN'] },
  T14: { raises: 'EXPIRED' },
  T15: { raises: 'LEVEL_CHANGED', ends: ['TAKEN'] },
  T16: { raises: 'LEVEL_CHANGED', ends: ['TAKEN'] },
  T18: { ends: ['TAKEN'] },
  T20: { raises: 'CLOSED_OUT' },
  T21: { raises: 'OUTCOME_TOLD', ends: ['CLOSED_OUT'] },
  T22: { raises: 'WITHDRAWN', ends: ['TAKEN'] },
  T24: { raises: 'VOIDED', ends: noticeKindNames },
  T26: { ends: ['KNOWN_ANSWER', 'EXPIRED', 'CLOSED_OUT'] },
  T27: { raises: 'LEVEL_CHANGED', ends: ['TAKEN'] },
};
