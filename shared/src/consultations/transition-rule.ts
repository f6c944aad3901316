import type { ClockEffect, Role, StateName } from './consult-state.ts';
import type { GuardName } from './transition-guards.ts';

/** The transitions of a consultation. T3 does not exist: its number was taken out and the others kept theirs. */
export type TransitionId =
  | 'T1'
  | 'T2'
  | 'T4'
  | 'T5'
  | 'T6'
  | 'T7'
  | 'T8'
  | 'T9'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14'
  | 'T15'
  | 'T16'
  | 'T17'
  | 'T18'
  | 'T19'
  | 'T20'
  | 'T21'
  | 'T22'
  | 'T23'
  | 'T24'
  | 'T25'
  | 'T26'
  | 'T27';

/** Whom to tell, besides roles: all who took part, and the author of the text that was sealed. */
export type Told = Role | 'PARTICIPANTS' | 'AUTHOR';

/**
 * Where a transition leads: to a state, to the SAME state, to FOLLOW_UP or CLOSED by whether an outcome is planned, or back to what was
 * BEFORE closing.
 */
export type Destination = StateName | 'SAME' | 'FOLLOW_UP_OR_CLOSED' | 'BEFORE';

/** What happens to clocks: listed effects, then those that follow from a state (what runs there, the clock of the state to come). */
export type ClockRule = {
  effects: readonly ClockEffect[];
  /** RESUME_RUNNING resumes what runs in the state; RESTART_OWN restarts the own clock of the state reopened. */
  byState?: 'RESUME_RUNNING' | 'RESTART_OWN';
};

export type TransitionRule = {
  from: readonly (StateName | null)[];
  to: Destination;
  roles: readonly Role[];
  guards: readonly GuardName[];
  clocks: ClockRule;
  /** Allowed while the consultation is quarantined, ONLY then, or not then. */
  quarantine: 'NO' | 'YES' | 'ONLY';
  /** What becomes of the flag; it stays as it is where nothing is said. */
  setsQuarantine?: boolean;
  /** The consultation may be reopened: its state before is kept. Where it says SYS, only when the system closed it. */
  reopenable?: 'ALWAYS' | 'SYS';
  tells: readonly Told[];
};
