import { stateRules, type StateName } from 'shared/consultations/consult-state.ts';
import type { Refusal } from 'shared/consultations/consult-lifecycle.ts';
import type { IdentityHit } from 'shared/consultations/identity-hit.ts';
import { hasFieldMessage } from 'shared/text/field-messages.ts';
import type { Locale } from 'shared/text/locale.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { stateWords } from 'shared/consultations/consult-words.ts';

/** A text was not stored: what in it may identify somebody, and where. The text itself is not repeated. */
export type IdentityFoundRow = {
  __typename: 'IdentityFound';
  message: string;
  path: string[];
  field: string;
  canOverride: boolean;
  hits: IdentityHit[];
};

/** The field was saved elsewhere in the meantime: their text and its revision. */
export type DraftFieldConflictRow = { __typename: 'DraftFieldConflict'; message: string; path: string[]; theirs: string; revision: number };

export type ConsultErrorRow = UserErrorRow | IdentityFoundRow;

/** A refusal of the lifecycle as the person may be told. */
export function refusalError(refusal: Refusal, state: StateName, locale: Locale): UserErrorRow {
  if (refusal === 'notThisRole') return userError('NotAllowed', locale, 'notAllowed');
  if (refusal === 'notInThisState') {
    const isOver = stateRules[state].waitsFor === null;
    return userError('NotReady', locale, isOver ? 'consultIsOver' : 'consultHasMoved', [], {
      state: stateWords[state][locale].toLowerCase(),
    });
  }
  return userError('NotReady', locale, hasFieldMessage(refusal) ? refusal : 'consultStepRefused');
}
