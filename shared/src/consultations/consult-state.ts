/** The states of a question on its way up, in the order they are usually passed. */
export const stateNames = [
  'DRAFT',
  'SUBMITTED',
  'QUEUED',
  'ASSIGNED',
  'IN_PROGRESS',
  'AWAITING_REQUESTER',
  'ANSWERED',
  'FOLLOW_UP',
  'CLOSED',
  'DECLINED',
  'WITHDRAWN',
  'VOID',
] as const;

export type StateName = (typeof stateNames)[number];

/**
 * Where a consultation stands. `name` is null before it exists. `before` is set only on a CLOSED consultation that may be reopened (closed as
 * duplicate, expired, or without survey) and says where it then goes. `quarantined` (spärrad) lies beside the state and does not change it.
 */
export type ConsultState = { name: StateName | null; before?: StateName; quarantined: boolean };

/**
 * Whom a viewer is to one consultation: RQ requester, TR triage, RS assigned responder, MB member of the pool it waits in, LD level
 * lead, PO privacy officer, ED knowledge-centre editor, SYS the system itself.
 */
export const consultRoles = ['RQ', 'TR', 'RS', 'MB', 'LD', 'PO', 'ED', 'SYS'] as const;

export type Role = (typeof consultRoles)[number];

/**
 * What time is kept for. TOTAL runs from sending to closing and pauses for nothing but quarantine; LEVEL is the time at the present
 * level. DIRECTIVE_ACK belongs to what is sent down and no transition of a consultation starts it.
 */
export const clocks = [
  'TOTAL',
  'LEVEL',
  'TRIAGE',
  'CLAIM',
  'FIRST_ANSWER',
  'CLARIFY',
  'REQ_REPLY',
  'CLOSEOUT',
  'OUTCOME',
  'DIRECTIVE_ACK',
] as const;

export type Clock = (typeof clocks)[number];

/** A change of one clock. One that does not apply to how the clock stands (pausing a stopped clock) does nothing. */
export type ClockEffect = { clock: Clock; effect: 'START' | 'STOP' | 'PAUSE' | 'RESUME' | 'RESTART' };

type StateRule = {
  /** Whom everyone waits for: the one accountable holder. Null where nothing more is to be done. */
  waitsFor: Role | null;
  /** The clocks that run in the state unless it is quarantined. CLARIFY is among them only after a follow-up question. */
  running: readonly Clock[];
  /** The clock that measures this very state: it starts over when a closed consultation comes back to it. */
  own?: Clock;
};

/** What holds in each state, as data. */
export const stateRules: Record<StateName, StateRule> = {
  DRAFT: { waitsFor: 'RQ', running: [] },
  SUBMITTED: { waitsFor: 'TR', running: ['TOTAL', 'TRIAGE'], own: 'TRIAGE' },
  QUEUED: { waitsFor: 'MB', running: ['TOTAL', 'LEVEL', 'CLAIM', 'FIRST_ANSWER', 'CLARIFY'], own: 'CLAIM' },
  ASSIGNED: { waitsFor: 'RS', running: ['TOTAL', 'LEVEL', 'FIRST_ANSWER', 'CLARIFY'] },
  IN_PROGRESS: { waitsFor: 'RS', running: ['TOTAL', 'LEVEL', 'FIRST_ANSWER', 'CLARIFY'] },
  AWAITING_REQUESTER: { waitsFor: 'RQ', running: ['TOTAL', 'LEVEL', 'REQ_REPLY'], own: 'REQ_REPLY' },
  ANSWERED: { waitsFor: 'RQ', running: ['TOTAL', 'LEVEL', 'CLOSEOUT'], own: 'CLOSEOUT' },
  FOLLOW_UP: { waitsFor: 'RQ', running: ['OUTCOME'], own: 'OUTCOME' },
  CLOSED: { waitsFor: null, running: [] },
  DECLINED: { waitsFor: null, running: [] },
  WITHDRAWN: { waitsFor: null, running: [] },
  VOID: { waitsFor: null, running: [] },
};

/**
 * The one role that holds the consultation and must act next: the privacy officer while it is quarantined, nobody when it is over or
 * does not exist yet.
 */
export function accountableHolder(state: ConsultState): Role | null {
  if (state.name === null) return null;
  return state.quarantined ? 'PO' : stateRules[state.name].waitsFor;
}
